import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { PushState } from '../../main/contract/push.ts';
import { parseAddress } from '../../main/ignite/address.ts';
import { createIgniteClient } from '../../main/ignite/client.ts';
import { shippedDescription } from '../../main/ignite/openapi.ts';
import { createUndiciTransport } from '../../main/ignite/undici-transport.ts';
import { aClock, aQueue, aSandbox, repository, rightToken } from '../integration/pushes/a-queue.ts';
import { aFaultProxy, disturbances, type Phase, phases } from './fault-proxy.ts';

/** A client that loses patience quickly, so that a stall is over soon. */
function anImpatientClient(address: string) {
  return createIgniteClient({
    transport: createUndiciTransport({ env: {}, stallMs: 400 }),
    address: parseAddress(address),
    token: () => rightToken,
    description: shippedDescription,
    answerDeadlineMs: 5_000,
  });
}

/** Even compressed it is more than the sockets between client and proxy hold. */
const row = () => `4000;2026-10-01;-1250,00;NOK;${randomBytes(7_500).toString('base64')};Kaffe\n`;
const ledger = `${repository.fields.join(';')}\n${Array.from({ length: 2_000 }, row).join('')}`;

const settled: readonly PushState[] = ['waiting', 'pushed', 'failed', 'unconfirmed', 'cancelled'];

/** A queue towards `address`, and the state that a push of it comes to. */
async function pushTowards(address: string) {
  const clock = aClock();
  const client = anImpatientClient(address);
  const queue = await aQueue(address, { clock, random: () => 0.5, sender: () => client });
  const { id } = await queue.push('ledger.csv', ledger);
  await Promise.race(settled.map((state) => queue.reached(id, state)));
  return { ...queue, id, clock };
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
    const { records, id } = await pushTowards(proxy.address);
    const { state, arrived } = expected[phase];
    expect(records.get(id)?.state).toBe(state);
    expect(arrived).toContain((await sandbox.imports()).length);
  });

  it.each(['before-headers', 'mid-body'] as const)(
    '%s: the push arrives once when it is tried again',
    async (phase) => {
      const sandbox = await aSandbox();
      const proxy = await aFaultProxy(sandbox.address, phase, disturbance);
      const { id, clock, reached } = await pushTowards(proxy.address);
      proxy.stopDisturbing();
      clock.advance(1_000);
      await reached(id, 'pushed');
      expect(await sandbox.imports()).toHaveLength(1);
    },
  );
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
    [403, 'late', 'failed'],
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
    ['with a broken header', 'HTTP/1.1 200 OK\r\ncontent-length: many\r\n\r\n'],
    [
      'that is a web page',
      'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n\r\n<html>Sign in</html>',
    ],
  ])('%s leaves the push unconfirmed', async (_, bytes) => {
    const address = await anIgniteThatAnswers('late', (request) => request.socket.end(bytes));
    const { records, id } = await pushTowards(address);
    expect(records.get(id)?.state).toBe('unconfirmed');
  });
});

describe('no way to Ignite', () => {
  it.each([
    ['a name that nobody knows', 'https://kindling.invalid'],
    ['a port where nothing listens', 'http://127.0.0.1:9'],
  ])('%s: the push waits', async (_, address) => {
    const { records, id } = await pushTowards(address);
    expect(records.get(id)?.state).toBe('waiting');
  });

  it('a server without TLS where TLS is wanted: the push waits', async () => {
    const address = await anIgniteThatAnswers('late', () => undefined);
    const { records, id } = await pushTowards(address.replace('http:', 'https:'));
    expect(records.get(id)?.events.at(-1)).toMatchObject({ state: 'waiting', code: 'tls-failed' });
  });
});
