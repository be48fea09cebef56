import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Step } from '../../../main/contract/recipe.ts';
import { sampleLedgerRepository as repository } from '../../../main/sandbox/options.ts';
import { textRow, workbookFile } from '../inspect/workbook-file.ts';
import { aCommandLine } from './cli.ts';
import { aSandbox, token } from './ignite.ts';

/** After what SAP writes, by hand: lines around the table, texts in formulas, minus behind. */
const ledger = Buffer.from(
  [
    'Einzelpostenliste Buchungskreis 100',
    'Konto;Buchungsdatum;Betrag;Währung;Text;Lieferant',
    '="0400";31.10.2026;1.250,00;EUR;Miete;Müller',
    '="0410";30.10.2026;99,50-;EUR; Gutschrift;Müller',
    'Summe;;1.150,50;;;',
    '="0420";30.10.2026;5,00;EUR;intern;Kantine',
    'Erstellt am 01.11.2026',
    '',
  ].join('\r\n'),
  'latin1',
);

const names: readonly Step[] = [
  'Konto',
  'Buchungsdatum',
  'Betrag',
  'Währung',
  'Text',
  'Lieferant',
].map(
  (column, place): Step => ({
    kind: 'rename-column',
    column,
    to: repository.fields[place] ?? '',
  }),
);
const steps: readonly Step[] = [
  { kind: 'lines-above' },
  { kind: 'lines-below' },
  { kind: 'total-rows' },
  { kind: 'unwrap-formulas' },
  { kind: 'trim' },
  { kind: 'amounts' },
  { kind: 'dates' },
  { kind: 'leave-out-rows', column: 'Lieferant', test: 'is', text: 'Kantine' },
  ...names,
];

/** The command line with a token and `fixes.json` of these steps. */
async function connected(recipe: unknown = { steps }) {
  const sandbox = await aSandbox();
  const line = await aCommandLine({
    KINDLING_API_URL: sandbox.address,
    KINDLING_TOKEN: token,
  });
  await writeFile(join(line.folder, 'fixes.json'), JSON.stringify(recipe));
  const push = (file: string, ...args: string[]) =>
    line.run([
      ...['push', file, '--repository', repository.id, '--recipe', 'fixes.json', '--json'],
      ...args,
    ]);
  const rows = async () => (await sandbox.rows(repository.id)).map(({ data }) => data);
  return { ...line, sandbox, push, rows };
}

const sent = [
  ['0400', '2026-10-31', '1250.00', 'EUR', 'Miete', 'Müller'],
  ['0410', '2026-10-30', '-99.50', 'EUR', 'Gutschrift', 'Müller'],
].map((cells) => Object.fromEntries(repository.fields.map((field, at) => [field, cells[at]])));

