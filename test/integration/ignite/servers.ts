import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import {
  createServer as createHttp,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http';
import { createServer as createHttps } from 'node:https';
import { type AddressInfo, createServer as createTcp, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { SpooledPart } from '../../../main/contract/push.ts';
import { parseAddress } from '../../../main/ignite/address.ts';
import {
  createIgniteClient,
  type IgniteClient,
  type IgniteClientParts,
} from '../../../main/ignite/client.ts';
import { createNetwork } from '../../../main/ignite/network.ts';
import { shippedDescription } from '../../../main/ignite/openapi.ts';
import {
  createUndiciTransport,
  type UndiciTransportOptions,
} from '../../../main/ignite/undici-transport.ts';

/** A token that is found wherever it should not be. */
export const token = 'ABCDE1234567890-secret';

/** Starts listening on this computer until the test is over. Gives the port. */
export async function listen(server: Server): Promise<number> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    // A test that breaks connections breaks them on both sides.
    socket.on('error', () => {});
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  return (server.address() as AddressInfo).port;
}

/** An HTTP server. Gives its address. */
export async function httpServer(listener: RequestListener): Promise<string> {
  return `http://127.0.0.1:${await listen(createHttp(listener))}`;
}

/** A server that speaks whatever the test says, or nothing. Gives its address. */
export async function rawServer(onConnection: (socket: Socket) => void): Promise<string> {
  return `http://127.0.0.1:${await listen(createTcp(onConnection))}`;
}

/** An HTTPS server with the certificate of the fixtures. Gives its port. */
export async function httpsServer(listener: RequestListener): Promise<number> {
  const [key, cert] = await Promise.all([fixture('server-key.pem'), fixture('server.pem')]);
  return listen(createHttps({ key, cert }, listener));
}

/** A PEM file of the fixtures. */
export function fixture(name: string): Promise<string> {
  return readFile(join(import.meta.dirname, '../../fixtures/tls', name), 'utf8');
}

/** Reads a request to its end. */
export async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Answers once the whole request is there. */
export function answerWhenRead(
  status: number,
  body = '',
  headers: Record<string, string> = {},
): RequestListener {
  return (request: IncomingMessage, response: ServerResponse) => {
    request.resume().on('end', () => response.writeHead(status, headers).end(body));
  };
}

/** A client on the real transport. */
export function clientFor(
  address: string,
  rest: Partial<IgniteClientParts> = {},
  options: Partial<UndiciTransportOptions> = {},
): IgniteClient {
  return createIgniteClient({
    transport: createUndiciTransport({ network: createNetwork({ env: {} }), ...options }),
    address: parseAddress(address),
    token: () => token,
    description: shippedDescription,
    ...rest,
  });
}

/** A file in the spool until the test is over, and a push of it. */
export async function filePush(bytes: number | Buffer = 100, name = 'ledger.csv') {
  const folder = await mkdtemp(join(tmpdir(), 'kindling-ignite-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const path = join(folder, 'part');
  const content = typeof bytes === 'number' ? Buffer.alloc(bytes, 'Amount;1\n') : bytes;
  await writeFile(path, content);
  const part: SpooledPart = {
    path,
    name,
    bytes: content.length,
    rows: 1,
    sha256: '',
    compressed: false,
  };
  return { repositoryId: 'repository-1', part, fileConfig: null, deleteQueryId: null };
}

/** Enough that no buffer of the system holds it all. Bytes */
export const large = 30_000_000;
