import { afterEach, describe, expect, it } from 'vitest';
import { createKeychainTokens } from '../../../main/secrets/keychain-tokens.ts';
import type { TokenStore } from '../../../main/secrets/token-store.ts';

/** A store whose helper is a real process that runs this script. */
function tokensWith(script: string, deadlineMs = 10_000, command = process.execPath): TokenStore {
  return createKeychainTokens({
    origin: 'https://data.igniteprocurement.com',
    profile: null,
    helper: { command, args: ['-e', script] },
    deadlineMs,
  });
}

/** A helper that answers what the expression `request`, `process` … gives as the token. */
function answering(expression: string): string {
  return `
    let text = '';
    process.stdin.on('data', (chunk) => (text += chunk)).on('end', () => {
      const request = JSON.parse(text);
      const token = ${expression};
      console.log(JSON.stringify({ ok: true, token }));
    });`;
}

afterEach(() => {
  delete process.env.KINDLING_TOKEN;
});

describe('the keychain helper', () => {
  it('is told which entry is meant', async () => {
    const tokens = tokensWith(
      answering('request.service + ":" + request.account.replace(" ", "|")'),
    );
    expect(await tokens.get()).toBe('Kindling:https://data.igniteprocurement.com|default');
  });

  it('never has the token of the environment', async () => {
    process.env.KINDLING_TOKEN = 'secret';
    const tokens = tokensWith(answering('"token:" + (process.env.KINDLING_TOKEN ?? "none")'));
    expect(await tokens.get()).toBe('token:none');
  });

  it('never has a token in its arguments', async () => {
    const script = `
      process.stdin.resume().on('end', () => {
        const seen = JSON.stringify([process.argv, process.env]).includes('s3cret');
        console.log(JSON.stringify(seen
          ? { ok: false, code: 'keychain-unavailable', message: 'seen' }
          : { ok: true, token: null }));
      });`;
    await expect(tokensWith(script).set('s3cret')).resolves.toBeUndefined();
  });

  it('that says the token in its error is not quoted', async () => {
    const script = `console.log(JSON.stringify({
      ok: false, code: 'keychain-unavailable', message: 'cannot store s3cret' }))`;
    await expect(tokensWith(script).set('s3cret')).rejects.toMatchObject({
      message: expect.not.stringContaining('s3cret'),
    });
  });

  it('is not started for a malformed token', async () => {
    const tokens = tokensWith('', 10_000, '/nowhere/helper');
    await expect(tokens.set('æ')).rejects.toMatchObject({ code: 'token-malformed' });
  });

  it('that cannot be started means an unavailable keychain', async () => {
    const tokens = tokensWith('', 10_000, '/nowhere/helper');
    await expect(tokens.get()).rejects.toMatchObject({ code: 'keychain-unavailable' });
  });

  it.each([
    ['ends without an answer', ''],
    ['crashes', 'process.kill(process.pid, "SIGSEGV")'],
    ['answers something else', 'console.log("hello")'],
    ['answers half', 'process.stdout.write(\'{"ok":true,"token":null}\')'],
    ['never stops talking', 'for (;;) require("node:fs").writeSync(1, "x".repeat(4096))'],
  ])('that %s means an unavailable keychain, never "no token"', async (_, script) => {
    await expect(tokensWith(script).get()).rejects.toMatchObject({ code: 'keychain-unavailable' });
  });

  it('that never answers is too slow', async () => {
    const tokens = tokensWith('setInterval(() => {}, 1000)', 300);
    await expect(tokens.get()).rejects.toMatchObject({ code: 'keychain-slow' });
  });

  it('that answers but does not end is not waited for', async () => {
    const script = `console.log(JSON.stringify({ ok: true, token: 'abc' }));
      setInterval(() => {}, 1000)`;
    expect(await tokensWith(script).get()).toBe('abc');
  });

  it('is killed at the deadline', async () => {
    const tokens = tokensWith('setInterval(() => {}, 1000)', 300);
    const before = process.getActiveResourcesInfo().filter((name) => name === 'ProcessWrap').length;
    await tokens.get().catch(() => undefined);
    await expect
      .poll(() => process.getActiveResourcesInfo().filter((name) => name === 'ProcessWrap').length)
      .toBe(before);
  });

  it('is asked again after a failure', async () => {
    const script = `
      process.stdin.once('data', (text) => {
        if (JSON.parse(text).action === 'set') process.exit(1);
        console.log(JSON.stringify({ ok: true, token: 'abc' }));
      });`;
    const tokens = tokensWith(script);
    await tokens.set('def').catch(() => undefined);
    expect(await tokens.get()).toBe('abc');
  });
});
