import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dialect } from '../../../main/contract/inspection.ts';
import { CsvReader, readCsv } from '../../../main/tabular/csv-reader.ts';
import { createRowWriter } from '../../../main/tabular/csv-writer.ts';
import {
  createTextDecoding,
  type Encoding,
  encodeText,
  encodings,
} from '../../../main/tabular/encoding.ts';
import { dialects, hostileText, seed } from './csv-arbitraries.ts';

const excel: Dialect = { delimiter: ';', quote: '"', escape: '"' };

/** Dialects in which any text at all can be written. */
const writable = dialects.filter(
  ({ delimiter, quote, escape: escapeCharacter }) =>
    delimiter !== null && quote !== null && escapeCharacter !== null,
);

const cells = fc.array(fc.array(hostileText, { minLength: 2, maxLength: 4 }), { maxLength: 6 });

/** Characters that each encoding has. */
const letters: Readonly<Record<Encoding, string>> = {
  'UTF-8': 'æøå€ж漢😀',
  'ISO-8859-1': 'æøåéÿ',
  'windows-1252': 'æøå€“”–Š',
  'windows-1251': 'жЩыЁ№',
  'UTF-16LE': 'æøå€ж漢😀',
  'UTF-16BE': 'æøå€ж漢😀',
  CP850: 'æøåñÁ',
  CP865: 'æøåñ',
  CP437: 'äöüÇñ',
  CP858: 'æøå€',
  CP852: 'łŁąčŠ',
  'windows-1250': 'łŁąčŠ€',
  macintosh: 'æøåÅ€',
};

function readInPieces(text: string, dialect: Dialect, cuts: readonly number[]) {
  const rows: { cells: string[]; line: number }[] = [];
  const reader = new CsvReader(dialect, (row, line) => rows.push({ cells: row, line }));
  const places = [0, ...cuts.map((cut) => Math.min(cut, text.length)), text.length];
  places.sort((a, b) => a - b);
  for (let index = 1; index < places.length; index++) {
    reader.write(text.slice(places[index - 1], places[index]));
  }
  const { openQuoteLine } = reader;
  reader.end();
  return { rows, openQuoteLine };
}

describe('the reader', () => {
  it('gives back the cells that were written, in every dialect', () => {
    fc.assert(
      fc.property(cells, writable, (rows, dialect) => {
        const write = createRowWriter(dialect);
        const text = rows.map((row) => `${write(row)}\r\n`).join('');
        expect(readCsv(text, dialect)).toEqual(rows);
      }),
      { seed, numRuns: 500 },
    );
  });

  it('reads the same wherever the text is cut', () => {
    fc.assert(
      fc.property(
        hostileText,
        dialects,
        fc.array(fc.nat(300), { maxLength: 5 }),
        (text, dialect, cuts) => {
          expect(readInPieces(text, dialect, cuts)).toEqual(readInPieces(text, dialect, []));
        },
      ),
      { seed, numRuns: 1000 },
    );
  });

  it('takes a quote inside an unquoted cell for text', () => {
    expect(readCsv('5" skrue;1\n', excel)).toEqual([['5" skrue', '1']]);
  });

  it('keeps what stands behind a closing quote', () => {
    expect(readCsv('"a"b;"c"\n', excel)).toEqual([['ab', 'c']]);
  });

  it('ends rows at LF, CRLF and CR', () => {
    expect(readCsv('a\nb\r\nc\rd', excel)).toEqual([['a'], ['b'], ['c'], ['d']]);
  });

  it('counts physical lines, also those inside cells', () => {
    const { rows } = readInPieces('a\n"b\r\nc\nd"\ne\n', excel, []);
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 5]);
  });

  it('knows where a quote was opened that is still open', () => {
    expect(readInPieces('a\n"b"\n"c\nd', excel, []).openQuoteLine).toBe(3);
  });
});

describe('a decoding', () => {
  it.each(encodings)('gives back what was encoded as %s, cut anywhere', (encoding) => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...letters[encoding], 'a', ';', '\r\n', '"'), { maxLength: 40 }),
        fc.nat(100),
        fc.nat(100),
        (parts, one, other) => {
          const text = parts.join('');
          const bytes = encodeText(text, encoding);
          const [from, to] = [Math.min(one, other), Math.max(one, other)];
          const decoding = createTextDecoding(encoding);
          const read =
            decoding.write(bytes.subarray(0, from)) +
            decoding.write(bytes.subarray(from, to)) +
            decoding.write(bytes.subarray(to)) +
            decoding.end();
          expect(read).toBe(text);
        },
      ),
      { seed, numRuns: 200 },
    );
  });
});
