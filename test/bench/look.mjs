/**
 * `npm run bench:look [-- --json] [--sizes=0.001,10,1000] [--runs=5]`: from dropping a file on the
 * window to its painted rows, in the built app. `first` is the first file after a start, `next`
 * another one behind it; sizes in MB.
 */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from '../harness/launch.mjs';
import { enterPracticeMode } from '../harness/steps.mjs';
import { benchApp, median, option } from './app-bench.mjs';

await benchApp(fileURLToPath(import.meta.url), '5', async (folder, runs) => {
  const sizes = option('sizes', '0.001,10,1000').split(',').map(Number);
  const table = [];
  for (const size of sizes) table.push(await measure(folder, size, runs));
  return table;
});

/** @param {string} folder @param {number} size @param {number} runs */
async function measure(folder, size, runs) {
  const paths = [join(folder, 'first.csv'), join(folder, 'next.csv')];
  for (const path of paths) await writeRows(path, size * 1e6);
  /** @type {number[][]} */
  const times = [];
  for (let run = 0; run < runs; run++) {
    const profile = await mkdtemp(join(folder, 'profile-'));
    const { window, close } = await launch({ profile });
    await enterPracticeMode(window);
    const found = [];
    for (const path of paths) found.push(await timeDrop(window, path));
    times.push(found);
    await close();
  }
  for (const path of paths) await rm(path);
  const of = (/** @type {number} */ index) => times.map((found) => Math.round(found[index] ?? 0));
  return {
    MB: size,
    'first ms': median(of(0)),
    'first, worst': Math.max(...of(0)),
    'next ms': median(of(1)),
    'next, worst': Math.max(...of(1)),
  };
}

/**
 * Milliseconds from the drop to the frame behind the one that shows the file's rows.
 *
 * @param {import('playwright').Page} window @param {string} path
 */
async function timeDrop(window, path) {
  const input = await window.evaluateHandle(() => {
    const element = document.createElement('input');
    element.type = 'file';
    return element;
  });
  await input.setInputFiles([path]);
  return input.evaluate((element) => {
    const dataTransfer = new DataTransfer();
    for (const file of element.files ?? []) dataTransfer.items.add(file);
    const name = element.files?.[0]?.name ?? '';
    const dropped = performance.now();
    document.body.dispatchEvent(
      new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }),
    );
    /** @type {Promise<number>} */
    const painted = new Promise((resolve) => {
      const look = () => {
        const shown = document.querySelector('main')?.textContent?.includes(name) ?? false;
        const cell = document.querySelector('main table[aria-rowcount] tbody td:not([style])');
        if (!shown || !cell) requestAnimationFrame(look);
        else requestAnimationFrame(() => resolve(performance.now() - dropped));
      };
      requestAnimationFrame(look);
    });
    return painted;
  });
}

/** @param {string} path @param {number} bytes */
async function writeRows(path, bytes) {
  const file = createWriteStream(path, { highWaterMark: 1 << 22 });
  file.write('AccountCode;AccountingDate;Amount;Currency;Description;SupplierName\n');
  const row = '4000;2026-10-01;-1250,00;NOK;"Kaffe; mørk";Bærum Kaffe\n';
  const block = Buffer.from(row.repeat(Math.max(1, Math.min(20_000, Math.floor(bytes / 60)))));
  for (let written = 0; written < bytes; written += block.length) {
    if (!file.write(block)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
}
