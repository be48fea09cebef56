import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { launchApp } from '../harness/app.ts';
import { dropFiles } from '../harness/files.ts';
import { readSandbox } from '../harness/sandbox-file.mjs';
import { chooseRepository, enterPracticeMode, pushButton } from '../harness/steps.mjs';
import { textRow, workbookFile } from '../integration/inspect/workbook-file.ts';
import { tempFolder } from '../integration/temp-folder.ts';

const names = [
  'AccountCode',
  'AccountingDate',
  'Amount',
  'Currency',
  'Description',
  'SupplierName',
];

const ledgerRow = (row: number, amount: string, attributes = '') =>
  `<row r="${row}"${attributes}><c r="A${row}" t="inlineStr"><is><t>0400</t></is></c><c r="B${row}" s="1"><v>46326</v></c><c r="C${row}"><v>${amount}</v></c><c r="D${row}" t="s"><v>0</v></c><c r="E${row}" t="s"><v>1</v></c><c r="F${row}" t="s"><v>2</v></c></row>`;

const workbook = workbookFile(
  [
    { name: 'Front page', rows: textRow(1, ['Ledger of October']) },
    {
      name: 'Ledger',
      rows:
        textRow(1, names) +
        ledgerRow(2, '-1.1000000000000001') +
        ledgerRow(3, '99', ' hidden="1"') +
        ledgerRow(4, '0.5'),
    },
  ],
  { strings: ['NOK', 'Kaffe', 'Bærum Kaffe'] },
);

const expected = (amount: string) => ({
  AccountCode: '0400',
  AccountingDate: '2026-10-31',
  Amount: amount,
  Currency: 'NOK',
  Description: 'Kaffe',
  SupplierName: 'Bærum Kaffe',
});

/** The workbook with its second sheet chosen, dropped on the window in practice mode. */
async function droppedWorkbook() {
  const launched = await launchApp();
  const path = join(await tempFolder(), 'october.xlsx');
  writeFileSync(path, workbook);
  await enterPracticeMode(launched.window);
  await dropFiles(launched.window, [path]);
  await launched.window.getByRole('combobox', { name: 'Sheet' }).click();
  await launched.window.getByRole('option', { name: 'Ledger', exact: true }).click();
  await chooseRepository(launched.window, 'General ledger 2026');
  return launched;
}

async function pushed(window: Page) {
  await pushButton(window).click();
  await window.getByText('Pushed', { exact: true }).waitFor();
}

describe('a workbook with several sheets', () => {
  it('sends exactly the rows of the sheet that was chosen, with dates in ISO 8601', async () => {
    const { window, profile } = await droppedWorkbook();
    await window.getByRole('radio', { name: 'This sheet, as CSV', checked: true }).waitFor();
    await pushed(window);
    expect(readSandbox(profile)).toMatchObject([
      {
        fileName: 'october - Ledger.csv',
        rows: [expected('-1.1'), expected('99'), expected('0.5')],
      },
    ]);
  });

  it('leaves hidden rows out when a person chooses so', async () => {
    const { window, profile } = await droppedWorkbook();
    const choice = window.getByRole('radiogroup', { name: '1 hidden row' });
    await choice.getByRole('radio', { name: 'Leave out' }).check();
    await window.getByRole('button', { name: 'Push 2 rows to General ledger 2026' }).waitFor();
    await pushed(window);
    expect(readSandbox(profile)).toMatchObject([{ rows: [expected('-1.1'), expected('0.5')] }]);
  });

  it('goes whole when a person chooses so, and the window warns of that', async () => {
    const { window } = await droppedWorkbook();
    await window.getByRole('radio', { name: 'The whole workbook' }).check();
    await window.getByText(/The whole workbook is sent, and which sheet Ignite reads/).waitFor();
    const { violations } = await new AxeBuilder({ page: window }).setLegacyMode(true).analyze();
    expect(violations).toEqual([]);
  });
});
