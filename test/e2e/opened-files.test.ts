import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { launchApp } from '../harness/app.ts';
import { electronEnvironment, resolveElectron } from '../harness/electron.mjs';
import { checkout } from '../harness/places.mjs';
import { enterPracticeMode } from '../harness/steps.mjs';
import { tempFolder } from '../integration/temp-folder.ts';

const ledger = 'AccountCode;Amount\n4000;1,50\n';

/** A folder with these files in it. */
async function aFolderWith(...names: string[]): Promise<string> {
  const folder = await tempFolder();
  for (const name of names) writeFileSync(join(folder, name), ledger);
  return folder;
}

/** Starts the app once more on the same profile, from this folder; gives its exit code. */
async function startAgain(profile: string, folder: string, args: string[]): Promise<number | null> {
  const { executable } = await resolveElectron();
  const child = spawn(executable, [checkout, '--lang=en', ...args], {
    cwd: folder,
    env: { ...electronEnvironment(process.env), KINDLING_PROFILE: profile },
    stdio: 'ignore',
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const [code] = await once(child, 'exit');
  return code;
}

it('a second start that asks for the copied table has the first one take it', async () => {
  const { app, window, profile } = await launchApp();
  await enterPracticeMode(window);
  await app.evaluate(({ clipboard }) => clipboard.writeText('AccountCode\tAmount\n4000\t1,50'));
  await startAgain(profile, await tempFolder(), ['--do=paste']);
  await window.getByRole('heading', { name: /^Copied table / }).waitFor();
});

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
