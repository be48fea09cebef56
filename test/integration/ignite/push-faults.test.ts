import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Socket } from 'node:net';
import { inspect } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createNetwork } from '../../../main/ignite/network.ts';
import { createUndiciTransport } from '../../../main/ignite/undici-transport.ts';
import {
  answerWhenRead,
  clientFor,
  filePush,
  httpServer,
  large,
  rawServer,
  token,
} from './servers.ts';

const noAnswer = { answerDeadlineMs: 200 };

/** Calls back once so many bytes have come. */
function afterBytes(socket: Socket, bytes: number, then: () => void): void {
  let received = 0;
  socket.on('data', function count(chunk: Buffer) {
    received += chunk.length;
    if (received < bytes) return;
    socket.off('data', count);
    then();
  });
}

describe('a push whose connection breaks', () => {
  it.each([
    ['is closed', (socket: Socket) => socket.destroy()],
    ['is reset', (socket: Socket) => socket.resetAndDestroy()],
  ])('because it %s before the hand-over may be sent again', async (_, end) => {
    const address = await rawServer((socket) => afterBytes(socket, 100_000, () => end(socket)));
    let handedOver = false;
    const beforeHandOver = () => {
      handedOver = true;
    };
    const outcome = await clientFor(address).pushFile(await filePush(large), { beforeHandOver });
    expect(outcome).toMatchObject({ kind: 'try-later', code: 'connection-lost' });
    expect(handedOver).toBe(false);
  });

  it.each([
    ['is closed', (socket: Socket) => socket.destroy()],
    ['is reset', (socket: Socket) => socket.resetAndDestroy()],
    ['ends', (socket: Socket) => socket.end()],
  ])('because it %s after the hand-over is unconfirmed', async (_, end) => {
    const address = await httpServer((request) => {
      request.resume().on('end', () => end(request.socket));
    });
    const outcome = await clientFor(address).pushFile(await filePush());
    expect(outcome).toMatchObject({ kind: 'unconfirmed', code: 'connection-lost' });
  });

  it('before it is connected at all may be sent again', async () => {
    const outcome = await clientFor('http://127.0.0.1:1').pushFile(await filePush());
    expect(outcome).toMatchObject({ kind: 'try-later', code: 'unreachable' });
    expect(outcome.message).toContain('ECONNREFUSED');
  });

  it('in the middle of a success is unconfirmed', async () => {
    const address = await rawServer((socket) => {
      socket.on('data', () => {
        socket.end('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"mess');
      });
    });
    const outcome = await clientFor(address).pushFile(await filePush());
    expect(outcome).toMatchObject({ kind: 'unconfirmed', status: 200, code: 'answer-unreadable' });
  });
});

describe('a server that is slow', () => {
  it('to answer makes the push unconfirmed at the deadline', async () => {
    const address = await rawServer((socket) => socket.resume());
    const outcome = await clientFor(address, noAnswer).pushFile(await filePush());
    expect(outcome).toMatchObject({ kind: 'unconfirmed', code: 'timed-out' });
  });

  it('to end its answer makes a success unconfirmed at the deadline', async () => {
    const address = await httpServer((request, response) => {
      request.resume().on('end', () => response.writeHead(200).write('{'));
    });
    const outcome = await clientFor(address, noAnswer).pushFile(await filePush());
    expect(outcome).toMatchObject({ kind: 'unconfirmed', status: 200 });
  });

  it('to read is waited for as long as something moves', async () => {
    let pauses = 0;
    const address = await httpServer((request, response) => {
      request.on('data', () => {
        pauses++;
        request.pause();
        setTimeout(() => request.resume(), 3);
      });
      request.on('end', () => response.end());
    });
    const outcome = await clientFor(address, {}, { stallMs: 500 }).pushFile(await filePush(large));
    expect(pauses * 3).toBeGreaterThan(500);
    expect(outcome).toMatchObject({ kind: 'pushed' });
  });

  it('to read is given up when nothing moves any more', async () => {
    const address = await rawServer((socket) => afterBytes(socket, 100_000, () => socket.pause()));
    const outcome = await clientFor(address, {}, { stallMs: 300 }).pushFile(await filePush(large));
    expect(outcome).toMatchObject({ kind: 'try-later', code: 'timed-out' });
  });

  it('to read is not waited for much longer than that', async () => {
    let pausedAt = 0;
    const address = await rawServer((socket) =>
      afterBytes(socket, 100_000, () => {
        pausedAt = performance.now();
        socket.pause();
      }),
    );
    await clientFor(address, {}, { stallMs: 1_500 }).pushFile(await filePush(large));
    // Twice as long is what it takes by the timeout of Node's sockets.
    expect(performance.now() - pausedAt).toBeLessThan(2_700);
  });
});

