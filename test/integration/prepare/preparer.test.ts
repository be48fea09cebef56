import { appendFile, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Conversion } from '../../../main/contract/push.ts';
import { createPreparer } from '../../../main/prepare/preparer.ts';
import { type SnapshotRequest, takeSnapshot } from '../../../main/prepare/snapshot.ts';
import { encodeText } from '../../../main/tabular/encoding.ts';
import { buildWorker } from '../built-worker.ts';
import { tempFolder } from '../temp-folder.ts';

let worker: Awaited<ReturnType<typeof buildWorker>>;
beforeAll(async () => {
  worker = await buildWorker('main/prepare/worker.ts');
});
afterAll(() => worker.remove());

const never = new AbortController().signal;
const bars = { delimiter: '|', quote: '"', escape: '"' };
const conversion: Conversion = {
  reasons: ['delimiter', 'encoding'],
  encoding: 'CP850',
  rewrite: { from: bars, to: { ...bars, delimiter: ';' }, lineBreak: '\n', dropLines: 0 },
};

/** A ledger in CP850, its cells separated by bars, of some megabytes. */
async function aRequest(megabytes = 1): Promise<SnapshotRequest> {
  const folder = await tempFolder();
  const sourcePath = join(folder, 'ledger.txt');
  const line = '4000|2026-10-01|-1250,00|NOK|Kjøp; møbler|Bærum kommune\n';
  const rows = Math.ceil((megabytes * 1e6) / line.length);
  await writeFile(sourcePath, encodeText(line.repeat(rows), 'CP850'));
  const { size, mtimeMs } = await stat(sourcePath);
  return {
    sourcePath,
    expected: { bytes: size, modifiedAt: mtimeMs },
    folder: join(folder, 'spool'),
    name: 'ledger.csv.gz',
    rows,
    conversion,
    compress: true,
    container: 'none',
    maxBytes: 190e6,
  };
}

describe('a snapshot taken on a thread of its own', () => {
  it('is the one that this thread would have taken, byte for byte', async () => {
    const request = await aRequest();
    const other = { ...request, folder: `${request.folder}-2` };
    const [there, here] = [
      await createPreparer(worker.url)(request, never),
      await takeSnapshot(other, never),
    ];
    const [part] = there.parts;
    expect(part?.sha256).toBe(here.parts[0]?.sha256);
    expect(await readFile(join(request.folder, 'part-1'))).toEqual(
      await readFile(join(other.folder, 'part-1')),
    );
  });

  it('leaves this thread nearly idle while it converts', async () => {
    const request = await aRequest(10);
    const prepare = createPreparer(worker.url);
    const before = performance.eventLoopUtilization();
    await prepare(request, never);
    expect(performance.eventLoopUtilization(before).utilization).toBeLessThan(0.3);
  });

  it('tells how far it has read', async () => {
    const request = await aRequest(3);
    const read: number[] = [];
    await createPreparer(worker.url)({ ...request, onRead: (bytes) => read.push(bytes) }, never);
    expect(read.at(-1)).toBe(request.expected.bytes);
  });

  it('has stopped and left nothing in the spool when it fails as cancelled', async () => {
    const request = await aRequest(20);
    const cancel = new AbortController();
    const snapshot = createPreparer(worker.url)(
      { ...request, onRead: () => cancel.abort() },
      cancel.signal,
    );
    await expect(snapshot).rejects.toMatchObject({ code: 'cancelled' });
    await expect(readdir(request.folder)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it.each<[string, (request: SnapshotRequest) => Promise<SnapshotRequest>]>([
    ['file-missing', async (request) => ({ ...request, sourcePath: '/nowhere/ledger.csv' })],
    [
      'file-changed',
      async (request) => {
        await appendFile(request.sourcePath, 'x');
        return request;
      },
    ],
    ['too-large', async (request) => ({ ...request, maxBytes: 100 })],
  ])('fails with the same code: %s', async (code, harm) => {
    const request = await harm(await aRequest());
    const snapshot = createPreparer(worker.url)(request, never);
    await expect(snapshot).rejects.toMatchObject({ name: 'KindlingError', code });
  });

  it('says where in the program something unforeseen happened', async () => {
    const request = await aRequest();
    await mkdir(request.folder);
    const broken = { ...request, conversion: { ...conversion, rewrite: {} } };
    const snapshot = createPreparer(worker.url)(broken as unknown as SnapshotRequest, never);
    await expect(snapshot).rejects.toMatchObject({
      name: 'TypeError',
      stack: expect.stringMatching(/worker\.mjs:\d+/),
    });
  });

  it('goes on beside another one', async () => {
    const prepare = createPreparer(worker.url);
    const [first, second] = [await aRequest(2), await aRequest(3)];
    const done = await Promise.all([prepare(first, never), prepare(second, never)]);
    expect(done.map(({ parts }) => parts[0]?.rows)).toEqual([first.rows, second.rows]);
  });
});
