import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Step } from '../../../main/contract/recipe.ts';
import { cook, cookAgain, planned, table } from './a-recipe.ts';

const seed = 20261124;

/** Made by hand after what SAP's ALV lists look like once they are saved. */
const sapList = table(`
  Einzelpostenliste Sachkonten
  Buchungskreis 100
  Konto|Buchungsdatum|Betrag|Währung|Text
  ="0000400000"|31.10.2026|1.250,00|EUR|Miete
  ="0000400100"|31.10.2026|99,50-|EUR| Gutschrift
  Summe||1.150,50||
  Erstellt am 01.11.2026
`);

/** After Visma's ledger export. */
const vismaLedger = table(`
  Konto|Dato|Beløp|Valuta|Tekst
  4000|01.10.2026|1 250,00|NOK|Leie
  1920|01.10.2026|-1 250,00|NOK|NULL
  4000|15.10.2026|500,00|NOK|Intern
`);

describe('a recipe without steps', () => {
  it('leaves every row as it is', () => {
    expect(cook(sapList).rows).toEqual(sapList);
  });

  it('leaves blank lines out, which are no rows', () => {
    expect(cook([...vismaLedger, ['']]).rows).toEqual(vismaLedger);
  });
});

describe('the header', () => {
  const rows = table(`
    Group A|Group A|Group B
    Konto|Dato|Beløp
    4000|01.10.2026|1,50
  `);

  it('is the row that was chosen; what stands above it is left out', () => {
    const { rows: made, findings } = cook(rows, { kind: 'header-row', names: ['Konto', 'Beløp'] });
    expect(made).toEqual(rows.slice(1));
    expect(findings[0]).toMatchObject({
      count: 1,
      touched: [{ line: 1, before: 'Group A · Group A · Group B', after: '' }],
    });
  });

  it('that is nowhere forbids the recipe', () => {
    const { plan, problems } = planned(rows, [{ kind: 'header-row', names: ['Account'] }]);
    expect(plan).toBeNull();
    expect(problems).toMatchObject([{ code: 'recipe-header-missing', severity: 'blocking' }]);
  });

  it('is given to a file that has none', () => {
    const data = vismaLedger.slice(1);
    const names = ['Account', 'Date', 'Amount', 'Currency', 'Text'];
    expect(cook(data, { kind: 'column-names', names }).rows).toEqual([names, ...data]);
  });

  it('has to have a name for each column', () => {
    const { problems } = planned(vismaLedger.slice(1), [{ kind: 'column-names', names: ['A'] }]);
    expect(problems).toMatchObject([
      { code: 'recipe-names-differ', details: { expected: 1, found: 5 } },
    ]);
  });
});

describe('lines around the table', () => {
  it('above it are left out', () => {
    const { rows, findings } = cook(sapList, { kind: 'lines-above' });
    expect(rows).toEqual(sapList.slice(2));
    expect(findings[0]?.count).toBe(2);
  });

  it('below it are left out, with what they add up to', () => {
    const { rows, findings } = cook(sapList, { kind: 'lines-below' });
    expect(rows).toEqual(sapList.slice(0, 5));
    expect(findings[0]).toMatchObject({ count: 2, sums: [{ name: 'Betrag', net: '1150.50' }] });
  });

  it('stay where data follows', () => {
    const rows = [...vismaLedger, ['remark'], ...vismaLedger.slice(1)];
    expect(cook(rows, { kind: 'lines-below' }).rows).toEqual(rows);
  });
});

describe('rows', () => {
  it('of totals are left out, and their sums told', () => {
    const { rows, findings } = cook(sapList, { kind: 'total-rows' });
    expect(rows).toEqual(sapList.filter(([first]) => first !== 'Summe'));
    expect(findings[0]).toMatchObject({
      count: 1,
      sums: [{ name: 'Betrag', debit: '1150.50', credit: '0', net: '1150.50', unread: 0 }],
      touched: [{ line: 6, before: 'Summe · 1.150,50', after: '' }],
    });
  });

  it('are left out by a filter, and their sums told', () => {
    const step: Step = { kind: 'leave-out-rows', column: 'Konto', test: 'is', text: '4000' };
    const { rows, findings } = cook(vismaLedger, step);
    expect(rows.slice(1)).toEqual([vismaLedger[2]]);
    expect(findings[0]).toMatchObject({ count: 2, sums: [{ debit: '1750.00', credit: '0' }] });
  });

  it('are judged by their cells as they would be sent', () => {
    const { rows } = cook(
      vismaLedger,
      { kind: 'leave-out-rows', column: 'Tekst', test: 'is-empty' },
      { kind: 'empty-texts' },
    );
    expect(rows).toHaveLength(3);
  });

  it('are not counted as changed where they are left out', () => {
    const { findings } = cook(
      vismaLedger,
      { kind: 'amounts' },
      { kind: 'leave-out-rows', column: 'Konto', test: 'is', text: '4000' },
    );
    expect(findings.map(({ count }) => count)).toEqual([1, 2]);
  });

  it('are not left out by a column that is not there', () => {
    const step: Step = { kind: 'leave-out-rows', column: 'Company', test: 'is', text: '200' };
    expect(planned(vismaLedger, [step])).toMatchObject({
      plan: null,
      problems: [{ code: 'recipe-column-missing', details: { name: 'Company' } }],
    });
  });

  it('with debit and credit columns are summed on their sides', () => {
    const rows = table(`
      Account|Debit|Credit
      4000|10,00|
      9999|5,50|
      9999||7,25
    `);
    const step: Step = { kind: 'leave-out-rows', column: 'Account', test: 'is', text: '9999' };
    expect(cook(rows, step).findings[0]?.sums).toEqual([
      { name: 'Debit / Credit', debit: '5.50', credit: '7.25', net: '-1.75', unread: 0 },
    ]);
  });
});

