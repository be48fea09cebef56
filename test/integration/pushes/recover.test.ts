import { createHash } from 'node:crypto';
import { mkdir, stat, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PartState } from '../../../main/contract/push.ts';
import { nameOf, thisProcess } from '../../../main/pushes/owner.ts';
import { aMaker, aQueue, aSandbox, aServer, repository } from './a-queue.ts';

const nowhere = 'http://127.0.0.1:9';
type Queue = Awaited<ReturnType<typeof aQueue>>;

/** A process of this computer that cannot be: its id is above what Linux gives. */
const dead = nameOf({ ...thisProcess(), pid: 4_194_305 });

const content = 'A;B\n1;2\n';
const sha256 = createHash('sha256').update(content).digest('hex');

/** A push on record as a process that died left it, prepared if it had come so far. */
async function leftBehind(
  { records, folder }: Queue,
  steps: readonly PartState[],
  { handedOver = false, attended = true } = {},
) {
  const path = join(folder, 'left.csv');
  await writeFile(path, content);
  const { mtimeMs } = await stat(path);
  records.insert(
    {
      id: 'left',
      fileName: 'left.csv',
      filePath: path,
      bytes: content.length,
      address: null,
      repositoryId: repository.id,
      repositoryName: repository.name,
      deleteQueryId: null,
      deleteQueryLabel: null,
      madeBy: aMaker,
      choices: { repositoryId: repository.id, source: {}, compress: true, allowDuplicate: false },
      format: 'csv',
      encoding: 'UTF-8',
      dialect: { delimiter: ';', quote: '"', escape: '"' },
      fileConfig: {
        delimiter: ';',
        quoteCharacter: 'DOUBLE_QUOTE',
        escapeCharacter: 'DOUBLE_QUOTE',
        encoding: 'UTF-8',
      },
      rows: 1,
      traits: null,
      preparation: {
        bytes: content.length,
        modifiedAt: mtimeMs,
        container: 'none',
        rows: 1,
        conversion: null,
        compress: false,
        uploadName: 'left.csv',
        rowLayout: null,
      },
      attended,
      finance: null,
      tieOuts: [],
      repeats: [],
    },
    dead,
  );
  if (steps.includes('sending')) {
    await mkdir(join(folder, 'spool', 'left'), { recursive: true });
    await writeFile(join(folder, 'spool', 'left', 'part-1'), content);
    const facts = { name: 'left.csv', bytes: content.length, rows: 1, sha256 };
    records.prepared('left', dead, 'hash', [{ ...facts, compressed: false, file: 'part-1' }]);
  }
  let from: PartState = 'queued';
  for (const to of steps) {
    records.move({ id: 'left', part: 1, from, to, pushState: to, finished: false, owner: dead });
    from = to;
  }
  if (handedOver) records.handOver('left', 1, dead);
  return path;
}

describe('what a process that died left behind', () => {
  it('is unconfirmed once its last chunk may have gone', async () => {
    const queue = await aQueue(nowhere);
    await leftBehind(queue, ['preparing', 'sending'], { handedOver: true });
    queue.queue.recover();
    expect(queue.records.get('left')?.events.at(-1)).toMatchObject({
      state: 'unconfirmed',
      code: 'interrupted',
    });
  });

  it('goes on before that, once a person has resumed', async () => {
    const sandbox = await aSandbox();
    const queue = await aQueue(sandbox.address);
    await leftBehind(queue, ['preparing', 'sending']);
    queue.queue.recover();
    queue.queue.resume();
    await queue.reached('left', 'pushed');
    expect(await sandbox.imports()).toHaveLength(1);
  });

  it('is not sent before a person has resumed', async () => {
    const sandbox = await aSandbox();
    const queue = await aQueue(sandbox.address);
    await leftBehind(queue, ['preparing', 'sending']);
    queue.queue.recover();
    await queue.queue.whenIdle();
    expect([queue.queue.state.paused, await sandbox.imports()]).toEqual(['after-start', []]);
  });

  it('is sent from the spool: the source is not read again', async () => {
    const sandbox = await aSandbox();
    const queue = await aQueue(sandbox.address);
    await unlink(await leftBehind(queue, ['preparing', 'sending', 'waiting']));
    queue.queue.recover();
    queue.queue.resume();
    await queue.reached('left', 'pushed');
    expect((await sandbox.imports())[0]?.rowCount).toBe(1);
  });

  it.each([[[]], [['preparing']]] as const)('after %j is prepared first', async (steps) => {
    const sandbox = await aSandbox();
    const queue = await aQueue(sandbox.address);
    await leftBehind(queue, steps);
    queue.queue.recover();
    queue.queue.resume();
    await queue.reached('left', 'pushed');
    expect(await sandbox.imports()).toHaveLength(1);
  });

  it('has failed, if nobody was there when it began', async () => {
    const queue = await aQueue(nowhere);
    await leftBehind(queue, ['preparing', 'sending'], { attended: false });
    queue.queue.recover();
    expect(queue.records.get('left')?.events.at(-1)).toMatchObject({
      state: 'failed',
      code: 'interrupted',
    });
  });

  it('is left to somebody who can resume it, where nobody is there', async () => {
    const queue = await aQueue(nowhere, { whenTokenNeeded: 'fail' });
    await leftBehind(queue, ['preparing', 'sending']);
    queue.queue.recover();
    expect([queue.records.get('left')?.state, queue.records.unfinished()[0]?.owner]).toEqual([
      'waiting',
      null,
    ]);
  });

  it('is kept and shown when its record is damaged', async () => {
    const queue = await aQueue(nowhere);
    await leftBehind(queue, []);
    queue.db.exec('DROP TRIGGER pushes_stay');
    queue.db.exec("UPDATE pushes SET preparation = '{'");
    queue.queue.recover();
    expect(queue.records.get('left')?.state).toBe('failed');
  });

  it.each([
    ['its state cannot be read', "UPDATE parts SET state = 'odd'"],
    ['its parts are lost', 'DROP TRIGGER parts_are_kept; DELETE FROM parts'],
  ])('is unconfirmed for good when %s, and a person can decide about it', async (_, harm) => {
    const queue = await aQueue(nowhere);
    await leftBehind(queue, ['preparing', 'sending']);
    queue.db.exec(harm);
    queue.queue.recover();
    expect(queue.records.unfinished()).toEqual([]);
    expect(queue.records.get('left')).toMatchObject({ state: 'unconfirmed', undecided: true });
    expect(queue.queue.markPushed('left').state).toBe('pushed');
  });

  it('is adopted by a push of the same bytes', async () => {
    const sandbox = await aSandbox();
    const queue = await aQueue(sandbox.address, { whenTokenNeeded: 'fail' });
    await leftBehind(queue, ['preparing', 'sending', 'waiting']);
    queue.db.exec(`UPDATE pushes SET source_sha256 = '${sha256}'`);
    const { id } = await queue.push('copy.csv', content);
    await queue.queue.whenIdle();
    expect([id, (await sandbox.imports()).length]).toEqual(['left', 1]);
  });
});

