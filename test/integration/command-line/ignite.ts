import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { SandboxOptions } from '../../../main/sandbox/options.ts';
import { startSandbox } from '../../../main/sandbox/sandbox.ts';
import { tempFolder } from '../temp-folder.ts';

export const token = 'k1ndl1ng-5d0c77a1';

/** A sandbox that knows `token`. */
export async function aSandbox(change: Partial<SandboxOptions> = {}) {
  const folder = await tempFolder();
  const sandbox = await startSandbox({
    databasePath: join(folder, 'sandbox.db'),
    temporaryFolder: join(folder, 'incoming'),
    tokens: [token],
    ...change,
  });
  onTestFinished(() => sandbox.close());
  return sandbox;
}

/** An Ignite with one repository, `Ledger`, that answers pushes as it likes. */
export async function aWilfulIgnite(answerPush: RequestListener): Promise<string> {
  const server = createServer((request, response) => {
    if (request.method === 'POST') {
      answerPush(request, response);
    } else if (request.url === '/repositories') {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify([{ id: 'r-1', name: 'Ledger', fields: ['A', 'B'] }]));
    } else {
      response.writeHead(404).end();
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Answers a push once all of it has been read. */
export function withStatus(
  status: number,
  headers: Readonly<Record<string, string>> = {},
): RequestListener {
  return (request, response) => {
    whenRead(request, () => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(JSON.stringify({ message: `It is ${status}.` }));
    });
  };
}

/** Calls back when a request has been read whole. */
export function whenRead(request: IncomingMessage, then: () => void): void {
  request.resume().on('end', then);
}
