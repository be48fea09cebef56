import { describe, expect, it } from 'vitest';
import { TransportError } from '../../../main/ignite/transport.ts';
import { toTransportError } from '../../../main/ignite/transport-failures.ts';

function coded(code: string): Error {
  return Object.assign(new Error(`failed with ${code}`), { code });
}

describe('an error of the network', () => {
  it.each([
    ['ENOTFOUND', 'dns'],
    ['EAI_AGAIN', 'dns'],
    ['ECONNREFUSED', 'refused'],
    ['EHOSTUNREACH', 'unreachable'],
    ['ETIMEDOUT', 'timed-out'],
    ['ECONNRESET', 'lost'],
    ['EPIPE', 'lost'],
    ['UND_ERR_SOCKET', 'lost'],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'tls'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'tls'],
    ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'tls'],
    ['CERT_HAS_EXPIRED', 'tls'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'tls'],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'tls'],
  ])('%s is of kind %s', (code, kind) => {
    expect(toTransportError(coded(code))).toMatchObject({ kind, message: `failed with ${code}` });
  });

  it('may be an answer that is not HTTP', () => {
    const error = Object.assign(new Error('Expected HTTP/'), { name: 'HTTPParserError' });
    expect(toTransportError(error)?.kind).toBe('unreadable');
  });

  it('of several addresses is that of the first', () => {
    const error = new AggregateError([coded('ECONNREFUSED'), coded('ENETUNREACH')]);
    expect(toTransportError(error)?.kind).toBe('refused');
  });

  it('is kept when it is one already', () => {
    const error = new TransportError('proxy', 'why');
    expect(toTransportError(error)).toBe(error);
  });

  it.each([coded('EISDIR'), coded('SQLITE_BUSY'), new TypeError('defect'), 'text', undefined])(
    'is not %s',
    (error) => {
      expect(toTransportError(error)).toBeNull();
    },
  );
});
