import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type {
  ChosenReading,
  ColumnReading,
  ControlTotals,
} from '../../../main/contract/finance.ts';
import { guessColumns } from '../../../main/finance/guess-columns.ts';
import { LedgerReader } from '../../../main/finance/ledger-reader.ts';
import { placeReadings } from '../../../main/finance/place-readings.ts';
import { RowPacker } from '../../../main/tabular/pack-rows.ts';

/** Reads a small table, its cells separated by semicolons. */
function totalsOf(text: string, likelyMark: '.' | ',' = ',') {
  const [header = [], ...rows] = text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(';'));
  const columns = guessColumns({ header, rows, likelyMark });
  return { columns, totals: add(columns, rows) };
}

function add(columns: readonly ColumnReading[], rows: readonly string[][]): ControlTotals {
  const reader = new LedgerReader(columns, () => {});
  const packer = new RowPacker(reader.wanted);
  reader.add(packer.pack(rows.map((cells, index) => ({ cells, line: index + 2 }))));
  const totals = reader.end();
  if (!totals) throw new Error('nothing to add up');
  return totals;
}

const sumsOf = (text: string) => totalsOf(text).totals.groups.map(({ sums }) => sums);

const amountColumn: ColumnReading = {
  column: 0,
  name: 'Amount',
  role: 'amount',
  decimalMark: ',',
  isSure: true,
};

const chosenIn = (text: string, chosen: readonly ChosenReading[]) => {
  const [header = [], ...rows] = text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(';'));
  const placed = placeReadings(header, header.length, chosen).byColumn;
  const columns = guessColumns({ header, rows, likelyMark: ',', chosen: placed });
  return { columns, totals: add(columns, rows) };
};

describe('what a person said of the columns', () => {
  it('comes before what their names and cells say', () => {
    const { columns, totals } = chosenIn('Text;Amount\n1.250;2.500\n1;2', [
      { column: 'Amount', role: null },
      { column: 'Text', role: 'amount', decimalMark: '.' },
    ]);
    expect([columns.map(({ name }) => name), totals.byCurrency[0]?.sums[0]?.net]).toEqual([
      ['Text'],
      '2.250',
    ]);
  });

  it('is not doubted, whatever the cells prove', () => {
    const rows = Array.from({ length: 20 }, () => ['1.250,00']);
    const [chosen] = guessColumns({
      header: ['Amount'],
      rows,
      likelyMark: ',',
      chosen: new Map([[0, { column: 1, role: 'amount', decimalMark: '.' }]]),
    });
    const reader = new LedgerReader(chosen ? [chosen] : [], () => {});
    const packer = new RowPacker(reader.wanted);
    reader.add(packer.pack(rows.map((cells, index) => ({ cells, line: index + 2 }))));
    expect([chosen?.decimalMark, reader.betterColumns, reader.readings[0]?.isSure]).toEqual([
      '.',
      null,
      true,
    ]);
  });

  it('has one currency column, the one that was chosen', () => {
    const { totals } = chosenIn('Currency;Land;Amount\nNOK;SEK;1,00', [
      { column: 'Land', role: 'currency' },
    ]);
    expect(totals.byCurrency[0]?.currency).toBe('SEK');
  });

  it('is unplaced where the table lacks the column, or has it twice', () => {
    const said = ['A', 'B', 'C', 4].map((column) => ({ column, role: 'amount' }) as const);
    expect(placeReadings(['A', 'B', 'B'], 3, said).unplaced).toEqual(['B', 'C', 4]);
  });
});

