import { describe, expect, it } from 'vitest';
import { createNetwork } from '../../../main/ignite/network.ts';
import {
  answerWhenRead,
  clientFor,
  filePush,
  fixture,
  httpServer,
  httpsServer,
  large,
  rawServer,
} from './servers.ts';

describe('an encrypted connection', () => {
  it('is made where the authority is trusted', async () => {
    const port = await httpsServer(answerWhenRead(200));
    const certificates = [await fixture('authority.pem')];
    const client = clientFor(
      `https://127.0.0.1:${port}`,
      {},
      { network: createNetwork({ env: {}, certificates }) },
    );
    expect(await client.pushFile(await filePush(large))).toMatchObject({ kind: 'pushed' });
  });

  it('is refused where it is not, with the name of who issued the certificate', async () => {
    let requests = 0;
    const port = await httpsServer(() => {
      requests++;
    });
    const outcome = await clientFor(`https://localhost:${port}`).pushFile(await filePush());
    expect(outcome).toMatchObject({ kind: 'try-later', code: 'tls-failed' });
    expect(outcome.message).toMatch(/issued by Kindling Test Authority$/);
    expect(requests).toBe(0);
  });

  it('cannot be made with a server that does not encrypt', async () => {
    const address = await httpServer(answerWhenRead(200));
    const outcome = await clientFor(address.replace('http:', 'https:')).pushFile(await filePush());
    expect(outcome).toMatchObject({ kind: 'try-later', code: 'tls-failed' });
  });

  it('is waited for until the deadline', async () => {
    const address = await rawServer((socket) => socket.resume());
    const client = clientFor(address.replace('http:', 'https:'), {}, { connectDeadlineMs: 200 });
    expect(await client.pushFile(await filePush())).toMatchObject({
      kind: 'try-later',
      code: 'timed-out',
    });
  });

  it('is given up when nothing of an upload moves any more', async () => {
    const port = await httpsServer((request) => request.pause());
    const certificates = [await fixture('authority.pem')];
    const client = clientFor(
      `https://localhost:${port}`,
      {},
      { network: createNetwork({ env: {}, certificates }), stallMs: 300 },
    );
    expect(await client.pushFile(await filePush(large))).toMatchObject({
      kind: 'try-later',
      code: 'timed-out',
    });
  });
});
