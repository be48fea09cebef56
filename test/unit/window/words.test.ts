import { describe, expect, it } from 'vitest';
import { encodings, type Problem } from '../../../main/contract/inspection.ts';
import { looksLikeUuid } from '../../../renderer/components/delete-queries.ts';
import { filterRepositories } from '../../../renderer/components/filter-repositories.ts';
import { isAmountColumn } from '../../../renderer/push/columns.ts';
import { problemPlaces } from '../../../renderer/push/problem-places.ts';
import { withSetting } from '../../../renderer/push/source-options.ts';
import { sureness } from '../../../renderer/push/sureness.ts';
import { timeLeft } from '../../../renderer/push/time-left.ts';
import { characterName, dialectWords, encodingChoices } from '../../../strings/csv-words.ts';
import { createTranslate } from '../../../strings/translate.ts';

const t = createTranslate('en');

describe('the time left', () => {
  const left = (done: number, rate: number | null) =>
    timeLeft(t, { id: 'p', phase: 'sending', done, total: 1000, rate });

  it.each([
    [999.5, 1, 'almost done'],
    [988, 1, '12 s left'],
    [100, 1, 'about 15 min left'],
    [0, 0.1, 'about 3 hours left'],
  ])('after %d of 1000 bytes at %d a second reads %s', (done, rate, text) => {
    expect(left(done, rate)).toBe(text);
  });

  it('is left out while nothing is measured, and while nothing moves', () => {
    expect([left(10, null), left(10, 0)]).toEqual(['', '']);
  });
});

describe('a column stands to the right', () => {
  const column = (...cells: string[]) =>
    isAmountColumn(
      cells.map((cell) => [cell]),
      0,
    );

  it.each([
    [['1250,00', '-17,5', '']],
    [['1 250,00', '1 002,25']],
    [['1.250,00', '(17.00)']],
    [['1', '12', '48213']],
  ])('when it reads as amounts: %j', (cells) => {
    expect(column(...cells)).toBe(true);
  });

  it.each([[['2026-10-01']], [['0100', '0101']], [['4000', '4010']], [['NOK', '12']], [['', '']]])(
    'but not when it does not: %j',
    (cells) => {
      expect(column(...cells)).toBe(false);
    },
  );
});

describe('how sure an answer is', () => {
  it.each([
    [1, 'certain'],
    [0.8, 'certain'],
    [0.5, 'likely'],
    [0.49, 'guess'],
    [undefined, 'none'],
  ])('%s reads %s', (confidence, word) => {
    expect(sureness(confidence)).toBe(word);
  });
});

describe('the encodings to choose from', () => {
  it('are all that can be read', () => {
    const offered = encodingChoices.map(({ value }) => value);
    expect(offered.toSorted()).toEqual([...encodings].sort());
  });
});

describe('the settings of a CSV file', () => {
  it('are told in words, the escape only where it is another one', () => {
    const dialect = { delimiter: ';', quote: '"', escape: '"' };
    expect(dialectWords(t, dialect, 'ISO-8859-1')).toBe('Semicolon, Double quote, ISO-8859-1');
    expect(dialectWords(t, { ...dialect, escape: '\\' }, 'UTF-8')).toBe(
      'Semicolon, Double quote, Backslash, UTF-8',
    );
  });

  it('name a character that has no name by itself', () => {
    expect(characterName(t, '¦')).toBe('the character ¦');
  });

  it('keep “none” apart from “automatic”', () => {
    expect(withSetting({ delimiter: ';' }, 'quote', null)).toEqual({ delimiter: ';', quote: null });
    expect(withSetting({ delimiter: ';', quote: null }, 'quote', undefined)).toEqual({
      delimiter: ';',
    });
  });
});

describe('searching for a repository', () => {
  const repository = (name: string) => ({ id: name, name, fields: [] });
  const all = [repository('General ledger 2026'), repository('Suppliers')];

  it('finds every word wherever it stands, in any case', () => {
    expect(filterRepositories(all, '2026 GEN').map(({ name }) => name)).toEqual([
      'General ledger 2026',
    ]);
  });

  it('finds all while nothing is typed', () => {
    expect(filterRepositories(all, ' ')).toEqual(all);
  });
});

describe('a UUID', () => {
  it('is known by its shape', () => {
    expect(looksLikeUuid('5f0c1d2e-1111-4222-8333-944455556666')).toBe(true);
    expect(looksLikeUuid('5f0c1d2e11114222')).toBe(false);
  });
});

describe('the places of a problem', () => {
  const ragged = (more: Partial<Problem>): Problem => ({
    code: 'ragged-row',
    severity: 'blocking',
    count: 1,
    details: {},
    ...more,
  });

  it('are told a line each, with what was found there', () => {
    const examples = [
      { line: 17_402, found: 5 },
      { line: 17_403, column: 8, text: '4000;"' },
    ];
    expect(problemPlaces(t, ragged({ count: 2, examples }))).toEqual([
      'Line 17,402: 5 cells',
      'Line 17,403, character 8: 4000;"',
    ]);
  });

  it('end with how many more there are', () => {
    const examples = Array.from({ length: 100 }, (_, index) => ({ line: index + 1 }));
    expect(problemPlaces(t, ragged({ count: 2_048, examples })).at(-1)).toBe('And 2,028 more.');
  });

  it('are left out when the sentence has named the only one', () => {
    expect(problemPlaces(t, ragged({ line: 7, examples: [{ line: 7 }] }))).toEqual([]);
  });
});
