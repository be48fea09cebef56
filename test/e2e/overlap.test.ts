import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { launchApp } from '../harness/app.ts';
import { dropFiles } from '../harness/files.ts';
import { chooseRepository, enterPracticeMode, pushButton } from '../harness/steps.mjs';
import { tempFolder } from '../integration/temp-folder.ts';

const repository = 'General ledger 2026';
const header = 'AccountCode;AccountingDate;Amount;Currency;Description;SupplierName';
const row = (day: number, amount: string) =>
  `4000;2026-10-${String(day).padStart(2, '0')};${amount};NOK;Kaffe ${day};Bærum Kaffe`;
const october = Array.from({ length: 31 }, (_, at) => row(at + 1, `${at + 1},50`));

/** October was pushed; then it is dropped once more, with one row changed. */
async function octoberAgain(): Promise<Page> {
  const { window } = await launchApp();
  const folder = await tempFolder();
  const drop = async (name: string, rows: readonly string[]) => {
    const path = join(folder, name);
    writeFileSync(path, `${[header, ...rows].join('\n')}\n`);
    await dropFiles(window, [path]);
    await window.getByRole('table', { name: 'Preview' }).waitFor();
    await chooseRepository(window, repository);
  };
  await enterPracticeMode(window);
  await drop('october.csv', october);
  await pushButton(window).click();
  await window.getByText('Pushed', { exact: true }).waitFor();
  await window.getByRole('button', { name: 'Push another' }).click();
  await drop('october-again.csv', [...october.slice(1), row(1, '99,00')]);
  await window.getByRole('table', { name: 'Rows pushed before' }).waitFor();
  return window;
}

describe('a month that was pushed before', () => {
  it('is told before the push, row by row', async () => {
    const window = await octoberAgain();
    const table = window.getByRole('table', { name: 'Rows pushed before' });
    const [, line] = await table.getByRole('row').allInnerTexts();
    expect(line).toMatch(
      /^October 2026\tpushed .*, 31 rows\t30 the same, 1 new, 1 gone, net \+97\.50 NOK$/,
    );
  });

  it('is not added to what is there without a question', async () => {
    const window = await octoberAgain();
    await pushButton(window).click();
    const dialog = window.getByRole('alertdialog', { name: 'Add to rows that are there already?' });
    await dialog.getByRole('button', { name: 'Add anyway' }).click();
    await window.getByText('Pushed', { exact: true }).waitFor();
  });

  it('leads to the delete queries when it is to be replaced', async () => {
    const window = await octoberAgain();
    await pushButton(window).click();
    await window.getByRole('alertdialog').getByRole('button', { name: 'Replace…' }).click();
    const picker = window.getByRole('combobox', { name: 'Delete query' });
    await expect.poll(() => picker.evaluate((node) => node === document.activeElement)).toBe(true);
  });

  it('has nothing that axe finds, in the question either', async () => {
    const window = await octoberAgain();
    await pushButton(window).click();
    await window.getByRole('alertdialog').waitFor();
    const { violations } = await new AxeBuilder({ page: window }).setLegacyMode(true).analyze();
    expect(violations).toEqual([]);
  });
});
