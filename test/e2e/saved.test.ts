import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { ElectronApplication, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { launchApp } from '../harness/app.ts';
import { dropFiles } from '../harness/files.ts';
import { chooseRepository, enterPracticeMode, pushButton } from '../harness/steps.mjs';
import { tempFolder } from '../integration/temp-folder.ts';

const header = 'AccountCode;AccountingDate;Amount;Currency;Description;SupplierName';

function ledger(month: string, columns = header): string {
  const rows = Array.from({ length: 28 }, (_, at) => {
    const day = String(at + 1).padStart(2, '0');
    return `4000;${month}-${day};${at + 1},50;NOK;Kaffe ${day};Bærum Kaffe`;
  });
  return `${[columns, ...rows].join('\n')}\n`;
}

/** Has the system's open dialog answer with this path. */
function answerOpenDialog(app: ElectronApplication, path: string): Promise<void> {
  return app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, path);
}

/** October was pushed and made a saved push; the Push page is empty again. */
async function aSavedPush() {
  const { app, window } = await launchApp();
  const folder = await tempFolder();
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  await enterPracticeMode(window);
  await dropFiles(window, [write('ledger-2026-10.csv', ledger('2026-10'))]);
  await window.getByRole('table', { name: 'Preview' }).waitFor();
  await chooseRepository(window, 'General ledger 2026');
  await pushButton(window).click();
  await window.getByRole('button', { name: 'Save as saved push' }).click();
  await window.getByRole('link', { name: 'Saved as “Ledger”.' }).waitFor();
  await window.getByRole('button', { name: 'Push another' }).click();
  const choose = async (path: string) => {
    await answerOpenDialog(app, path);
    await window.getByRole('button', { name: 'Choose files for Ledger' }).click();
  };
  return { window, write, choose };
}

async function axeFinds(window: Page) {
  return (await new AxeBuilder({ page: window }).setLegacyMode(true).analyze()).violations;
}

describe('a saved push', () => {
  it('sends the next month without a question', async () => {
    const { window, write, choose } = await aSavedPush();
    await choose(write('ledger-2026-11.csv', ledger('2026-11')));
    await window.getByText('Pushed', { exact: true }).waitFor();
    await window.getByRole('heading', { name: 'ledger-2026-11.csv' }).waitFor();
  });

  it('asks about a file with other columns, and says what differs', async () => {
    const { window, write, choose } = await aSavedPush();
    await choose(write('ledger-2026-11.csv', ledger('2026-11', header.replace('Amount', 'Belop'))));
    await window.getByText('Not as Ledger expects. Nothing was sent yet.').waitFor();
    await window
      .getByText('Its columns are not those of last time; new: Belop; gone: Amount.')
      .waitFor();
    expect(await axeFinds(window)).toEqual([]);
    await pushButton(window).click();
    await window.getByText('Pushed', { exact: true }).waitFor();
  });

  it('can be changed and removed on a page of its own', async () => {
    const { window } = await aSavedPush();
    await window.getByRole('link', { name: 'Saved pushes' }).click();
    await window.getByRole('button', { name: 'Edit Ledger' }).click();
    expect(await axeFinds(window)).toEqual([]);
    await window.getByRole('textbox', { name: 'Name' }).fill('Ledger, monthly');
    await window.getByRole('button', { name: 'Save', exact: true }).click();
    await window.getByRole('button', { name: 'Remove Ledger, monthly' }).click();
    await window.getByRole('button', { name: 'Remove', exact: true }).click();
    await window.getByText('There are none yet.').waitFor();
  });
});
