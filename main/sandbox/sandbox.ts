import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { KindlingError } from '../contract/errors.ts';
import { KeptImports, type SandboxImport, type SandboxRow } from './kept-imports.ts';
import { type OperationPaths, type SandboxOptions, settle } from './options.ts';
import { respond } from './router.ts';

/** A running local Ignite; the same whether it runs here or in a worker. */
export interface Sandbox {
  /** `http://127.0.0.1:PORT` */
  readonly address: string;
  /** Moves the three operations, from the next request on. */
  setPaths(paths: OperationPaths): Promise<void>;
  /** Every import that was accepted, oldest first. */
  imports(): Promise<readonly SandboxImport[]>;
  /** The rows that a repository holds, in the order they came. */
  rows(repositoryId: string): Promise<readonly SandboxRow[]>;
  /** Ends open connections and closes the database; an import being written is finished first. */
  close(): Promise<void>;
}

/**
 * Starts a local Ignite on 127.0.0.1. `now` gives ms since the epoch.
 *
 * Fails with `profile-unusable` when the database or folder cannot be used, and with
 * `port-in-use` when the port is taken.
 */
export async function startSandbox(
  options: SandboxOptions,
  now: () => number = Date.now,
): Promise<Sandbox> {
  const settings = settle(options);
  const folder = await makeFolders(settings.databasePath, settings.temporaryFolder);
  const kept = new KeptImports(settings.databasePath);
  let paths = settings.paths;
  let address = '';
  const context = {
    settings,
    kept,
    now,
    temporaryPath: () => join(folder, randomUUID()),
    paths: () => paths,
    address: () => address,
  };
  const running = new Set<Promise<void>>();
  const server = createServer((request, response) => {
    const answering = respond(request, response, context).finally(() => running.delete(answering));
    running.add(answering);
  });
  const closeAll = async (): Promise<void> => {
    await Promise.all(running);
    await kept.close();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    address = await listen(server, settings.port);
  } catch (error) {
    await closeAll();
    throw error;
  }
  return {
    address,
    setPaths: async (next) => {
      paths = next;
    },
    imports: async () => kept.imports(),
    rows: async (repositoryId) => kept.rows(repositoryId),
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
      await closeAll();
    },
  };
}

async function makeFolders(databasePath: string, temporaryFolder: string): Promise<string> {
  try {
    await mkdir(dirname(databasePath), { recursive: true, mode: 0o700 });
    await mkdir(temporaryFolder, { recursive: true, mode: 0o700 });
    return await mkdtemp(join(temporaryFolder, 'sandbox-'));
  } catch (error) {
    throw new KindlingError('profile-unusable', { folder: temporaryFolder }, String(error));
  }
}

async function listen(server: Server, port: number): Promise<string> {
  server.listen({ host: '127.0.0.1', port });
  try {
    await once(server, 'listening');
  } catch (error) {
    throw new KindlingError('port-in-use', { port }, String(error));
  }
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
