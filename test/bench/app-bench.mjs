/** Runs benchmarks of the app: where it has a display and a keyring, with options, as table or JSON. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../harness/failure.mjs';
import { checkout } from '../harness/places.mjs';
import { prepareBuild } from '../harness/prepare.mjs';
import { lacksDisplay, runInSession } from '../harness/session.mjs';
import { prepareSystem } from '../harness/system.mjs';

const args = process.argv.slice(2);

/**
 * Prints what `measure` finds; it is given a folder that is gone afterwards, and how often to measure.
 *
 * @param {string} script its own path @param {string} usualRuns
 * @param {(folder: string, runs: number) => Promise<object[]>} measure
 */
export function benchApp(script, usualRuns, measure) {
  return main(async () => {
    if (!args.includes('--in-session')) {
      await prepareSystem({ display: lacksDisplay(process.env), keyring: true });
      await prepareBuild();
      return runInSession([process.execPath, script, '--in-session', ...args], {
        keyring: true,
        cwd: checkout,
      });
    }
    const folder = await mkdtemp(join(tmpdir(), 'kindling-bench-'));
    try {
      const runs = Number(option('runs', usualRuns));
      const table = await measure(folder, runs);
      if (args.includes('--json')) console.log(JSON.stringify({ runs, table }));
      else console.table(table);
    } finally {
      await rm(folder, { recursive: true });
    }
    return 0;
  });
}

/** @param {string} name @param {string} fallback */
export function option(name, fallback) {
  return args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3) ?? fallback;
}

/** @param {number[]} values */
export function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
