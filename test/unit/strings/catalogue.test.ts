import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { da } from '../../../strings/da/da.ts';
import { de } from '../../../strings/de/de.ts';
import { en } from '../../../strings/en/en.ts';
import { fi } from '../../../strings/fi/fi.ts';
import { nb } from '../../../strings/nb/nb.ts';
import { sv } from '../../../strings/sv/sv.ts';
import { resolveLanguage, type TextKey } from '../../../strings/translate.ts';

const keysOf = (
  catalogue: Readonly<Record<string, string>>,
  isBroken: (text: string, key: string) => boolean,
) =>
  Object.entries(catalogue)
    .filter(([key, text]) => isBroken(text, key))
    .map(([key]) => key);

function isMalformed(text: string): boolean {
  try {
    new IntlMessageFormat(text, 'en');
    return false;
  } catch {
    return true;
  }
}

/** A piece of a message: a text, or a placeholder with what it chooses among. */
interface Piece {
  readonly value: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly Piece[] }>>;
  readonly pluralType?: string;
  readonly type: number;
}

/** Every placeholder of a text; of a choice among words, with those words. */
function placeholders(text: string): readonly string[] {
  const found = new Set<string>();
  const visit = (pieces: readonly Piece[]) => {
    for (const { type, value, options, pluralType } of pieces) {
      // 0 is a text, 7 the `#` of a plural.
      if (type === 0 || type === 7) continue;
      const choices = options && !pluralType ? ` ${Object.keys(options).sort().join('|')}` : '';
      found.add(`${value} ${type}${choices}`);
      for (const option of Object.values(options ?? {})) visit(option.value);
    }
  };
  visit(new IntlMessageFormat(text, 'en').getAst() as unknown as readonly Piece[]);
  return [...found].sort();
}

describe.each([
  ['English', en],
  ['Norwegian', nb],
  ['Swedish', sv],
  ['Danish', da],
  ['German', de],
  ['Finnish', fi],
])('the %s catalogue', (_, catalogue) => {
  it('is well-formed ICU MessageFormat throughout', () => {
    expect(keysOf(catalogue, isMalformed)).toEqual([]);
  });

  it('has no empty text', () => {
    expect(keysOf(catalogue, (text) => text.trim() === '')).toEqual([]);
  });

  it('keeps the voice: no exclamation, no apology, no begging', () => {
    const isLoud = (text: string) =>
      /!|\b(oops|sorry|please|beklager|vennligst|tyvärr|vänligen|desværre|venligst|leider|bitte|valitettavasti)\b/i.test(
        text,
      );
    expect(keysOf(catalogue, isLoud)).toEqual([]);
  });

  it('writes typographic apostrophes and quotation marks', () => {
    // A straight apostrophe is also MessageFormat's escape character.
    expect(keysOf(catalogue, (text) => /['"]/.test(text))).toEqual([]);
  });

  it('says what happened and what to do in whole sentences', () => {
    const isHalf = (text: string, key: string) =>
      /^error\..*\.(what|todo)$/.test(key) && !/^[\p{Lu}{].*\.$/su.test(text);
    expect(keysOf(catalogue, isHalf)).toEqual([]);
  });

  it('has the placeholders of the English one, and the words to choose among', () => {
    const differs = (text: string, key: string) =>
      placeholders(text).join() !== placeholders(en[key as TextKey]).join();
    expect(keysOf(catalogue, differs)).toEqual([]);
  });
});

describe('the language that is shown', () => {
  it.each([
    ['en-GB', 'en'],
    ['nb-NO', 'nb'],
    ['no', 'nb'],
    ['nn-NO', 'nb'],
    ['ja', 'en'],
  ])('to whoever wishes for %s is %s', (wished, shown) => {
    expect(resolveLanguage(wished)).toBe(shown);
  });
});
