import { randomBytes } from 'node:crypto';
import { appendFile, readdir, readlink, rm, truncate } from 'node:fs/promises';
import type { IncomingMessage, RequestListener } from 'node:http';
import Busboy from '@fastify/busboy';
import { describe, expect, it } from 'vitest';
import { createNetwork } from '../../../main/ignite/network.ts';
import {
  answerWhenRead,
  bodyOf,
  clientFor,
  filePush,
  fixture,
  httpServer,
  httpsServer,
  large,
  token,
} from './servers.ts';

interface Form {
  readonly entries: [string, string][];
  readonly file: Buffer;
}

/** Reads a form; `everyMs` makes a slow reader, who takes a little now and then. */
function formOf(request: IncomingMessage, everyMs = 0): Promise<Form> {
  return new Promise((resolve, reject) => {
    const entries: [string, string][] = [];
    const chunks: Buffer[] = [];
    const reader = new Busboy({
      headers: { 'content-type': request.headers['content-type'] ?? '' },
    });
    reader.on('field', (name, value) => entries.push([name, value]));
    reader.on('file', (name, stream, fileName, _, type) => {
      entries.push([name, `${fileName} as ${type}`]);
      stream.on('data', (chunk) => {
        chunks.push(chunk);
        if (everyMs === 0) return;
        stream.pause();
        setTimeout(() => stream.resume(), everyMs);
      });
    });
    reader.on('finish', () => resolve({ entries, file: Buffer.concat(chunks) }));
    reader.on('error', reject);
    request.pipe(reader);
  });
}

describe('pushing a file', () => {
  it('sends the fields of the API and then the file, byte for byte', async () => {
    let form: Form | undefined;
    const address = await httpServer(async (request, response) => {
      form = await formOf(request);
      response.writeHead(202).end();
    });
    const content = randomBytes(3_500_000);
    const push = await filePush(content, 'ledger.csv.gz');
    const fileConfig = {
      delimiter: ';',
      quoteCharacter: 'DOUBLE_QUOTE',
      escapeCharacter: 'DOUBLE_QUOTE',
      encoding: 'UTF-8',
    } as const;

    const outcome = await clientFor(address).pushFile({
      ...push,
      part: { ...push.part, compressed: true },
      fileConfig,
      deleteQueryId: 'query-1',
    });

    expect(outcome).toEqual({ kind: 'pushed', status: 202 });
    expect(form?.entries).toEqual([
      ['dataRepositoryId', 'repository-1'],
      ['fileConfig', JSON.stringify(fileConfig)],
      ['compressed', 'true'],
      ['deleteQueryId', 'query-1'],
      ['file', 'ledger.csv.gz as application/gzip'],
    ]);
    expect(form?.file.equals(content)).toBe(true);
  });

  it.each(['http', 'https'])('brings every byte as it was to a slow %s server', async (scheme) => {
    let form: Form | undefined;
    const listener: RequestListener = async (request, response) => {
      form = await formOf(request, 1);
      response.end();
    };
    const address =
      scheme === 'http'
        ? await httpServer(listener)
        : `https://localhost:${await httpsServer(listener)}`;
    const content = randomBytes(large);
    const certificates = [await fixture('authority.pem')];
    const outcome = await clientFor(
      address,
      {},
      { network: createNetwork({ env: {}, certificates }) },
    ).pushFile(await filePush(content));
    expect(outcome.kind).toBe('pushed');
    expect(form?.file.equals(content)).toBe(true);
  });

  it('sends no field that has no value', async () => {
    let form: Form | undefined;
    const address = await httpServer(async (request, response) => {
      form = await formOf(request);
      response.end();
    });
    await clientFor(address).pushFile(await filePush(0, 'a.json'));
    expect(form?.entries.map(([name]) => name)).toEqual(['dataRepositoryId', 'file']);
  });

  it('goes by POST to the path of the description with the token and an exact length', async () => {
    let request: IncomingMessage | undefined;
    let received = 0;
    const address = await httpServer(async (given, response) => {
      request = given;
      received = (await bodyOf(given)).length;
      response.end();
    });
    await clientFor(`${address}/gateway`).pushFile(await filePush());
    expect(request?.method).toBe('POST');
    expect(request?.url).toBe('/gateway/files');
    expect(request?.headers).toMatchObject({
      authorization: `Bearer ${token}`,
      'content-length': String(received),
      connection: 'close',
      'user-agent': 'Kindling',
    });
  });

  it('opens a fresh connection for each push', async () => {
    const ports = new Set<number | undefined>();
    const address = await httpServer((request, response) => {
      ports.add(request.socket.remotePort);
      request.resume().on('end', () => response.end());
    });
    const client = clientFor(address);
    await client.pushFile(await filePush());
    await client.pushFile(await filePush());
    expect(ports.size).toBe(2);
  });

  it('reports the bytes that the network took, up to the whole file', async () => {
    const address = await httpServer(answerWhenRead(200));
    const sent: number[] = [];
    const onSent = (bytes: number) => sent.push(bytes);
    await clientFor(address).pushFile(await filePush(2_500_000), { onSent });
    expect(sent).toEqual([1_048_576, 2_097_152, 2_500_000]);
  });
});

