import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { describe, expect, it, onTestFinished } from 'vitest';
import { defaultRepositories } from '../../../main/sandbox/options.ts';
import { openDesktop } from '../secrets/keyring.ts';
import { aCommandLine } from './cli.ts';
import { aSandbox, token } from './ignite.ts';

describe('repositories', () => {
  it('lists in JSON what the token gives access to', async () => {
    const sandbox = await aSandbox();
    const { run } = await aCommandLine();
    const env = { KINDLING_API_URL: sandbox.address, KINDLING_TOKEN: token };
    const { out } = await run(['repositories', '--json'], { env });
    expect(JSON.parse(out)).toEqual(defaultRepositories);
  });

  it('lists them in a table', async () => {
    const sandbox = await aSandbox();
    const { run } = await aCommandLine();
    const env = { KINDLING_API_URL: sandbox.address, KINDLING_TOKEN: token };
    expect((await run(['repositories'], { env })).out).toMatch(/^Suppliers +6 +5c2e9a17/m);
  });

  it('takes a token as it was pasted', async () => {
    const sandbox = await aSandbox();
    const { run } = await aCommandLine();
    const env = { KINDLING_API_URL: sandbox.address, KINDLING_TOKEN: `"Bearer ${token}"\n` };
    expect((await run(['repositories'], { env })).code).toBe(0);
  });

  it.each([
    [7, 'a token that Ignite does not accept', 'wrong'],
    [7, 'a token that cannot be one', 'trøbbel'],
    [5, 'a token without the right to read', 'forbidden'],
  ])('ends with %i for %s', async (code, _, wrongToken) => {
    const sandbox = await aSandbox({ forbiddenTokens: ['forbidden'] });
    const { run } = await aCommandLine();
    const env = { KINDLING_API_URL: sandbox.address, KINDLING_TOKEN: wrongToken };
    expect((await run(['repositories'], { env })).code).toBe(code);
  });

  it('never says the token', async () => {
    const sandbox = await aSandbox();
    const { run } = await aCommandLine();
    const env = { KINDLING_API_URL: sandbox.address, KINDLING_TOKEN: 'wr0ng-t0ken' };
    const { out, err } = await run(['repositories', '--json'], { env });
    expect(out + err).not.toContain('wr0ng-t0ken');
  });

  it('ends with 5 when Ignite cannot be reached', async () => {
    const { run } = await aCommandLine();
    const env = { KINDLING_API_URL: 'http://127.0.0.1:1', KINDLING_TOKEN: token };
    expect((await run(['repositories'], { env })).code).toBe(5);
  });

  it('ends with 2 for an address that would send the token unencrypted', async () => {
    const { run } = await aCommandLine();
    const env = { KINDLING_API_URL: 'http://example.com', KINDLING_TOKEN: token };
    expect((await run(['repositories'], { env })).code).toBe(2);
  });

  it('ends with 7 without a token and without a keychain, and names the way out', async () => {
    const { run } = await aCommandLine();
    const env = { KINDLING_API_URL: 'http://127.0.0.1:1' };
    const { code, err } = await run(['repositories'], { env });
    expect([code, err.includes('KINDLING_TOKEN')]).toEqual([7, true]);
  });
});

describe('the token in the keychain', () => {
  async function onADesktop() {
    const desktop = await openDesktop();
    onTestFinished(() => desktop.remove());
    const keyring = await desktop.startKeyring('unlocked');
    const sandbox = await aSandbox();
    const line = await aCommandLine({ ...desktop.env, KINDLING_API_URL: sandbox.address });
    return { ...line, keyring };
  }

  it('is not there at first: 7', async () => {
    const { run } = await onADesktop();
    expect((await run(['repositories'])).code).toBe(7);
  });

  it('is used once it is set', async () => {
    const { run } = await onADesktop();
    await run(['token', 'set'], { input: `${token}\n` });
    expect((await run(['repositories'])).code).toBe(0);
  });

  it('belongs to the address for which it was set', async () => {
    const { run } = await onADesktop();
    await run(['token', 'set'], { input: `${token}\n` });
    const other = await aSandbox();
    const env = { KINDLING_API_URL: other.address };
    expect((await run(['repositories'], { env })).code).toBe(7);
  });

  it('is not set when Ignite does not accept it', async () => {
    const { run } = await onADesktop();
    const { code } = await run(['token', 'set'], { input: 'wrong' });
    expect([code, (await run(['repositories'])).code]).toEqual([7, 7]);
  });

  it('is gone once it is removed', async () => {
    const { run } = await onADesktop();
    await run(['token', 'set'], { input: token });
    const { code } = await run(['token', 'remove']);
    expect([code, (await run(['repositories'])).code]).toEqual([0, 7]);
  });

  it('behind a lock is not taken for none', async () => {
    const { run, keyring } = await onADesktop();
    await run(['token', 'set'], { input: token });
    await keyring.lock();
    const { out } = await run(['repositories', '--json']);
    expect(JSON.parse(out).error.code).toBe('keychain-locked');
  });
});

describe('sandbox', () => {
  it('is an Ignite to try things on, until Ctrl+C', async () => {
    const { start, run } = await aCommandLine();
    const { child, ended } = start(['sandbox', '--json']);
    if (!child.stdout) throw new Error('The sandbox has no output');
    const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
    const { address, token: given } = JSON.parse(line);
    const env = { KINDLING_API_URL: address, KINDLING_TOKEN: given };
    const { code: listed } = await run(['repositories'], { env });
    child.kill('SIGINT');
    expect([listed, (await ended).code]).toEqual([0, 0]);
  });
});
