import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  answered,
  aSandbox,
  bearer,
  emptyLedger,
  ledgerId,
  ledgerRows,
  noon,
  pushBody,
} from './a-sandbox.ts';

const data = [{ Account: '4000', Amount: 1.5, Paid: false, Text: null }];
const right = { dataRepositoryId: ledgerId, data };

describe('pushed data', () => {
  it('is kept as it is', async () => {
    const sandbox = await aSandbox();
    expect((await pushBody(sandbox, right)).status).toBe(200);
    expect(await ledgerRows(sandbox)).toEqual(data);
  });

  it('keeps the digits of numbers as they were sent', async () => {
    const sandbox = await aSandbox();
    await pushBody(sandbox, `{"data":[{"a":1.10}],"dataRepositoryId":"${ledgerId}"}`);
    expect((await sandbox.rows(ledgerId))[0]?.json).toBe('{"a":1.10}');
  });

  it('may be no rows at all', async () => {
    const sandbox = await aSandbox();
    expect((await pushBody(sandbox, { ...right, data: [] })).status).toBe(200);
  });

  it('has the name it was given', async () => {
    const sandbox = await aSandbox();
    await pushBody(sandbox, { ...right, importName: 'October, company 100' });
    expect((await sandbox.imports())[0]?.name).toBe('October, company 100');
  });

  it('is named after the moment without one', async () => {
    const sandbox = await aSandbox();
    const body = JSON.stringify(right);
    await pushBody(sandbox, body);
    expect(await sandbox.imports()).toEqual([
      {
        id: 1,
        at: noon,
        repositoryId: ledgerId,
        name: '2026-10-15T12:00:00.000Z',
        kind: 'rows',
        fileName: null,
        bytes: body.length,
        sha256: createHash('sha256').update(body).digest('hex'),
        fileConfig: null,
        deleteQueryId: null,
        rowCount: 1,
      },
    ]);
  });

  it.each<[string, unknown, number, string]>([
    ['no dataRepositoryId', { data }, 400, 'dataRepositoryId is required'],
    ['a name as dataRepositoryId', { ...right, dataRepositoryId: 'Ledger' }, 400, 'not a UUID'],
    ['a number as dataRepositoryId', { ...right, dataRepositoryId: 7 }, 400, 'not a UUID: "7"'],
    ['an unknown repository', { ...right, dataRepositoryId: emptyLedger.id }, 422, 'no data repo'],
    ['null as deleteQueryId', { ...right, deleteQueryId: null }, 400, 'not a UUID'],
    ['an unknown delete query', { ...right, deleteQueryId: ledgerId }, 422, 'no delete query'],
    ['a number as importName', { ...right, importName: 7 }, 400, 'importName is not a name'],
    ['an unknown key', { ...right, rows: [] }, 400, 'unknown key "rows"'],
    ['no data', { dataRepositoryId: ledgerId }, 400, 'data is required'],
    ['an object as data', { ...right, data: {} }, 400, 'data is not an array'],
    ['data twice', `{"dataRepositoryId":"${ledgerId}","data":[],"data":[]}`, 400, 'twice'],
    ['a nested object', { ...right, data: [{}, { a: {} }] }, 422, 'Row 2 of data is not flat: "a"'],
    ['a nested array', { ...right, data: [{ a: [1] }] }, 422, 'Row 1 of data is not flat: "a"'],
    ['a row that is a list', { ...right, data: [['4000']] }, 422, 'Row 1 of data is not an object'],
    ['an array as body', data, 400, 'data is required'],
    ['a body that is not JSON', 'data=1', 400, 'neither an array nor an object'],
    ['a body cut short', JSON.stringify(right).slice(0, -1), 400, 'ends too early'],
    ['an empty body', '', 400, 'neither an array nor an object'],
    ['single quotes', "{'data':[]}", 400, 'not valid JSON'],
  ])('is refused with %s', async (_, body, status, message) => {
    const sandbox = await aSandbox();
    expect(await pushBody(sandbox, body)).toMatchObject({
      status,
      message: expect.stringContaining(message),
    });
    expect(await sandbox.imports()).toEqual([]);
  });

  it.each([
    ['another type', { 'content-type': 'text/plain' }, 'application/json'],
    ['a compressed body', { 'content-encoding': 'gzip' }, 'Content-Encoding gzip'],
  ])('is refused with %s', async (_, headers, message) => {
    const sandbox = await aSandbox();
    expect(await pushBody(sandbox, right, headers)).toMatchObject({
      status: 415,
      message: expect.stringContaining(message),
    });
  });

  it.each([
    ['no token', {}],
    ['another token', { authorization: 'Bearer wrong' }],
  ])('is refused with %s', async (_, headers) => {
    const { address } = await aSandbox();
    const response = await fetch(`${address}/data`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(right),
    });
    expect((await answered(response)).status).toBe(401);
  });
});

it('tells the two pushes apart by their type when both are at one path', async () => {
  const paths = { listRepositories: '/push', pushFile: '/push', pushData: '/push' };
  const { address } = await aSandbox({ paths });
  const headers = { ...bearer, 'content-type': 'application/json' };
  const body = JSON.stringify(right);
  const response = await fetch(`${address}/push`, { method: 'POST', headers, body });
  expect((await answered(response)).message).toBe('Kept.');
});