describe('cells', () => {
  it('of amounts and dates are written in one way, each shown before and after', () => {
    const { rows, findings } = cook(vismaLedger, { kind: 'dates' }, { kind: 'amounts' });
    expect(rows[2]).toEqual(['1920', '2026-10-01', '-1250.00', 'NOK', 'NULL']);
    expect(findings.map(({ step, count }) => [step.kind, count])).toEqual([
      ['amounts', 3],
      ['dates', 3],
    ]);
    expect(findings[0]?.touched[1]).toEqual({
      line: 3,
      column: 'Beløp',
      before: '-1 250,00',
      after: '-1250.00',
    });
  });

  it('are unwrapped, trimmed and emptied wherever they stand', () => {
    const steps = [{ kind: 'empty-texts' }, { kind: 'trim' }, { kind: 'unwrap-formulas' }] as const;
    expect(cook(sapList, ...steps).rows[4]).toEqual([
      '0000400100',
      '31.10.2026',
      '99,50-',
      'EUR',
      'Gutschrift',
    ]);
    expect(cook(vismaLedger, ...steps).rows[2]?.[4]).toBe('');
  });

  it('of other columns than those named stay', () => {
    const { rows } = cook(sapList, { kind: 'trim', columns: ['Konto'] });
    expect(rows).toEqual(sapList);
  });

  it('that cannot be read stay as they are, and are counted', () => {
    const rows = [...vismaLedger, ['4000', '01.10.2026', 'on request', 'NOK', '']];
    const { rows: made, findings } = cook(rows, { kind: 'amounts', columns: ['Beløp'] });
    expect(made.at(-1)).toEqual(rows.at(-1));
    expect(findings[0]).toMatchObject({ count: 3, unread: 1 });
  });

  it('that could be read in two ways stay until a person says in which', () => {
    const rows = table(`
      Account|Amount
      4000|1.250
      4100|2.500
    `);
    expect(cook(rows, { kind: 'amounts' }).findings[0]).toMatchObject({ count: 0, unread: 2 });
    expect(cook(rows, { kind: 'amounts', decimalMark: ',' }).rows[1]).toEqual(['4000', '1250']);
  });

  it('above the table stay', () => {
    const rows = [[' Report ', '', ''], ...vismaLedger];
    expect(cook(rows, { kind: 'trim' }).rows[0]).toEqual([' Report ', '', '']);
  });
});

describe('columns', () => {
  it('are renamed, left out and added, in every row', () => {
    const { rows } = cook(
      vismaLedger,
      { kind: 'set-column', name: 'Company', value: '100' },
      { kind: 'leave-out-column', column: 'Tekst' },
      { kind: 'rename-column', column: 'Beløp', to: 'Amount' },
      { kind: 'column-from-name', name: 'Period', of: 'file', take: 'period' },
    );
    expect(rows.slice(0, 2)).toEqual([
      ['Konto', 'Dato', 'Amount', 'Valuta', 'Company', 'Period'],
      ['4000', '01.10.2026', '1 250,00', 'NOK', '100', '2026-10'],
    ]);
  });

  it('are set where they are there already, and what they held is shown', () => {
    const { rows, findings } = cook(vismaLedger, {
      kind: 'set-column',
      name: 'Tekst',
      value: 'Intern',
    });
    expect(rows.map((cells) => cells[4])).toEqual(['Tekst', 'Intern', 'Intern', 'Intern']);
    expect(findings[0]).toMatchObject({
      count: 2,
      touched: [{ before: 'Leie', after: 'Intern' }, { before: 'NULL' }],
    });
  });

  it('are added to every row, which are counted', () => {
    const { findings } = cook(vismaLedger, { kind: 'set-column', name: 'Company', value: '100' });
    expect(findings[0]?.count).toBe(3);
  });

  it('keep what stands behind them in longer rows', () => {
    const rows = [...vismaLedger, ['4000', '01.10.2026', '1,00', 'NOK', '', 'more']];
    const { rows: made } = cook(rows, { kind: 'leave-out-column', column: 'Tekst' });
    expect(made.at(-1)).toEqual(['4000', '01.10.2026', '1,00', 'NOK', 'more']);
  });

  it('of the same name are told apart by their place only', () => {
    const rows = table(`
      Account|Text|Text
      4000|a|b
    `);
    expect(planned(rows, [{ kind: 'leave-out-column', column: 'Text' }]).problems).toMatchObject([
      { code: 'recipe-column-unclear' },
    ]);
    expect(cook(rows, { kind: 'leave-out-column', column: 3 }).rows[1]).toEqual(['4000', 'a']);
  });

  it('never get the name of another one', () => {
    const step: Step = { kind: 'rename-column', column: 'Konto', to: 'Beløp' };
    expect(planned(vismaLedger, [step]).problems).toMatchObject([{ code: 'recipe-name-taken' }]);
  });

  it('are not taken from a name that does not say it', () => {
    const step: Step = { kind: 'column-from-name', name: 'Company', of: 'sheet', take: 'company' };
    expect(planned(vismaLedger, [step]).problems).toMatchObject([{ code: 'recipe-name-silent' }]);
  });
});

