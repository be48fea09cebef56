import { describe, expect, it } from 'vitest';
import { stateWords } from '../../../strings/describe-push.ts';
import { createTranslate } from '../../../strings/translate.ts';

const t = createTranslate('en');

describe('the state of a push', () => {
  it('is a word', () => {
    expect(stateWords(t, { state: 'pushed' })).toBe('Pushed');
  });

  it('says how many parts have arrived', () => {
    const push = { state: 'partly-pushed', arrivedParts: { count: 1, of: 3 } } as const;
    expect(stateWords(t, push)).toBe('Partly pushed, 1 of 3');
  });
});
