/**
 * `npm run bench:idle [-- --json] [--runs=5] [--seconds=20]`: what the app costs while it does nothing
 * in the tray, beside a bare Electron that shows an icon there too. Started hidden, so that no window
 * was ever made, and with a window that was
 * closed again, each beside the bare one that did the same. Memory is proportional (PSS) of all its
 * processes together; CPU is what they used in so many seconds. Linux only.
 */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { _electron } from 'playwright';
import { electronEnvironment, resolveElectron } from '../harness/electron.mjs';
import { launch, start } from '../harness/launch.mjs';
import { checkout } from '../harness/places.mjs';
import { benchApp, median, option } from './app-bench.mjs';
import { cpuOf, memoryOf, treeOf } from './process-tree.mjs';

/** Until what a start leaves behind has been tidied up. ms */
const settleMs = 5_000;

/** An Electron that does nothing but show an icon. */
const bareApp = `
const { app, BrowserWindow, Tray } = require('electron');
app.on('window-all-closed', () => {});
app.whenReady().then(async () => {
  globalThis.tray = new Tray(process.env.BARE_ICON);
  if (process.env.BARE_WINDOW !== 'yes') return;
  const window = new BrowserWindow();
  await window.loadURL('data:text/html,<h1>Bare</h1>');
  window.close();
});
`;

/** @param {string} profile @param {boolean} opensWindow */
async function startBare(profile, opensWindow) {
  await writeFile(join(profile, 'main.cjs'), bareApp);
  const { executable } = await resolveElectron();
  const app = await _electron.launch({
    executablePath: executable,
    args: [join(profile, 'main.cjs'), `--user-data-dir=${join(profile, 'data')}`],
    env: {
      ...electronEnvironment(process.env),
      BARE_ICON: join(checkout, 'assets/tray-idle.png'),
      BARE_WINDOW: opensWindow ? 'yes' : 'no',
    },
  });
  return { pid: app.process().pid ?? 0, close: () => app.close() };
}

/** @type {Record<string, (profile: string) => Promise<{ pid: number, close: () => Promise<void> }>>} */
const kinds = {
  bare: (profile) => startBare(profile, false),
  bareClosed: (profile) => startBare(profile, true),
  async hidden(profile) {
    const { app, close } = await start({ profile, args: ['--hidden'] });
    return { pid: app.process().pid ?? 0, close };
  },
  async closed(profile) {
    const { app, window, close } = await launch({ profile });
    await window.getByRole('heading').first().waitFor();
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    return { pid: app.process().pid ?? 0, close };
  },
};

await benchApp(fileURLToPath(import.meta.url), '5', async (folder, runs) => {
  process.env.XDG_CURRENT_DESKTOP = 'XFCE';
  const seconds = Number(option('seconds', '20'));
  /** @type {Record<string, { mb: number, cpuMs: number }[]>} */
  const found = { bare: [], bareClosed: [], hidden: [], closed: [] };
  for (let run = 0; run < runs; run++) {
    for (const [kind, open] of Object.entries(kinds)) {
      const { pid, close } = await open(await mkdtemp(join(folder, 'profile-')));
      await pause(settleMs);
      found[kind]?.push(await measure(pid, seconds));
      await close();
    }
  }
  const bareOf = (/** @type {string} */ kind) =>
    median((found[kind === 'closed' ? 'bareClosed' : 'bare'] ?? []).map(({ mb }) => mb));
  return Object.entries(found).map(([kind, measured]) => ({
    kind,
    MB: Math.round(median(measured.map(({ mb }) => mb))),
    'of bare': Number((median(measured.map(({ mb }) => mb)) / bareOf(kind)).toFixed(2)),
    'CPU ms': Math.round(median(measured.map(({ cpuMs }) => cpuMs))),
    seconds,
  }));
});

/** @param {number} pid @param {number} seconds */
async function measure(pid, seconds) {
  const before = await cpuOf(await treeOf(pid));
  await pause(seconds * 1_000);
  const tree = await treeOf(pid);
  return { mb: (await memoryOf(tree)) / 1e6, cpuMs: (await cpuOf(tree)) - before };
}
