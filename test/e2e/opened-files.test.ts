import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { launchApp } from '../harness/app.ts';
import { enterPracticeMode } from '../harness/steps.mjs';
import { tempFolder } from '../integration/temp-folder.ts';
import { startAgain } from './start-again.ts';

const ledger = 'AccountCode;Amount\n4000;1,50\n';

/** A folder with these files in it. */
async function aFolderWith(...names: string[]): Promise<string> {
  const folder = await tempFolder();
  for (const name of names) writeFileSync(join(folder, name), ledger);
  return folder;
}

describe('a file given to the app', () => {
  it('at its start stands on the Push page as soon as there is an Ignite', async () => {
    const folder = await aFolderWith('ledger.csv');
    const { window } = await launchApp({ args: [join(folder, 'ledger.csv')] });
    await window.getByRole('button', { name: 'Try practice mode' }).click();
    await window.getByRole('heading', { name: 'ledger.csv' }).waitFor();
  });

  it('at a second start is handed to the first, which has one window still', async () => {
    const { app, window, profile } = await launchApp();
    await enterPracticeMode(window);
    const folder = await aFolderWith('a.csv', 'b.csv');
    const code = await startAgain(profile, folder, ['a.csv', 'b.csv']);
    await window.getByRole('heading', { name: '2 files' }).waitFor();
    expect([code, app.windows().length]).toEqual([0, 1]);
  });
});
