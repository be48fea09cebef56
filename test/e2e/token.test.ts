import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { launchApp } from '../harness/app.ts';
import { dropFiles } from '../harness/files.ts';
import { chooseRepository, pushButton } from '../harness/steps.mjs';
import { tempFolder } from '../integration/temp-folder.ts';
import { anIgnite } from './an-ignite.ts';

const token = 'k1ndl1ng-secret-9c41e7b2';

/** A session that has connected with the token and pushed a file, and is still running. */
async function aSession() {
  const { address } = await anIgnite();
  const launched = await launchApp({ env: { KINDLING_API_URL: address } });
  const { window } = launched;
  await window.getByRole('textbox', { name: 'API token' }).fill(token);
  await window.getByRole('button', { name: 'Connect' }).click();
  await pushOne(window);
  return { ...launched, address };
}

async function pushOne(window: Page, amount = '1,50'): Promise<void> {
  const path = join(await tempFolder(), 'ledger.csv');
  writeFileSync(path, `Account;Amount\n4000;${amount}\n`);
  await window.getByRole('button', { name: 'Choose files…' }).waitFor();
  await dropFiles(window, [path]);
  await window.getByRole('table', { name: 'Preview' }).waitFor();
  await chooseRepository(window, 'Ledger');
  await pushButton(window).click();
  await window.getByText('Pushed', { exact: true }).waitFor();
}

/** The files below a folder that hold the token, in whatever width its characters were written. */
function filesWithToken(folder: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return files
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    .filter((path) => {
      const bytes = readFileSync(path);
      return bytes.includes(token) || bytes.includes(Buffer.from(token, 'utf16le'));
    });
}

/** A process and all that it has started, as Linux lists them. */
function processesOf(app: ElectronApplication): readonly number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
    } catch {
      // It has ended meanwhile.
    }
  }
  const found = [app.process().pid ?? 0];
  for (const pid of found) {
    for (const [child, parent] of parents) if (parent === pid) found.push(child);
  }
  return found;
}

/** Everything that JavaScript in the window can still reach, as text. */
async function heapOf(window: Page): Promise<string> {
  const session = await window.context().newCDPSession(window);
  const chunks: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await session.send('HeapProfiler.takeHeapSnapshot');
  return chunks.join('');
}

describe('after a session the token', () => {
  it('is in no file of the profile', async () => {
    const { profile, close } = await aSession();
    await close();
    expect(filesWithToken(profile)).toEqual([]);
  });

  it.runIf(process.platform === 'linux')(
    'is in no argument and no environment of any process',
    async () => {
      const { app } = await aSession();
      const telling = processesOf(app).flatMap((pid) =>
        ['cmdline', 'environ'].filter((what) =>
          readFileSync(`/proc/${pid}/${what}`).includes(token),
        ),
      );
      expect(telling).toEqual([]);
    },
  );

  it('never reaches the window of the next start, which sends with it all the same', async () => {
    const { profile, address, close } = await aSession();
    await close();
    const { window } = await launchApp({ profile, env: { KINDLING_API_URL: address } });
    await pushOne(window, '2,75');
    const heap = await heapOf(window);
    expect([heap.includes('ledger.csv'), heap.includes(token)]).toEqual([true, false]);
  });
});
