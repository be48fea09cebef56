import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { request } from 'undici';
import { describe, expect, it, onTestFinished } from 'vitest';
import { tempFolder } from '../temp-folder.ts';
import { aSandbox, bearer, ledgerId, pushBody, pushFile, token } from './a-sandbox.ts';

const maxBodyBytes = 100_000;

async function* endless(): AsyncGenerator<Buffer> {
  yield Buffer.from('{"data":["');
  for (let sent = 0; sent < 40 * maxBodyBytes; sent += 10_000) yield Buffer.alloc(10_000, 'x');
}

/** Sends the head of a request alone and answers what comes back. */
async function sendHead(address: string, head: readonly string[]): Promise<string> {
  const { hostname, port, host } = new URL(address);
  const socket = connect(Number(port), hostname);
  socket.write(`${[head[0], `Host: ${host}`, ...head.slice(1)].join('\r\n')}\r\n\r\n`);
  const [answer] = (await once(socket, 'data')) as [Buffer];
  socket.destroy();
  return answer.toString();
}

describe('a body over the limit', () => {
  it('is refused before it is sent, when the request says its length', async () => {
    const { address } = await aSandbox();
    const answer = await sendHead(address, [
      'POST /files HTTP/1.1',
      `Authorization: Bearer ${token}`,
      'Content-Type: multipart/form-data; boundary=b',
      'Content-Length: 200000001',
    ]);
    expect(answer).toMatch(/^HTTP\/1\.1 413 [\s\S]*larger than 200000000 bytes/);
  });

  it('is not looked at without the token', async () => {
    const { address } = await aSandbox();
    const answer = await sendHead(address, ['POST /files HTTP/1.1', 'Content-Length: 200000001']);
    expect(answer).toMatch(/^HTTP\/1\.1 401 /);
  });

  it('is refused while it streams in, when it does not', async () => {
    const { address } = await aSandbox({ maxBodyBytes });
    const response = await request(`${address}/data`, {
      method: 'POST',
      headers: { ...bearer, 'content-type': 'application/json' },
      body: Readable.from(endless()),
    });
    await response.body.dump();
    expect(response.statusCode).toBe(413);
  });

  it('counts with all form fields, not the file alone', async () => {
    const sandbox = await aSandbox({ maxBodyBytes });
    const file = `${'x'.repeat(maxBodyBytes - 400)}\n`;
    const answer = await pushFile(sandbox, 'ledger.csv', file);
    expect(answer.status).toBe(413);
  });

  it('is still taken one byte before', async () => {
    const body = JSON.stringify({ dataRepositoryId: ledgerId, data: [{ a: 'x'.repeat(1000) }] });
    const sandbox = await aSandbox({ maxBodyBytes: body.length });
    expect((await pushBody(sandbox, body)).status).toBe(200);
    expect((await pushBody(sandbox, ` ${body}`)).status).toBe(413);
  });

  it('does not stop a client that reads the answer only after it has sent all', async () => {
    const { address } = await aSandbox({ maxBodyBytes });
    const { hostname, port, host } = new URL(address);
    const socket = connect(Number(port), hostname).pause();
    onTestFinished(() => void socket.destroy());
    socket.write(
      `POST /data HTTP/1.1\r\nHost: ${host}\r\nAuthorization: ${bearer.authorization}\r\n`,
    );
    socket.write('Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n');
    const chunk = Buffer.alloc(0x1000000, ' ');
    for (let sent = 0; sent < 3; sent += 1) {
      socket.write('1000000\r\n');
      socket.write(chunk);
      await new Promise((resolve) => socket.write('\r\n', resolve));
    }
    const answer = once(socket, 'data');
    socket.resume();
    expect(String((await answer)[0])).toMatch(/^HTTP\/1\.1 413 /);
  });
});

it.each([
  ['taken', 'ledger.csv', 'a;b\n1;2\n', {}, 200],
  ['not what its name says', 'ledger.csv', 'a;b\n1\n', {}, 422],
  ['not a workbook', 'ledger.xlsx', 'a;b\n1\n', {}, 422],
  ['sent with a wrong field', 'ledger.csv', 'a;b\n1;2\n', { other: 'x' }, 400],
])('leaves no file behind when the file is %s', async (_, name, content, fields, status) => {
  const temporaryFolder = await tempFolder();
  const sandbox = await aSandbox({ temporaryFolder });
  const answer = await pushFile(sandbox, name, content, fields);
  const [own] = await readdir(temporaryFolder);
  expect([answer.status, await readdir(join(temporaryFolder, own ?? ''))]).toEqual([status, []]);
});

it('refuses a file that unpacks to more than it takes', async () => {
  const sandbox = await aSandbox({ maxUnpackedBytes: 1_000_000 });
  const bomb = gzipSync(`A;B\n${'1;2\n'.repeat(300_000)}`);
  const answer = await pushFile(sandbox, 'ledger.csv.gz', bomb, { compressed: 'true' });
  expect(answer.status).toBe(413);
  expect(await sandbox.imports()).toEqual([]);
});
