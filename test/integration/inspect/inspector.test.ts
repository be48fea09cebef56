import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { createInspector, type Inspector } from '../../../main/inspect/inspector.ts';
import { buildWorker } from '../built-worker.ts';
import { tempFolder } from '../temp-folder.ts';

let worker: Awaited<ReturnType<typeof buildWorker>>;
beforeAll(async () => {
  worker = await buildWorker();
});
afterAll(() => worker.remove());

function startInspector(): Inspector {
  const inspector = createInspector(worker.url);
  onTestFinished(() => inspector.close());
  return inspector;
}

async function ledger(rows: number): Promise<string> {
  const path = join(await tempFolder(), 'ledger.csv');
  await writeFile(path, `Account;Text;Amount\n${'4000;Bærum;1,50\n'.repeat(rows)}`);
  return path;
}

describe('the inspector', () => {
  it('answers a look before the rows are counted', async () => {
    const inspector = startInspector();
    expect(await inspector.look(await ledger(1000), {})).toMatchObject({
      format: 'csv',
      encoding: 'UTF-8',
      dialect: { delimiter: ';', quote: null, escape: null },
      header: ['Account', 'Text', 'Amount'],
      rows: null,
    });
  });

  it('counts the rows in a check', async () => {
    const inspector = startInspector();
    expect(await inspector.check(await ledger(1000), {})).toMatchObject({ rows: 1000 });
  });

  it('reads a file as well when it was warmed up before', async () => {
    const inspector = startInspector();
    await inspector.warmUp();
    expect(await inspector.check(await ledger(1000), {})).toMatchObject({ rows: 1000 });
  });

  it('goes on with whatever is asked when a large file has been checked', async () => {
    const inspector = createInspector(worker.url, { largeBytes: 1_000 });
    onTestFinished(() => inspector.close());
    await inspector.warmUp();
    const [large, small] = [await ledger(100_000), await ledger(10)];
    // The first may give its thread back while the second is still being read.
    const both = await Promise.all([inspector.check(large, {}), inspector.check(large, {})]);
    expect(both.map(({ rows }) => rows)).toEqual([100_000, 100_000]);
    expect(await inspector.check(small, {})).toMatchObject({ rows: 10 });
  });

  it('tells how far a check has come', async () => {
    const inspector = startInspector();
    const shares: number[] = [];
    await inspector.check(await ledger(200_000), {}, { onProgress: (share) => shares.push(share) });
    expect(shares.at(-1)).toBe(1);
  });

  it('says what is wrong in a code that has a text', async () => {
    const inspector = startInspector();
    await expect(inspector.look('/nowhere/ledger.csv', {})).rejects.toMatchObject({
      code: 'file-missing',
      details: { name: 'ledger.csv' },
    });
  });

  it('stops a check when it is cancelled', async () => {
    const inspector = startInspector();
    const path = await ledger(2_000_000);
    const abort = new AbortController();
    const onProgress = () => abort.abort();
    await expect(
      inspector.check(path, {}, { signal: abort.signal, onProgress }),
    ).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('works again after its thread was given back', async () => {
    const inspector = startInspector();
    const path = await ledger(3);
    await inspector.check(path, {});
    inspector.rest();
    expect((await inspector.check(path, {})).rows).toBe(3);
  });

  it('gives its thread back once what is under way has ended', async () => {
    const path = await ledger(3);
    const started = once(process, 'worker');
    const inspector = startInspector();
    const checked = inspector.check(path, {});
    const [thread] = (await started) as [Worker];
    const ended = once(thread, 'exit');
    inspector.rest();
    expect((await checked).rows).toBe(3);
    await ended;
  });

  it('works again after it was closed', async () => {
    const inspector = startInspector();
    const path = await ledger(10);
    await inspector.check(path, {});
    await inspector.close();
    expect(await inspector.check(path, {})).toMatchObject({ rows: 10 });
  });

  it('fails what is under way when it is closed', async () => {
    const inspector = startInspector();
    const checked = inspector.check(await ledger(2_000_000), {});
    const failed = expect(checked).rejects.toMatchObject({ code: 'cancelled' });
    await inspector.close();
    await failed;
  });
});