describe('control totals', () => {
  it('of a signed column tell debit from credit by the sign', () => {
    expect(sumsOf('Beløp\n1 250,00\n-250,50\n100,00')).toEqual([
      [{ name: 'Beløp', debit: '1350.00', credit: '250.50', net: '1099.50', unread: 0 }],
    ]);
  });

  it('of a debit and a credit column are the sums of both', () => {
    expect(sumsOf('Konto;Debet;Kredit\n4000;100,00;\n2400;;80,00\n4000;-5,00;')).toEqual([
      [{ name: 'Debet / Kredit', debit: '95.00', credit: '80.00', net: '15.00', unread: 0 }],
    ]);
  });

  it('know credits that are written below zero', () => {
    expect(sumsOf('Debit;Credit\n100,00;0,00\n0,00;-80,00')[0]?.[0]).toMatchObject({
      credit: '80.00',
      net: '20.00',
    });
  });

  it('follow a sign column, as SAP writes it', () => {
    expect(sumsOf('BUKRS;SHKZG;DMBTR\n100;S;100,00\n100;H;80,00')[0]?.[0]).toMatchObject({
      debit: '100.00',
      credit: '80.00',
      net: '20.00',
    });
  });

  it('are kept by currency, company and period', () => {
    const text = `Company;Currency;PostingDate;Amount
      100;NOK;2026-10-01;10,00
      100;NOK;2026-10-31;5,00
      200;NOK;2026-10-02;1,00
      100;SEK;2026-11-01;2,00`;
    expect(
      totalsOf(text).totals.groups.map(({ currency, company, period, rows, sums }) => [
        currency,
        company,
        period,
        rows,
        sums[0]?.net,
      ]),
    ).toEqual([
      ['NOK', '100', '2026-10', 2, '15.00'],
      ['NOK', '200', '2026-10', 1, '1.00'],
      ['SEK', '100', '2026-11', 1, '2.00'],
    ]);
  });

  it('are added up over periods, and over companies', () => {
    const text = `Company;Currency;PostingDate;Amount
      100;NOK;2026-10-01;10,00
      200;NOK;2026-10-02;-1,5
      100;NOK;2026-11-01;0,25`;
    const { byCompany, byCurrency } = totalsOf(text).totals;
    const figures = [...byCompany, ...byCurrency].map(({ company, rows, sums }) => [
      company,
      rows,
      sums[0]?.debit,
      sums[0]?.credit,
      sums[0]?.net,
    ]);
    expect(figures).toEqual([
      ['100', 2, '10.25', '0', '10.25'],
      ['200', 1, '0', '1.5', '-1.5'],
      [null, 3, '10.25', '1.5', '8.75'],
    ]);
  });

  it('tell the first and the last day', () => {
    const { totals } = totalsOf('Date;Amount\n2026-10-05;1,00\n2026-10-01;1,00\n2026-10-31;1,00');
    expect([totals.from, totals.to]).toEqual(['2026-10-01', '2026-10-31']);
  });

  it('count the cells that are no amounts', () => {
    const rows = Array.from({ length: 20 }, () => '1,00').join('\n');
    expect(sumsOf(`Amount\n${rows}\n#N/A\n`)[0]?.[0]).toMatchObject({ net: '20.00', unread: 1 });
  });

  it('stay bounded when a column holds something else in every row', () => {
    const columns: ColumnReading[] = [
      { column: 0, name: 'Company', role: 'company', isSure: true },
      { column: 1, name: 'Amount', role: 'amount', decimalMark: '.', isSure: true },
    ];
    const rows5000 = Array.from({ length: 5_000 }, (_, row) => [String(row), '1']);
    const { groups, isCut, rows } = add(columns, rows5000);
    expect([groups.length, isCut, rows]).toEqual([2_001, true, 5_000]);
  });

  it('equal an independent sum of any digits, by currency and company', () => {
    const scale = 12;
    const digits = fc.bigInt(-(10n ** 30n), 10n ** 30n);
    const row = fc.record({
      units: digits,
      places: fc.nat(scale),
      currency: fc.constantFrom('NOK', 'SEK'),
      company: fc.constantFrom('100', '200', '300'),
    });
    const columns: ColumnReading[] = [
      { ...amountColumn, decimalMark: '.' },
      { column: 1, name: 'Currency', role: 'currency', isSure: true },
      { column: 2, name: 'Company', role: 'company', isSure: true },
    ];
    const written = ({ units, places }: { units: bigint; places: number }) => {
      const text = String(units < 0n ? -units : units).padStart(places + 1, '0');
      const [whole, rest] = [text.slice(0, text.length - places), text.slice(text.length - places)];
      return `${units < 0n ? '-' : ''}${whole}${places > 0 ? `.${rest}` : ''}`;
    };
    // Everything in units of the smallest place, and nothing of the program's own arithmetic.
    const inUnits = (plain = '0') => {
      const [whole = '0', rest = ''] = plain.replace('-', '').split('.');
      const units = BigInt(whole + rest.padEnd(scale, '0'));
      return plain.startsWith('-') ? -units : units;
    };
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 60 }), (rows) => {
        const cells = rows.map((one) => [written(one), one.currency, one.company]);
        const { byCompany, byCurrency } = add(columns, cells);
        for (const { currency, company, sums } of [...byCompany, ...byCurrency]) {
          const own = rows.filter(
            (one) => one.currency === currency && (company === null || one.company === company),
          );
          const all = own.map((one) => inUnits(written(one)));
          const sum = (some: readonly bigint[]) => some.reduce((total, one) => total + one, 0n);
          const [found] = sums;
          expect([inUnits(found?.debit), inUnits(found?.credit), inUnits(found?.net)]).toEqual([
            sum(all.filter((one) => one > 0n)),
            -sum(all.filter((one) => one < 0n)),
            sum(all),
          ]);
        }
      }),
    );
  });

  it('equal an independent sum in hundredths', () => {
    const hundredths = fc.integer({ min: -(10 ** 11), max: 10 ** 11 });
    fc.assert(
      fc.property(fc.array(hundredths, { minLength: 1 }), (values) => {
        const written = values.map((value) => {
          const digits = String(Math.abs(value)).padStart(3, '0');
          return [`${value < 0 ? '-' : ''}${digits.slice(0, -2)},${digits.slice(-2)}`];
        });
        const net = add([amountColumn], written).groups[0]?.sums[0]?.net ?? '';
        const sum = values.reduce((total, value) => total + BigInt(value), 0n);
        expect(BigInt(net.replace('.', ''))).toBe(sum);
      }),
    );
  });
});