const cell = fc.constantFrom(
  ...['', ' x ', 'NULL', '#N/A', '="001"', '1.250,00', '1 250,50-', '(5,00)', '1,250.00', '1.250'],
  ...['31.10.2026', '2026-10-31 14:30', '12/31/2026', 'text', '100', ' ="a" ', 'Sum', '0,125'],
);
const header = ['Account', 'Posting date', 'Amount', 'Currency', 'Text'];
const rows = fc
  .array(fc.array(cell, { minLength: header.length, maxLength: header.length }), {
    minLength: 1,
    maxLength: 12,
  })
  // A row of its kind, so that the table is one.
  .map((cells) => [header, ['4000', '31.10.2026', '1 250,00', 'NOK', 'rent'], ...cells]);
const columns = fc.constantFrom<readonly string[]>(['Text'], ['Account', 'Amount']);
const cellStep: fc.Arbitrary<Step> = fc.oneof(
  fc.constantFrom<Step>(
    { kind: 'unwrap-formulas' },
    { kind: 'trim' },
    { kind: 'empty-texts' },
    { kind: 'amounts' },
    { kind: 'dates' },
  ),
  columns.map((of): Step => ({ kind: 'trim', columns: of })),
  columns.map((of): Step => ({ kind: 'amounts', columns: of, decimalMark: ',' })),
);
/** What comes to the same the second time by its nature: a renamed column may get no used name. */
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  cellStep,
  fc.constantFrom<Step>(
    { kind: 'lines-above' },
    { kind: 'leave-out-rows', column: 'Account', test: 'is', text: '100' },
    { kind: 'leave-out-rows', column: 'Amount', test: 'contains', text: '5' },
    { kind: 'rename-column', column: 'Account', to: 'Konto' },
    { kind: 'leave-out-column', column: 'Text' },
    { kind: 'set-column', name: 'Company', value: '100' },
    { kind: 'set-column', name: 'Currency', value: 'NOK' },
    { kind: 'column-from-name', name: 'Period', of: 'file', take: 'period' },
  ),
);

describe('any recipe', () => {
  it('touches the cells that it says and no other', () => {
    fc.assert(
      fc.property(rows, fc.array(cellStep, { maxLength: 4 }), (source, steps) => {
        const { rows: made, findings } = cook(source, ...steps);
        const touched = new Set(
          findings.flatMap((finding) => finding.touched.map((one) => `${one.line} ${one.column}`)),
        );
        for (const [index, cells] of source.entries()) {
          for (const [column, text] of cells.entries()) {
            if (touched.has(`${index + 1} ${header[column]}`)) continue;
            expect(made[index]?.[column]).toBe(text);
          }
        }
        expect(made).toHaveLength(source.length);
      }),
      { seed, numRuns: 500 },
    );
  });

  it('comes to the same when it is carried out on its result', () => {
    fc.assert(
      fc.property(rows, fc.array(anyStep, { maxLength: 6 }), (source, steps) => {
        const once = cook(source, ...steps);
        expect(cookAgain(once, steps).rows).toEqual(once.rows);
      }),
      { seed, numRuns: 1_000 },
    );
  });

  it('comes to the same in whatever order its steps were chosen', () => {
    const chosen = fc.uniqueArray(anyStep, { maxLength: 6, selector: ({ kind }) => kind });
    fc.assert(
      fc.property(rows, chosen, (source, steps) => {
        expect(cook(source, ...steps).rows).toEqual(cook(source, ...[...steps].reverse()).rows);
      }),
      { seed, numRuns: 300 },
    );
  });

  it('loses no row: what is sent and what it leaves out are all there are', () => {
    fc.assert(
      fc.property(rows, fc.array(anyStep, { maxLength: 6 }), (source, steps) => {
        const { rows: made, findings } = cook(source, ...steps);
        const left = findings
          .filter(({ step }) => step.kind === 'leave-out-rows' || step.kind === 'lines-above')
          .reduce((sum, { count }) => sum + count, 0);
        expect(made.length + left).toBe(source.length);
      }),
      { seed, numRuns: 300 },
    );
  });
});
