import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { request } from 'undici';
import { describe, expect, it } from 'vitest';
import { defaultRepositories } from '../../../main/sandbox/options.ts';
import { startSandbox } from '../../../main/sandbox/sandbox.ts';
import { tempFolder } from '../temp-folder.ts';
import {
  aSandbox,
  bearer,
  emptyLedger,
  ledgerId,
  ledgerRows,
  pushBody,
  pushFile,
  token,
} from './a-sandbox.ts';

const suppliersId = defaultRepositories[1]?.id ?? '';

describe('a delete query', () => {
  it('removes the rows that are there already, and none of those that come', async () => {
    const sandbox = await aSandbox();
    await pushBody(sandbox, { dataRepositoryId: ledgerId, data: [{ a: 1 }, { a: 2 }] });
    const deleteQueryId = emptyLedger.id;
    await pushBody(sandbox, { dataRepositoryId: ledgerId, data: [{ a: 3 }], deleteQueryId });
    expect(await ledgerRows(sandbox)).toEqual([{ a: 3 }]);
  });

  it('works with a file as well, its UUID in any case', async () => {
    const sandbox = await aSandbox();
    await pushBody(sandbox, { dataRepositoryId: ledgerId, data: [{ a: 1 }] });
    const deleteQueryId = emptyLedger.id.toUpperCase();
    await pushFile(sandbox, 'ledger.csv', 'a\n3\n', { deleteQueryId });
    expect(await ledgerRows(sandbox)).toEqual([{ a: '3' }]);
  });

  it('leaves other repositories alone', async () => {
    const sandbox = await aSandbox();
    await pushBody(sandbox, { dataRepositoryId: suppliersId, data: [{ a: 1 }] });
    const deleteQueryId = emptyLedger.id;
    await pushBody(sandbox, { dataRepositoryId: ledgerId, data: [], deleteQueryId });
    expect(await sandbox.rows(suppliersId)).toHaveLength(1);
  });

  it('can be narrowed to the rows whose field begins in some way', async () => {
    const october = { ...emptyLedger, where: { field: 'Date', prefix: '2026-10' } };
    const sandbox = await aSandbox({ deleteQueries: [october] });
    const data = [{ Date: '2026-09-30' }, { Date: '2026-10-01' }, { Other: '2026-10-02' }];
    await pushBody(sandbox, { dataRepositoryId: ledgerId, data });
    await pushBody(sandbox, { dataRepositoryId: ledgerId, data: [], deleteQueryId: october.id });
    expect(await ledgerRows(sandbox)).toEqual([{ Date: '2026-09-30' }, { Other: '2026-10-02' }]);
  });

  it('is kept with the import', async () => {
    const sandbox = await aSandbox();
    const deleteQueryId = emptyLedger.id;
    await pushBody(sandbox, { dataRepositoryId: ledgerId, data: [], deleteQueryId });
    expect((await sandbox.imports())[0]?.deleteQueryId).toBe(deleteQueryId);
  });
});

describe('an import', () => {
  it('that turns out wrong at its last row leaves everything as it was', async () => {
    const sandbox = await aSandbox();
    await pushBody(sandbox, { dataRepositoryId: ledgerId, data: [{ a: 'before' }] });
    const csv = `a;b\n${'1;2\n'.repeat(5_000)}3\n`;
    const answer = await pushFile(sandbox, 'ledger.csv', csv, { deleteQueryId: emptyLedger.id });
    expect(answer.status).toBe(422);
    expect(await ledgerRows(sandbox)).toEqual([{ a: 'before' }]);
  });

  it('that breaks off on the way is none', async () => {
    const temporaryFolder = await tempFolder();
    const sandbox = await aSandbox({ temporaryFolder });
    async function* broken(): AsyncGenerator<string> {
      yield '--b\r\nContent-Disposition: form-data; name="file"; filename="l.csv"\r\n\r\na;b\n';
      yield '1;2\n'.repeat(50_000);
      throw new Error('gone');
    }
    const headers = { ...bearer, 'content-type': 'multipart/form-data; boundary=b' };
    const body = Readable.from(broken());
    const pushed = request(`${sandbox.address}/files`, { method: 'POST', headers, body });
    await expect(pushed).rejects.toThrow('gone');
    await sandbox.close();
    expect(await readdir(temporaryFolder)).toEqual([]);
  });

  it('does not mix with another at the same time', async () => {
    const sandbox = await aSandbox();
    const csv = (name: string): string => `a\n${`${name}\n`.repeat(3_000)}`;
    await Promise.all(['x', 'y', 'z'].map((name) => pushFile(sandbox, `${name}.csv`, csv(name))));
    const rows = (await ledgerRows(sandbox)) as { a: string }[];
    const turns = rows.filter((row, index) => row.a !== rows[index - 1]?.a);
    expect([rows.length, turns.length]).toEqual([9_000, 3]);
  });

  it('of 200,000 rows is kept whole and in order', async () => {
    const sandbox = await aSandbox();
    const lines = Array.from(
      { length: 200_000 },
      (_, index) => `4000;${index},50;"Rør ${index}"\n`,
    );
    await pushFile(sandbox, 'ledger.csv', `Account;Amount;Text\n${lines.join('')}`);
    const rows = await sandbox.rows(ledgerId);
    const wrong = rows.findIndex(
      ({ data, position }, index) => position !== index || data.Text !== `Rør ${index}`,
    );
    expect([rows.length, wrong]).toEqual([200_000, -1]);
  });

  it('is still there after a restart', async () => {
    const folder = await tempFolder();
    const options = { databasePath: join(folder, 'sandbox.db'), tokens: [token] };
    const first = await startSandbox(options);
    await pushBody(first, { dataRepositoryId: ledgerId, data: [{ a: 1 }] });
    await first.close();
    const second = await aSandbox(options);
    expect(await ledgerRows(second)).toEqual([{ a: 1 }]);
  });
});

it('refuses a database that is not one', async () => {
  const folder = await tempFolder();
  await expect(aSandbox({ databasePath: folder })).rejects.toMatchObject({
    code: 'profile-unusable',
  });
});
