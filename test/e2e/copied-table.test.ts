import type { ElectronApplication } from 'playwright';
import { describe, it } from 'vitest';
import { launchApp } from '../harness/app.ts';
import { enterPracticeMode } from '../harness/steps.mjs';
import { aDesktop } from './a-desktop.ts';

const table = 'AccountCode\tAmount\r\n4000\t1 250,00\r\n4010\t-50,00\r\n';

/** Puts a text on the system's clipboard. */
function copy(app: ElectronApplication, text: string): Promise<void> {
  return app.evaluate(({ clipboard }, copied) => clipboard.writeText(copied), text);
}

describe('a copied table', () => {
  it('is pasted into the window and stands there as a file', async () => {
    const { app, window } = await launchApp();
    await enterPracticeMode(window);
    await copy(app, table);
    await window.keyboard.press('Control+V');
    await window.getByRole('heading', { name: /^Copied table .*\.csv$/ }).waitFor();
    await window.getByRole('cell', { name: '1 250,00' }).waitFor();
  });

  it('is pushed from the tray', async () => {
    const desktop = await aDesktop();
    const { app, window } = await launchApp();
    await enterPracticeMode(window);
    await copy(app, table);
    await desktop.choose(app, 'Push copied table…');
    await window.getByRole('heading', { name: /^Copied table .*\.csv$/ }).waitFor();
  });

  it('is asked for where there is none', async () => {
    const { app, window } = await launchApp();
    await enterPracticeMode(window);
    await copy(app, 'one cell');
    await window.getByRole('button', { name: 'Paste a copied table' }).click();
    await window.getByText('There is no table on the clipboard.').waitFor();
  });
});