describe('columns', () => {
  it.each([
    [
      'SAP',
      'Buchungskreis;Belegdatum;Buchungsdatum;Sachkonto;Betrag in Hauswährung;Währung\n1000;30.10.2026;31.10.2026;0000400000;1.250,00-;EUR',
      ['company', 'date', 'date', 'identifier', 'amount', 'currency'],
    ],
    [
      'Visma',
      'Bilagsnr;Bilagsdato;Konto;Beløp;Valuta\n10001;31.10.2026;4000;1250,00;NOK',
      ['identifier', 'date', 'identifier', 'amount', 'currency'],
    ],
    [
      'Xledger',
      'Firma;Periode;Konto;Beløp;Valutakode\n100;202610;4000;-1250,00;NOK',
      ['company', 'period', 'identifier', 'amount', 'currency'],
    ],
    [
      'Dynamics 365',
      'dataAreaId;AccountingDate;MainAccount;AccountingCurrencyAmount;TransactionCurrency\nno01;10/31/2026;4000;1250,00;NOK',
      ['company', 'date', 'amount', 'currency'],
    ],
    [
      'Unit4',
      'Client;Period;Account;DC;Amount;Curr\nNO;202610;4000;D;1250,00;NOK',
      ['company', 'period', 'identifier', 'sign', 'amount', 'currency'],
    ],
    [
      'Finnish',
      'Yhtiö;Kirjauspäivä;Tili;Debet;Kredit\n1;31.10.2026;4000;1 250,00;',
      ['company', 'date', 'identifier', 'debit', 'credit'],
    ],
  ])('of %s are known by their names', (_, text, roles) => {
    expect(totalsOf(text).columns.map(({ role }) => role)).toEqual(roles);
  });

  it('whose cells contradict the name are not taken for it', () => {
    const header = ['Amount', 'Date'];
    const rows = [['many', 'soon']];
    expect(guessColumns({ header, rows, likelyMark: ',' })).toEqual([]);
  });

  it('without a header are known by their cells', () => {
    const columns = guessColumns({
      header: [],
      rows: [['4000', '31.10.2026', '12,50']],
      likelyMark: ',',
    });
    expect(columns.map(({ role, column }) => [role, column])).toEqual([
      ['date', 1],
      ['amount', 2],
    ]);
  });

  it('of amounts that could be read both ways are not sure', () => {
    expect(totalsOf('Amount\n1.250\n2.500').columns).toMatchObject([
      { role: 'amount', decimalMark: ',', isSure: false },
    ]);
  });

  it('of amounts take the mark that another column proves', () => {
    expect(totalsOf('Amount;Net amount\n1.250;10.5', ',').columns[0]).toMatchObject({
      decimalMark: '.',
      isSure: false,
    });
  });

  it('of dates that could be read both ways are not sure', () => {
    expect(totalsOf('Date\n03/04/2026\n05/06/2026').columns).toMatchObject([
      { role: 'date', dateOrder: 'dmy', isSure: false },
    ]);
  });
});
