import { request } from 'undici';
import { describe, expect, it } from 'vitest';
import { defaultRepositories } from '../../../main/sandbox/options.ts';
import { answered, aSandbox, bearer, token } from './a-sandbox.ts';

describe('listing repositories', () => {
  it('answers id, name and fields of each', async () => {
    const { address } = await aSandbox();
    const response = await fetch(`${address}/repositories`, { headers: bearer });
    expect(await response.json()).toEqual(defaultRepositories);
  });

  it('answers the repositories it was given', async () => {
    const only = { id: '6d1b7c7e-6d2a-4c5c-9a38-3b1a5a1a7e10', name: 'Contracts', fields: ['Id'] };
    const { address } = await aSandbox({ repositories: [only] });
    const response = await fetch(`${address}/repositories`, { headers: bearer });
    expect(await response.json()).toEqual([only]);
  });

  it.each([
    ['no Authorization', undefined, 401, 'no API token'],
    ['another token', 'Bearer wrong', 401, 'not valid'],
    ['the bare token', token, 401, 'Bearer TOKEN'],
    ['another scheme', `Basic ${token}`, 401, 'Bearer TOKEN'],
    ['text behind the token', `Bearer ${token} x`, 401, 'Bearer TOKEN'],
    ['a token without rights', 'Bearer reader', 403, 'not allowed'],
  ])('refuses %s', async (_, authorization, status, message) => {
    const { address } = await aSandbox({ forbiddenTokens: ['reader'] });
    const headers = authorization === undefined ? {} : { authorization };
    const answer = await answered(await fetch(`${address}/repositories`, { headers }));
    expect(answer).toMatchObject({ status, message: expect.stringContaining(message) });
  });

  describe('when the list wants the bare token', () => {
    it('takes it', async () => {
      const { address } = await aSandbox({ listAuthorization: 'bare' });
      const headers = { authorization: token };
      expect((await fetch(`${address}/repositories`, { headers })).status).toBe(200);
    });

    it('refuses it behind "Bearer"', async () => {
      const { address } = await aSandbox({ listAuthorization: 'bare' });
      const response = await fetch(`${address}/repositories`, { headers: bearer });
      expect(response.status).toBe(401);
    });
  });
});

describe('addresses', () => {
  it('are on loopback only', async () => {
    const { address } = await aSandbox();
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it('answers 404 where nothing is', async () => {
    const { address } = await aSandbox();
    expect(await answered(await fetch(`${address}/nothing`))).toMatchObject({
      status: 404,
      message: 'There is nothing at /nothing.',
    });
  });

  it.each([
    ['/repositories', 'POST', 'GET'],
    ['/repositories', 'DELETE', 'GET'],
    ['/files', 'GET', 'POST'],
    ['/data', 'PUT', 'POST'],
  ])('%s answers %s with 405 and what it takes', async (path, method, allow) => {
    const { address } = await aSandbox();
    const answer = await answered(await fetch(`${address}${path}`, { method, headers: bearer }));
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, allow]);
  });

  it('refuses a request that came by another host name', async () => {
    const { address } = await aSandbox();
    const response = await request(`${address}/repositories`, {
      headers: { ...bearer, host: 'rebound.example' },
    });
    await response.body.dump();
    expect(response.statusCode).toBe(403);
  });

  it('start at the paths given', async () => {
    const paths = { listRepositories: '/v2/list', pushFile: '/v2/file', pushData: '/v2/rows' };
    const { address } = await aSandbox({ paths });
    expect((await fetch(`${address}/v2/list`, { headers: bearer })).status).toBe(200);
  });

  it('can be moved while it runs', async () => {
    const sandbox = await aSandbox();
    await sandbox.setPaths({ listRepositories: '/moved', pushFile: '/f', pushData: '/d' });
    const old = await fetch(`${sandbox.address}/repositories`, { headers: bearer });
    const moved = await fetch(`${sandbox.address}/moved`, { headers: bearer });
    expect([old.status, moved.status]).toEqual([404, 200]);
  });

  it('refuses a port that is taken', async () => {
    const { address } = await aSandbox();
    const port = Number(new URL(address).port);
    await expect(aSandbox({ port })).rejects.toMatchObject({ code: 'port-in-use' });
  });
});
