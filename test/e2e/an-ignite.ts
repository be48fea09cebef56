import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

const repositories = ['Ledger', 'Suppliers'].map((name) => ({ id: name, name, fields: [] }));

/** Answers a push whole, once it has been read. */
export function answering(
  status: number,
  headers: Readonly<Record<string, string>> = {},
): RequestListener {
  return (request, response) => {
    request.resume().on('end', () => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end('{}');
    });
  };
}

/** An Ignite with two repositories whose answers to pushes a test can change at any time. */
export async function anIgnite(push: RequestListener = answering(200)) {
  const received: string[] = [];
  const ignite = { push, received, address: '' };
  const server = createServer((request, response) => {
    if (request.method === 'GET') {
      const isList = request.url === '/repositories';
      response.writeHead(isList ? 200 : 404, { 'content-type': 'application/json' });
      response.end(isList ? JSON.stringify(repositories) : '{}');
      return;
    }
    received.push(request.url ?? '');
    ignite.push(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  ignite.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return ignite;
}

/** An answer that a test gives by hand: `given` resolves when a push waits for one. */
export function anAnswerByHand() {
  let tell: (give: (status: number) => void) => void;
  const given = new Promise<(status: number) => void>((resolve) => {
    tell = resolve;
  });
  const push: RequestListener = (request, response) => {
    request.resume().on('end', () => {
      tell((status) =>
        response.writeHead(status, { 'content-type': 'application/json' }).end('{}'),
      );
    });
  };
  return { push, given };
}
