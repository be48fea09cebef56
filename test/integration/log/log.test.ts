import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openLog } from '../../../main/log/log.ts';
import { tempFolder } from '../temp-folder.ts';

const parts = {
  version: '0.1.0',
  now: () => Date.UTC(2026, 10, 3),
  level: () => 'info' as const,
};

describe('the log', () => {
  it('has a line for each defect, for its owner’s eyes only', async () => {
    const folder = await tempFolder();
    const log = openLog({ ...parts, folder });
    log.defect('push', new TypeError('a'), 'p1');
    log.defect('queue', new Error('b'));
    const lines = readFileSync(join(folder, 'kindling.log'), 'utf8').trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      {
        at: '2026-11-03T00:00:00.000Z',
        version: '0.1.0',
        where: 'push',
        push: 'p1',
        error: 'TypeError',
      },
      { where: 'queue', error: 'Error' },
    ]);
    expect(statSync(join(folder, 'kindling.log')).mode & 0o777).toBe(0o600);
  });

  it('has a line for each change', async () => {
    const folder = await tempFolder();
    openLog({ ...parts, folder }).note('info', 'push', { push: 'p1', state: 'pushed' });
    expect(JSON.parse(readFileSync(join(folder, 'kindling.log'), 'utf8'))).toEqual({
      at: '2026-11-03T00:00:00.000Z',
      version: '0.1.0',
      process: process.pid,
      level: 'info',
      what: 'push',
      push: 'p1',
      state: 'pushed',
    });
  });

  it.each([
    ['error', []],
    ['info', ['info']],
    ['debug', ['info', 'debug']],
  ] as const)('of level %s says of changes: %j', async (level, said) => {
    const folder = await tempFolder();
    const log = openLog({ ...parts, level: () => level, folder });
    log.note('info', 'queue', {});
    log.note('debug', 'queue', {});
    const path = join(folder, 'kindling.log');
    const text = existsSync(path) ? readFileSync(path, 'utf8').trimEnd() : '';
    const lines = text === '' ? [] : text.split('\n').map((line) => JSON.parse(line).level);
    expect(lines).toEqual(said);
  });

  it('keeps no more than two files of its size', async () => {
    const folder = await tempFolder();
    const log = openLog({ ...parts, folder, maxBytes: 2_000 });
    for (let count = 0; count < 100; count++) log.defect('queue', new Error('again'));
    const sizes = ['kindling.log', 'kindling.log.1'].map(
      (name) => statSync(join(folder, name)).size,
    );
    expect(Math.max(...sizes)).toBeLessThan(8_000);
    expect(existsSync(join(folder, 'kindling.log.2'))).toBe(false);
  });

  it('ends nothing where it cannot be written', () => {
    const log = openLog({ ...parts, folder: '/dev/null/no-folder' });
    expect(() => log.defect('process', new Error('lost'))).not.toThrow();
  });
});