describe('the last chunk', () => {
  it.each([0, 10, 1_048_576, 2_500_000])(
    'of %i bytes leaves only after the hand-over',
    async (bytes) => {
      let received = 0;
      let atHandOver = -1;
      const address = await httpServer((request, response) => {
        request.on('data', (chunk: Buffer) => {
          received += chunk.length;
        });
        request.on('end', () => response.end());
      });
      const beforeHandOver = async () => {
        // Time for everything that has left to arrive: a round trip over another connection.
        await fetch(address);
        atHandOver = received;
      };
      await clientFor(address).pushFile(await filePush(bytes), { beforeHandOver });
      expect(received - atHandOver).toBeGreaterThan(0);
      expect(received - atHandOver).toBeLessThanOrEqual(1_048_576 + 100);
    },
  );

  it('stays where the hand-over could not be recorded, and the failure is passed on', async () => {
    let ended = false;
    const address = await httpServer((request) => {
      request.resume().on('end', () => {
        ended = true;
      });
    });
    const failure = Object.assign(new Error('disk full'), { code: 'EACCES' });
    const beforeHandOver = () => Promise.reject(failure);
    const pushing = clientFor(address).pushFile(await filePush(), { beforeHandOver });
    await expect(pushing).rejects.toBe(failure);
    expect(ended).toBe(false);
  });
});

describe('a file in the spool', () => {
  it('that is gone is a failed push', async () => {
    const address = await httpServer(answerWhenRead(200));
    const push = await filePush();
    await rm(push.part.path);
    expect(await clientFor(address).pushFile(push)).toMatchObject({
      kind: 'failed',
      code: 'file-missing',
    });
  });

  it('that became shorter is a failed push, which the server never gets whole', async () => {
    let ended = false;
    const address = await httpServer((request) => {
      request.resume().on('end', () => {
        ended = true;
      });
    });
    const push = await filePush(3_000_000);
    await truncate(push.part.path, 2_000_000);
    expect(await clientFor(address).pushFile(push)).toMatchObject({
      kind: 'failed',
      code: 'file-changed',
    });
    expect(ended).toBe(false);
  });

  it('that became longer is a failed push', async () => {
    const address = await httpServer(answerWhenRead(200));
    const push = await filePush();
    await appendFile(push.part.path, 'more');
    expect(await clientFor(address).pushFile(push)).toMatchObject({
      kind: 'failed',
      code: 'file-changed',
    });
  });

  it.runIf(process.platform === 'linux')(
    'is closed as soon as the push has ended, however that was',
    async () => {
      const address = await httpServer((request) => request.socket.destroy());
      const push = await filePush(3_000_000);
      await clientFor(address).pushFile(push);
      const open = await Promise.all(
        (await readdir('/proc/self/fd')).map((fd) =>
          readlink(`/proc/self/fd/${fd}`).catch(() => ''),
        ),
      );
      expect(open).not.toContain(push.part.path);
    },
  );
});

describe('a push that cannot start', () => {
  it('without a token waits for one, and nothing is sent', async () => {
    let requests = 0;
    const address = await httpServer((_, response) => {
      requests++;
      response.end();
    });
    const outcome = await clientFor(address, { token: () => null }).pushFile(await filePush());
    expect(outcome).toEqual({ kind: 'token-needed', code: 'token-missing' });
    expect(requests).toBe(0);
  });

  it('with a token that no header can carry fails without quoting it', async () => {
    const outcome = await clientFor('http://127.0.0.1:1', {
      token: () => 'secret\r\nX: y',
    }).pushFile(await filePush());
    expect(outcome).toEqual({ kind: 'failed', code: 'token-malformed' });
  });

  it('because it is larger than the API takes fails', async () => {
    const push = await filePush();
    const part = { ...push.part, bytes: 200_000_000 };
    const outcome = await clientFor('http://127.0.0.1:1').pushFile({ ...push, part });
    expect(outcome).toEqual({ kind: 'failed', code: 'too-large' });
  });
});

describe('pushing rows', () => {
  it('sends the JSON of the API', async () => {
    let sent: unknown;
    const address = await httpServer(async (request, response) => {
      sent = [
        request.url,
        request.headers['content-type'],
        JSON.parse(String(await bodyOf(request))),
      ];
      response.writeHead(201).end('{"message":"Import started"}');
    });
    const rows = '{"AccountCode":"0400","Amount":-110.70,"Note":"a\\nb"}\n{"Amount":1}\n';
    const push = await filePush(Buffer.from(rows), 'October');
    const outcome = await clientFor(address).pushData({ ...push, deleteQueryId: 'query-1' });
    expect(outcome).toEqual({ kind: 'pushed', status: 201, message: 'Import started' });
    expect(sent).toEqual([
      '/data',
      'application/json',
      {
        dataRepositoryId: 'repository-1',
        importName: 'October',
        deleteQueryId: 'query-1',
        data: [{ AccountCode: '0400', Amount: -110.7, Note: 'a\nb' }, { Amount: 1 }],
      },
    ]);
  });

  it('hands over only after what must come before it', async () => {
    const order: string[] = [];
    const address = await httpServer((request, response) => {
      request.resume().on('end', () => {
        order.push('received');
        response.end();
      });
    });
    const beforeHandOver = () => {
      order.push('handing over');
    };
    const rows = Buffer.alloc(large, '{"AccountCode":"4000"}\n');
    await clientFor(address).pushData(await filePush(rows), { beforeHandOver });
    expect(order).toEqual(['handing over', 'received']);
  });
});
