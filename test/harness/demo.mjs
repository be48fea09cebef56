/**
 * `npm run demo`: Kindling in practice mode with a sample ledger. With a display it opens for a
 * person, ready to push; without one the same app runs on a virtual display, and the push is made by
 * clicking through its window.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { electronEnvironment, resolveElectron } from './electron.mjs';
import { main, say } from './failure.mjs';
import { cacheFolder, checkout } from './places.mjs';
import { prepareBuild, prepareModules } from './prepare.mjs';
import { run } from './run.mjs';
import { lacksDisplay, runInSession } from './session.mjs';
import { prepareSystem } from './system.mjs';

await main(async () => {
  const unattended = lacksDisplay(process.env);
  await prepareModules();
  await prepareSystem({ display: unattended, keyring: unattended });
  const { executable, folder } = await resolveElectron();
  await prepareBuild();

  const demo = cacheFolder('demo');
  rmSync(demo, { recursive: true, force: true });
  const profile = join(demo, 'profile');
  mkdirSync(profile, { recursive: true });
  const env = { ...process.env, KINDLING_PROFILE: profile };

  if (unattended) {
    say('Demo: there is no display, so the push is made on a virtual one …');
    const script = fileURLToPath(new URL('demo-window.mjs', import.meta.url));
    return runInSession([process.execPath, script, demo], {
      keyring: true,
      cwd: checkout,
      env: { ...env, ELECTRON_OVERRIDE_DIST_PATH: folder },
    });
  }
  say('Demo: the sample ledger is on the Push page; nothing leaves this computer.');
  const { code } = await run(executable, [checkout, '--practice'], {
    env: electronEnvironment(env),
  });
  return code;
});
