import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { onTestFinished } from 'vitest';
import { electronEnvironment, resolveElectron } from '../harness/electron.mjs';
import { checkout } from '../harness/places.mjs';

/** Starts the app once more on the same profile, from this folder; gives its exit code. */
export async function startAgain(
  profile: string,
  folder: string,
  args: string[],
): Promise<number | null> {
  const { executable } = await resolveElectron();
  const child = spawn(executable, [checkout, '--lang=en', ...args], {
    cwd: folder,
    env: { ...electronEnvironment(process.env), KINDLING_PROFILE: profile },
    stdio: 'ignore',
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const [code] = await once(child, 'exit');
  return code;
}