describe('a push that is under way when Kindling closes', () => {
  /** A server that takes its time, and says when the request has arrived. */
  async function aSlowServer() {
    let arrived = (): void => {};
    const arriving = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    return { address: await aServer(() => arrived()), arriving };
  }

  it('is unconfirmed if it had been handed over', async () => {
    const { address, arriving } = await aSlowServer();
    const { push, queue, records } = await aQueue(address);
    const { id } = await push();
    await arriving;
    await queue.close();
    expect(records.get(id)?.state).toBe('unconfirmed');
  });

  it('goes on in the next process if it waited', async () => {
    const sandbox = await aSandbox();
    const first = await aQueue(sandbox.address, { token: 'expired' });
    const { id } = await first.push();
    await first.reached(id, 'waiting');
    await first.queue.close();
    const second = await aQueue(sandbox.address, { folder: first.folder });
    second.queue.recover();
    second.queue.resume();
    await second.reached(id, 'pushed');
    expect(await sandbox.imports()).toHaveLength(1);
  });

  it('is cancelled where nobody could go on with it', async () => {
    const { push, queue, records, reached } = await aQueue(nowhere, { whenTokenNeeded: 'fail' });
    const { id } = await push();
    await reached(id, 'waiting');
    await queue.close();
    expect(records.get(id)?.state).toBe('cancelled');
  });
});

describe('a process that slept while another one took its push over', () => {
  it('hands nothing over', async () => {
    let handedOver = false;
    const { db, push, queue } = await aQueue(nowhere, {
      sender: () => ({
        async pushPart(_, { beforeHandOver }) {
          db.exec("UPDATE pushes SET owner = 'another'");
          await beforeHandOver();
          handedOver = true;
          return { kind: 'pushed', status: 200 };
        },
      }),
    });
    await push();
    await queue.whenIdle();
    expect(handedOver).toBe(false);
  });

  it('leaves the spool to the other one', async () => {
    const { db, push, queue, spool } = await aQueue(nowhere, {
      sender: () => ({
        async pushPart(_, { beforeHandOver }) {
          db.exec("UPDATE pushes SET owner = 'another'");
          await beforeHandOver();
          return { kind: 'pushed', status: 200 };
        },
      }),
    });
    const { id } = await push();
    await queue.whenIdle();
    expect(spool()).toEqual([id]);
  });
});

describe('the spool', () => {
  it('is swept of what no push needs', async () => {
    const { queue, folder, spool } = await aQueue(nowhere);
    await mkdir(join(folder, 'spool', 'of-nobody'), { recursive: true });
    await queue.sweep();
    expect(spool()).toEqual([]);
  });

  it('keeps what can still be sent', async () => {
    const { queue, push, reached, spool } = await aQueue(nowhere);
    const { id } = await push();
    await reached(id, 'waiting');
    await queue.sweep();
    expect(spool()).toEqual([id]);
  });
});
