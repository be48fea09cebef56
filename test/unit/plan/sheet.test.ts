import { describe, expect, it } from 'vitest';
import type { Inspection, SourceOptions, Workbook } from '../../../main/contract/inspection.ts';
import { planPush } from '../../../main/plan/plan.ts';
import { rowLayout } from '../../../main/plan/row-layout.ts';
import { ledger } from './inspection.ts';

const oktober = { name: 'Oktober', hidden: false };
const november = { name: 'November', hidden: false };
const lister = { name: 'Lister', hidden: true };

const workbook = (sheets: Workbook['sheets'], change: Partial<Inspection> = {}) =>
  ledger({
    format: 'xlsx',
    dialect: null,
    encoding: null,
    layout: { preamble: [], headerLine: 1, columns: 2, lineEnding: null },
    workbook: { sheet: 'Oktober', sheets, firstDataRow: 2, hiddenRows: 0 },
    ...change,
  });

const plan = (inspection: Inspection, source: SourceOptions = {}, compress = true) =>
  planPush(inspection, { path: '/x/ledger.xlsm', repository: null, compress, source });

const codes = ({ problems }: ReturnType<typeof plan>) =>
  problems.map(({ code, severity }) => [code, severity]);

describe('a workbook whose first sheet is the only one to be seen', () => {
  it.each([[[oktober]], [[oktober, lister]]])('goes as it is: %j', (sheets) => {
    expect(plan(workbook(sheets))).toMatchObject({
      conversion: null,
      fileConfig: null,
      uploadName: 'ledger.xlsx',
      problems: [],
    });
  });

  it('goes as CSV when its sheet was named', () => {
    const planned = plan(workbook([oktober]), { sheet: 'Oktober' });
    expect(planned).toMatchObject({
      conversion: { reasons: ['sheet'], sheet: { name: 'Oktober', hiddenLeftOutFrom: null } },
      fileConfig: {
        delimiter: ',',
        quoteCharacter: 'DOUBLE_QUOTE',
        escapeCharacter: 'DOUBLE_QUOTE',
        encoding: 'UTF-8',
      },
      uploadName: 'ledger.csv',
    });
    expect(codes(planned)).toEqual([['sheet-as-csv', 'note']]);
  });

  it('goes as CSV when its hidden rows are left out', () => {
    expect(plan(workbook([oktober]), { hiddenRows: 'leave-out' }).conversion?.sheet).toMatchObject({
      hiddenLeftOutFrom: 2,
    });
  });

  it('goes as CSV when the workbook holds macros, which stay behind', () => {
    const facts = { sheet: 'Oktober', sheets: [oktober], firstDataRow: 2, hiddenRows: 0 };
    const inspection = workbook([oktober], { workbook: { ...facts, hasMacros: true } });
    expect(plan(inspection)).toMatchObject({
      conversion: { reasons: ['sheet'] },
      uploadName: 'ledger.csv',
      problems: [{ code: 'sheet-as-csv', severity: 'note', details: { macros: 'left' } }],
    });
    expect(plan(inspection, { sendAs: 'workbook' }).conversion).toBeNull();
  });

  it('goes as it is when its hidden rows are sent', () => {
    expect(plan(workbook([oktober]), { hiddenRows: 'send' }).conversion).toBeNull();
  });

  it('goes as CSV, which can be split, when the workbook is too large', () => {
    const planned = plan(workbook([oktober], { bytes: 200_000_000 }), {}, false);
    expect([planned.blocked, planned.uploadName]).toEqual([false, 'ledger.csv']);
  });

  it('is blocked when it is too large and is to go as it is', () => {
    const large = workbook([oktober], { bytes: 200_000_000 });
    expect(codes(plan(large, { sendAs: 'workbook' }))).toEqual([['too-large', 'blocking']]);
  });
});

describe('a workbook in which Ignite could read another sheet', () => {
  it.each([[[oktober, november]], [[november, oktober]], [[lister, oktober]]])(
    'sends the one shown, as CSV with its name: %j',
    (sheets) => {
      const planned = plan(workbook(sheets));
      expect(planned.conversion?.sheet?.name).toBe('Oktober');
      expect(planned.uploadName).toBe('ledger - Oktober.csv');
    },
  );

  it('says so quietly', () => {
    expect(codes(plan(workbook([oktober, november])))).toEqual([['several-sheets', 'note']]);
  });

  it('warns when the whole of it is to go', () => {
    const planned = plan(workbook([oktober, november]), { sendAs: 'workbook' });
    expect([planned.conversion, planned.uploadName]).toEqual([null, 'ledger.xlsx']);
    expect(codes(planned)).toEqual([['several-sheets', 'warning']]);
  });

  it('is compressed where that pays', () => {
    const planned = plan(workbook([oktober, november], { bytes: 5_000_000 }));
    expect([planned.compress, planned.uploadName]).toEqual([true, 'ledger - Oktober.csv.gz']);
  });

  it('has a name that every system can hold', () => {
    const sheet = { name: '<a|b> "c"', hidden: false };
    const odd = workbook([sheet, november], {
      workbook: { sheet: sheet.name, sheets: [sheet, november], firstDataRow: 2, hiddenRows: 0 },
    });
    expect(plan(odd).uploadName).toBe('ledger - a b c.csv');
  });
});

describe('the parts of a sheet', () => {
  it('begin with its header, wherever that stands once blank rows are gone', () => {
    const inspection = workbook([oktober, november], {
      layout: {
        preamble: ['Hovedbok', 'to\r\nlinjer\tx'],
        headerLine: 7,
        columns: 2,
        lineEnding: null,
      },
    });
    expect(rowLayout(inspection, plan(inspection).conversion)).toMatchObject({
      dialect: { delimiter: ',' },
      headerLine: 4,
    });
  });
});
