import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  defaultRepositories,
  type SandboxOptions,
  sampleLedgerRepository,
} from '../../../main/sandbox/options.ts';
import { startSandbox } from '../../../main/sandbox/sandbox.ts';
import { clientFor, filePush, token } from './servers.ts';

const repositoryId = sampleLedgerRepository.id;
const csv = Buffer.from('AccountCode;Amount\r\n0400;"1652,29"\r\n2400;-110,7\r\n');
const fileConfig = {
  delimiter: ';',
  quoteCharacter: 'DOUBLE_QUOTE',
  escapeCharacter: 'DOUBLE_QUOTE',
  encoding: 'UTF-8',
} as const;

async function sandbox(options: Partial<SandboxOptions> = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'kindling-sandbox-'));
  const running = await startSandbox({
    databasePath: join(folder, 'sandbox.db'),
    temporaryFolder: join(folder, 'tmp'),
    port: 0,
    tokens: [token],
    ...options,
  });
  onTestFinished(async () => {
    await running.close();
    await rm(folder, { recursive: true, force: true });
  });
  return running;
}

describe('with the sandbox', () => {
  it.each(['bearer', 'bare'] as const)(
    'repositories are listed (%s)',
    async (listAuthorization) => {
      const { address } = await sandbox({ listAuthorization });
      expect(await clientFor(address).listRepositories()).toEqual(defaultRepositories);
    },
  );

  it('a CSV file arrives', async () => {
    const { address, rows } = await sandbox();
    const push = { ...(await filePush(csv)), repositoryId, fileConfig };
    expect(await clientFor(address).pushFile(push)).toMatchObject({ kind: 'pushed' });
    expect(await rows(repositoryId)).toHaveLength(2);
  });

  it('a compressed CSV file arrives', async () => {
    const { address, rows } = await sandbox();
    const push = await filePush(gzipSync(csv), 'ledger.csv.gz');
    const part = { ...push.part, compressed: true };
    const outcome = await clientFor(address).pushFile({ ...push, part, repositoryId, fileConfig });
    expect(outcome).toMatchObject({ kind: 'pushed' });
    expect(await rows(repositoryId)).toHaveLength(2);
  });

  it('rows arrive', async () => {
    const { address, rows } = await sandbox();
    const push = await filePush(Buffer.from('{"AccountCode":"0400","Amount":1652.29}\n'));
    const outcome = await clientFor(address).pushData({ ...push, repositoryId });
    expect(outcome).toMatchObject({ kind: 'pushed' });
    expect(await rows(repositoryId)).toHaveLength(1);
  });

  it('a token that is refused keeps the push waiting', async () => {
    const { address } = await sandbox({ tokens: ['another-token'] });
    const push = { ...(await filePush(csv)), repositoryId, fileConfig };
    expect(await clientFor(address).pushFile(push)).toMatchObject({
      kind: 'token-needed',
      code: 'token-rejected',
      status: 401,
    });
  });

  it('an unknown repository fails with what the server says', async () => {
    const { address } = await sandbox();
    const push = {
      ...(await filePush(csv)),
      repositoryId: '00000000-0000-4000-8000-000000000000',
      fileConfig,
    };
    const outcome = await clientFor(address).pushFile(push);
    expect(outcome).toMatchObject({
      kind: 'failed',
      code: 'rejected',
      message: expect.stringContaining('There is no data repository'),
    });
  });

  it('paths that have moved are found, and the push arrives', async () => {
    const { address, rows, setPaths } = await sandbox({ openApiDocument: false });
    await setPaths({ listRepositories: '/a/list', pushFile: '/b/file', pushData: '/c/data' });
    const push = { ...(await filePush(csv)), repositoryId, fileConfig };
    const client = clientFor(address);
    expect(await client.pushFile(push)).toMatchObject({ kind: 'pushed' });
    expect(client.description).toMatchObject({ kind: 'discovered', place: `${address}/docs` });
    expect(await rows(repositoryId)).toHaveLength(2);
  });
});
