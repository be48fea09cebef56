import { describe, expect, it } from 'vitest';
import type { ProblemCode, ProblemExample } from '../../../main/contract/inspection.ts';
import { guessColumns } from '../../../main/finance/guess-columns.ts';
import { LedgerReader } from '../../../main/finance/ledger-reader.ts';
import { RowPacker } from '../../../main/tabular/pack-rows.ts';

interface Found {
  count: number;
  readonly first: ProblemExample | null;
  readonly details: Readonly<Record<string, string | number>>;
}

/** Checks a small table whose header is in line 1; columns are guessed from its first five rows. */
function check(text: string, rows: readonly string[] = []) {
  const [header = [], ...cells] = [...text.trim().split('\n'), ...rows].map((line) =>
    line.trim().split(';'),
  );
  const found = new Map<ProblemCode, Found>();
  const columns = guessColumns({ header, rows: cells.slice(0, 5), likelyMark: ',' });
  const reader = new LedgerReader(columns, (code, example, details = {}, count = 1) => {
    const known = found.get(code);
    const first = typeof example === 'function' ? example() : example;
    if (known) known.count += count;
    else found.set(code, { count, first, details });
  });
  reader.add(
    new RowPacker(reader.wanted).pack(cells.map((row, at) => ({ cells: row, line: at + 2 }))),
  );
  const totals = reader.end();
  return { found, totals, betterColumns: reader.betterColumns };
}

const repeat = (count: number, row: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => row(index));

describe('a ledger in which all is right', () => {
  it('has no problem', () => {
    const rows = repeat(30, (at) => `${4000 + at};${(at % 28) + 1}.10.2026;${at * 3},50;NOK;100`);
    expect([...check('Konto;Dato;Beløp;Valuta;Selskap', rows).found]).toEqual([]);
  });
});

describe('amounts', () => {
  it('with another decimal mark than the rest are told', () => {
    const rows = repeat(9, (at) => `1${at},50`);
    expect(check('Beløp', [...rows, '1,250.00']).found.get('amount-contradicts')).toMatchObject({
      count: 1,
      first: { line: 11, text: '1,250.00' },
      details: { name: 'Beløp', mark: 'comma' },
    });
  });

  it('that are none are told', () => {
    const rows = repeat(9, (at) => `1${at},50`);
    expect(check('Beløp', [...rows, '#REF!']).found.get('amount-unread')).toMatchObject({
      count: 1,
      first: { line: 11, text: '#REF!' },
    });
  });

  it('that could be read both ways are told once, with the first', () => {
    expect(check('Beløp\n1.250\n2.500').found.get('amount-unclear')).toMatchObject({
      count: 2,
      first: { line: 2, text: '1.250' },
    });
  });

  it('that prove another mark than the first rows are to be read again', () => {
    const rows = repeat(20, (at) => `1${at}.5`);
    const { betterColumns } = check('Beløp\n1.250\n1.500\n2.500\n7.250\n8.250', rows);
    expect(betterColumns).toMatchObject([{ decimalMark: '.' }]);
  });
});

describe('dates', () => {
  it('with the month first among others are told', () => {
    const rows = repeat(9, (at) => `2${at}/10/2026`);
    expect(check('Dato', [...rows, '10/31/2026']).found.get('date-mixed')).toMatchObject({
      count: 1,
      first: { line: 11, text: '10/31/2026' },
    });
  });

  it('that could be read both ways are told', () => {
    expect(check('Dato\n03/04/2026\n05/06/2026').found.get('date-unclear')).toMatchObject({
      count: 2,
      details: { order: 'dmy' },
    });
  });

  it('that became numbers are told, with the day that is meant', () => {
    const rows = repeat(9, (at) => `2${at}.10.2026`);
    expect(check('Dato', [...rows, '46326']).found.get('date-serial')).toMatchObject({
      details: { value: '2026-10-31' },
    });
  });

  it('that the calendar lacks are told', () => {
    const rows = repeat(10, (at) => `1${at % 10}.10.2026`);
    expect(check('Dato', [...rows, '31.02.2026']).found.get('date-unread')?.first?.line).toBe(12);
  });

  it('of another month than nearly all are told', () => {
    const rows = repeat(20, (at) => `${10 + (at % 10)}.10.2026`);
    expect(check('Dato', [...rows, '02.11.2026']).found.get('date-outside-period')).toMatchObject({
      count: 1,
      first: { line: 22, text: '2026-11-02' },
      details: { period: '2026-10' },
    });
  });

  it('of several months are no problem', () => {
    const rows = repeat(20, (at) => `0${(at % 9) + 1}.${at % 2 ? '09' : '10'}.2026`);
    expect(check('Dato', rows).found.has('date-outside-period')).toBe(false);
  });
});

