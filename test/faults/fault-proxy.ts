import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { connect, createServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** When a connection is disturbed. */
export const phases = [
  'before-headers',
  'mid-body',
  'at-the-last-byte',
  'after-the-last-byte',
  'mid-answer',
] as const;
export type Phase = (typeof phases)[number];

/** How it is disturbed. */
export const disturbances = ['cut', 'reset', 'stall'] as const;
export type Disturbance = (typeof disturbances)[number];

/** A TCP proxy to `address` that disturbs every connection until it is told to stop. */
export async function aFaultProxy(address: string, phase: Phase, disturbance: Disturbance) {
  const target = new URL(address);
  let disturbing = true;
  let tell = (): void => undefined;
  const disturbed = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const sockets = new Set<Socket>();
  const server = createServer({ allowHalfOpen: true }, (client) => {
    const upstream = connect(Number(target.port), target.hostname);
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      // Whatever becomes of one side is felt by the other.
      socket.on('error', () => undefined);
      socket.on('close', () => {
        sockets.delete(socket);
        if (!isStalled) for (const other of [client, upstream]) other.destroy();
      });
    }
    let isStalled = false;
    const disturb = (): void => {
      tell();
      if (disturbance === 'stall') {
        isStalled = true;
        client.pause();
        upstream.pause();
        return;
      }
      if (disturbance === 'reset') client.resetAndDestroy();
      else client.destroy();
      // What had arrived before goes on to the server: a cut does not call it back.
      upstream.end();
    };
    if (!disturbing) {
      client.pipe(upstream);
      upstream.pipe(client);
      return;
    }
    const request = new RequestLength();
    let passed = 0;
    client.on('data', (chunk: Buffer) => {
      if (isStalled || upstream.destroyed) return;
      request.add(chunk);
      const limit = passLimit(phase, request);
      const allowed = chunk.subarray(0, Math.max(0, limit - passed));
      passed += allowed.length;
      if (allowed.length > 0 && !upstream.write(allowed)) {
        client.pause();
        upstream.once('drain', () => !isStalled && client.resume());
      }
      if (passed >= limit) disturb();
    });
    upstream.on('data', (chunk: Buffer) => {
      if (isStalled || client.destroyed) return;
      client.write(phase === 'mid-answer' ? chunk.subarray(0, 12) : chunk);
      if (phase === 'mid-answer') disturb();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Resolves when the first connection has been disturbed. */
    disturbed,
    /** From the next connection on all goes through. */
    stopDisturbing(): void {
      disturbing = false;
    },
  };
}

/** How many bytes of the request pass before the disturbance. */
function passLimit(phase: Phase, { head, total }: RequestLength): number {
  switch (phase) {
    case 'before-headers':
      return 20;
    case 'mid-body':
      return head === null || total === null ? Infinity : head + 100_000;
    case 'at-the-last-byte':
      return total === null ? Infinity : total - 1;
    case 'after-the-last-byte':
      return total ?? Infinity;
    case 'mid-answer':
      return Infinity;
  }
}

/** Finds out how long a request is as it passes. Bytes; `null` until its headers are there. */
class RequestLength {
  head: number | null = null;
  total: number | null = null;
  #text = '';

  add(chunk: Buffer): void {
    if (this.head !== null) return;
    this.#text += chunk.toString('latin1');
    const end = this.#text.indexOf('\r\n\r\n');
    if (end === -1) return;
    this.head = end + 4;
    const [, length = '0'] = /content-length: (\d+)/iu.exec(this.#text.slice(0, end)) ?? [];
    this.total = this.head + Number(length);
  }
}
