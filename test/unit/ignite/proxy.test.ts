import { describe, expect, it } from 'vitest';
import { proxyFor } from '../../../main/ignite/proxy.ts';
import { TransportError } from '../../../main/ignite/transport.ts';

const ignite = new URL('https://data.igniteprocurement.com/files');
const HTTPS_PROXY = 'http://proxy.example:3128';

describe('the proxy', () => {
  it.each([
    ['http://proxy.example:3128', { secure: false, hostname: 'proxy.example', port: 3128 }],
    ['proxy.example:3128', { secure: false, hostname: 'proxy.example', port: 3128 }],
    ['http://proxy.example', { secure: false, hostname: 'proxy.example', port: 80 }],
    ['https://proxy.example', { secure: true, hostname: 'proxy.example', port: 443 }],
    ['http://[fd00::1]:3128', { secure: false, hostname: 'fd00::1', port: 3128 }],
  ])('%s is taken from HTTPS_PROXY', (setting, expected) => {
    expect(proxyFor(ignite, { HTTPS_PROXY: setting })).toEqual({
      ...expected,
      authorization: null,
    });
  });

  it('is asked with the user and password of the setting', () => {
    const proxy = proxyFor(ignite, { HTTPS_PROXY: 'http://ann:p%40ss@proxy.example:1' });
    expect(proxy?.authorization).toBe(`Basic ${Buffer.from('ann:p@ss').toString('base64')}`);
  });

  it('of the lower-case variable takes precedence', () => {
    expect(proxyFor(ignite, { HTTPS_PROXY, https_proxy: 'http://other:1' })?.hostname).toBe(
      'other',
    );
  });

  it.each(['socks5://proxy:1080', 'http://', 'http://u:secret@:x'])(
    '%s cannot be used, and the failure does not quote it',
    (setting) => {
      const read = () => proxyFor(ignite, { HTTPS_PROXY: setting });
      expect(read).toThrow(TransportError);
      expect(read).not.toThrow(/secret/);
    },
  );

  it.each(['', '   ', undefined])('is none where HTTPS_PROXY is %j', (setting) => {
    expect(proxyFor(ignite, { HTTPS_PROXY: setting })).toBeNull();
  });

  it.each(['http://127.0.0.1:4000', 'https://localhost:4000', 'https://[::1]'])(
    'is not asked for this computer (%s)',
    (url) => {
      expect(proxyFor(new URL(url), { HTTPS_PROXY })).toBeNull();
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
  ])('is not asked where NO_PROXY is %j', (NO_PROXY) => {
    expect(proxyFor(ignite, { HTTPS_PROXY, NO_PROXY })).toBeNull();
  });

  it.each([
    'procurement.com',
    'www.igniteprocurement.com',
    'igniteprocurement.com:8443',
    'com.',
    '10.0.0.0/8',
  ])('is asked although NO_PROXY is %j', (NO_PROXY) => {
    expect(proxyFor(ignite, { HTTPS_PROXY, NO_PROXY })).not.toBeNull();
  });

  it.each([
    ['https://10.1.2.3', '10.0.0.0/8', true],
    ['https://11.1.2.3', '10.0.0.0/8', false],
    ['https://10.1.2.3', '10.1.2.3', true],
    ['https://[fd00::7]', 'fd00::/8', true],
    ['https://[fd00::7]', 'fd00::7', true],
    ['https://10.1.2.3', '10.0.0.0/99', false],
  ])('for %s with NO_PROXY %s: exempt is %s', (url, NO_PROXY, exempt) => {
    expect(proxyFor(new URL(url), { HTTPS_PROXY, NO_PROXY }) === null).toBe(exempt);
  });
});
