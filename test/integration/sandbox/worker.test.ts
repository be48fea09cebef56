import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { startSandboxInWorker } from '../../../main/sandbox/in-worker.ts';
import type { Sandbox } from '../../../main/sandbox/sandbox.ts';
import { tempFolder } from '../temp-folder.ts';
import { bearer, ledgerId, pushFile, token } from './a-sandbox.ts';

// Inside the repository, where the worker finds its dependencies.
const cache = resolve('node_modules/.cache');
let folder: string;
let url: URL;

beforeAll(async () => {
  await mkdir(cache, { recursive: true });
  folder = await mkdtemp(join(cache, 'sandbox-worker-'));
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: 'main/sandbox/worker.ts',
      outDir: folder,
      target: 'node20.18',
      rolldownOptions: { output: { format: 'es', entryFileNames: 'sandbox-worker.mjs' } },
    },
  });
  url = pathToFileURL(join(folder, 'sandbox-worker.mjs'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function start(): Promise<Sandbox> {
  const databasePath = join(await tempFolder(), 'sandbox.db');
  const sandbox = await startSandboxInWorker(url, { databasePath, tokens: [token] });
  onTestFinished(() => sandbox.close().catch(() => undefined));
  return sandbox;
}

describe('a sandbox in a worker', () => {
  it('keeps what it is sent', async () => {
    const sandbox = await start();
    await pushFile(sandbox, 'ledger.csv', 'a;b\n1;2\n');
    const [made] = await sandbox.imports();
    expect([made?.rowCount, (await sandbox.rows(ledgerId))[0]?.data]).toEqual([
      1,
      { a: '1', b: '2' },
    ]);
  });

  it('can be moved', async () => {
    const sandbox = await start();
    await sandbox.setPaths({ listRepositories: '/l', pushFile: '/f', pushData: '/d' });
    expect((await fetch(`${sandbox.address}/l`, { headers: bearer })).status).toBe(200);
  });

  it('is gone when it is closed', async () => {
    const sandbox = await start();
    await sandbox.close();
    await expect(fetch(sandbox.address)).rejects.toThrow();
  });

  it('refuses calls after that', async () => {
    const sandbox = await start();
    await sandbox.close();
    await expect(sandbox.imports()).rejects.toThrow('ended');
  });

  it('says why it could not start', async () => {
    const databasePath = await tempFolder();
    await expect(startSandboxInWorker(url, { databasePath, tokens: [] })).rejects.toMatchObject({
      code: 'profile-unusable',
    });
  });
});
