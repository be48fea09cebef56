import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lookAt } from '../../../main/inspect/look.ts';
import { codes, fileOf, inspect, look, problem } from './inspecting.ts';
import { textRow, workbookFile } from './workbook-file.ts';

const header = textRow(1, ['Konto', 'Dato', 'Beløp']);
const cells = (row: number, more = '') =>
  `<row r="${row}"><c r="A${row}" t="s"><v>1</v></c><c r="B${row}" s="1"><v>46296</v></c><c r="C${row}"><v>1250.5</v></c>${more}</row>`;
const strings = ['x', '4000'];

describe('a workbook with macros', () => {
  const sheets = [{ name: 'A', rows: textRow(1, ['A', 'B']) + textRow(2, ['1', '2']) }];

  it('is read as any other, and said to have them', async () => {
    const more = [{ name: 'xl/vbaProject.bin', content: 'x' }];
    const found = await inspect(workbookFile(sheets, { more }), 'ledger.xlsm');
    expect(found).toMatchObject({ format: 'xlsx', rows: 1, workbook: { hasMacros: true } });
  });

  it('has none by its name alone', async () => {
    const { workbook } = await inspect(workbookFile(sheets), 'ledger.xlsm');
    expect(workbook).not.toHaveProperty('hasMacros');
  });
});

