import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { connect, createServer, type Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { onTestFinished } from 'vitest';

/** The head of a request, and an answer, go in pieces as small as this. Bytes */
const smallPiece = 16;
const smallPieces = 40;
const largePiece = 200_000;

/** A TCP proxy to `address` on a line that is slow in both directions, but always moves. */
export async function aSlowProxy(address: string): Promise<string> {
  const target = new URL(address);
  const sockets = new Set<Socket>();
  const server = createServer({ allowHalfOpen: true }, (client) => {
    const upstream = connect(Number(target.port), target.hostname);
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
    }
    void trickle(client, upstream);
    void trickle(upstream, client);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function trickle(from: Socket, to: Socket): Promise<void> {
  let pieces = 0;
  try {
    for await (const chunk of from) {
      for (let rest = chunk as Buffer; rest.length > 0; ) {
        pieces += 1;
        const piece = rest.subarray(0, pieces <= smallPieces ? smallPiece : largePiece);
        rest = rest.subarray(piece.length);
        to.write(piece);
        await setTimeout(2);
      }
    }
    to.end();
  } catch {
    to.destroy();
  }
}
