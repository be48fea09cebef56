import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dialect } from '../../../main/contract/inspection.ts';
import { RowEnds } from '../../../main/prepare/row-ends.ts';
import { readCsv } from '../../../main/tabular/csv-reader.ts';

const dialects: readonly Dialect[] = [
  { delimiter: ';', quote: '"', escape: '"' },
  { delimiter: ',', quote: '"', escape: '\\' },
  { delimiter: '\t', quote: "'", escape: '|' },
  { delimiter: ';', quote: null, escape: null },
];

/** Text of what matters to a CSV reader, cut into pieces anywhere. */
const pieces = fc.array(
  fc
    .array(fc.constantFrom('a', 'ø', ';', ',', '\t', '"', "'", '\\', '|', '\n', '\r', '\r\n'), {
      maxLength: 12,
    })
    .map((characters) => characters.join('')),
  { maxLength: 8 },
);

/** The text cut behind each of its rows. */
function cut(texts: readonly string[], dialect: Dialect): string[] {
  const ends = new RowEnds({ dialect, headerLine: null });
  const bytes = Buffer.concat(texts.map((text) => Buffer.from(text)));
  const places: number[] = [];
  let before = 0;
  for (const text of texts) {
    const piece = Buffer.from(text);
    const base = before;
    ends.read(piece, 0, ({ end }) => {
      places.push(base + end);
      return false;
    });
    before += piece.length;
  }
  if (ends.finish()) places.push(bytes.length);
  return places.map((end, index) => bytes.subarray(places[index - 1] ?? 0, end).toString());
}

describe('the ends of rows', () => {
  it('are where the reader of CSV sees them', () => {
    fc.assert(
      fc.property(fc.constantFrom(...dialects), pieces, (dialect, texts) => {
        const rows = cut(texts, dialect).map((row) => readCsv(row, dialect)[0]);
        expect(rows).toEqual(readCsv(texts.join(''), dialect));
      }),
      { seed: 5, numRuns: 2_000 },
    );
  });

  it('lose no byte', () => {
    fc.assert(
      fc.property(fc.constantFrom(...dialects), pieces, (dialect, texts) => {
        expect(cut(texts, dialect).join('')).toBe(texts.join(''));
      }),
      { seed: 6, numRuns: 1_000 },
    );
  });
});
