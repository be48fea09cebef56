import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { type AddressInfo, createServer as createTcp, type Socket } from 'node:net';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { PushState } from '../../main/contract/push.ts';
import { parseAddress } from '../../main/ignite/address.ts';
import { createIgniteClient } from '../../main/ignite/client.ts';
import { createNetwork } from '../../main/ignite/network.ts';
import { shippedDescription } from '../../main/ignite/openapi.ts';
import {
  createUndiciTransport,
  type UndiciTransportOptions,
} from '../../main/ignite/undici-transport.ts';
import type { FindSender } from '../../main/pushes/push-order.ts';
import { aClock, aQueue, aSandbox, repository, rightToken } from '../integration/pushes/a-queue.ts';
import { aFaultProxy, disturbances, type Phase, phases } from './fault-proxy.ts';
import { aSlowProxy } from './slow-proxy.ts';

/** A client as the app has it. */
function aClient(address: string, options: Omit<UndiciTransportOptions, 'network'> = {}) {
  return createIgniteClient({
    transport: createUndiciTransport({ network: createNetwork({ env: {} }), ...options }),
    address: parseAddress(address),
    token: () => rightToken,
    description: shippedDescription,
  });
}

/** Even compressed it is more than the sockets between client and proxy hold. */
const row = () => `4000;2026-10-01;-1250,00;NOK;${randomBytes(7_500).toString('base64')};Kaffe\n`;
const ledgerOf = (rows: number) =>
  `${repository.fields.join(';')}\n${Array.from({ length: rows }, row).join('')}`;
const ledger = ledgerOf(2_000);
const smallLedger = ledgerOf(100);

const settled: readonly PushState[] = ['waiting', 'pushed', 'failed', 'unconfirmed', 'cancelled'];

/** A queue towards `address`, and the state that a push of it comes to. */
async function pushTowards(
  address: string,
  { sender = towards(address), content = ledger }: { sender?: FindSender; content?: string } = {},
) {
  const clock = aClock();
  const queue = await aQueue(address, { clock, random: () => 0.5, sender });
  const { id } = await queue.push('ledger.csv', content);
  await Promise.race(settled.map((state) => queue.reached(id, state)));
  return { ...queue, id, clock };
}

function towards(address: string): FindSender {
  const client = aClient(address);
  return () => client;
}

/**
 * Pushes through a proxy that disturbs the connection. Of a connection that stands still it is not
 * waited for how long that may last: before the hand-over the wait is short, behind it time is made
 * to pass, and only when it does stand still.
 */
async function pushThrough(proxy: Awaited<ReturnType<typeof aFaultProxy>>, phase: Phase) {
  const isBefore = phase === 'before-headers' || phase === 'mid-body';
  const patient = aClient(proxy.address);
  const impatient = aClient(proxy.address, { stallMs: 300 });
  let isDisturbing = true;
  const sender = () => (isBefore && isDisturbing ? impatient : patient);
  if (!isBefore) vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const pushed = pushTowards(proxy.address, { sender });
    let isSettled = false;
    const settling = pushed.finally(() => {
      isSettled = true;
    });
    await proxy.disturbed;
    while (!isBefore && !isSettled) {
      vi.advanceTimersByTime(60_000);
      await setImmediate();
    }
    return {
      ...(await settling),
      stopDisturbing() {
        isDisturbing = false;
        proxy.stopDisturbing();
      },
    };
  } finally {
    vi.useRealTimers();
  }
}

/** What can have arrived if the connection was disturbed then, and what must be said of it. */
const expected: Readonly<Record<Phase, { state: PushState; arrived: readonly number[] }>> = {
  'before-headers': { state: 'waiting', arrived: [0] },
  'mid-body': { state: 'waiting', arrived: [0] },
  'at-the-last-byte': { state: 'unconfirmed', arrived: [0] },
  'after-the-last-byte': { state: 'unconfirmed', arrived: [0, 1] },
  'mid-answer': { state: 'unconfirmed', arrived: [1] },
};

describe.each(disturbances)('a connection that is disturbed by a %s', (disturbance) => {
  it.each(phases)('%s: the record says what is known', async (phase) => {
    const sandbox = await aSandbox();
    const proxy = await aFaultProxy(sandbox.address, phase, disturbance);
    const { records, id } = await pushThrough(proxy, phase);
    const { state, arrived } = expected[phase];
    expect(records.get(id)?.state).toBe(state);
    expect(arrived).toContain((await sandbox.imports()).length);
  });

  it.each(['before-headers', 'mid-body'] as const)(
    '%s: the push arrives once when it is tried again',
    async (phase) => {
      const sandbox = await aSandbox();
      const proxy = await aFaultProxy(sandbox.address, phase, disturbance);
      const { id, clock, reached, stopDisturbing } = await pushThrough(proxy, phase);
      stopDisturbing();
      clock.advance(1_000);
      await reached(id, 'pushed');
      expect(await sandbox.imports()).toHaveLength(1);
    },
  );
});

