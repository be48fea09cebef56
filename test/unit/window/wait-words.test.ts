import { describe, expect, it } from 'vitest';
import { queueNotice } from '../../../renderer/components/queue-notice.ts';
import { waitText } from '../../../renderer/components/wait-words.ts';
import { createTranslate } from '../../../strings/translate.ts';

const t = createTranslate('en');

describe('what a push waits for', () => {
  it.each([
    [40_000, 'Next try in 40 s.'],
    [39_001, 'Next try in 40 s.'],
    [99_500, 'Next try in 2 minutes.'],
    [870_000, 'Next try in 15 minutes.'],
    [0, 'Next try now.'],
    [-5_000, 'Next try now.'],
  ])('is counted down: %i ms', (ms, text) => {
    expect(waitText(t, { for: 'next-try', at: 1_000_000 + ms }, 1_000_000)).toBe(text);
  });

  it('names what has to be decided', () => {
    const push = { id: 'x', fileName: 'ledger-oct.csv', state: 'partly-pushed' } as const;
    expect(waitText(t, { for: 'decision', push }, 0)).toBe(
      'Waits for ledger-oct.csv, which is partly pushed.',
    );
  });
});

describe('the notice about the queue', () => {
  const queue = { paused: null, tokenNeeded: false, waits: {}, progress: [] } as const;

  it('says nothing of pushes that wait for their turn', () => {
    expect(queueNotice({ ...queue, waits: { a: { for: 'turn' } } })).toBeNull();
  });

  it('names the token before the pause: without one, going on leads nowhere', () => {
    const waits = { a: { for: 'resume' } } as const;
    expect(queueNotice({ ...queue, waits, paused: 'after-start', tokenNeeded: true })).toEqual({
      kind: 'token',
      count: 1,
    });
  });
});
