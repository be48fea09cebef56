/**
 * `npm run dev`: the app, built and started anew at each change to its sources; arguments go to the
 * app. It is the same build as everywhere: the window lives at an address of its own, under a policy
 * that a development server with its inline scripts would break. Closing the window ends it.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';
import { electronEnvironment, resolveElectron } from './electron.mjs';
import { HarnessError, main, say } from './failure.mjs';
import { checkout } from './places.mjs';
import { buildSources, prepareBuild, prepareModules } from './prepare.mjs';
import { requireDisplay } from './session.mjs';
import { prepareSystem } from './system.mjs';

/** How long the sources must have been at rest before they are built, in milliseconds. */
const restMs = 200;

await main(async () => {
  requireDisplay(process.env);
  await prepareModules();
  await prepareSystem({ display: false, keyring: false });
  const { executable } = await resolveElectron();
  for (;;) {
    const changed = nextChange();
    const app = (await buildOrSay()) ? start(executable) : null;
    const closed = app && once(app, 'exit').then(([code]) => /** @type {number | null} */ (code));
    const first = await Promise.race([changed, ...(closed ? [closed] : [])]);
    if (first !== 'changed') return first ?? 1;
    app?.kill();
    await closed;
  }
});

/** @param {string} executable */
function start(executable) {
  return spawn(executable, [checkout, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: electronEnvironment(process.env),
  });
}

/** Whether the sources could be built; says why when they could not. */
async function buildOrSay() {
  try {
    await prepareBuild();
    return true;
  } catch (error) {
    if (!(error instanceof HarnessError)) throw error;
    say(error.message);
    return false;
  }
}

/** @returns {Promise<'changed'>} */
function nextChange() {
  return new Promise((resolve) => {
    /** @type {NodeJS.Timeout | undefined} */
    let timer;
    const paths = buildSources.map((source) => join(checkout, source)).filter(existsSync);
    const watchers = paths.map((path) =>
      watch(path, { recursive: true }, () => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          for (const watcher of watchers) watcher.close();
          resolve('changed');
        }, restMs);
      }),
    );
  });
}
