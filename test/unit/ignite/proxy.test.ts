import { describe, expect, it } from 'vitest';
import { chooseProxy, type Environment, type ProxyServer } from '../../../main/ignite/proxy.ts';
import { TransportError } from '../../../main/ignite/transport.ts';

const ignite = new URL('https://data.igniteprocurement.com/files');
const HTTPS_PROXY = 'http://proxy.example:3128';

/** What there is besides the environment: nothing. */
const nothing = { setting: null, isPolicy: false, askSystem: null };

async function proxyOf(url: URL, env: Environment): Promise<ProxyServer | null> {
  return (await chooseProxy(url, { ...nothing, env })).server;
}

describe('the proxy', () => {
  it.each([
    ['http://proxy.example:3128', { secure: false, hostname: 'proxy.example', port: 3128 }],
    ['proxy.example:3128', { secure: false, hostname: 'proxy.example', port: 3128 }],
    ['http://proxy.example', { secure: false, hostname: 'proxy.example', port: 80 }],
    ['https://proxy.example', { secure: true, hostname: 'proxy.example', port: 443 }],
    ['http://[fd00::1]:3128', { secure: false, hostname: 'fd00::1', port: 3128 }],
  ])('%s is taken from HTTPS_PROXY', async (setting, expected) => {
    expect(await proxyOf(ignite, { HTTPS_PROXY: setting })).toEqual({
      ...expected,
      authorization: null,
    });
  });

  it('is asked with the user and password of the setting', async () => {
    const proxy = await proxyOf(ignite, { HTTPS_PROXY: 'http://ann:p%40ss@proxy.example:1' });
    expect(proxy?.authorization).toBe(`Basic ${Buffer.from('ann:p@ss').toString('base64')}`);
  });

  it('of the lower-case variable takes precedence', async () => {
    expect((await proxyOf(ignite, { HTTPS_PROXY, https_proxy: 'http://other:1' }))?.hostname).toBe(
      'other',
    );
  });

  it.each(['socks5://proxy:1080', 'http://', 'http://u:secret@:x'])(
    '%s cannot be used, and the failure does not quote it',
    async (setting) => {
      const failure = await proxyOf(ignite, { HTTPS_PROXY: setting }).catch((error) => error);
      expect(failure).toBeInstanceOf(TransportError);
      expect(failure.message).not.toContain('secret');
    },
  );

  it.each(['', '   ', undefined])('is none where HTTPS_PROXY is %j', async (setting) => {
    expect(await proxyOf(ignite, { HTTPS_PROXY: setting })).toBeNull();
  });

  it.each(['http://127.0.0.1:4000', 'https://localhost:4000', 'https://[::1]'])(
    'is not asked for this computer (%s)',
    async (url) => {
      expect(await proxyOf(new URL(url), { HTTPS_PROXY })).toBeNull();
    },
  );

  it.each([
    '*',
    'data.igniteprocurement.com',
    'igniteprocurement.com',
    '.igniteprocurement.com',
    '*.igniteprocurement.com',
    'IgniteProcurement.COM',
    'igniteprocurement.com:443',
    'a.example, igniteprocurement.com',
    'a.example igniteprocurement.com',
  ])('is not asked where NO_PROXY is %j', async (NO_PROXY) => {
    expect(await proxyOf(ignite, { HTTPS_PROXY, NO_PROXY })).toBeNull();
  });

  it.each([
    'procurement.com',
    'www.igniteprocurement.com',
    'igniteprocurement.com:8443',
    'com.',
    '10.0.0.0/8',
  ])('is asked although NO_PROXY is %j', async (NO_PROXY) => {
    expect(await proxyOf(ignite, { HTTPS_PROXY, NO_PROXY })).not.toBeNull();
  });

  it.each([
    ['https://10.1.2.3', '10.0.0.0/8', true],
    ['https://11.1.2.3', '10.0.0.0/8', false],
    ['https://10.1.2.3', '10.1.2.3', true],
    ['https://[fd00::7]', 'fd00::/8', true],
    ['https://[fd00::7]', 'fd00::7', true],
    ['https://10.1.2.3', '10.0.0.0/99', false],
  ])('for %s with NO_PROXY %s: exempt is %s', async (url, NO_PROXY, exempt) => {
    expect((await proxyOf(new URL(url), { HTTPS_PROXY, NO_PROXY })) === null).toBe(exempt);
  });
});

describe('the choice of a proxy', () => {
  const env = { HTTPS_PROXY };
  const askSystem = async () => 'PROXY system.example:8080';
  const why = async (facts: Partial<Parameters<typeof chooseProxy>[1]>) => {
    const choice = await chooseProxy(ignite, { ...nothing, env: {}, ...facts });
    return [choice.server?.hostname ?? null, choice.why];
  };

  it('is the organisation’s before all', async () => {
    const facts = { env, setting: 'http://set.example', isPolicy: true, askSystem };
    expect(await why(facts)).toEqual(['set.example', 'policy']);
  });

  it('is that of the environment before the person’s', async () => {
    const facts = { env, setting: 'http://set.example', askSystem };
    expect(await why(facts)).toEqual(['proxy.example', 'environment']);
  });

  it('is the person’s before the system’s', async () => {
    expect(await why({ setting: 'http://set.example', askSystem })).toEqual([
      'set.example',
      'settings',
    ]);
  });

  it('is the system’s where nobody has set one', async () => {
    expect(await why({ askSystem })).toEqual(['system.example', 'system']);
  });

  it('can be none, whatever the system says', async () => {
    expect(await why({ setting: 'none', askSystem })).toEqual([null, 'settings']);
  });

  it('leaves it to environment and system where the organisation sets none', async () => {
    expect(await why({ env, isPolicy: true })).toEqual(['proxy.example', 'environment']);
  });

  it('is none where there is nothing to choose', async () => {
    expect(await why({})).toEqual([null, 'not-set']);
  });

  it.each([
    ['DIRECT', null],
    ['DIRECT; PROXY a.example:1', null],
    ['SOCKS5 a.example:1; PROXY b.example:2', 'b.example'],
    ['HTTPS c.example:443', 'c.example'],
    ['SOCKS a.example:1', null],
    ['', null],
  ])('of the PAC result %j is %s', async (list, hostname) => {
    const choice = await chooseProxy(ignite, { ...nothing, env: {}, askSystem: async () => list });
    expect(choice.server?.hostname ?? null).toBe(hostname);
  });
});
