import { randomBytes } from 'node:crypto';
import { appendFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aQueue, aSandbox, repository } from '../integration/pushes/a-queue.ts';

const row = () => `4000;2026-10-01;-1250,00;NOK;${randomBytes(7_500).toString('base64')};Kaffe\n`;
const ledger = `${repository.fields.join(';')}\n${Array.from({ length: 1_000 }, row).join('')}`;

const harms = {
  deleted: (path: string) => rmSync(path),
  replaced: (path: string) => {
    writeFileSync(`${path}.new`, `${ledger}4000;2026-10-02;1,00;NOK;Te;Te\n`);
    renameSync(`${path}.new`, path);
  },
  'written to': (path: string) => appendFileSync(path, '4000;2026-10-02;1,00;NOK;Te;Te\n'),
  cut: (path: string) => truncateSync(path, 100_000),
};
type Harm = keyof typeof harms;

/** Pushes a file that is harmed at that moment, and gives what became of it. */
async function pushHarmed(harm: Harm, when: 'queued' | 'preparing' | 'sending') {
  const sandbox = await aSandbox();
  let path = '';
  let isDone = false;
  const harmOnce = (phase: string) => {
    if (isDone || phase !== when) return;
    isDone = true;
    harms[harm](path);
  };
  const { folder, push, queue, records, spool } = await aQueue(sandbox.address, {
    onProgress: ({ phase }) => harmOnce(phase),
  });
  path = join(folder, 'ledger.csv');
  queue.pause();
  const { id } = await push('ledger.csv', ledger);
  harmOnce('queued');
  queue.resume();
  await queue.whenIdle();
  const record = records.get(id);
  const imports = await sandbox.imports();
  expect(isDone).toBe(true);
  expect(spool()).toEqual([]);
  return {
    state: record?.state,
    code: record?.events.at(-1)?.code,
    rows: imports.map(({ rowCount }) => rowCount),
  };
}

describe('a source that is harmed while it stands in the queue', () => {
  it.each([
    ['deleted', 'file-missing'],
    ['replaced', 'file-changed'],
    ['written to', 'file-changed'],
    ['cut', 'file-changed'],
  ] as const)('%s: nothing of it is sent', async (harm, code) => {
    expect(await pushHarmed(harm, 'queued')).toEqual({ state: 'failed', code, rows: [] });
  });
});

describe('a source that is harmed while it is read', () => {
  it.each(['written to', 'cut'] as const)('%s: nothing of it is sent', async (harm) => {
    const outcome = await pushHarmed(harm, 'preparing');
    expect(outcome).toEqual({ state: 'failed', code: 'file-changed', rows: [] });
  });

  it.each(['deleted', 'replaced'] as const)(
    '%s: it is sent as it was, or not at all',
    async (harm) => {
      const { state, rows } = await pushHarmed(harm, 'preparing');
      expect([
        ['failed', []],
        ['pushed', [1_000]],
      ]).toContainEqual([state, rows]);
    },
  );
});

describe('a source that is harmed while it is sent', () => {
  it.each(Object.keys(harms) as Harm[])('%s: what was prepared arrives, whole', async (harm) => {
    const { state, rows } = await pushHarmed(harm, 'sending');
    expect([state, rows]).toEqual(['pushed', [1_000]]);
  });
});
