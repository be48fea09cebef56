import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { launchApp } from '../harness/app.ts';
import { dropFiles } from '../harness/files.ts';
import {
  activityRows,
  chooseRepository,
  enterPracticeMode,
  openActivity,
  pushButton,
} from '../harness/steps.mjs';
import { tempFolder } from '../integration/temp-folder.ts';

const header = 'AccountCode;AccountingDate;Amount;Currency;Description;SupplierName';
const ledger = `${header}
4000;2026-10-01;1 250,00;NOK;Kaffe;Bærum Kaffe
4000;2026-10-31;-250,50;NOK;Kaffe;Bærum Kaffe
4010;2026-10-15;12,00;SEK;Te;Oslo Te
`;

/** The ledger, dropped on the window in practice mode and read to its end. */
async function droppedLedger() {
  const { window } = await launchApp();
  const path = join(await tempFolder(), 'ledger.csv');
  writeFileSync(path, ledger);
  await enterPracticeMode(window);
  await dropFiles(window, [path]);
  await window.getByRole('table', { name: 'Control totals of Amount' }).waitFor();
  return window;
}

describe('the control totals of a file', () => {
  it('stand on its page by currency, with its period', async () => {
    const window = await droppedLedger();
    const table = window.getByRole('table', { name: 'Control totals of Amount' });
    expect(await table.getByRole('row').allInnerTexts()).toEqual([
      expect.stringContaining('Currency'),
      'NOK\t2\t1,250.00\t250.50\t999.50',
      'SEK\t1\t12.00\t0.00\t12.00',
    ]);
    await window.getByText('October 2026 · 3 rows').waitFor();
  });

  it('say when the total of the ERP ties, in any convention', async () => {
    const window = await droppedLedger();
    await window.getByRole('button', { name: 'Compare with the ERP' }).click();
    await window.getByRole('textbox', { name: 'ERP total, NOK' }).fill('kr 999,50');
    await window.getByText('999.50, ties').waitFor();
  });

  it('are kept on the record with what differs, and why', async () => {
    const window = await droppedLedger();
    await window.getByRole('button', { name: 'Compare with the ERP' }).click();
    await window.getByRole('textbox', { name: 'ERP total, NOK' }).fill('1.000,00');
    await window.getByText('1,000.00, differs by 0.50').waitFor();
    await chooseRepository(window, 'General ledger 2026');
    await window.getByText('A total of the ERP differs, and no comment says why.').waitFor();
    await window.getByRole('textbox', { name: 'Comment' }).fill('Rounded in the ERP');
    await pushButton(window).click();
    await window.getByText('Pushed', { exact: true }).waitFor();
    await openActivity(window);
    await activityRows(window).getByRole('button', { name: 'Details' }).click();
    await window.getByText('1,000.00, differs by 0.50').waitFor();
    await window.getByText('Rounded in the ERP').waitFor();
  });

  it('follow how a person says that a column is read', async () => {
    const window = await droppedLedger();
    await window.getByRole('button', { name: 'How amounts and dates were read' }).click();
    await window
      .getByRole('combobox', { name: 'Read Currency as' })
      .selectOption('Nothing to sum or check');
    const table = window.getByRole('table', { name: 'Control totals of Amount' });
    await table.getByRole('cell', { name: '1,011.50' }).waitFor();
    await window.getByRole('button', { name: 'Read all automatically' }).click();
    await table.getByRole('cell', { name: '999.50' }).waitFor();
  });

  it('are those of the next file for the repository, read alike', async () => {
    const window = await droppedLedger();
    await window.getByRole('button', { name: 'How amounts and dates were read' }).click();
    await window
      .getByRole('combobox', { name: 'Read Currency as' })
      .selectOption('Nothing to sum or check');
    await chooseRepository(window, 'General ledger 2026');
    await pushButton(window).click();
    await window.getByText('Pushed', { exact: true }).waitFor();
    await window.getByRole('button', { name: 'Push another' }).click();
    const path = join(await tempFolder(), 'november.csv');
    writeFileSync(path, ledger.replaceAll('2026-10', '2026-11'));
    await dropFiles(window, [path]);
    await window.getByText('Columns are read as for the last push to this repository.').waitFor();
    const table = window.getByRole('table', { name: 'Control totals of Amount' });
    await table.getByRole('cell', { name: '1,011.50' }).waitFor();
  });
});
