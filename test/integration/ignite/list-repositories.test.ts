import { describe, expect, it } from 'vitest';
import { KindlingError } from '../../../main/contract/errors.ts';
import { answerWhenRead, clientFor, httpServer, rawServer, token } from './servers.ts';

const repository = {
  id: '12ab5182-jh73-9876-b77e-e71235a123a0',
  name: 'Ledger',
  fields: ['Amount'],
};
const list = JSON.stringify([repository]);

function failureOf(listing: Promise<unknown>): Promise<KindlingError> {
  return listing.then(
    () => {
      throw new Error('listed');
    },
    (error: unknown) => {
      if (error instanceof KindlingError) return error;
      throw error;
    },
  );
}

describe('listing repositories', () => {
  it('asks with the token and gives what Ignite lists', async () => {
    const asked: unknown[] = [];
    const address = await httpServer((request, response) => {
      asked.push([request.method, request.url, request.headers.authorization]);
      response.end(list);
    });
    expect(await clientFor(address).listRepositories()).toEqual([repository]);
    expect(asked).toEqual([['GET', '/repositories', `Bearer ${token}`]]);
  });

  it('tries once without Bearer on 401, and remembers', async () => {
    const asked: (string | undefined)[] = [];
    const address = await httpServer((request, response) => {
      asked.push(request.headers.authorization);
      response.writeHead(request.headers.authorization === token ? 200 : 401).end(list);
    });
    const client = clientFor(address);
    await client.listRepositories();
    expect(await client.listRepositories()).toEqual([repository]);
    expect(asked).toEqual([`Bearer ${token}`, token, token]);
  });

  it('reports a token that is refused in both forms', async () => {
    const address = await httpServer(answerWhenRead(401, '{"message":"Unknown token"}'));
    expect(await failureOf(clientFor(address).listRepositories())).toMatchObject({
      code: 'token-rejected',
      message: 'Unknown token',
      details: { status: 401, address },
    });
  });

  it.each([
    [403, 'forbidden'],
    [404, 'path-not-found'],
    [429, 'busy'],
    [500, 'server-error'],
    [302, 'answer-unreadable'],
  ])('fails on %i as %s', async (status, code) => {
    const address = await httpServer(answerWhenRead(status));
    const failure = await failureOf(clientFor(address).listRepositories());
    expect([failure.code, failure.details.status]).toEqual([code, status]);
  });

  it.each(['<html>Sign in</html>', '{"repositories":[]}', '[{"id":1}]', ''])(
    'does not take %j for a list',
    async (body) => {
      const address = await httpServer(answerWhenRead(200, body));
      expect((await failureOf(clientFor(address).listRepositories())).code).toBe(
        'answer-unreadable',
      );
    },
  );

  it('does not take a list that breaks off for one', async () => {
    const address = await rawServer((socket) => {
      socket.on('data', () => socket.end(`HTTP/1.1 200 OK\r\nContent-Length: 999\r\n\r\n${list}`));
    });
    expect((await failureOf(clientFor(address).listRepositories())).code).toBe('answer-unreadable');
  });

  it('does not carry the token to where a redirect leads', async () => {
    const carried: (string | undefined)[] = [];
    const other = await httpServer((request, response) => {
      carried.push(request.headers.authorization);
      response.end(list);
    });
    const address = await httpServer(answerWhenRead(307, '', { location: other }));
    await failureOf(clientFor(address).listRepositories());
    expect(carried).toEqual([]);
  });

  it('says that it cannot reach the server, and why', async () => {
    const failure = await failureOf(clientFor('http://127.0.0.1:1').listRepositories());
    expect([failure.code, failure.details.kind, failure.details.address]).toEqual([
      'unreachable',
      'refused',
      'http://127.0.0.1:1',
    ]);
  });

  it('says that the name of the server is unknown', async () => {
    const failure = await failureOf(clientFor('https://ignite.invalid').listRepositories());
    expect([failure.code, failure.details.kind]).toEqual(['unreachable', 'dns']);
  });

  it('can be cancelled while nothing is answered', async () => {
    const cancel = new AbortController();
    const address = await rawServer((socket) => socket.on('data', () => cancel.abort()));
    const failure = await failureOf(clientFor(address).listRepositories(cancel.signal));
    expect(failure.code).toBe('cancelled');
  });

  it('needs a token', async () => {
    const client = clientFor('http://127.0.0.1:1', { token: () => null });
    expect((await failureOf(client.listRepositories())).code).toBe('token-missing');
  });
});
