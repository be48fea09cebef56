import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { launchApp } from '../harness/app.ts';
import { dropFiles } from '../harness/files.ts';
import { readSandbox } from '../harness/sandbox-file.mjs';
import { chooseRepository, enterPracticeMode, pushButton } from '../harness/steps.mjs';
import { tempFolder } from '../integration/temp-folder.ts';

/** After what SAP writes, by hand. */
const ledger = `Einzelpostenliste Buchungskreis 100
AccountCode;AccountingDate;Amount;Currency;Description;Supplier Name
="0400";31.10.2026;1.250,00;EUR;Miete;Müller
="0410";30.10.2026;99,50-;EUR; Gutschrift;Müller
Summe;;1.150,50;;;
="0420";30.10.2026;5,00;EUR;intern;Kantine
`;

/** The ledger dropped on the window in practice mode, its fixes unfolded. */
async function withFixes(text = ledger) {
  const launched = await launchApp();
  const path = join(await tempFolder(), 'GL 100 2026-10.csv');
  writeFileSync(path, text);
  await enterPracticeMode(launched.window);
  await dropFiles(launched.window, [path]);
  await chooseRepository(launched.window, 'General ledger 2026');
  await launched.window.getByRole('button', { name: /^Fixes/ }).click();
  return launched;
}

const fix = (window: Page, name: string | RegExp) => window.getByRole('switch', { name });
const table = (window: Page, name: RegExp) => window.getByRole('table', { name });
const preview = (window: Page) => window.getByRole('table', { name: 'Preview' });

async function cellsOf(window: Page, name: RegExp) {
  const rows = await table(window, name).getByRole('row').allInnerTexts();
  return rows.slice(1).map((row) => row.split('\t').map((cell) => cell.trim()));
}

describe('fixes', () => {
  it('that fit what was found are offered, and off', async () => {
    const { window } = await withFixes();
    await fix(window, 'Leave out total rows').waitFor();
    const offered = window.getByRole('list', { name: 'For what was found' }).getByRole('switch');
    expect(
      await offered.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).checked)),
    ).toEqual([false, false, false, false]);
    await preview(window).getByText('="0400"').waitFor();
  });

  it('show what changes, before and after, and are sent and recorded as shown', async () => {
    const { window, profile } = await withFixes();
    await fix(window, 'Leave out total rows').click();
    await window.getByText('1 row left out; net Amount 1,150.50').waitFor();
    expect(await cellsOf(window, /Leave out total rows/)).toEqual([
      ['5', 'Summe · 1.150,50', '(left out)'],
    ]);
    await fix(window, 'Leave out the lines above the table').click();
    await fix(window, /^Take texts out of formulas/).click();
    await fix(window, 'Rename Supplier Name to SupplierName').click();
    await window.getByRole('button', { name: 'More fixes' }).click();
    await fix(window, 'Write amounts as -1250.00').click();
    await table(window, /Write amounts/).waitFor();
    expect(await cellsOf(window, /Write amounts/)).toContainEqual([
      '4',
      'Amount',
      '99,50-',
      '-99.50',
    ]);
    await window.getByText('all 6 fields found').waitFor();
    for (const media of [{ colorScheme: 'light' }, { colorScheme: 'dark' }] as const) {
      await window.emulateMedia(media);
      const { violations } = await new AxeBuilder({ page: window }).setLegacyMode(true).analyze();
      expect(violations).toEqual([]);
    }
    await pushButton(window).click();
    await window.getByText('Pushed', { exact: true }).waitFor();
    expect(readSandbox(profile)).toMatchObject([
      {
        rows: [
          { AccountCode: '0400', Amount: '1250.00', SupplierName: 'Müller' },
          { AccountCode: '0410', Amount: '-99.50', SupplierName: 'Müller' },
          { AccountCode: '0420', Amount: '5.00', SupplierName: 'Kantine' },
        ],
      },
    ]);
    await window.getByRole('link', { name: 'Activity' }).click();
    await window.getByRole('button', { name: 'Details' }).click();
    await window.getByText('1 row left out; net Amount 1,150.50').waitFor();
  });

  it('of rows are made by hand', async () => {
    const { window } = await withFixes();
    await window.getByRole('button', { name: 'More fixes' }).click();
    await window.getByRole('combobox', { name: 'Add a fix' }).click();
    await window.getByRole('option', { name: 'Leave out rows by a filter' }).click();
    await window.getByRole('combobox', { name: 'In column' }).click();
    await window.getByRole('option', { name: 'Supplier Name' }).click();
    await window.getByRole('textbox', { name: 'Text' }).fill('kantine');
    await window.getByRole('button', { name: 'Add', exact: true }).click();
    await fix(window, 'Leave out rows where Supplier Name is “kantine”').waitFor();
    await window.getByText('1 row left out; net Amount 5.00').waitFor();
    const choice = window.getByRole('combobox', { name: 'Add a fix' });
    expect(await choice.evaluate((node) => node === document.activeElement)).toBe(true);
  });

  it('name the columns of a file that has no header', async () => {
    const data = '0400;2026-10-31;1250.00;EUR;Miete;Müller\n0410;2026-10-30;5.00;EUR;Kaffe;Ost\n';
    const { window, profile } = await withFixes(data);
    await window.getByRole('button', { name: 'More fixes' }).click();
    await window.getByRole('combobox', { name: 'Add a fix' }).click();
    await window.getByRole('option', { name: 'Name the columns' }).click();
    const third = window.getByRole('combobox', { name: 'Name of column 3' });
    expect(await third.inputValue()).toBe('Amount');
    await window.getByRole('button', { name: 'Add', exact: true }).click();
    await window.getByText('6 columns named').waitFor();
    await pushButton(window).click();
    await window.getByText('Pushed', { exact: true }).waitFor();
    expect(readSandbox(profile)).toMatchObject([
      { rows: [{ AccountCode: '0400', SupplierName: 'Müller' }, { AccountCode: '0410' }] },
    ]);
  });

  it('that are turned off again leave the bytes as they are', async () => {
    const { window } = await withFixes(ledger.slice(ledger.indexOf('\n') + 1));
    const totals = fix(window, 'Leave out total rows');
    await totals.click();
    await window.getByText('1 row left out').waitFor();
    await totals.click();
    await window.getByText('1 row looks like a total').waitFor();
    await pushButton(window).click();
    await window.getByText('Pushed', { exact: true }).waitFor();
    await window.getByRole('link', { name: 'Activity' }).click();
    await window.getByRole('button', { name: 'Details' }).click();
    await window.getByText('The same, byte for byte').waitFor();
  });
});
