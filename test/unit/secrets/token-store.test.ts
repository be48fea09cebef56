import { describe, expect, it } from 'vitest';
import { createMemoryTokens } from '../../../main/secrets/memory-tokens.ts';
import { keychainAccount } from '../../../main/secrets/token-store.ts';

describe('the account of a keychain entry', () => {
  it('is the origin and the default profile', () => {
    expect(keychainAccount('https://data.igniteprocurement.com', null)).toBe(
      'https://data.igniteprocurement.com default',
    );
  });

  it('names another profile', () => {
    expect(keychainAccount('https://data.igniteprocurement.com', 'p7')).toBe(
      'https://data.igniteprocurement.com p7',
    );
  });

  it('stays the same when the address is written another way', () => {
    expect(keychainAccount('HTTPS://Data.IgniteProcurement.com:443/v1/', null)).toBe(
      keychainAccount('https://data.igniteprocurement.com', null),
    );
  });

  it('differs between two ports of one host', () => {
    expect(keychainAccount('http://127.0.0.1:8080', null)).not.toBe(
      keychainAccount('http://127.0.0.1:8081', null),
    );
  });
});

describe('a token for this run', () => {
  it('is not there at first', async () => {
    expect(await createMemoryTokens().get()).toBeNull();
  });

  it('is cleaned like any other', async () => {
    const tokens = createMemoryTokens();
    await tokens.set('"Bearer abc"\n');
    expect(await tokens.get()).toBe('abc');
  });

  it('can be given at the start', async () => {
    expect(await createMemoryTokens(' abc ').get()).toBe('abc');
  });

  it('keeps the one before when the next is malformed', async () => {
    const tokens = createMemoryTokens('abc');
    await tokens.set('æ').catch(() => undefined);
    expect(await tokens.get()).toBe('abc');
  });

  it('is gone when it is removed', async () => {
    const tokens = createMemoryTokens('abc');
    await tokens.remove();
    expect(await tokens.get()).toBeNull();
  });
});
