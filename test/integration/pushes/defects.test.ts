import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openLog } from '../../../main/log/log.ts';
import type { Sender } from '../../../main/pushes/push-order.ts';
import { tempFolder } from '../temp-folder.ts';
import { aClient, aQueue, aSandbox, rightToken, text } from './a-queue.ts';

const cell = 'Bærum Kaffe';

/** Sends nothing and fails in a way that nobody foresaw, telling more than it should. */
function aBrokenSender({ handsOver }: { handsOver: boolean }): Sender {
  return {
    async pushPart(_, { beforeHandOver }) {
      if (handsOver) await beforeHandOver();
      throw new TypeError(`Cannot send "${cell}" with Bearer ${rightToken}`);
    },
  };
}

function allFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => statSync(path).isFile());
}

describe('something unforeseen in a push', () => {
  it('has failed it before the last chunk, in plain words', async () => {
    const { push, queue, records, defects } = await aQueue('http://127.0.0.1:9', {
      sender: () => aBrokenSender({ handsOver: false }),
    });
    const { id } = await push();
    await queue.whenIdle();
    expect(records.get(id)?.events.at(-1)).toEqual({
      at: expect.any(Number),
      state: 'failed',
      code: 'unexpected',
    });
    expect(defects).toEqual([expect.any(TypeError)]);
  });

  it('leaves it unconfirmed once the last chunk may have left', async () => {
    const { push, queue, records } = await aQueue('http://127.0.0.1:9', {
      sender: () => aBrokenSender({ handsOver: true }),
    });
    const { id } = await push();
    await queue.whenIdle();
    expect(records.get(id)).toMatchObject({ state: 'unconfirmed', undecided: true });
  });

  it('holds nothing that comes behind it', async () => {
    const sandbox = await aSandbox();
    const senders = [aBrokenSender({ handsOver: false }), aClient(sandbox.address)];
    const { push, reached } = await aQueue(sandbox.address, {
      sender: () => senders.shift() ?? aClient(sandbox.address),
    });
    await push('first.csv');
    const { id } = await push('second.csv', `${text}4010;2026-10-02;1,00;NOK;Te;X\n`);
    await reached(id, 'pushed');
  });

  it('leaves neither token nor cell in log or record', async () => {
    const folder = await tempFolder();
    const log = openLog({ folder, version: '0.1.0', now: Date.now, level: () => 'debug' });
    const { push, queue, db } = await aQueue('http://127.0.0.1:9', {
      folder,
      log,
      sender: () => aBrokenSender({ handsOver: false }),
    });
    await push('ledger.csv', text.replace(cell, 'another'));
    await queue.whenIdle();
    db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    const files = allFiles(folder);
    expect(files.map((path) => path.slice(folder.length + 1))).toContain('kindling.log');
    const telling = files.filter((path) => {
      const bytes = readFileSync(path);
      return bytes.includes(rightToken) || bytes.includes(cell);
    });
    expect(telling).toEqual([]);
  });
});
