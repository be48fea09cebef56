import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it, onTestFinished, type TestContext } from 'vitest';
import { takeSnapshot } from '../../main/prepare/snapshot.ts';
import type { Sender } from '../../main/pushes/push-order.ts';
import { saveFile } from '../../main/receipt/save-file.ts';
import { openDatabase } from '../../main/store/database.ts';
import { aCommandLine } from '../integration/command-line/cli.ts';
import {
  aClient,
  aClock,
  aQueue,
  aSandbox,
  repository,
  rightToken,
  text,
} from '../integration/pushes/a-queue.ts';
import { aSmallDisk, mountingRefused, type SmallDisk } from './small-disk.ts';

/** When the records begin to refuse whatever is written. */
const moments = ['before the hand-over', 'behind the answer'] as const;
type Moment = (typeof moments)[number];

/** Harms the records at the moment, at the first attempt, and pushes a file. */
async function pushWhileHarmed(moment: Moment, harm: (queue: Queue) => void, folder?: string) {
  const sandbox = await aSandbox();
  const client = aClient(sandbox.address);
  const clock = aClock();
  let attempts = 0;
  const sender: Sender = {
    async pushPart(push, hooks) {
      attempts += 1;
      const isFirst = attempts === 1;
      if (isFirst && moment === 'before the hand-over') harm(queue);
      const outcome = await client.pushPart(push, hooks);
      if (isFirst && moment === 'behind the answer') harm(queue);
      return outcome;
    },
  };
  const queue = await aQueue(sandbox.address, {
    sender: () => sender,
    clock,
    random: () => 0,
    ...(folder !== undefined && { folder }),
  });
  queue.db.exec('PRAGMA busy_timeout = 10');
  const { id } = await queue.push();
  while (queue.queue.state.waits[id]?.for !== 'profile') await setImmediate();
  return { ...queue, id, clock, sandbox };
}
type Queue = Awaited<ReturnType<typeof aQueue>>;

/** What must be true once the records can be written again. */
async function expectOnce({
  id,
  clock,
  records,
  queue,
  sandbox,
  spool,
}: Awaited<ReturnType<typeof pushWhileHarmed>>) {
  while (records.get(id)?.finishedAt === null) {
    clock.advance(10_000);
    await setImmediate();
  }
  await queue.close();
  expect(records.get(id)?.state).toBe('pushed');
  expect(await sandbox.imports()).toHaveLength(1);
  expect(spool()).toEqual([]);
}

describe.each(moments)('records that another program keeps locked %s', (moment) => {
  it('hold the push back, and it arrives once', async () => {
    let unlock = (): void => undefined;
    const harmed = await pushWhileHarmed(moment, ({ folder }) => {
      const other = openDatabase(folder);
      onTestFinished(() => other.close());
      other.exec('BEGIN IMMEDIATE');
      unlock = () => other.exec('ROLLBACK');
    });
    unlock();
    await expectOnce(harmed);
  });
});

/** A small disk, or an audible skip where there can be none. */
async function smallDisk(context: TestContext, megabytes: number): Promise<SmallDisk> {
  const disk = await aSmallDisk(megabytes);
  if (disk) return disk;
  console.warn(mountingRefused);
  return context.skip(mountingRefused);
}

describe('a full disk', () => {
  it.for(moments)('%s holds the push back, and it arrives once', async (moment, context) => {
    const disk = await smallDisk(context, 64);
    const harmed = await pushWhileHarmed(
      moment,
      ({ db }) => {
        // So that the next change needs room: otherwise it takes the place of an older one.
        db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get();
        disk.fill();
      },
      disk.folder,
    );
    disk.empty();
    await expectOnce(harmed);
  });

  it('while a file is prepared leaves nothing in the spool', async (context) => {
    const disk = await smallDisk(context, 8);
    const sourcePath = join(disk.folder, 'ledger.csv');
    await writeFile(sourcePath, randomBytes(5_000_000));
    const folder = join(disk.folder, 'spool', 'push');
    const { size, mtimeMs } = await stat(sourcePath);
    const snapshot = takeSnapshot(
      {
        sourcePath,
        expected: { bytes: size, modifiedAt: mtimeMs },
        folder,
        name: 'ledger.csv',
        rows: null,
        conversion: null,
        compress: true,
        container: 'none',
        maxBytes: 10_000_000,
        freeBytes: async () => Number.MAX_SAFE_INTEGER,
      },
      new AbortController().signal,
    );
    await expect(snapshot).rejects.toMatchObject({ code: 'spool-full' });
    expect(existsSync(folder)).toBe(false);
  });

  it('when Kindling starts is said with the folder', async (context) => {
    const disk = await smallDisk(context, 1);
    disk.fill();
    expect(() => openDatabase(join(disk.folder, 'profile'))).toThrow(
      expect.objectContaining({ code: expect.stringMatching(/^profile-/) }),
    );
  });

  it('does not keep Kindling from showing what is there', async (context) => {
    const disk = await smallDisk(context, 64);
    const first = await aQueue('http://127.0.0.1:9', { folder: disk.folder });
    const { id } = await first.push();
    await first.reached(id, 'waiting');
    first.db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get();
    disk.fill();
    await first.queue.close();
    const second = await aQueue('http://127.0.0.1:9', { folder: disk.folder });
    second.queue.recover();
    expect(second.records.list({}, 10)).toHaveLength(1);
  });
});

describe('a receipt', () => {
  it.for([
    ['is not saved on a full disk, and nothing is left of it', false],
    ['leaves what it was to replace on a full disk', true],
  ] as const)('%s', async ([, isThere], context) => {
    const disk = await smallDisk(context, 1);
    const path = join(disk.folder, 'receipt.pdf');
    if (isThere) await writeFile(path, 'an older one');
    disk.fill();
    const saving = saveFile(path, randomBytes(50_000), { replace: true });
    await expect(saving).rejects.toMatchObject({
      code: 'output-unwritable',
      details: { kind: 'space' },
    });
    expect(readdirSync(disk.folder)).toEqual(isThere ? ['filling', 'receipt.pdf'] : ['filling']);
    if (isThere) expect(await readFile(path, 'utf8')).toBe('an older one');
  });

  it('can be saved when there is room again', async (context) => {
    const disk = await smallDisk(context, 1);
    const path = join(disk.folder, 'receipt.pdf');
    const receipt = randomBytes(50_000);
    disk.fill();
    await saveFile(path, receipt, { replace: true }).catch(() => undefined);
    disk.empty();
    await saveFile(path, receipt, { replace: true });
    expect(await readFile(path)).toEqual(receipt);
  });
});

describe('a profile that can only be read', () => {
  it('is said, and nothing is sent', async (context) => {
    const disk = await smallDisk(context, 16);
    const sandbox = await aSandbox();
    const profile = join(disk.folder, 'profile');
    const { folder, run } = await aCommandLine({
      KINDLING_API_URL: sandbox.address,
      KINDLING_TOKEN: rightToken,
      KINDLING_PROFILE: profile,
    });
    await writeFile(join(folder, 'ledger.csv'), text);
    expect((await run(['activity'])).code).toBe(0);
    disk.lock();
    const { code, out } = await run([
      'push',
      'ledger.csv',
      '--repository',
      repository.id,
      '--json',
    ]);
    expect([code, JSON.parse(out).error.code]).toEqual([1, 'profile-unusable']);
    expect(await sandbox.imports()).toEqual([]);
  });
});
