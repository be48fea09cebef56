import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KindlingError } from '../../../main/contract/errors.ts';
import { defaultAddress, parseAddress } from '../../../main/ignite/address.ts';

function codeOf(text: string): string {
  try {
    return `accepted as ${parseAddress(text).href}`;
  } catch (error) {
    if (error instanceof KindlingError) return error.code;
    throw error;
  }
}

describe('an API address', () => {
  it.each([
    [defaultAddress, 'https://data.igniteprocurement.com', ''],
    ['  https://Data.Example.COM/ ', 'https://data.example.com', ''],
    ['https://example.com:8443/ignite/v1/', 'https://example.com:8443', '/ignite/v1'],
    ['data.igniteprocurement.com', 'https://data.igniteprocurement.com', ''],
    ['http://localhost:4000', 'http://localhost:4000', ''],
    ['http://127.8.9.10:80/', 'http://127.8.9.10', ''],
    ['http://[::1]:4000', 'http://[::1]:4000', ''],
    // The URL standard writes this as 127.0.0.1.
    ['http://0x7f.1', 'http://127.0.0.1', ''],
  ])('%s is taken apart', (text, origin, basePath) => {
    expect(parseAddress(text)).toEqual({ href: `${origin}${basePath}`, origin, basePath });
  });

  it.each([
    'http://data.igniteprocurement.com',
    'http://localhost.example.com',
    'http://127.0.0.1.example.com',
    'http://128.0.0.1',
    'http://[::2]',
    'http://[::ffff:8.8.8.8]',
  ])('%s would send the token unencrypted', (text) => {
    expect(codeOf(text)).toBe('address-insecure');
  });

  it.each([
    '',
    'https://',
    'https://user@example.com',
    'https://user:secret@example.com',
    'https://example.com/?token=1',
    'https://example.com/?',
    'https://example.com/#part',
    'https://example.com/#',
    'https://exa mple.com',
    'https://example.com\n.evil.com',
    'ftp://example.com',
    'https:/example.com',
    'https:example.com',
    'https:\\\\example.com',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'https://example.com:99999',
    `https://example.com/${'a'.repeat(3000)}`,
  ])('%j is none', (text) => {
    expect(codeOf(text)).toBe('address-invalid');
  });

  it('is unchanged when it is parsed again', () => {
    fc.assert(
      fc.property(fc.webUrl({ validSchemes: ['https'] }), (url) => {
        const once = parseAddress(url);
        expect(parseAddress(once.href)).toEqual(once);
      }),
      { seed: 1 },
    );
  });

  it('is either https or this computer, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.webAuthority()), (text) => {
        try {
          expect(parseAddress(text).origin).toMatch(
            /^https:|^http:\/\/(?:localhost|127\.|\[::1\])/,
          );
        } catch (error) {
          expect(error).toBeInstanceOf(KindlingError);
        }
      }),
      { seed: 2 },
    );
  });
});
