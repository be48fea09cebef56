/** `npm start`: prepares the checkout and starts the app; further arguments go to the app. */
import { electronEnvironment, resolveElectron } from './electron.mjs';
import { main } from './failure.mjs';
import { checkout } from './places.mjs';
import { prepareBuild, prepareModules } from './prepare.mjs';
import { run } from './run.mjs';
import { requireDisplay } from './session.mjs';
import { prepareSystem } from './system.mjs';

await main(async () => {
  requireDisplay(process.env);
  await prepareModules();
  await prepareSystem({ display: false, keyring: false });
  const { executable } = await resolveElectron();
  await prepareBuild();
  const { code } = await run(executable, [checkout, ...process.argv.slice(2)], {
    env: electronEnvironment(process.env),
  });
  return code;
});