describe('a recipe', () => {
  it('makes what is sent of a CSV file, and stands on record with what it left out', async () => {
    const { push, rows, folder, run } = await connected();
    await writeFile(join(folder, 'ledger.csv'), ledger);
    const { code, out, err } = await push('ledger.csv');
    expect([code, await rows()]).toEqual([0, sent]);
    expect(err).toContain('Leave out total rows: 1 row left out; net Betrag 1,150.50');
    const { recordId, recipe } = JSON.parse(out);
    const receipt = JSON.parse((await run(['receipt', recordId])).out);
    expect(receipt.sent.fixes).toEqual(recipe);
    expect(receipt.sent.fixes.slice(5, 8)).toEqual([
      {
        step: { kind: 'total-rows' },
        count: 1,
        unread: 0,
        sums: [{ name: 'Betrag', debit: '1150.50', credit: '0', net: '1150.50', unread: 0 }],
      },
      {
        step: { kind: 'leave-out-rows', column: 'Lieferant', test: 'is', text: 'Kantine' },
        count: 1,
        unread: 0,
        sums: [{ name: 'Betrag', debit: '5.00', credit: '0', net: '5.00', unread: 0 }],
      },
      expect.objectContaining({ step: { kind: 'lines-below' }, count: 1 }),
    ]);
  });

  it('reaches into gzip', async () => {
    const { push, rows, folder } = await connected();
    await writeFile(join(folder, 'ledger.csv.gz'), gzipSync(ledger));
    expect([(await push('ledger.csv.gz')).code, await rows()]).toEqual([0, sent]);
  });

  it('makes what is sent of a workbook', async () => {
    const { push, rows, folder } = await connected({
      steps: [
        { kind: 'leave-out-rows', column: 'Amount', test: 'contains', text: '9' },
        { kind: 'column-from-name', name: 'Description', of: 'sheet', take: 'whole' },
      ],
    });
    const rowsOf = [
      textRow(1, repository.fields),
      textRow(2, ['0400', '2026-10-01', '1.5', 'NOK', 'Kaffe', 'A']),
      textRow(3, ['0400', '2026-10-01', '9', 'NOK', 'Te', 'B']),
    ];
    const workbook = workbookFile([{ name: 'Oktober', rows: rowsOf.join('') }]);
    await writeFile(join(folder, 'ledger.xlsx'), workbook);
    expect((await push('ledger.xlsx')).code).toBe(0);
    expect((await rows()).map(({ Amount, Description }) => [Amount, Description])).toEqual([
      ['1.5', 'Oktober'],
    ]);
  });

  it('makes CSV of JSON, with numbers as they were written', async () => {
    const { push, rows, sandbox, folder } = await connected({
      steps: [{ kind: 'leave-out-rows', column: 'Description', test: 'is-empty' }],
    });
    const row = (amount: string, description: string | null) =>
      `{"AccountCode":"0400","AccountingDate":"2026-10-01","Amount":${amount},"CurrencyCode":"NOK","Description":${JSON.stringify(description)},"SupplierName":"Ø 1,5"}`;
    const json = `[${row('1250.00', 'a "quoted" one')},\n${row('2', null)}]`;
    await writeFile(join(folder, 'ledger.json'), json);
    expect((await push('ledger.json')).code).toBe(0);
    expect(await rows()).toMatchObject([
      { Amount: '1250.00', Description: 'a "quoted" one', SupplierName: 'Ø 1,5' },
    ]);
    expect((await sandbox.imports()).map(({ fileName }) => fileName)).toEqual(['ledger.csv']);
  });

  it('is shown before and after, with the lines of the source', async () => {
    const { run, folder } = await connected();
    await writeFile(join(folder, 'ledger.csv'), ledger);
    const { code, out } = await run(['inspect', 'ledger.csv', '--recipe', 'fixes.json', '--json']);
    const found = JSON.parse(out);
    expect([code, found.rows, found.header]).toEqual([0, 2, repository.fields]);
    expect(found.recipe.steps[3]).toEqual({
      step: { kind: 'amounts' },
      count: 2,
      unread: 0,
      sums: [],
      touched: [
        { line: 3, column: 'Betrag', before: '1.250,00', after: '1250.00' },
        { line: 4, column: 'Betrag', before: '99,50-', after: '-99.50' },
      ],
    });
    expect(found.problems.map((one: { code: string }) => one.code)).toEqual([]);
  });

  it('leaves problems at the lines of the source', async () => {
    const { run, folder } = await connected({ steps: [{ kind: 'lines-above' }] });
    await writeFile(join(folder, 'ledger.csv'), ledger);
    const { out } = await run(['inspect', 'ledger.csv', '--recipe', 'fixes.json', '--json']);
    const problems: { code: string; line: number }[] = JSON.parse(out).problems;
    expect(problems.find(({ code }) => code === 'total-rows')?.line).toBe(5);
    expect(problems.find(({ code }) => code === 'ragged-row')?.line).toBe(7);
  });

  it('is told in words', async () => {
    const { run, folder } = await connected();
    await writeFile(join(folder, 'ledger.csv'), ledger);
    const { out } = await run(['inspect', 'ledger.csv', '--recipe', 'fixes.json']);
    expect(out).toContain('Leave out total rows: 1 row left out; net Betrag 1,150.50');
  });

  it('that does not fit the file sends nothing', async () => {
    const { push, rows, folder } = await connected({
      steps: [{ kind: 'leave-out-rows', column: 'Company', test: 'is', text: '200' }],
    });
    await writeFile(join(folder, 'ledger.csv'), ledger);
    const { code, err } = await push('ledger.csv');
    expect([code, await rows()]).toEqual([3, []]);
    expect(err).toContain('There is no column “Company”');
  });

  it('that cannot be read is said, and where', async () => {
    const { push, folder } = await connected({ steps: [{ kind: 'amounts', decimalMark: ';' }] });
    await writeFile(join(folder, 'ledger.csv'), ledger);
    const { code, out } = await push('ledger.csv');
    expect([code, JSON.parse(out).error.code]).toEqual([2, 'recipe-invalid']);
    expect(out).toContain('steps[0].decimalMark');
  });
});
