/** `npm run dev`: the app with its window reloading at each change; arguments go to electron-vite. */
import { join } from 'node:path';
import { electronEnvironment, resolveElectron } from './electron.mjs';
import { main } from './failure.mjs';
import { checkout } from './places.mjs';
import { prepareModules } from './prepare.mjs';
import { run } from './run.mjs';
import { lacksDisplay, underVirtualDisplay } from './session.mjs';
import { prepareSystem } from './system.mjs';

await main(async () => {
  const display = lacksDisplay(process.env);
  await prepareModules();
  await prepareSystem({ display, keyring: false });
  const { executable } = await resolveElectron();
  const cli = join(checkout, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const vite = [process.execPath, cli, 'dev', ...process.argv.slice(2)];
  const [program = '', ...args] = display ? underVirtualDisplay(vite) : vite;
  const { code } = await run(program, args, {
    cwd: checkout,
    group: display,
    env: { ...electronEnvironment(process.env), ELECTRON_EXEC_PATH: executable },
  });
  return code;
});