describe('ids', () => {
  it('that were shortened are told', () => {
    expect(check('Fakturanr\n100\n1,2E+15').found.get('id-scientific')?.first?.text).toBe(
      '1,2E+15',
    );
  });

  it('that lost their zeros are told', () => {
    expect(check('Konto\n000100\n000200\n4000\n123456').found.get('id-zeros-lost')).toMatchObject({
      count: 1,
      first: { line: 4, text: '4000' },
      details: { expected: 6 },
    });
  });

  it('of different lengths are no problem', () => {
    expect(check('Konto\n0100\n00200\n4000').found.has('id-zeros-lost')).toBe(false);
  });

  it('written as a formula are told', () => {
    expect(check('Konto\n="0000100"\n="0000200"').found.get('text-formula')?.count).toBe(2);
  });
});

describe('rows', () => {
  it.each([
    'Sum;;1250,00',
    'Total;;1250,00',
    'Summe;;1250,00',
    'Yhteensä;;1250,00',
    'I alt;;1250,00',
    ';Subtotal 4000;1250,00',
    'Delsum konto 4000;;1250,00',
    'Grand total;;1250,00',
  ])('that hold a total are told: %s', (row) => {
    const rows = repeat(9, (at) => `400${at};Kaffe;1${at},50`);
    expect(check('Konto;Tekst;Beløp', [...rows, row]).found.get('total-rows')?.first?.line).toBe(
      11,
    );
  });

  it('that hold a total behind its amount are told', () => {
    const rows = repeat(9, (at) => `400${at};1${at},50;Kaffe`);
    const { found } = check('Konto;Beløp;Tekst', [...rows, ';1250,00;Sum dag 1']);
    expect(found.get('total-rows')?.first?.line).toBe(11);
  });

  it('of a supplier called Total are no totals', () => {
    const rows = repeat(9, (at) => `400${at};Total Energies;1${at},50`);
    expect(check('Konto;Tekst;Beløp', rows).found.has('total-rows')).toBe(false);
  });

  it('that repeat an earlier one are told', () => {
    expect(
      check('Konto;Beløp\n4000;1,50\n4000;1,51\n4000;1,50').found.get('duplicate-rows'),
    ).toMatchObject({
      count: 1,
      first: { line: 4, text: '4000 · 1,50' },
    });
  });
});

describe('currencies', () => {
  it('that do not exist are told', () => {
    const rows = repeat(10, () => 'NOK');
    expect(check('Valuta', [...rows, 'NKO', 'NKO']).found.get('currency-unknown')).toMatchObject({
      count: 2,
      first: { line: 12, text: 'NKO' },
    });
  });
});

describe('lines below the data', () => {
  const rows = repeat(30, (at) => `${4000 + at};${(at % 28) + 1}.10.2026;${at * 3},50;NOK;100`);
  const header = 'Konto;Dato;Beløp;Valuta;Selskap';

  it('are told, whether their other cells are there or not', () => {
    const below = ['Utskrift Kari;;;;', 'Side 1 av 1'];
    expect(check(header, [...rows, ...below]).found.get('lines-below')).toMatchObject({
      count: 2,
      first: { line: 32, text: 'Utskrift Kari' },
    });
  });

  it('are no totals, which are told by themselves', () => {
    const { found } = check(header, [...rows, 'Sum;;1305,00;;']);
    expect([found.has('lines-below'), found.has('total-rows')]).toEqual([false, true]);
  });

  it('are not the rows of a table that is mostly empty', () => {
    const sparse = repeat(30, (at) => (at % 2 === 0 ? `${at};;;;` : `${at};;1,50;;`));
    expect(check(header, sparse).found.has('lines-below')).toBe(false);
  });
});
