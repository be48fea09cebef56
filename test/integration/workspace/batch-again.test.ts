import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sampleLedgerRepository as repository } from '../../../main/sandbox/options.ts';
import { buildWorker } from '../built-worker.ts';
import { tempFolder } from '../temp-folder.ts';
import { aSandbox, aWorkspace } from './a-workspace.ts';

const query = { id: '0b7c2f4e-5a1d-4c8e-9f3a-2d6b8e1c7a90', repositoryId: repository.id };

let worker: Awaited<ReturnType<typeof buildWorker>>;
beforeAll(async () => {
  worker = await buildWorker();
});
afterAll(() => worker.remove());

/** A workspace that has pushed a batch of two companies, the delete query with the first. */
async function afterABatch() {
  const folder = await tempFolder();
  const { address } = await aSandbox([query]);
  const { workspace } = await aWorkspace({ address, folder, worker: worker.url });
  const push = async (place: 1 | 2) => {
    const path = join(folder, `company-${place}.csv`);
    const header = repository.fields.join(';');
    writeFileSync(path, `${header}\n4${place}00;2026-10-01;-1250,00;NOK;Kaffe;Bærum Kaffe\n`);
    const { id: sourceId } = await workspace.sources.add(path);
    const { id } = await workspace.push(sourceId, {
      repositoryId: repository.id,
      source: {},
      compress: true,
      allowDuplicate: false,
      ...(place === 1 && { deleteQueryId: query.id }),
      batch: { id: 'b1', place, of: 2 },
    });
    await workspace.queue.whenIdle();
    return id;
  };
  const first = await push(1);
  const second = await push(2);
  return { workspace, first, second };
}

it('the first of a batch, pushed again, deletes nothing that came behind it', async () => {
  const { workspace, first, second } = await afterABatch();
  const again = await workspace.pushAgain(first, true);
  await workspace.queue.whenIdle();
  const records = [first, second, again.id].map((id) => workspace.records.get(id));
  expect(records.map((record) => [record?.state, record?.deleteQuery?.id ?? null])).toEqual([
    ['pushed', query.id],
    ['pushed', null],
    ['pushed', null],
  ]);
});
