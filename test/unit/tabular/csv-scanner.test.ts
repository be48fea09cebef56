import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dialect } from '../../../main/contract/inspection.ts';
import { CsvReader } from '../../../main/tabular/csv-reader.ts';
import { CsvScanner } from '../../../main/tabular/csv-scanner.ts';
import { compileScanner } from '../../../main/tabular/scanner/build.mjs';
import { dialects, hostileText, seed } from './csv-arbitraries.ts';

const excel: Dialect = { delimiter: ';', quote: '"', escape: '"' };

function scan(pieces: readonly Uint8Array[], dialect: Dialect, columns = 0) {
  const scanner = new CsvScanner({ dialect, columns, skippedRows: 0 });
  for (const [index, bytes] of pieces.entries()) {
    const piece = index % 2 === 0 ? 0 : 1;
    scanner.pieces[piece].set(bytes);
    scanner.scan(piece, bytes.length);
  }
  const { openQuoteLine } = scanner.result();
  scanner.finish();
  return { ...scanner.result(), openQuoteLine };
}

/** The same questions answered by reading every cell. */
function readAll(text: string, dialect: Dialect, columns: number) {
  const rows: { cells: string[]; line: number }[] = [];
  const reader = new CsvReader(dialect, (cells, line) => rows.push({ cells, line }));
  reader.write(text);
  const { openQuoteLine } = reader;
  reader.end();
  return {
    openQuoteLine,
    raggedRows: rows
      .filter(({ cells }) => cells.length !== columns)
      .map(({ cells, line }) => ({ line, cells: cells.length })),
  };
}

const text = (written: string) => new TextEncoder().encode(written);

describe('the scanner', () => {
  it('finds the rows that the reader finds, wherever the pieces are cut', () => {
    fc.assert(
      fc.property(
        hostileText,
        dialects,
        fc.array(fc.nat(300), { maxLength: 4 }),
        (written, dialect, cuts) => {
          const bytes = text(written);
          const places = [...new Set([0, ...cuts.map((cut) => Math.min(cut, bytes.length))])]
            .sort((a, b) => a - b)
            .concat(bytes.length);
          const pieces = places.slice(1).map((end, index) => bytes.slice(places[index], end));
          // No row has 1,000 cells, so that all of them but blank lines are told as ragged.
          const expected = readAll(written, dialect, 1000);
          const blank = new Set(blankLines(written, dialect));
          const found = scan(pieces, dialect, 1000);
          expect(found.openQuoteLine).toEqual(expected.openQuoteLine);
          expect(found.raggedRows).toEqual(
            expected.raggedRows.filter(({ line }) => !blank.has(line)).slice(0, 100),
          );
        },
      ),
      { seed, numRuns: 1000 },
    );
  });

  it.each([false, true])('packs UTF-16 into a byte a character (big-endian: %s)', (bigEndian) => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.boolean(), (written, isCut) => {
        const bytes = Buffer.from(`${written}x`, 'utf16le');
        if (bigEndian) bytes.swap16();
        const scanner = new CsvScanner({ dialect: excel, columns: 0, skippedRows: 0 });
        scanner.pieces[1].set(bytes);
        const length = scanner.narrow(1, bytes.length - (isCut ? 1 : 0), bigEndian);
        const units = Array.from({ length: written.length + (isCut ? 0 : 1) }, (_, at) =>
          Math.min(255, `${written}x`.charCodeAt(at)),
        );
        expect([...scanner.pieces[1].subarray(0, length)]).toEqual(units);
      }),
      { seed },
    );
  });

  it('tells line and number of cells of a ragged row', () => {
    expect(scan([text('a;b\n1;2\n"x\ny";2;3\n4;5\n')], excel, 2)).toMatchObject({
      rows: 4,
      ragged: 1,
      raggedRows: [{ line: 3, cells: 3 }],
    });
  });

  it('counts all ragged rows and keeps the first hundred', () => {
    const found = scan([text(`a;b\n${'1\n'.repeat(500)}`)], excel, 2);
    expect([found.ragged, found.raggedRows.length, found.raggedRows.at(-1)?.line]).toEqual([
      500, 100, 101,
    ]);
  });

  it('tells where a quote was opened that is never closed', () => {
    expect(scan([text(`a;b\n1;2\n3;"4\n${'5;6\n'.repeat(100)}`)], excel).openQuoteLine).toBe(3);
  });

  it('tells where a closing quote is missing', () => {
    const filler = '"a";"b"\n'.repeat(40);
    expect(scan([text(`${filler}"c";"d\n${filler}`)], excel)).toMatchObject({
      brokenFields: 1,
      brokenLine: 41,
    });
  });

  it('counts quoted fields, doubled and escaped quotes', () => {
    const filler = 'x'.repeat(64);
    expect(scan([text(`"a""b";"c";${filler}\n`)], excel)).toMatchObject({
      quotedFields: 2,
      doubledQuotes: 1,
    });
    expect(scan([text(`"a\\"b";"c";${filler}\n`)], { ...excel, escape: '\\' })).toMatchObject({
      quotedFields: 2,
      escapedQuotes: 1,
    });
  });

  it('finds rows of more than a megabyte', () => {
    const long = text('x'.repeat(600_000));
    expect(scan([text('a\n'), long, long, text('\nb\n')], excel)).toMatchObject({
      rows: 3,
      longRows: 1,
      longLine: 2,
    });
  });

  it('is compiled from the source beside it', async () => {
    const committed = await readFile('main/tabular/scanner/wasm.ts', 'utf8');
    expect(await compileScanner()).toBe(committed);
  }, 30_000);
});

/** Lines that are rows with nothing in them at all; a quoted nothing is something. */
function blankLines(written: string, dialect: Dialect): number[] {
  const lines: number[] = [];
  const rows: { cells: string[]; line: number }[] = [];
  const reader = new CsvReader(dialect, (cells, line) => rows.push({ cells, line }));
  reader.write(written);
  reader.end();
  const physical = written.split(/\r\n|\n|\r/);
  for (const { cells, line } of rows) {
    if (cells.length === 1 && cells[0] === '' && physical[line - 1] === '') lines.push(line);
  }
  return lines;
}
