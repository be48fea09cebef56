import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication } from 'playwright';
import { launchApp } from '../harness/app.ts';
import { dropFiles } from '../harness/files.ts';
import { chooseRepository, enterPracticeMode, pushButton } from '../harness/steps.mjs';
import { tempFolder } from '../integration/temp-folder.ts';

/** The columns of practice mode's general ledger. */
export const header = 'AccountCode;AccountingDate;Amount;Currency;Description;SupplierName';

/** A month, `2026-10`, of a ledger. */
export function ledger(month: string, columns = header): string {
  const rows = Array.from({ length: 28 }, (_, at) => {
    const day = String(at + 1).padStart(2, '0');
    return `4000;${month}-${day};${at + 1},50;NOK;Kaffe ${day};Bærum Kaffe`;
  });
  return `${[columns, ...rows].join('\n')}\n`;
}

/** Has the system's open dialog answer with this path. */
export function answerOpenDialog(app: ElectronApplication, path: string): Promise<void> {
  return app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, path);
}

/** October was pushed and made a saved push, Ledger; the Push page is empty again. */
export async function aSavedPush() {
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
  return { app, window, write };
}
