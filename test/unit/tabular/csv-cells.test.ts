import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dialect } from '../../../main/contract/inspection.ts';
import { CsvCells, cutBytes } from '../../../main/tabular/csv-cells.ts';
import { CsvReader } from '../../../main/tabular/csv-reader.ts';
import type { CutRows } from '../../../main/tabular/cut-rows.ts';
import { type Encoding, encodeText } from '../../../main/tabular/encoding.ts';
import { RowPacker } from '../../../main/tabular/pack-rows.ts';

const semicolon: Dialect = { delimiter: ';', quote: '"', escape: '"' };

interface Row {
  readonly line: number;
  readonly cells: string[];
}

function cut(bytes: Uint8Array, dialect: Dialect, encoding: Encoding, piece: number): Row[] {
  const cutter = new CsvCells({ dialect, encoding, wanted: [] });
  const rows: Row[] = [];
  const onRows = (some: CutRows) => {
    for (let row = 0; row < some.count; row++) {
      rows.push({ line: some.line(row), cells: some.row(row).split('\u001f') });
    }
  };
  for (let at = 0; at < bytes.length; at += piece) {
    const part = bytes.subarray(at, at + piece);
    cutter.pieces[0].set(part);
    cutter.take({ piece: 0, length: part.length, isLast: false }, onRows);
  }
  cutter.take({ piece: 0, length: 0, isLast: true }, onRows);
  return rows;
}

function read(text: string, dialect: Dialect): Row[] {
  const rows: Row[] = [];
  const reader = new CsvReader(dialect, (cells, line) => {
    if (cells.length > 1 || cells[0] !== '') rows.push({ line, cells });
  });
  reader.write(text);
  reader.end();
  return rows;
}

const dialects = fc.constantFrom<Dialect>(
  semicolon,
  { delimiter: ';', quote: null, escape: null },
  { delimiter: ';', quote: '"', escape: '\\' },
  { delimiter: null, quote: null, escape: null },
);
const text = fc.string({
  maxLength: 300,
  unit: fc.constantFrom(
    'a',
    'b',
    ';',
    ';',
    '"',
    '\\',
    '\n',
    '\r',
    '\r\n',
    'æ',
    '1,5',
    'lorem ipsum dolor',
  ),
});

describe('rows cut from bytes', () => {
  it('are those of the reader, however the bytes arrive', () => {
    fc.assert(
      fc.property(text, dialects, fc.integer({ min: 1, max: 70 }), (written, dialect, piece) => {
        // The reader takes an empty quoted cell alone in its line for a blank line, as the scan does not.
        fc.pre(!/(?:^|[\r\n])["\\]+(?:[\r\n]|$)/.test(written));
        expect(cut(Buffer.from(written), dialect, 'UTF-8', piece)).toEqual(read(written, dialect));
      }),
      { numRuns: 1_000 },
    );
  });

  it.each(['ISO-8859-1', 'windows-1252', 'CP865', 'windows-1251'] as const)(
    'of %s are UTF-8',
    (encoding) => {
      const written = encoding === 'windows-1251' ? 'Б;я' : 'Bærum;Ålesund';
      const bytes = encodeText(written, encoding);
      expect(cut(bytes, semicolon, encoding, 5)).toEqual([{ line: 1, cells: written.split(';') }]);
    },
  );

  it('have the same hash whatever they are written in', () => {
    const hashOf = (bytes: Uint8Array, dialect: Dialect, encoding: Encoding) => {
      const cutter = new CsvCells({ dialect, encoding, wanted: [] });
      let hash = '';
      cutter.pieces[0].set(bytes);
      cutter.take({ piece: 0, length: bytes.length, isLast: true }, (rows) => {
        hash = `${rows.hashHigh(0)} ${rows.hashLow(0)}`;
      });
      return hash;
    };
    const plain = hashOf(Buffer.from('Bærum;12345678901234567890;x'), semicolon, 'UTF-8');
    const other = encodeText('"Bærum",12345678901234567890,"x"', 'windows-1252');
    expect(hashOf(other, { ...semicolon, delimiter: ',' }, 'windows-1252')).toBe(plain);
  });

  it('have another hash when a single character differs', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z0-9]{0,9}$/), { minLength: 2, maxLength: 8 }),
        (cells) => {
          const cutter = new CsvCells({ dialect: semicolon, encoding: 'UTF-8', wanted: [] });
          const bytes = Buffer.from(`${cells.join(';')}\n${cells.join(';')}x\n`);
          fc.pre(cells.join('') !== '');
          cutter.pieces[0].set(bytes);
          const hashes: string[] = [];
          cutter.take({ piece: 0, length: bytes.length, isLast: true }, (rows) => {
            for (let row = 0; row < rows.count; row++) {
              hashes.push(`${rows.hashHigh(row)} ${rows.hashLow(row)}`);
            }
          });
          expect(new Set(hashes).size).toBe(2);
        },
      ),
    );
  });

  it('offer the wanted cells, empty where a row has none', () => {
    const cutter = new CsvCells({ dialect: semicolon, encoding: 'UTF-8', wanted: [1, 3] });
    const bytes = Buffer.from('a;b;c;d\n"a";"b;""b";c\n');
    cutter.pieces[0].set(bytes);
    const cells: string[][] = [];
    cutter.take({ piece: 0, length: bytes.length, isLast: true }, (rows) => {
      for (let row = 0; row < rows.count; row++) cells.push([rows.cell(row, 0), rows.cell(row, 1)]);
    });
    expect(cells).toEqual([
      ['b', 'd'],
      ['b;"b', ''],
    ]);
  });

  it('are given up where one is longer than can be read', () => {
    const cutter = new CsvCells({ dialect: semicolon, encoding: 'UTF-8', wanted: [] });
    const piece = new Uint8Array(cutBytes).fill(97);
    const take = () => {
      cutter.pieces[0].set(piece);
      return cutter.take({ piece: 0, length: piece.length, isLast: false }, () => {});
    };
    expect([take(), take()]).toEqual([true, false]);
  });

  it('that come as strings are packed into the same', () => {
    const rows = [['a', 'Bærum', ''], ['b'], ['', '12345678901234567890', 'x', 'y']];
    const bytes = Buffer.from(rows.map((cells) => `${cells.join(';')}\n`).join(''));
    const cutter = new CsvCells({ dialect: semicolon, encoding: 'UTF-8', wanted: [1, 2] });
    cutter.pieces[0].set(bytes);
    const cutAs: unknown[] = [];
    cutter.take({ piece: 0, length: bytes.length, isLast: true }, (some) =>
      cutAs.push(...describeRows(some)),
    );
    const packed = new RowPacker([1, 2]).pack(rows.map((cells, at) => ({ cells, line: at + 1 })));
    expect(describeRows(packed)).toEqual(cutAs);
  });
});

function describeRows(rows: CutRows): unknown[] {
  return Array.from({ length: rows.count }, (_, row) => [
    rows.line(row),
    rows.cells(row),
    rows.row(row),
    rows.cell(row, 0),
    rows.cell(row, 1),
    rows.hashLow(row),
    rows.hashHigh(row),
  ]);
}
