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

  it('may be one line of 50 MB', async () => {
    const found = await inspect(Buffer.alloc(50 * megabyte, 'a,'));
    expect(problem(found, 'long-row')).toMatchObject({ line: 1, count: 1 });
    expect(codes(found)).not.toContain('ragged-row');
  });

  it('may be nothing but stray quotes', async () => {
    const start = performance.now();
    expect(codes(await inspect(Buffer.alloc(2 * megabyte, ',"a"x')))).toContain('long-row');
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('may be one JSON row of 50 MB', async () => {
    const found = await inspect(`[{"a":"${'x'.repeat(50 * megabyte)}"}]`, 'x.json');
    expect(problem(found, 'long-row')).toMatchObject({ severity: 'blocking', line: 1 });
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
