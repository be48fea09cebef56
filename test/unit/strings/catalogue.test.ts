import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { en } from '../../../strings/en.ts';

const texts = Object.entries(en);
const keysWhere = (broken: (text: string, key: string) => boolean) =>
  texts.filter(([key, text]) => broken(text, key)).map(([key]) => key);

function isMalformed(text: string): boolean {
  try {
    new IntlMessageFormat(text, 'en');
    return false;
  } catch {
    return true;
  }
}

describe('the English catalogue', () => {
  it('is well-formed ICU MessageFormat throughout', () => {
    expect(keysWhere(isMalformed)).toEqual([]);
  });

  it('has no empty text', () => {
    expect(keysWhere((text) => text.trim() === '')).toEqual([]);
  });

  it('keeps the voice: no exclamation, no apology, no begging', () => {
    expect(keysWhere((text) => /!|\b(oops|sorry|please)\b/i.test(text))).toEqual([]);
  });

  it('writes typographic apostrophes and quotation marks', () => {
    // A straight apostrophe is also MessageFormat's escape character.
    expect(keysWhere((text) => /['"]/.test(text))).toEqual([]);
  });

  it('says what happened and what to do in whole sentences', () => {
    const failures = /^error\..*\.(what|todo)$/;
    expect(keysWhere((text, key) => failures.test(key) && !/^[A-Z{].*\.$/s.test(text))).toEqual([]);
  });
});
