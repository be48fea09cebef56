import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { KindlingError } from '../../../main/contract/errors.ts';
import { createNetwork } from '../../../main/ignite/network.ts';
import { createUndiciTransport } from '../../../main/ignite/undici-transport.ts';
import { createMemoryTokens } from '../../../main/secrets/memory-tokens.ts';
import type { TokenStore } from '../../../main/secrets/token-store.ts';
import { openDatabase } from '../../../main/store/database.ts';
import { createSettings } from '../../../main/store/settings.ts';
import { Connection, type ConnectionParts } from '../../../main/workspace/connection.ts';
import { tempFolder } from '../temp-folder.ts';

const list = (name: string) => JSON.stringify([{ id: name, name, fields: [] }]);

/** An Ignite that answers only when the test says so. */
async function aSlowIgnite() {
  const waiting: ServerResponse[] = [];
  const server = createServer((_, response) => {
    waiting.push(response);
    server.emit('asked');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: () => once(server, 'asked'),
    answer(name: string) {
      const response = waiting.shift();
      response?.writeHead(200, { 'content-type': 'application/json' });
      response?.end(list(name));
    },
  };
}

async function aConnection(
  defaultAddress: string,
  keychain?: TokenStore,
  kept: Readonly<Record<string, unknown>> = {},
  from: Partial<Pick<ConnectionParts, 'allowed' | 'fixedAddress'>> = {},
) {
  const db = openDatabase(await tempFolder());
  onTestFinished(() => {
    db.close();
  });
  const settings = createSettings(db, () => {});
  for (const [key, value] of Object.entries(kept)) settings.set(key, value);
  const tokens = new Map([[new URL(defaultAddress).origin, createMemoryTokens('a-token')]]);
  return new Connection({
    mode: 'live',
    settings,
    transport: createUndiciTransport({ network: createNetwork({ env: {} }) }),
    tokens: (origin) => keychain ?? tokens.get(origin) ?? createMemoryTokens(),
    defaultAddress,
    fixedAddress: null,
    allowed: () => null,
    ...from,
    onChange: () => {},
  });
}

describe('an answer that comes late', () => {
  it('says nothing about another address', async () => {
    const ignite = await aSlowIgnite();
    const connection = await aConnection(ignite.address);
    const asked = ignite.asked();
    const opening = connection.open();
    await asked;
    await connection.setAddress('http://127.0.0.1:9');
    ignite.answer('Ledger');
    await opening;
    expect(connection.state).toMatchObject({
      address: 'http://127.0.0.1:9',
      token: 'none',
      repositories: null,
    });
  });

  it('does not bring back a token that was removed', async () => {
    const ignite = await aSlowIgnite();
    const connection = await aConnection(ignite.address);
    const asked = ignite.asked();
    const opening = connection.open();
    await asked;
    await connection.removeToken();
    ignite.answer('Ledger');
    await opening;
    expect(connection.state).toMatchObject({ token: 'none', repositories: null });
  });
});

describe('the token', () => {
  it('is not sent to the address that was left by whatever still works there', async () => {
    const ignite = await aSlowIgnite();
    const connection = await aConnection(ignite.address);
    const asked = ignite.asked();
    const opening = connection.open();
    await asked;
    ignite.answer('Ledger');
    await opening;
    const { client } = connection;
    await connection.setAddress('http://127.0.0.1:9');
    await expect(client.listRepositories()).rejects.toMatchObject({ code: 'token-missing' });
  });

  it('stays at the origin that it was entered for', async () => {
    const ignite = await aSlowIgnite();
    const connection = await aConnection(ignite.address);
    const asked = ignite.asked();
    const opening = connection.open();
    await asked;
    ignite.answer('Ledger');
    await opening;
    expect((await connection.setAddress('http://127.0.0.1:9')).token).toBe('none');
  });
});

describe('a token for this run only', () => {
  /** A keychain that has an older token and cannot keep a new one. */
  const aKeychain = (remove: () => Promise<void>): TokenStore => ({
    get: async () => 'the-older-token',
    set: async () => {
      throw new KindlingError('keychain-locked');
    },
    remove,
  });

  it('takes the older one in the keychain along when it is removed', async () => {
    const ignite = await aSlowIgnite();
    let removed = 0;
    const connection = await aConnection(
      ignite.address,
      aKeychain(async () => {
        removed += 1;
      }),
    );
    connection.takeForThisRun('the-newer-token');
    const state = await connection.removeToken();
    expect([removed, state.token, state.keychain]).toEqual([1, 'none', null]);
  });

  it('is removed even where the keychain cannot be reached, which is told', async () => {
    const ignite = await aSlowIgnite();
    const connection = await aConnection(
      ignite.address,
      aKeychain(async () => {
        throw new KindlingError('keychain-locked');
      }),
    );
    connection.takeForThisRun('the-newer-token');
    const state = await connection.removeToken();
    expect([state.token, state.keychain?.code]).toEqual(['none', 'keychain-locked']);
  });
});

describe('settings that are not what they should be', () => {
  it.each([
    ['an address that is none', { address: 'not an address' }],
    ['an address that is no text', { address: ['x'] }],
    ['a description of another shape', { description: { paths: 1 } }],
  ])('%s keeps nobody from starting', async (_, kept) => {
    const connection = await aConnection('http://127.0.0.1:9', undefined, kept);
    expect(connection.state).toMatchObject({
      address: 'http://127.0.0.1:9',
      description: { kind: 'shipped' },
    });
  });
});

describe('what an organisation has set', () => {
  it.each([
    ['a name', ['Ledger'], ['Ledger']],
    ['nothing that there is', ['Suppliers'], []],
  ])('shows of the repositories those that are allowed: %s', async (_, allowed, shown) => {
    const ignite = await aSlowIgnite();
    const connection = await aConnection(ignite.address, undefined, {}, { allowed: () => allowed });
    const asked = ignite.asked();
    const opening = connection.open();
    await asked;
    ignite.answer('Ledger');
    const { repositories } = await opening;
    expect(repositories?.map(({ name }) => name)).toEqual(shown);
  });

  it('is the address, whatever was kept, and it cannot be changed', async () => {
    const fixedAddress = { address: 'http://127.0.0.1:7', by: 'policy' } as const;
    const kept = { address: 'http://127.0.0.1:8' };
    const connection = await aConnection('http://127.0.0.1:9', undefined, kept, { fixedAddress });
    expect(connection.state).toMatchObject({
      address: 'http://127.0.0.1:7',
      addressFixedBy: 'policy',
    });
    await expect(connection.setAddress('http://127.0.0.1:6')).rejects.toMatchObject({
      code: 'invalid-request',
    });
  });
});
