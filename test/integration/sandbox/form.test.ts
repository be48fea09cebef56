import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { storedZip } from '../harness/stored-zip.ts';
import {
  answered,
  aSandbox,
  bearer,
  emptyLedger,
  ledgerId,
  ledgerRows,
  type Part,
  plainConfig,
  pushFile,
  pushForm,
} from './a-sandbox.ts';

const csv = 'Account;Text\n4000;Rør\n';
const file = { name: 'ledger.csv', content: csv };
const fileConfig = JSON.stringify(plainConfig);
const rightForm = { dataRepositoryId: ledgerId, fileConfig, file };
const zipped = storedZip([{ name: 'ledger.csv', content: csv, mode: 0o644 }]);
const unknownId = '11111111-2222-4333-8444-555555555555';

describe('the form of a pushed file', () => {
  it('is kept when it is right', async () => {
    const sandbox = await aSandbox();
    expect((await pushForm(sandbox, rightForm)).status).toBe(200);
    expect(await ledgerRows(sandbox)).toEqual([{ Account: '4000', Text: 'Rør' }]);
  });

  it('may have the file before the other fields', async () => {
    const sandbox = await aSandbox();
    const answer = await pushForm(sandbox, { file, dataRepositoryId: ledgerId, fileConfig });
    expect(answer.status).toBe(200);
  });

  it.each<[string, Record<string, Part | undefined>, number, string]>([
    ['no dataRepositoryId', { dataRepositoryId: undefined }, 400, 'dataRepositoryId is required'],
    ['a name as dataRepositoryId', { dataRepositoryId: 'Ledger' }, 400, 'not a UUID: "Ledger"'],
    ['an unknown repository', { dataRepositoryId: unknownId }, 422, 'no data repository'],
    ['a word as deleteQueryId', { deleteQueryId: 'all' }, 400, 'not a UUID: "all"'],
    ['an empty deleteQueryId', { deleteQueryId: '' }, 400, 'not a UUID'],
    ['an unknown delete query', { deleteQueryId: unknownId }, 422, 'no delete query'],
    ['no file', { file: undefined }, 400, '"file" is required'],
    ['text as file', { file: csv }, 400, '"file" is not a file'],
    ['a file as fileConfig', { fileConfig: file }, 400, '"fileConfig" must not be a file'],
    ['an unknown field', { repository: 'Ledger' }, 400, 'no form field "repository"'],
    ['no fileConfig', { fileConfig: undefined }, 400, 'fileConfig is required'],
    ['compressed as a word', { compressed: 'yes' }, 400, 'not "true" or "false"'],
    ['a path as file name', { file: { ...file, name: '../ledger.csv' } }, 400, 'is a path'],
  ])('is refused with %s', async (_, change, status, message) => {
    const sandbox = await aSandbox();
    expect(await pushForm(sandbox, { ...rightForm, ...change })).toMatchObject({
      status,
      message: expect.stringContaining(message),
    });
    expect(await sandbox.imports()).toEqual([]);
  });

  it('is refused with a delete query of another repository', async () => {
    const other = { ...emptyLedger, repositoryId: unknownId };
    const sandbox = await aSandbox({ deleteQueries: [other] });
    expect(await pushForm(sandbox, { ...rightForm, deleteQueryId: other.id })).toMatchObject({
      status: 422,
      message: expect.stringContaining('another data repository'),
    });
  });

  it.each([
    ['a field twice', 'dataRepositoryId', ledgerId, 'twice'],
    ['two files', 'file', new Blob([csv]), 'more than one file'],
  ])('is refused with %s', async (_, name, value, message) => {
    const { address } = await aSandbox();
    const body = new FormData();
    body.append('dataRepositoryId', ledgerId);
    body.append('fileConfig', fileConfig);
    body.append('file', new Blob([csv]), 'ledger.csv');
    body.append(name, value);
    const response = await fetch(`${address}/files`, { method: 'POST', headers: bearer, body });
    expect(await answered(response)).toMatchObject({
      status: 400,
      message: expect.stringContaining(message),
    });
  });

  it.each([
    ['another type', 'application/json', '{}', 415, 'multipart/form-data'],
    ['no boundary', 'multipart/form-data', 'x', 400, 'cannot be read'],
    ['a body that breaks off', 'multipart/form-data; boundary=b', '--b\r\n', 400, 'cannot be read'],
    [
      'a file that breaks off',
      'multipart/form-data; boundary=b',
      '--b\r\nContent-Disposition: form-data; name="file"; filename="l.csv"\r\n\r\na;b\n1',
      400,
      'cannot be read',
    ],
  ])('is refused with %s', async (_, type, body, status, message) => {
    const { address } = await aSandbox();
    const headers = { ...bearer, 'content-type': type };
    const response = await fetch(`${address}/files`, { method: 'POST', headers, body });
    expect(await answered(response)).toMatchObject({
      status,
      message: expect.stringContaining(message),
    });
  });

  it('needs the token, before anything else is looked at', async () => {
    const { address } = await aSandbox();
    const response = await fetch(`${address}/files`, { method: 'POST', body: 'nothing' });
    expect(response.status).toBe(401);
  });
});