describe('a last chunk that does not move', () => {
  it('is waited for as long as the answer would be, for it may have to be decided by hand', async () => {
    const address = await rawServer((socket) => socket.pause());
    const transport = createUndiciTransport({ network: createNetwork({ env: {} }), stallMs: 100 });
    const only = Buffer.alloc(large);
    const sending = transport.send({
      method: 'POST',
      url: new URL(address),
      headers: {},
      body: {
        contentType: 'application/json',
        bytes: only.length,
        async *chunks() {
          yield only;
        },
      },
      signal: undefined,
      answerDeadlineMs: 1_000,
      maxAnswerBytes: 1_000,
    });
    await expect(sending).rejects.toMatchObject({
      kind: 'timed-out',
      message: 'nothing could be sent for 1 s',
    });
  });
});

describe('an answer that comes early', () => {
  it.each([
    [401, 'token-needed', 'token-rejected'],
    [413, 'failed', 'too-large'],
  ])('with %i ends the push with what it says', async (status, kind, code) => {
    let received = 0;
    const address = await rawServer((socket) => {
      socket.on('data', (chunk: Buffer) => {
        received += chunk.length;
      });
      socket.once('data', () => {
        // Closed for writing only: what is still under way is read, so nothing is reset.
        socket.end(`HTTP/1.1 ${status} No\r\nContent-Length: 16\r\n\r\n{"message":"no"}`);
      });
    });
    let handedOver = false;
    const beforeHandOver = () => {
      handedOver = true;
    };
    const outcome = await clientFor(address).pushFile(await filePush(large), { beforeHandOver });
    expect(outcome).toEqual({ kind, code, status, message: 'no' });
    expect(handedOver).toBe(false);
    expect(received).toBeLessThan(large);
  });

  it('is read, or the push tried later, when the server resets the connection behind it', async () => {
    // In a process of its own: in this one both ends would take turns and hide what happens.
    const server = spawn(process.execPath, ['-e', resettingServer], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    onTestFinished(() => void server.kill());
    const [port] = await once(server.stdout, 'data');
    const client = clientFor(`http://127.0.0.1:${String(port).trim()}`);
    const push = await filePush(large);
    const outcomes: (string | number)[] = [];
    for (let n = 0; n < 10; n++) {
      const { kind, status } = await client.pushFile(push);
      outcomes.push(kind === 'failed' ? (status ?? kind) : kind);
    }
    // A reset may overtake the answer in the system itself; nothing has been handed over then.
    expect(outcomes).toContain(413);
    expect(outcomes.filter((one) => one !== 413 && one !== 'try-later')).toEqual([]);
  });

  it('is read even when the server closes without reading the rest', async () => {
    const address = await httpServer((_, response) => {
      response.writeHead(413).end('{"message":"no"}');
    });
    const client = clientFor(address);
    const push = await filePush(large);
    const statuses: (number | undefined)[] = [];
    for (let n = 0; n < 20; n++) statuses.push((await client.pushFile(push)).status);
    expect(statuses).toEqual(statuses.map(() => 413));
  });

  it('with a success is no word about a push that is not yet whole', async () => {
    const address = await rawServer((socket) =>
      afterBytes(socket, 100_000, () => {
        socket.write('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nOK');
        socket.resume();
      }),
    );
    const outcome = await clientFor(address).pushFile(await filePush(large));
    expect(outcome).toMatchObject({ kind: 'unconfirmed', status: 200 });
  });

  it('with the beginning of a success does not stop the push', async () => {
    const address = await httpServer((request, response) => {
      request.once('data', () => response.writeHead(200).flushHeaders());
      request.on('end', () => response.end('OK'));
    });
    const outcome = await clientFor(address).pushFile(await filePush(large));
    expect(outcome).toEqual({ kind: 'pushed', status: 200, message: 'OK' });
  });
});

const resettingServer = `
  const server = require('node:net').createServer((socket) => {
    let received = 0;
    socket.on('error', () => {});
    socket.on('data', function count(chunk) {
      received += chunk.length;
      if (received < 200000) return;
      socket.off('data', count).pause();
      const head = 'HTTP/1.1 413 Payload Too Large\\r\\nConnection: close\\r\\nContent-Length: 23\\r\\n';
      socket.write(head + '\\r\\n{"message":"too large"}', () => socket.resetAndDestroy());
    });
  });
  server.listen(0, '127.0.0.1', () => console.log(server.address().port));
`;

describe('an answer that is not what it should be', () => {
  it('because it is a web page makes a success unconfirmed', async () => {
    const page = answerWhenRead(200, '<html>Sign in</html>', { 'content-type': 'text/html' });
    const outcome = await clientFor(await httpServer(page)).pushFile(await filePush());
    expect(outcome).toEqual({ kind: 'unconfirmed', code: 'answer-unreadable', status: 200 });
  });

  it('because it is not HTTP is unconfirmed', async () => {
    const address = await rawServer((socket) => {
      socket.on('data', () => socket.end('220 mail.example ESMTP\r\n'));
    });
    const outcome = await clientFor(address).pushFile(await filePush());
    expect(outcome).toMatchObject({ kind: 'unconfirmed', code: 'answer-unreadable' });
  });

  it('because it is endless is read no further than needed', async () => {
    const address = await httpServer((request, response) => {
      request.resume().on('end', () => {
        response.writeHead(400, { 'content-type': 'text/plain' });
        const more = () => {
          while (!response.destroyed && response.write('x'.repeat(65_536)));
        };
        response.on('drain', more);
        more();
      });
    });
    const outcome = await clientFor(address).pushFile(await filePush());
    expect(outcome).toMatchObject({ kind: 'failed', status: 400 });
    expect(outcome.message).toHaveLength(300);
  });

  it('never shows the token that the server echoes', async () => {
    const address = await httpServer((request, response) => {
      request
        .resume()
        .on('end', () => response.writeHead(400).end(`No ${request.headers.authorization}`));
    });
    const outcome = await clientFor(address).pushFile(await filePush());
    expect(outcome.message).toBe('No Bearer •••');
  });
});

describe('a redirect', () => {
  it.each([301, 302, 303, 307, 308])('with %i is reported, and not followed', async (status) => {
    const visits: (string | undefined)[] = [];
    const other = await httpServer((request, response) => {
      visits.push(request.headers.authorization);
      response.end();
    });
    const address = await httpServer(answerWhenRead(status, '', { location: `${other}/files` }));
    const outcome = await clientFor(address).pushFile(await filePush());
    expect(outcome).toEqual({
      kind: 'unconfirmed',
      code: 'answer-unreadable',
      status,
      message: `Location: ${other}/files`,
    });
    expect(visits).toEqual([]);
  });
});

describe('cancelling', () => {
  it('before it begins sends nothing', async () => {
    const outcome = await clientFor('http://127.0.0.1:1').pushFile(await filePush(), {
      signal: AbortSignal.abort(),
    });
    expect(outcome).toEqual({ kind: 'cancelled', code: 'cancelled' });
  });

  it('while it is sent ends it at once', async () => {
    const cancel = new AbortController();
    const address = await rawServer((socket) => afterBytes(socket, 100_000, () => cancel.abort()));
    const outcome = await clientFor(address).pushFile(await filePush(large), {
      signal: cancel.signal,
    });
    expect(outcome).toEqual({ kind: 'cancelled', code: 'cancelled' });
  });

  it('while the server takes nothing any more ends it within a second', async () => {
    const cancel = new AbortController();
    let from = Number.NaN;
    const address = await rawServer((socket) => {
      socket.once('readable', () => {
        from = performance.now();
        cancel.abort();
      });
    });
    const outcome = await clientFor(address).pushFile(await filePush(large), {
      signal: cancel.signal,
    });
    expect(outcome).toEqual({ kind: 'cancelled', code: 'cancelled' });
    expect(performance.now() - from).toBeLessThan(1_000);
  });

  it('while TLS is being agreed on ends it at once', async () => {
    const cancel = new AbortController();
    const address = await rawServer((socket) => socket.once('data', () => cancel.abort()));
    const client = clientFor(address.replace('http:', 'https:'));
    const outcome = await client.pushFile(await filePush(), { signal: cancel.signal });
    expect(outcome).toEqual({ kind: 'cancelled', code: 'cancelled' });
  });

  it('while the hand-over is recorded still keeps the last chunk back', async () => {
    const cancel = new AbortController();
    let ended = false;
    const address = await httpServer((request) => {
      request.resume().on('end', () => {
        ended = true;
      });
    });
    const outcome = await clientFor(address).pushFile(await filePush(), {
      signal: cancel.signal,
      beforeHandOver: () => cancel.abort(),
    });
    expect(outcome).toEqual({ kind: 'cancelled', code: 'cancelled' });
    expect(ended).toBe(false);
  });

  it('after the hand-over leaves it unconfirmed', async () => {
    const cancel = new AbortController();
    const address = await httpServer((request) => {
      request.resume().on('end', () => cancel.abort());
    });
    const outcome = await clientFor(address).pushFile(await filePush(), { signal: cancel.signal });
    expect(outcome).toEqual({ kind: 'unconfirmed', code: 'cancelled' });
  });
});

describe('the transport', () => {
  it('leaves no timer and no connection behind that would keep the program alive', async () => {
    const address = await httpServer(answerWhenRead(200));
    const before = process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
    await clientFor(address).pushFile(await filePush());
    const after = process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
    expect(after).toBeLessThanOrEqual(before);
  });

  it('says nothing of the token in its failures', async () => {
    const transport = createUndiciTransport({ network: createNetwork({ env: {} }) });
    const failure = await transport
      .send({
        method: 'GET',
        url: new URL('http://127.0.0.1:1/'),
        headers: { authorization: `Bearer ${token}` },
        body: null,
        signal: undefined,
        answerDeadlineMs: 1000,
        maxAnswerBytes: 1000,
      })
      .catch((error: unknown) => error);
    expect(inspect(failure, { depth: 10, showHidden: true })).not.toContain(token);
  });
});