describe('the check of a workbook', () => {
  it('reads the stored values, dates as ISO 8601', async () => {
    const file = workbookFile([{ name: 'Hovedbok', rows: header + cells(2) + cells(3) }], {
      strings,
    });
    expect(await inspect(file, 'ledger.xlsx')).toMatchObject({
      format: 'xlsx',
      container: 'none',
      encoding: null,
      dialect: null,
      header: ['Konto', 'Dato', 'Beløp'],
      sample: [
        ['4000', '2026-10-01', '1250.5'],
        ['4000', '2026-10-01', '1250.5'],
      ],
      rows: 2,
      problems: [{ code: 'duplicate-rows' }],
      workbook: { sheet: 'Hovedbok' },
    });
  });

  it('shows a date with its time where the format does', async () => {
    const row = '<row r="2"><c r="A2" s="2"><v>46296.75</v></c></row>';
    const file = workbookFile([{ name: 'A', rows: textRow(1, ['Tid']) + row }]);
    expect((await look(file)).sample).toEqual([['2026-10-01T18:00:00']]);
  });

  it('reads rich, empty and escaped shared strings, without how they are pronounced', async () => {
    const refs = [0, 1, 2].map((index) => `<c t="s"><v>${index}</v></c>`).join('');
    const rawStrings =
      '<sst><si><r><t>Bæ</t></r><r><t xml:space="preserve">rum </t></r><rPh sb="0" eb="1"><t>no</t></rPh></si><si/><si><t>A &amp; B &lt;si&gt;</t></si></sst>';
    const rows = `${textRow(1, ['X', 'Y', 'Z'])}<row r="2">${refs}</row>`;
    const file = workbookFile([{ name: 'A', rows }], { rawStrings });
    expect((await look(file)).sample).toEqual([['Bærum ', '', 'A & B <si>']]);
  });

  it('is known by its content, not its name', async () => {
    const file = workbookFile([{ name: 'A', rows: header + cells(2) }], { strings });
    expect((await look(file, 'ledger.csv')).format).toBe('xlsx');
  });

  it('counts no rows that hold formats only', async () => {
    const blank = '<row r="3"><c r="A3" s="1"/></row>';
    const file = workbookFile([{ name: 'A', rows: header + cells(2) + blank + cells(4) }], {
      strings,
    });
    expect((await inspect(file)).rows).toBe(2);
  });

  it('reads the first sheet that is not hidden, and says that there are others', async () => {
    const file = workbookFile([
      { name: 'Skjult', rows: header, state: 'hidden' },
      { name: 'Oktober', rows: header + cells(2) },
      { name: 'November', rows: header },
    ]);
    const found = await inspect(file);
    expect(found.workbook?.sheet).toBe('Oktober');
    expect(codes(found)).toEqual(['hidden-sheets']);
    expect(found.workbook?.sheets).toEqual([
      { name: 'Skjult', hidden: true },
      { name: 'Oktober', hidden: false },
      { name: 'November', hidden: false },
    ]);
  });

  it('refuses to take another sheet for one that is not there', async () => {
    const file = workbookFile([{ name: 'Oktober', rows: header + cells(2) }]);
    const found = await inspect(file, 'x.xlsx', { sheet: 'November' });
    expect(problem(found, 'sheet-missing')).toMatchObject({
      severity: 'blocking',
      details: { name: 'November' },
    });
  });

  it('reads the sheet that a person chose', async () => {
    const file = workbookFile([
      { name: 'Oktober', rows: header },
      { name: 'November', rows: header + cells(2) + cells(3) },
    ]);
    expect(await inspect(file, 'x.xlsx', { sheet: 'November' })).toMatchObject({ rows: 2 });
  });

  it('tells error cells, formulas without values and hidden rows with their places', async () => {
    const bad =
      '<row r="3" hidden="1"><c r="A3" t="e"><f>VLOOKUP(1,B:B,1)</f><v>#N/A</v></c><c r="B3"><f>1+1</f></c><c r="C3" t="str"><f>""</f><v></v></c></row>';
    const found = await inspect(
      workbookFile([{ name: 'A', rows: header + cells(2) + bad }], { strings }),
    );
    expect(problem(found, 'error-cells')).toMatchObject({
      count: 1,
      details: { value: '#N/A' },
      examples: [{ line: 3, text: 'A3' }],
    });
    expect(problem(found, 'formulas-without-values')?.examples).toEqual([{ line: 3, text: 'B3' }]);
    expect(problem(found, 'hidden-rows')).toMatchObject({ count: 1, line: 3 });
  });

  it('tells rows above the header and cells merged in it', async () => {
    const rows = textRow(1, ['Hovedbok 2026']) + textRow(3, ['Konto', 'Tekst', 'Beløp']);
    const file = workbookFile(
      [
        {
          name: 'A',
          rows: `${rows}${[4, 5, 6].map((row) => cells(row)).join('')}`,
          behind: '<mergeCells><mergeCell ref="A3:B3"/></mergeCells>',
        },
      ],
      { strings },
    );
    const found = await inspect(file);
    expect(found).toMatchObject({
      rows: 3,
      layout: { headerLine: 3, preamble: ['Hovedbok 2026'] },
    });
    expect(problem(found, 'rows-above-header')).toMatchObject({ line: 1, count: 1 });
    expect(problem(found, 'merged-header')?.examples).toEqual([{ line: 3, text: 'A3:B3' }]);
  });

  it('suspects a sheet that is full to its last row', async () => {
    const file = workbookFile([{ name: 'A', rows: header + cells(1_048_576) }], { strings });
    expect(codes(await inspect(file))).toContain('workbook-cut-off');
  });

  it('tells cells behind the last named column', async () => {
    const wide = cells(3, '<c r="E3"><v>1</v></c>');
    const found = await inspect(
      workbookFile([{ name: 'A', rows: header + cells(2) + wide }], { strings }),
    );
    expect(problem(found, 'ragged-row')).toMatchObject({
      count: 1,
      details: { expected: 3 },
      examples: [{ line: 3, found: 5 }],
    });
  });

  it('tells how many rows are hidden, quietly once it was chosen what becomes of them', async () => {
    const hidden = cells(3).replace('<row r="3">', '<row r="3" hidden="1">');
    const file = workbookFile([{ name: 'A', rows: header + cells(2) + hidden }], { strings });
    const [asked, sent, left] = [
      await inspect(file),
      await inspect(file, 'x.xlsx', { hiddenRows: 'send' }),
      await inspect(file, 'x.xlsx', { hiddenRows: 'leave-out' }),
    ];
    expect([asked, sent, left].map(({ rows, workbook }) => [rows, workbook?.hiddenRows])).toEqual([
      [2, 1],
      [2, 1],
      [1, 1],
    ]);
    expect([asked, sent, left].map((found) => problem(found, 'hidden-rows')?.severity)).toEqual([
      'warning',
      'note',
      'note',
    ]);
  });

  it('notes that the workbook is open in Excel, with the time of its last save', async () => {
    const path = await fileOf(
      workbookFile([{ name: 'A', rows: header + cells(2) }], { strings }),
      'a.xlsx',
    );
    await writeFile(join(dirname(path), '~$a.xlsx'), 'Kari');
    const { problems, modifiedAt } = await lookAt(path, {});
    expect(problems).toMatchObject([
      { code: 'workbook-open', severity: 'note', details: { at: Math.floor(modifiedAt) } },
    ]);
  });

  it('tells an empty sheet', async () => {
    const file = workbookFile([{ name: 'A', rows: '' }]);
    expect((await inspect(file)).problems).toMatchObject([
      { code: 'sheet-empty', severity: 'blocking' },
    ]);
  });

  it('tells a sheet without rows', async () => {
    const file = workbookFile([{ name: 'A', rows: header }]);
    expect(codes(await inspect(file))).toEqual(['no-data-rows']);
  });
});
