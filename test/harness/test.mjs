/**
 * `npm test`: everything, on a fresh checkout too. `npm test -- unit lint` runs those parts alone;
 * what follows that is no part's name is a filter on test files, as Vitest takes it.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { resolveElectron } from './electron.mjs';
import { HarnessError, main, say } from './failure.mjs';
import { cacheFolder, checkout } from './places.mjs';
import { prepareBuild, prepareModules } from './prepare.mjs';
import { countTests, sum, summaryLine } from './results.mjs';
import { runNpm } from './run.mjs';
import { lacksDisplay, runInSession } from './session.mjs';
import { prepareSystem } from './system.mjs';

/** @typedef {import('./results.mjs').Count} Count */

const checks = { types: 'check:types', lint: 'check:lint', unused: 'check:unused' };
const projects = ['unit', 'integration', 'faults', 'e2e'];

await main(async () => {
  const named = process.argv.slice(2);
  const all = [...Object.keys(checks), ...projects];
  const chosen = named.filter((name) => all.includes(name));
  const filters = named.filter((name) => !all.includes(name));
  const parts = chosen.length > 0 ? all.filter((name) => chosen.includes(name)) : all;

  await prepareModules();
  if (parts.some((part) => projects.includes(part))) {
    await prepareSystem({ display: lacksDisplay(process.env), keyring: true });
  }

  /** @type {Count[]} */
  const counts = [];
  /** @type {string[]} */
  const outcomes = [];
  for (const part of parts) {
    say(`\n── ${part} ──`);
    const startedAt = Date.now();
    const count =
      part in checks
        ? await check(checks[/** @type {keyof typeof checks} */ (part)])
        : await testProject(part, filters);
    const verdict =
      part in checks ? (count.failed === 0 ? 'passed' : 'failed') : summaryLine(count);
    outcomes.push(`${part}: ${verdict} (${Math.round((Date.now() - startedAt) / 1000)} s)`);
    counts.push(count);
  }

  const total = sum(counts);
  process.stdout.write(`\n${outcomes.join('\n')}\n\n${summaryLine(total)}\n`);
  return total.failed === 0 ? 0 : 1;
});

/**
 * A check holds no tests; one that fails counts as one failure.
 *
 * @param {string} script
 * @returns {Promise<Count>}
 */
async function check(script) {
  const { code } = await runNpm(['run', '--silent', script], { cwd: checkout });
  return { passed: 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

/**
 * @param {string} project
 * @param {readonly string[]} filters
 * @returns {Promise<Count>}
 */
async function testProject(project, filters) {
  const env = { ...process.env };
  if (project !== 'unit') {
    try {
      if (project === 'e2e') {
        env.ELECTRON_OVERRIDE_DIST_PATH = (await resolveElectron()).folder;
      }
      await prepareBuild();
    } catch (error) {
      // No reason to leave the other parts out.
      if (!(error instanceof HarnessError)) throw error;
      say(error.message);
      return countTests(null, 1);
    }
  }
  const report = join(cacheFolder('results'), `${project}.json`);
  mkdirSync(cacheFolder('results'), { recursive: true });
  rmSync(report, { force: true });
  const vitest = join(checkout, 'node_modules', 'vitest', 'vitest.mjs');
  const code = await runInSession(
    [
      process.execPath,
      vitest,
      'run',
      `--project=${project}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...filters,
    ],
    { keyring: true, cwd: checkout, env },
  );
  return countTests(existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null, code);
}
