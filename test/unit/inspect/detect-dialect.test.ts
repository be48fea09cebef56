import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dialect } from '../../../main/contract/inspection.ts';
import { detectDialect } from '../../../main/inspect/detect-dialect.ts';
import { createRowWriter } from '../../../main/tabular/csv-writer.ts';
import { seed } from '../tabular/csv-arbitraries.ts';

const row = fc.record({
  account: fc.integer({ min: 1000, max: 9999 }),
  day: fc.integer({ min: 10, max: 28 }),
  text: fc.constantFrom(
    'Husleie, oktober',
    'Frakt; ekspress',
    'Strøm',
    'Fly "SK 4415"',
    'Kaffe | te',
  ),
  amount: fc.integer({ min: -1_000_000, max: 1_000_000 }),
  comma: fc.boolean(),
});

const ledgers = fc
  .array(row, { minLength: 3, maxLength: 40 })
  .map((rows) => [
    ['Konto', 'Dato', 'Tekst', 'Beløp'],
    ...rows.map(({ account, day, text, amount, comma }) => [
      String(account),
      `2026-10-${day}`,
      text,
      `${Math.trunc(amount / 100)}${comma ? ',' : '.'}${String(Math.abs(amount % 100)).padStart(2, '0')}`,
    ]),
  ]);

function written(rows: readonly (readonly string[])[], dialect: Dialect): string {
  const write = createRowWriter(dialect);
  return rows.map((cells) => `${write(cells)}\n`).join('');
}

describe('the dialect of a ledger', () => {
  it.each([',', ';', '\t', '|', '~', '^'])('is found where cells are parted by %j', (delimiter) => {
    fc.assert(
      fc.property(ledgers, (rows) => {
        const text = written(rows, { delimiter, quote: '"', escape: '"' });
        expect(detectDialect(text).dialect.delimiter).toBe(delimiter);
      }),
      { seed, numRuns: 50 },
    );
  });

  it('is found where quotes are escaped by a backslash', () => {
    const rows = [
      ['a', 'b'],
      ['x "y", z', 'w'],
      ['"q"', 'r, s'],
    ];
    const dialect: Dialect = { delimiter: ',', quote: '"', escape: '\\' };
    expect(detectDialect(written(rows, dialect)).dialect).toEqual(dialect);
  });

  it('is found where single quotes are used', () => {
    const text = "'Oslo, Norge';'a'\n'Moss; Norge';'b'\n'Bodø';'c'\n";
    expect(detectDialect(text).dialect).toEqual({ delimiter: ';', quote: "'", escape: null });
  });

  it('has no quote where quotes are part of the text', () => {
    const text = 'Del;Pris\nSkrue 5";1,00\nRør 2" x 3";2,00\n';
    expect(detectDialect(text).dialect).toEqual({ delimiter: ';', quote: null, escape: null });
  });

  it('has no escape where a backslash ends a path', () => {
    const text = '"Sti";"Navn"\n"C:\\temp\\";"a"\n"D:\\";"b"\n';
    expect(detectDialect(text).dialect).toEqual({ delimiter: ';', quote: '"', escape: null });
  });

  it('has no delimiter where there is one column', () => {
    expect(detectDialect('Konto\n4000\n4010\n4020\n').dialect.delimiter).toBeNull();
  });

  it('has no delimiter where prose holds commas here and there', () => {
    const names = [
      'Navn',
      'Hansen, Olsen og Co',
      'Bærum kommune',
      'Oslo',
      'Ski, Moss, Ås',
      'Frakt AS',
    ];
    expect(detectDialect(`${names.join('\n')}\n`).dialect.delimiter).toBeNull();
  });

  it('is found in spite of rows that are cut short', () => {
    const text = `A,B,C,D\n${'1,x,2,y\n1,x\n3,z,4,w\n'.repeat(5)}`;
    expect(detectDialect(text).dialect.delimiter).toBe(',');
  });

  it('is not misled by decimal commas', () => {
    const text = `A;B\n${'1,5;2,5\n'.repeat(20)}`;
    expect(detectDialect(text).dialect.delimiter).toBe(';');
  });

  it('is not misled by times and blanks', () => {
    const text = `Tid,Tekst\n${'2026-10-01 12:30:00,to ord her\n'.repeat(20)}`;
    expect(detectDialect(text).dialect.delimiter).toBe(',');
  });

  it.each([
    ['times', '22:38:09\n12:09:27\n14:06:16\n'],
    ['moments', 'Date\n2025-12-17 07:09:16\n2025-01-02 19:25:08\n2006-03-20 02:44:22\n'],
    ['moments of the clock', '3/24/2021 7:23 PM\n2/11/2023 1:52 PM\n3/1/2010 3:11 PM\n'],
    ['amounts', 'Beløp\n1 250,00\n-3,50\n12,05\n'],
    ['amounts', '17.49\n6,429.70\n-413,782.77\n5,518.60\n'],
    ['names', 'Barnes and Noble\nSmith & Co.\nCafé Nero Ltd\nBen and Jerry\n'],
    ['remarks', '# Group dump\n# DBVersion 130\n#\n# Groups\n'],
  ])('has no delimiter inside %s in one column (%#)', (_, text) => {
    expect(detectDialect(text).dialect.delimiter).toBeNull();
  });

  it('is that of years and months, which are no amounts', () => {
    expect(detectDialect('2010,05\n2010,06\n2010,07\n').dialect.delimiter).toBe(',');
  });

  it('does not cut what brackets hold together', () => {
    const row = '; POINT(48.7 9.1); POLYGON(48.7 9.1, 48.7 9.1, 48.7 9.1)\n';
    expect(detectDialect(`3${row}4${row}5${row}`).dialect.delimiter).toBe(';');
  });

  it('has no single quotes where they stand for nothing but an empty text', () => {
    expect(detectDialect("1\t''\t75.2\n2\t''\t109.4\n").dialect.quote).toBeNull();
  });

  it('leaves what a person has settled', () => {
    const { dialect } = detectDialect('a,b;c\n1,2;3\n', { delimiter: ';', quote: null });
    expect(dialect).toEqual({ delimiter: ';', quote: null, escape: null });
  });
});
