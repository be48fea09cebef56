import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../integration/temp-folder.ts';

const script = join(import.meta.dirname, '../../out/main/cli.js');

/** Whether this user may put a program where there is no network (only root may). */
function canUnplug(): boolean {
  try {
    execFileSync('unshare', ['--net', 'true'], { stdio: 'pipe' });
    return true;
  } catch {
    console.warn(
      'SKIPPED: a computer without network was not tried, since only root may make one.',
    );
    return false;
  }
}

describe.runIf(canUnplug())('the command line without any network', () => {
  it.each([
    ['waits for it no longer than it may', '3', 2_000],
    ['waits for nothing if it may not', '0', 0],
  ])('%s', async (_, wait, atLeastMs) => {
    const folder = await tempFolder();
    const file = join(folder, 'ledger.csv');
    writeFileSync(file, 'A;B\n1;2\n');
    const began = performance.now();
    const { status, stdout } = spawnSync(
      'unshare',
      [
        '--net',
        process.execPath,
        script,
        'push',
        file,
        '--repository',
        'Ledger',
        '--json',
        '--wait',
        wait,
      ],
      {
        encoding: 'utf8',
        env: {
          PATH: process.env.PATH,
          KINDLING_PROFILE: join(folder, 'profile'),
          KINDLING_TOKEN: 'k1ndl1ng-0ff11ne0',
          KINDLING_API_URL: 'https://data.igniteprocurement.com',
        },
      },
    );
    expect([status, JSON.parse(stdout).error.code]).toEqual([5, 'unreachable']);
    expect(performance.now() - began).toBeGreaterThanOrEqual(atLeastMs);
  });
});
