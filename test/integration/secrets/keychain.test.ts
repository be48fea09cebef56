import { lookup } from 'node:dns/promises';
import { readFile } from 'node:fs/promises';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createKeychainTokens } from '../../../main/secrets/keychain-tokens.ts';
import type { TokenStore } from '../../../main/secrets/token-store.ts';
import { bundleHelper } from './helper-bundle.ts';
import { ask, openDesktop } from './keyring.ts';

const address = 'https://data.igniteprocurement.com';
const longDeadlineMs = 20_000;

let helper: Awaited<ReturnType<typeof bundleHelper>>;
let desktop: Awaited<ReturnType<typeof openDesktop>>;

beforeAll(async () => {
  helper = await bundleHelper();
});
afterAll(() => helper?.remove());
afterEach(() => desktop?.remove());

interface Wish {
  readonly origin?: string;
  readonly profile?: string;
  readonly deadlineMs?: number;
  readonly env?: Readonly<Record<string, string>>;
}

function tokensOf(wish: Wish = {}): TokenStore {
  return createKeychainTokens({
    origin: wish.origin ?? address,
    profile: wish.profile ?? null,
    helper: {
      command: process.execPath,
      args: helper.args,
      env: { DISPLAY: '', ...(wish.env ?? desktop.env) },
    },
    deadlineMs: wish.deadlineMs ?? longDeadlineMs,
  });
}

describe('an unlocked keyring', () => {
  async function unlocked(): Promise<TokenStore> {
    desktop = await openDesktop();
    await desktop.startKeyring('unlocked');
    return tokensOf();
  }

  it('has no token at first', async () => {
    const tokens = await unlocked();
    expect(await tokens.get()).toBeNull();
  });

  it('keeps a token, cleaned', async () => {
    const tokens = await unlocked();
    await tokens.set('"Bearer abc-123"\n');
    expect(await tokens.get()).toBe('abc-123');
  });

  it('keeps a token of full length', async () => {
    const tokens = await unlocked();
    await tokens.set('x'.repeat(2500));
    expect(await tokens.get()).toBe('x'.repeat(2500));
  });

  it('keeps the last token of several', async () => {
    const tokens = await unlocked();
    await tokens.set('abc');
    await tokens.set('def');
    expect(await tokens.get()).toBe('def');
  });

  it('has no token once it is removed', async () => {
    const tokens = await unlocked();
    await tokens.set('abc');
    await tokens.remove();
    expect(await tokens.get()).toBeNull();
  });

  it('takes the removing of no token as done', async () => {
    const tokens = await unlocked();
    await expect(tokens.remove()).resolves.toBeUndefined();
  });

  it('answers calls in the order they were made', async () => {
    const tokens = await unlocked();
    const [, first, , second] = await Promise.all([
      tokens.set('abc'),
      tokens.get(),
      tokens.remove(),
      tokens.get(),
    ]);
    expect([first, second]).toEqual(['abc', null]);
  });

  it('never gives one server the token of another', async () => {
    const tokens = await unlocked();
    await tokens.set('abc');
    expect(await tokensOf({ origin: 'https://example.com' }).get()).toBeNull();
  });

  it('never gives one profile the token of another', async () => {
    const tokens = await unlocked();
    await tokens.set('abc');
    expect(await tokensOf({ profile: 'other' }).get()).toBeNull();
  });

  it('still has the token after logging out and in again', async () => {
    const tokens = await unlocked();
    await tokens.set('abc');
    await desktop.logOut();
    desktop = await openDesktop(desktop.home);
    await desktop.startKeyring('unlocked');
    expect(await tokensOf().get()).toBe('abc');
  });
});

describe('a locked keyring', () => {
  async function locked(): Promise<TokenStore> {
    desktop = await openDesktop();
    const keyring = await desktop.startKeyring('unlocked');
    const tokens = tokensOf();
    await tokens.set('abc');
    await keyring.lock();
    return tokens;
  }

  it('is not taken for one without a token', async () => {
    const tokens = await locked();
    await expect(tokens.get()).rejects.toMatchObject({ code: 'keychain-locked' });
  });

  it('does not take a token', async () => {
    const tokens = await locked();
    await expect(tokens.set('def')).rejects.toMatchObject({ code: 'keychain-locked' });
  });

  it('does not pretend to have removed one', async () => {
    const tokens = await locked();
    await expect(tokens.remove()).rejects.toMatchObject({ code: 'keychain-locked' });
  });

  it('may hold a token of another server: that is not known', async () => {
    await locked();
    const other = tokensOf({ origin: 'https://example.com' });
    await expect(other.get()).rejects.toMatchObject({ code: 'keychain-locked' });
  });

  it('is recognised after a log-in that did not unlock it', async () => {
    await locked();
    await desktop.logOut();
    desktop = await openDesktop(desktop.home);
    await desktop.startKeyring('locked');
    await expect(tokensOf().get()).rejects.toMatchObject({ code: 'keychain-locked' });
  });

  it('is locked, not slow, when nobody answers its question for the password', async () => {
    await locked();
    // This test's connection takes the place of the prompt and, like a person away, never answers.
    await ask(desktop.bus, 'RequestName', 'su', ['org.gnome.keyring.SystemPrompter', 0]);
    const patient = tokensOf({ deadlineMs: 6000 });
    await expect(patient.get()).rejects.toMatchObject({ code: 'keychain-locked' });
  });
});

describe('without a keyring', () => {
  it('and without D-Bus the keychain is unavailable', async () => {
    desktop = await openDesktop();
    const nowhere = `unix:path=${desktop.home}/none`;
    const tokens = tokensOf({ env: { ...desktop.env, DBUS_SESSION_BUS_ADDRESS: nowhere } });
    await expect(tokens.get()).rejects.toMatchObject({
      code: 'keychain-unavailable',
      message: expect.stringContaining('connect'),
    });
  });

  it('and with D-Bus the keychain is unavailable', async () => {
    desktop = await openDesktop();
    await expect(tokensOf().set('abc')).rejects.toMatchObject({
      code: 'keychain-unavailable',
      message: expect.stringContaining('org.freedesktop.secrets'),
    });
  });
});

describe('a hung keyring', () => {
  it('ends at the deadline', async () => {
    desktop = await openDesktop();
    const keyring = await desktop.startKeyring('unlocked');
    keyring.hang();
    const tokens = tokensOf({ deadlineMs: 1500 });
    const started = performance.now();
    await expect(tokens.get()).rejects.toMatchObject({ code: 'keychain-slow' });
    expect(performance.now() - started).toBeLessThan(3000);
  });

  /** Four calls that no keychain will answer: as many as Node has threads for such work. */
  async function hungCalls(): Promise<readonly Promise<unknown>[]> {
    desktop = await openDesktop();
    const keyring = await desktop.startKeyring('unlocked');
    keyring.hang();
    const tokens = tokensOf({ deadlineMs: 500 });
    return [tokens.get(), tokens.get(), tokens.get(), tokens.get()];
  }

  it('leaves the event loop running meanwhile', async () => {
    const calls = await hungCalls();
    const delay = monitorEventLoopDelay({ resolution: 10 });
    delay.enable();
    await Promise.allSettled(calls);
    delay.disable();
    expect(delay.max / 1e6).toBeLessThan(400);
  });

  it('leaves files and names readable meanwhile', async () => {
    const hung = Promise.allSettled(await hungCalls()).then(() => 'the keychain');
    const others = Promise.all([readFile(import.meta.filename), lookup('localhost')]);
    expect(await Promise.race([hung, others.then(() => 'files and names')])).toBe(
      'files and names',
    );
    await hung;
  });
});