describe('a connection that is slow', () => {
  it('takes as long as it takes, and the push arrives once', async () => {
    const sandbox = await aSandbox();
    const { records, id } = await pushTowards(await aSlowProxy(sandbox.address));
    expect(records.get(id)?.state).toBe('pushed');
    expect(await sandbox.imports()).toHaveLength(1);
  });
});

/** An Ignite that answers a push before or after it has read it. */
async function anIgniteThatAnswers(when: 'early' | 'late', answer: RequestListener) {
  const server = createServer((request, response) => {
    if (when === 'early') answer(request, response);
    else request.resume().on('end', () => answer(request, response));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('an answer', () => {
  it.each([
    [429, 'early', 'waiting'],
    [429, 'late', 'waiting'],
    [401, 'early', 'waiting'],
    [401, 'late', 'waiting'],
    [413, 'early', 'failed'],
    [413, 'late', 'failed'],
    [403, 'early', 'failed'],
    [403, 'late', 'failed'],
    [500, 'early', 'waiting'],
    [502, 'early', 'waiting'],
    [503, 'early', 'waiting'],
    [504, 'early', 'waiting'],
    [500, 'late', 'unconfirmed'],
    [502, 'late', 'unconfirmed'],
    [503, 'late', 'unconfirmed'],
    [504, 'late', 'unconfirmed'],
  ] as const)('%i %s leaves the push %s', async (status, when, state) => {
    const address = await anIgniteThatAnswers(when, (_, response) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end('{"message":"no"}');
    });
    const { records, id } = await pushTowards(address);
    expect(records.get(id)?.state).toBe(state);
  });

  it.each([
    ['that is no HTTP', 'SSH-2.0-OpenSSH_9.2\r\n'],
    ['that is empty', ''],
    ['that ends in its headers', 'HTTP/1.1 200 OK\r\ncontent-le'],
    ['that ends before its end', 'HTTP/1.1 200 OK\r\ncontent-length: 50\r\n\r\n{"ok":'],
    ['with a broken chunk', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n'],
    ['with a status that is none', 'HTTP/1.1 2000 OK\r\n\r\n'],
    ['with a broken header', 'HTTP/1.1 200 OK\r\ncontent-length: many\r\n\r\n'],
    [
      'that is a web page',
      'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n\r\n<html>Sign in</html>',
    ],
  ])('%s leaves the push unconfirmed', async (_, bytes) => {
    const address = await anIgniteThatAnswers('late', (request) => request.socket.end(bytes));
    const { records, id } = await pushTowards(address, { content: smallLedger });
    expect(records.get(id)?.state).toBe('unconfirmed');
  });
});

/** A server that does with a connection whatever the test says. */
async function anIgniteThat(answer: (socket: Socket) => unknown) {
  const sockets = new Set<Socket>();
  const server = createTcp((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    answer(socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function anIgniteNobodyTrusts() {
  const file = (name: string) => readFileSync(join(import.meta.dirname, '../fixtures/tls', name));
  const settings = { key: file('server-key.pem'), cert: file('server.pem') };
  const server = createHttps(settings, (_, response) => response.end());
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

describe('no way to Ignite', () => {
  it.each([
    ['a name that nobody knows', 'https://kindling.invalid'],
    ['a port where nothing listens', 'http://127.0.0.1:9'],
  ])('%s: the push waits', async (_, address) => {
    const { records, id } = await pushTowards(address, { content: smallLedger });
    expect(records.get(id)?.state).toBe('waiting');
  });

  it.each([
    ['a server without TLS where TLS is wanted', async () => (await aSandbox()).address],
    ['a certificate that nobody trusts', anIgniteNobodyTrusts],
    [
      'a handshake that is broken off',
      async () => anIgniteThat((socket) => socket.once('data', () => socket.end())),
    ],
    [
      'a handshake that is answered with noise',
      async () => anIgniteThat((socket) => socket.once('data', () => socket.end(randomBytes(300)))),
    ],
  ])('%s: the push waits, tries again a few times and fails', async (_, anAddress) => {
    const address = (await anAddress()).replace('http:', 'https:');
    const { records, id, queue, clock, spool } = await pushTowards(address, {
      content: smallLedger,
    });
    const { code } = records.get(id)?.events.at(-1) ?? {};
    expect(['tls-failed', 'connection-lost']).toContain(code);
    while (records.get(id)?.finishedAt === null) {
      clock.advance(120_000);
      await setImmediate();
    }
    await queue.whenIdle();
    expect([records.get(id)?.state, spool()]).toEqual(['failed', []]);
  });
});
