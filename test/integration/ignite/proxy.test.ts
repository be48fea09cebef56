import { connect, createServer, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { describe, expect, it } from 'vitest';
import { createNetwork } from '../../../main/ignite/network.ts';
import type { Environment } from '../../../main/ignite/proxy.ts';
import { answerWhenRead, clientFor, filePush, fixture, httpsServer, listen } from './servers.ts';

interface Asked {
  readonly head: string;
  readonly socket: Socket;
}

/** A proxy that leaves it to the test what becomes of each CONNECT. Gives its address. */
async function proxy(onConnect: (asked: Asked) => void): Promise<string> {
  const server = createServer((socket) => {
    socket.once('data', (data: Buffer) => onConnect({ head: data.toString('latin1'), socket }));
  });
  return `127.0.0.1:${await listen(server)}`;
}

/** Opens the tunnel to a port of this computer, whatever host was asked for. */
function tunnelTo(port: number, { socket }: Asked): void {
  const target = connect(port, '127.0.0.1', () => {
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    socket.pipe(target).pipe(socket);
  });
  target.on('error', () => socket.destroy());
}

async function clientBehind(
  env: Environment,
  connectDeadlineMs = 5_000,
  address = 'https://ignite.test',
) {
  const certificates = [await fixture('authority.pem')];
  return clientFor(
    address,
    {},
    { network: createNetwork({ env, certificates }), connectDeadlineMs },
  );
}

describe('behind a proxy', () => {
  it('a push goes through the tunnel', async () => {
    const port = await httpsServer(answerWhenRead(201));
    const asked: string[] = [];
    const address = await proxy((given) => {
      asked.push(given.head);
      tunnelTo(port, given);
    });
    const client = await clientBehind({ HTTPS_PROXY: `http://${address}` });
    const outcome = await client.pushFile(await filePush(3_000_000));
    expect(outcome).toEqual({ kind: 'pushed', status: 201 });
    expect(asked).toEqual(['CONNECT ignite.test:443 HTTP/1.1\r\nHost: ignite.test:443\r\n\r\n']);
  });

  it('user and password are given to it, and to nobody else', async () => {
    let atServer: string | undefined = 'not asked';
    const port = await httpsServer((request, response) => {
      atServer = request.headers['proxy-authorization'];
      request.resume().on('end', () => response.end('[]'));
    });
    let head = '';
    const address = await proxy((given) => {
      head = given.head;
      tunnelTo(port, given);
    });
    const client = await clientBehind({ HTTPS_PROXY: `http://ann:s3cret@${address}` });
    await client.listRepositories();
    expect(head).toContain(
      `Proxy-Authorization: Basic ${Buffer.from('ann:s3cret').toString('base64')}`,
    );
    expect(atServer).toBeUndefined();
  });

  it.each([401, 403, 407, 502])(
    'its own %i is never taken for an answer of the API',
    async (status) => {
      const address = await proxy(({ socket }) => socket.end(`HTTP/1.1 ${status} No\r\n\r\n`));
      const client = await clientBehind({ HTTPS_PROXY: `http://ann:s3cret@${address}` });
      expect(await client.pushFile(await filePush())).toEqual({
        kind: 'try-later',
        code: 'unreachable',
        message: `proxy ${address}: refused the tunnel: ${status} No`,
      });
    },
  );

  it.each([
    ['closes', (socket: Socket) => socket.end()],
    ['resets', (socket: Socket) => socket.resetAndDestroy()],
    ['answers no HTTP', (socket: Socket) => socket.end('SSH-2.0-OpenSSH\r\n\r\n')],
    ['answers without end', (socket: Socket) => socket.write('x'.repeat(100_000))],
  ])('one that %s is asked once, and the push may be sent again', async (_, end) => {
    let times = 0;
    const address = await proxy(({ socket }) => {
      times++;
      end(socket);
    });
    const client = await clientBehind({ HTTPS_PROXY: address });
    expect(await client.pushFile(await filePush())).toMatchObject({
      kind: 'try-later',
      code: 'unreachable',
    });
    expect(times).toBe(1);
  });

  it('one that is not there makes Ignite unreachable', async () => {
    const client = await clientBehind({ HTTPS_PROXY: 'http://127.0.0.1:1' });
    expect(await client.pushFile(await filePush())).toMatchObject({
      kind: 'try-later',
      code: 'unreachable',
    });
  });

  it('one that does not answer is waited for until the deadline', async () => {
    const address = await proxy(() => {});
    const client = await clientBehind({ HTTPS_PROXY: address }, 200);
    expect(await client.pushFile(await filePush())).toMatchObject({
      kind: 'try-later',
      code: 'timed-out',
    });
  });

  it('cancelling is heard while the tunnel is waited for', async () => {
    const cancel = new AbortController();
    const address = await proxy(() => cancel.abort());
    const client = await clientBehind({ HTTPS_PROXY: address });
    const outcome = await client.pushFile(await filePush(), { signal: cancel.signal });
    expect(outcome).toEqual({ kind: 'cancelled', code: 'cancelled' });
  });

  it('that is itself reached by TLS a push goes through the tunnel', async () => {
    const port = await httpsServer(answerWhenRead(201));
    const [key, cert] = await Promise.all([fixture('server-key.pem'), fixture('server.pem')]);
    const server = createTlsServer({ key, cert }, (socket) => {
      socket.once('data', () => tunnelTo(port, { head: '', socket }));
    });
    const client = await clientBehind({ HTTPS_PROXY: `https://localhost:${await listen(server)}` });
    expect(await client.pushFile(await filePush(3_000_000))).toMatchObject({ kind: 'pushed' });
  });

  it('a server whose certificate is for another name gets nothing', async () => {
    let requests = 0;
    const port = await httpsServer(() => {
      requests++;
    });
    const address = await proxy((given) => tunnelTo(port, given));
    const client = await clientBehind({ HTTPS_PROXY: address }, 5_000, 'https://other.test');
    const outcome = await client.pushFile(await filePush());
    expect(outcome).toMatchObject({ kind: 'try-later', code: 'tls-failed' });
    expect(outcome.message).toContain('other.test');
    expect(requests).toBe(0);
  });

  it('a server of this computer is reached without it', async () => {
    let times = 0;
    const address = await proxy(({ socket }) => {
      times++;
      socket.end();
    });
    const port = await httpsServer(answerWhenRead(200));
    const certificates = [await fixture('authority.pem')];
    const client = clientFor(
      `https://localhost:${port}`,
      {},
      { network: createNetwork({ env: { HTTPS_PROXY: address }, certificates }) },
    );
    expect(await client.pushFile(await filePush())).toMatchObject({ kind: 'pushed' });
    expect(times).toBe(0);
  });
});
