import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { SpooledPart } from '../../../main/contract/push.ts';
import { type SnapshotRequest, takeSnapshot } from '../../../main/prepare/snapshot.ts';
import { tempFolder } from '../temp-folder.ts';

const maxBytes = 1_000_000;
const header = 'Account;Text\n';
const dialect = { delimiter: ';', quote: '"', escape: '"' };

/** Rows of noise, so that gzip only halves them, some with a line break inside a cell. */
const rows = Array.from({ length: 60_000 }, (_, index) => {
  const noise = randomBytes(32).toString('hex');
  return index % 9 === 0 ? `4000;"${noise}\n${index}"\n` : `4000;${noise}${index}\n`;
});
const table = Buffer.from(header + rows.join(''));

async function snapshotOf(content: Buffer, change: Partial<SnapshotRequest>) {
  const folder = await tempFolder();
  const sourcePath = join(folder, 'source');
  writeFileSync(sourcePath, content);
  const { size, mtimeMs } = statSync(sourcePath);
  const spool = join(folder, 'spool');
  const { sourceSha256, parts } = await takeSnapshot(
    {
      sourcePath,
      expected: { bytes: size, modifiedAt: mtimeMs },
      folder: spool,
      name: 'ledger.csv',
      rows: rows.length,
      compress: false,
      container: 'none',
      conversion: null,
      rowLayout: { dialect, headerLine: 1 },
      maxBytes,
      ...change,
    },
    new AbortController().signal,
  );
  return { sourceSha256, parts, spool };
}

function textOf({ path, compressed }: SpooledPart): string {
  const bytes = readFileSync(path);
  return (compressed ? gunzipSync(bytes) : bytes).toString();
}

function withoutHeader(text: string): string {
  expect(text.startsWith(header)).toBe(true);
  return text.slice(header.length);
}

describe.each([
  ['as it is', table, {}],
  ['as gzip', table, { compress: true, name: 'ledger.csv.gz' }],
  ['that lies in gzip', gzipSync(table), { container: 'gzip', name: 'ledger.csv.gz' }],
] as const)('CSV %s that is too large', (_, source, change) => {
  it('is written in parts that fit, hold every row once, and are full', async () => {
    const { parts, spool, sourceSha256 } = await snapshotOf(source, change);
    expect(sourceSha256).toBe(createHash('sha256').update(source).digest('hex'));
    expect(parts.map(textOf).map(withoutHeader).join('')).toBe(rows.join(''));
    expect(parts.reduce((sum, part) => sum + (part.rows ?? 0), 0)).toBe(rows.length);
    const sizes = parts.map(({ path }) => statSync(path).size);
    expect(sizes).toEqual(parts.map(({ bytes }) => bytes));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(maxBytes);
    expect(Math.min(...sizes.slice(0, -1))).toBeGreaterThan(0.7 * maxBytes);
    expect(await readdir(spool)).toHaveLength(parts.length);
    expect(new Set(parts.map(({ path }) => statSync(path).mode & 0o777))).toEqual(new Set([0o600]));
  });

  it('has the number of each part in its name', async () => {
    const { parts } = await snapshotOf(source, change);
    const count = parts.length;
    expect(parts.map(({ name }) => name)).toEqual(
      parts.map(
        (__, index) => `ledger (${index + 1} of ${count}).csv${'name' in change ? '.gz' : ''}`,
      ),
    );
  });
});

describe('what could have been too large, but is not', () => {
  it('is one part under its own name', async () => {
    const content = Buffer.from(header + '4000;Coffee\n'.repeat(200_000));
    const { parts } = await snapshotOf(content, { compress: true, rows: 200_000 });
    expect(parts).toMatchObject([{ name: 'ledger.csv', rows: 200_000 }]);
    expect(parts.map(textOf)).toEqual([content.toString()]);
  });

  it('ends no part without a row', async () => {
    const row = `4000;${'x'.repeat(93)}\n`;
    for (const count of [10_000, 10_099, 10_100, 10_101, 10_102]) {
      const content = Buffer.from(header + row.repeat(count));
      const { parts } = await snapshotOf(content, { rows: count });
      expect(parts.map(({ rows: inPart }) => inPart).filter((inPart) => !inPart)).toEqual([]);
      expect(parts.map(textOf).map(withoutHeader).join('').length).toBe(row.length * count);
    }
  });
});

describe('rows', () => {
  it('are split between two of them, and none is lost', async () => {
    const rowsOf = { from: 'csv' as const, dialect, headerLine: 1, typed: [] };
    const { parts } = await snapshotOf(table, {
      name: 'October',
      rowLayout: { dialect: null, headerLine: null },
      conversion: { reasons: ['rows'], encoding: 'UTF-8', rewrite: null, rows: rowsOf },
    });
    const texts = parts.map((part) => textOf(part).trimEnd().split('\n'));
    expect(parts.map(({ name, rows: count }) => [name, count])).toEqual(
      texts.map((lines, at) => [`October (${at + 1} of ${parts.length})`, lines.length]),
    );
    expect(texts.flat().map((line) => JSON.parse(line).Text)).toHaveLength(rows.length);
    expect(parts.length).toBeGreaterThan(1);
  });
});
