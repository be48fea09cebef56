import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { isGone, nameOf, thisProcess } from '../../../main/pushes/owner.ts';

const here = thisProcess();
const { pid: endedPid } = spawnSync(process.execPath, ['--version']);
const ended = { ...here, pid: endedPid };

describe('the process that bears a name', () => {
  it('is not gone while it runs', () => {
    expect(isGone(nameOf(here))).toBe(false);
  });

  it('is gone when it has ended', () => {
    expect(isGone(nameOf(ended))).toBe(true);
  });

  it.runIf(process.platform === 'linux')("is gone when its number is another one's", () => {
    expect(isGone(nameOf({ ...here, startedAt: '1' }))).toBe(true);
  });

  it.runIf(process.platform === 'linux')(
    'is gone when it has ended and nobody took note',
    async () => {
      // The shell becomes `sleep`, which never asks what became of its child; that ends only then,
      // since the shell would ask.
      const child = '(until grep -qx sleep /proc/$$/comm; do :; done)';
      const parent = spawn('sh', ['-c', `${child} & echo $!; exec sleep 60`]);
      onTestFinished(() => void parent.kill());
      const [line] = await once(parent.stdout, 'data');
      const pid = Number(line);
      const startedAt = readFileSync(`/proc/${pid}/stat`, 'utf8').split(' ')[21] ?? null;
      const name = nameOf({ ...here, pid, startedAt });
      await expect.poll(() => isGone(name)).toBe(true);
    },
  );

  it('is gone when the computer was started again', () => {
    expect(isGone(nameOf({ ...here, boot: 'before' }), { ...here, boot: 'now' })).toBe(true);
  });

  it.each([
    ['on another computer', { ...ended, computer: 'another' }],
    ['in another container', { ...ended, processSpace: 'pid:[1]' }],
    ['with a number that is none', { ...here, pid: -1 }],
  ])('%s may be alive', (_, identity) => {
    expect(isGone(nameOf(identity))).toBe(false);
  });

  it.each(['', 'null', 'finance-7 4711 0 abc'])(
    'may be alive if the name is not readable: %j',
    (name) => {
      expect(isGone(name)).toBe(false);
    },
  );
});
