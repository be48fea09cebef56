import { appendFile, rename, truncate, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { ProblemCode } from '../../../main/contract/inspection.ts';
import { check } from '../../../main/inspect/check.ts';
import { codes, fileOf, inspect, problem } from './inspecting.ts';
import { textRow, workbookFile } from './workbook-file.ts';
import { zipFile } from './zip-file.ts';

const megabyte = 1_000_000;

describe('a file made to do harm', () => {
  it('cannot fill the memory by unpacking from gzip', async () => {
    const bomb = gzipSync(Buffer.alloc(150 * megabyte, 'a;b\n'));
    expect(codes(await inspect(bomb, 'bomb.csv.gz'))).toEqual(['archive-bomb']);
  });

  it('cannot fill the memory by unpacking from a zip', async () => {
    const bomb = zipFile([{ name: 'a.csv', content: Buffer.alloc(150 * megabyte, 'a;b\n') }]);
    expect(codes(await inspect(bomb, 'bomb.zip'))).toEqual(['archive-bomb']);
  });

  it('cannot fill the memory by unpacking a workbook', async () => {
    const rows = textRow(1, ['A']) + ' '.repeat(150 * megabyte);
    expect(codes(await inspect(workbookFile([{ name: 'A', rows }])))).toEqual(['archive-bomb']);
  });

  it('cannot unpack to more than the zip says', async () => {
    const liar = zipFile([{ name: 'a.csv', content: 'a;b\n'.repeat(1000), claimedBytes: 10 }]);
    expect(codes(await inspect(liar, 'liar.zip'))).toEqual(['file-damaged']);
  });

  it.each(['../../evil.csv', '/etc/evil.csv', 'C:\\evil.csv'])(
    'cannot lead out of the zip by the name %s',
    async (name) => {
      const found = await inspect(zipFile([{ name, content: 'a;b\n1;2\n' }]), 'evil.zip');
      expect(codes(found)).toEqual(['file-damaged']);
    },
  );

  it('cannot make entities multiply in a workbook', async () => {
    const before = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>';
    const rows = textRow(1, ['&b;']);
    expect(codes(await inspect(workbookFile([{ name: 'A', before, rows }])))).toEqual([
      'file-damaged',
    ]);
  });

  it('may be one line of 1 GB, within bounds', async () => {
    const path = await fileOf('a,'.repeat(megabyte));
    // What follows lies nowhere on the disk, and is read as NULs.
    await truncate(path, 1024 * megabyte);
    const before = process.memoryUsage.rss();
    let most = before;
    const onProgress = () => {
      most = Math.max(most, process.memoryUsage.rss());
    };
    const found = await check(path, {}, { signal: new AbortController().signal, onProgress });
    expect(problem(found, 'long-row')).toMatchObject({ line: 1, count: 1 });
    expect(problem(found, 'nul-byte')?.count).toBe(1022 * megabyte);
    expect(problem(found, 'nul-byte')?.examples).toHaveLength(100);
    expect(most - before).toBeLessThan(150 * megabyte);
  }, 60_000);

  it('may be nothing but stray quotes', async () => {
    const start = performance.now();
    expect(codes(await inspect(Buffer.alloc(2 * megabyte, ',"a"x')))).toContain('long-row');
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('may be one JSON row of 50 MB', async () => {
    const found = await inspect(`[{"a":"${'x'.repeat(50 * megabyte)}"}]`, 'x.json');
    expect(problem(found, 'long-row')).toMatchObject({ severity: 'blocking', line: 1 });
  });

  it('may hold one JSON string of 500 MB', async () => {
    const path = await fileOf(`[{"a":"${'x'.repeat(megabyte)}`, 'x.json');
    await truncate(path, 500 * megabyte);
    const found = await check(
      path,
      {},
      { signal: new AbortController().signal, onProgress: () => {} },
    );
    expect(problem(found, 'long-row')).toMatchObject({ severity: 'blocking', line: 1 });
  });

  it.each([
    ['objects', '{"a":', '}'],
    ['lists', '[', ']'],
  ])('may nest 100,000 JSON %s', async (_, open, close) => {
    const deep = open.repeat(100_000) + 1 + close.repeat(100_000);
    for (const [name, text] of [
      ['x.json', `[{"a":1},\n{"a":${deep}}]`],
      ['x.ndjson', `{"a":1}\n{"a":${deep}}\n`],
    ] as const) {
      expect(problem(await inspect(text, name), 'json-nested')).toMatchObject({
        severity: 'blocking',
        line: 2,
      });
    }
  });

  it.each([
    ['a name', '__proto__'],
    ['a constructor', 'constructor'],
  ])('cannot reach JavaScript by %s inside a nested value', async (_, key) => {
    const found = await inspect(`[{"a":{"${key}":{"polluted":1}}}]`, 'x.json');
    expect(problem(found, 'json-nested')?.examples).toEqual([{ line: 1, text: '[0].a' }]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('may have 100,000 columns', async () => {
    const row = Array.from({ length: 100_000 }, (_, index) => `c${index}`).join(';');
    const found = await inspect(`${row}\n${row.replaceAll('c', '')}\n`);
    expect(found).toMatchObject({ rows: 1, layout: { columns: 100_000 } });
    expect(codes(found)).toEqual(['many-columns']);
  });

  it.each<[string, Buffer, string, ProblemCode]>([
    ['gzip', gzipSync('a;b\n'.repeat(1000)).subarray(0, 30), 'cut.csv.gz', 'file-damaged'],
    [
      'zip',
      zipFile([{ name: 'a.csv', content: 'a;b\n' }]).subarray(0, 50),
      'cut.zip',
      'file-damaged',
    ],
    ['workbook', workbookFile([]).subarray(0, 900), 'cut.xlsx', 'file-damaged'],
  ])('may be a %s that was cut off', async (_, content, name, code) => {
    expect(codes(await inspect(content, name))).toEqual([code]);
  });
});

describe('a file that changes while it is read', () => {
  const big = `a;b\n${'1;2\n'.repeat(1_000_000)}`;

  it.each<[string, (path: string) => Promise<void>]>([
    ['grows', (path) => appendFile(path, '3;4\n')],
    ['shrinks', (path) => truncate(path, 2_000_000)],
    [
      'is replaced',
      async (path) => {
        await rename(path, `${path}.old`);
        await writeFile(path, big);
      },
    ],
    ['vanishes', (path) => rename(path, `${path}.old`)],
  ])('is refused when it %s', async (_, change) => {
    const path = await fileOf(big);
    let changing: Promise<void> | undefined;
    const checked = check(
      path,
      {},
      {
        signal: new AbortController().signal,
        onProgress: () => {
          changing ??= change(path);
        },
      },
    );
    await expect(checked).rejects.toMatchObject({ code: 'file-changed' });
    await changing;
  });
});