describe('fileConfig', () => {
  const { encoding, ...withoutEncoding } = plainConfig;
  it.each([
    ['text that is not JSON', 'delimiter=;', 'not JSON'],
    ['an array', '[]', 'not a JSON object'],
    ['a missing key', JSON.stringify(withoutEncoding), 'lacks "encoding"'],
    ['an unknown key', JSON.stringify({ ...plainConfig, header: true }), 'unknown key "header"'],
    ['a pipe as delimiter', JSON.stringify({ ...plainConfig, delimiter: '|' }), 'delimiter is "|"'],
    [
      'a character as quoteCharacter',
      JSON.stringify({ ...plainConfig, quoteCharacter: '"' }),
      'quoteCharacter is',
    ],
    [
      'lower case escapeCharacter',
      JSON.stringify({ ...plainConfig, escapeCharacter: 'backslash' }),
      'escapeCharacter is "backslash"',
    ],
    [
      'another encoding',
      JSON.stringify({ ...plainConfig, encoding: 'windows-1252' }),
      'encoding is "windows-1252"',
    ],
    ['null', JSON.stringify({ ...plainConfig, encoding: null }), 'encoding is "null"'],
  ])('is refused with %s', async (_, config, message) => {
    const sandbox = await aSandbox();
    expect(await pushForm(sandbox, { ...rightForm, fileConfig: config })).toMatchObject({
      status: 400,
      message: expect.stringContaining(message),
    });
  });

  it('is checked for other files too, where it is given', async () => {
    const sandbox = await aSandbox();
    const answer = await pushFile(sandbox, 'rows.json', '[]', { fileConfig: '{}' });
    expect(answer.status).toBe(400);
  });
});

describe('file name and compression', () => {
  const zipConfig = { fileConfig };
  it.each<[string, string, Uint8Array | string, string | undefined]>([
    ['plain', 'ledger.csv', csv, undefined],
    ['plain, said so', 'ledger.csv', csv, 'false'],
    ['in capitals', 'LEDGER.CSV', csv, undefined],
    ['gzip', 'ledger.csv.gz', gzipSync(csv), 'true'],
    ['gzip under its plain name', 'ledger.csv', gzipSync(csv), 'true'],
    [
      'gzip of several members',
      'a.csv.gz',
      Buffer.concat([gzipSync(csv), gzipSync('1;b')]),
      'true',
    ],
    ['zip', 'ledger.csv.zip', zipped, undefined],
  ])('are taken: %s', async (_, name, content, compressed) => {
    const sandbox = await aSandbox();
    const answer = await pushFile(sandbox, name, content, { ...zipConfig, compressed });
    expect(answer).toMatchObject({ status: 200 });
    expect((await ledgerRows(sandbox))[0]).toEqual({ Account: '4000', Text: 'Rør' });
  });

  it.each<[string, string, Uint8Array | string, string | undefined, number, string]>([
    ['another extension', 'ledger.txt', csv, undefined, 415, 'not of a valid type'],
    ['no extension', 'ledger', csv, undefined, 415, 'not of a valid type'],
    ['gz alone', 'ledger.gz', gzipSync(csv), 'true', 415, 'not of a valid type'],
    ['gzip, not said', 'ledger.csv.gz', gzipSync(csv), undefined, 400, 'compressed is not "true"'],
    ['gzip, denied', 'ledger.csv', gzipSync(csv), 'false', 400, 'compressed is not "true"'],
    ['gzip, only said', 'ledger.csv', csv, 'true', 400, 'not compressed with gzip'],
    ['gzip, only named', 'ledger.csv.gz', csv, undefined, 400, 'ends in .gz'],
    ['zip, said to be gzip', 'ledger.csv.zip', zipped, 'true', 400, 'not compressed with gzip'],
    ['zip, only named', 'ledger.csv.zip', csv, undefined, 400, 'not a zip'],
    ['zip, not named', 'ledger.csv', zipped, undefined, 400, 'does not end in .zip'],
    ['gzip named zip', 'ledger.csv.zip', gzipSync(csv), 'true', 400, 'compressed with gzip'],
    ['gzip cut short', 'l.csv.gz', gzipSync(csv).subarray(0, -9), 'true', 422, 'damaged'],
    ['zip cut short', 'l.csv.zip', zipped.subarray(0, -9), undefined, 422, 'cannot be read'],
    ['an empty zip', 'l.csv.zip', storedZip([]), undefined, 422, '0 files'],
    [
      'a zip of two',
      'l.csv.zip',
      storedZip(['a', 'b'].map((name) => ({ name, content: csv, mode: 0o644 }))),
      undefined,
      422,
      '2 files',
    ],
    [
      'a zip whose content was changed',
      'l.csv.zip',
      Buffer.from(zipped.toString('latin1').replace('4000', '4001'), 'latin1'),
      undefined,
      422,
      'checksum',
    ],
  ])('are refused: %s', async (_, name, content, compressed, status, message) => {
    const sandbox = await aSandbox();
    const answer = await pushFile(sandbox, name, content, { ...zipConfig, compressed });
    expect(answer).toMatchObject({ status, message: expect.stringContaining(message) });
    expect(await sandbox.imports()).toEqual([]);
  });
});
