/** `npm run --silent electron:path`: prints the executable that the tests run, and nothing else. */
import { resolveElectron } from './electron.mjs';
import { main } from './failure.mjs';
import { prepareModules } from './prepare.mjs';

await main(async () => {
  await prepareModules();
  const { executable } = await resolveElectron();
  process.stdout.write(`${executable}\n`);
  return 0;
});
