/**
 * `npm run bench:start [-- --json] [--runs=7]`: from starting the program to its first painted frame and
 * to a page that can be used, and the memory of all its processes then, beside a bare Electron that
 * shows a heading and a field. The runs alternate; each starts cold but for what the system keeps
 * of files. Linux only.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { _electron } from 'playwright';
import { electronEnvironment, resolveElectron } from '../harness/electron.mjs';
import { launch } from '../harness/launch.mjs';
import { benchApp, median } from './app-bench.mjs';
import { memoryOf, treeOf } from './process-tree.mjs';

/** Until what a start leaves behind has been tidied up. ms */
const settleMs = 4_000;

const bareApp = `
const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => {
  const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true } });
  window.once('ready-to-show', () => window.show());
  window.loadURL('data:text/html,<h1>Bare</h1><input aria-label=Field>');
});
`;

/** @param {string} profile */
async function startBare(profile) {
  await writeFile(join(profile, 'main.cjs'), bareApp);
  const { executable } = await resolveElectron();
  const startedAt = Date.now();
  const app = await _electron.launch({
    executablePath: executable,
    args: [join(profile, 'main.cjs'), `--user-data-dir=${join(profile, 'data')}`],
    env: { ...electronEnvironment(process.env), BARE: 'yes' },
  });
  const window = await app.firstWindow();
  await window.getByRole('textbox').waitFor();
  return { app, window, startedAt, close: () => app.close() };
}

/** @param {string} profile */
async function startKindling(profile) {
  const startedAt = Date.now();
  const { app, window, close } = await launch({ profile });
  await window.getByRole('textbox', { name: 'API token' }).waitFor();
  return { app, window, startedAt, close };
}

await benchApp(fileURLToPath(import.meta.url), '7', async (folder, runs) => {
  // The first of each reads the program from the disk, and finds out which Electron there is.
  await measure(folder, startBare);
  await measure(folder, startKindling);
  /** @type {Record<string, Awaited<ReturnType<typeof measure>>[]>} */
  const found = { bare: [], kindling: [] };
  for (let run = 0; run < runs; run++) {
    found.bare?.push(await measure(folder, startBare));
    found.kindling?.push(await measure(folder, startKindling));
  }
  return Object.entries(found).map(([kind, measured]) => {
    /** @param {'paintedMs' | 'usableMs' | 'mb'} of */
    const row = (of) => median(measured.map((one) => one[of]));
    /** @param {'paintedMs' | 'usableMs' | 'mb'} of */
    const ratio = (of) =>
      Number((row(of) / median((found.bare ?? []).map((one) => one[of]))).toFixed(2));
    return {
      kind,
      'painted ms': Math.round(row('paintedMs')),
      'painted, of bare': ratio('paintedMs'),
      'usable ms': Math.round(row('usableMs')),
      'usable, of bare': ratio('usableMs'),
      MB: Math.round(row('mb')),
      'MB, of bare': ratio('mb'),
    };
  });
});

/** @param {string} folder @param {typeof startBare} start */
async function measure(folder, start) {
  const profile = join(folder, `profile-${Math.random().toString(36).slice(2)}`);
  await mkdir(profile);
  const { app, window, startedAt, close } = await start(profile);
  await pause(settleMs);
  const { painted, usable } = await window.evaluate(paintTimes);
  const mb = (await memoryOf(await treeOf(app.process().pid ?? 0))) / 1e6;
  await close();
  return { paintedMs: painted - startedAt, usableMs: usable - startedAt, mb };
}

/** When something, and when the largest part of the page was first painted, ms since the epoch. */
async function paintTimes() {
  /** @param {string} type @returns {Promise<number>} */
  const last = (type) =>
    new Promise((resolve) => {
      new PerformanceObserver((list) => {
        resolve(performance.timeOrigin + (list.getEntries().at(-1)?.startTime ?? Number.NaN));
      }).observe({ type, buffered: true });
    });
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  return {
    painted: performance.timeOrigin + (paint?.startTime ?? Number.NaN),
    usable: await last('largest-contentful-paint'),
  };
}
