import { TransportError, type TransportFailure } from './transport.ts';

/** Codes of Node's and undici's errors, and what they mean for a person. */
const kinds: ReadonlyMap<string, TransportFailure> = new Map([
  ['ENOTFOUND', 'dns'],
  ['EAI_AGAIN', 'dns'],
  ['EAI_FAIL', 'dns'],
  ['ENODATA', 'dns'],
  ['ECONNREFUSED', 'refused'],
  ['ENETUNREACH', 'unreachable'],
  ['EHOSTUNREACH', 'unreachable'],
  ['ENETDOWN', 'unreachable'],
  ['EHOSTDOWN', 'unreachable'],
  ['EADDRNOTAVAIL', 'unreachable'],
  // A local firewall forbids the connection.
  ['EACCES', 'unreachable'],
  ['EPERM', 'unreachable'],
  ['ETIMEDOUT', 'timed-out'],
  ['ECONNRESET', 'lost'],
  ['ECONNABORTED', 'lost'],
  ['EPIPE', 'lost'],
  ['ENOTCONN', 'lost'],
  ['UND_ERR_SOCKET', 'lost'],
  ['UND_ERR_CLOSED', 'lost'],
  ['UND_ERR_DESTROYED', 'lost'],
  ['UND_ERR_HEADERS_OVERFLOW', 'unreadable'],
  ['UND_ERR_RES_CONTENT_LENGTH_MISMATCH', 'unreadable'],
  ['EPROTO', 'tls'],
  ['HOSTNAME_MISMATCH', 'tls'],
  ['INVALID_CA', 'tls'],
  ['INVALID_PURPOSE', 'tls'],
  ['PATH_LENGTH_EXCEEDED', 'tls'],
]);

const tlsCode = /^(?:ERR_TLS|ERR_SSL|CERT_|CRL_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|ERROR_IN_)/u;

/**
 * What an error of Node or undici means; `null` for one that the network does not explain, such as
 * a defect or an error of the file that was being sent.
 */
export function toTransportError(error: unknown): TransportError | null {
  if (error instanceof TransportError) return error;
  const inner = firstOf(error);
  if (!(inner instanceof Error)) return null;
  const code = codeOf(inner);
  // llhttp's complaint about an answer that is not HTTP; undici gives it no code.
  const isNoHttp = inner.name === 'HTTPParserError';
  const kind = isNoHttp ? 'unreadable' : (kinds.get(code) ?? (tlsCode.test(code) ? 'tls' : null));
  return kind === null ? null : new TransportError(kind, inner.message || code);
}

/** Happy eyeballs: every address was tried and each failed; the first speaks for all. */
function firstOf(error: unknown): unknown {
  return error instanceof AggregateError && error.errors.length > 0 ? error.errors[0] : error;
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}
