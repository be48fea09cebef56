import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runInSession } from '../../harness/session.mjs';
import { tempFolder } from '../temp-folder.ts';

/** Runs a script in a session; it writes what it has seen to the file that `OUT` names. */
async function seenInSession(script: string, keyring: boolean): Promise<string> {
  const out = join(await tempFolder(), 'out');
  const { DISPLAY: _x, WAYLAND_DISPLAY: _wayland, ...env } = process.env;
  const code = await runInSession([process.execPath, '-e', script], {
    keyring,
    env: { ...env, OUT: out },
  });
  expect(code).toBe(0);
  return readFile(out, 'utf8');
}

const sessionModule = new URL('../../harness/session.mjs', import.meta.url).href;

/** Runs a script in a session; the script's process says its id and its home first. */
const interruptible = `
  const [session, script] = process.argv.slice(1);
  const { runInSession } = await import(session);
  const { DISPLAY, WAYLAND_DISPLAY, ...env } = process.env;
  const hello = 'console.log(process.pid + " " + process.env.HOME);';
  await runInSession([process.execPath, '-e', hello + script], { keyring: true, env });
`;

/** Whether there is a process of that id that has not ended. */
function isRunning(pid: number): boolean {
  try {
    return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
  } catch {
    return false;
  }
}

describe.runIf(process.platform === 'linux')('a session of its own', () => {
  it('has a display where there was none', async () => {
    const seen = await seenInSession(
      'require("fs").writeFileSync(process.env.OUT, process.env.DISPLAY)',
      false,
    );
    expect(seen).toMatch(/^:\d+$/);
  });

  it('has an unlocked keyring', async () => {
    const seen = await seenInSession(
      `const keytar = require('@github/keytar');
       keytar.setPassword('kindling-harness', 'a', 'kept')
         .then(() => keytar.getPassword('kindling-harness', 'a'))
         .then((value) => require('fs').writeFileSync(process.env.OUT, value));`,
      true,
    );
    expect(seen).toBe('kept');
  });

  it('removes its home when the command has ended', async () => {
    const home = await seenInSession(
      'require("fs").writeFileSync(process.env.OUT, process.env.HOME)',
      true,
    );
    await expect(stat(home)).rejects.toThrow('ENOENT');
  });

  it('takes all it started along when it is interrupted', async () => {
    const outer = spawn(
      process.execPath,
      ['--input-type=module', '-e', interruptible, sessionModule, 'setInterval(() => {}, 1000)'],
      { stdio: ['ignore', 'pipe', 'ignore'] },
    );
    const [line] = await once(outer.stdout.setEncoding('utf8'), 'data');
    const [pid, home] = String(line).trim().split(' ');
    outer.kill('SIGTERM');
    await once(outer, 'exit');
    expect({ running: isRunning(Number(pid)), homeLeft: existsSync(String(home)) }).toEqual({
      running: false,
      homeLeft: false,
    });
  });

  it("ends with the command's exit code", async () => {
    expect(await runInSession([process.execPath, '-e', 'process.exit(7)'], { keyring: true })).toBe(
      7,
    );
  });
});
