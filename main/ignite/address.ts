import { BlockList, isIPv4 } from 'node:net';
import { KindlingError } from '../contract/errors.ts';

/** Where the Ignite Data API is, unless an organisation or a person says otherwise. */
export const defaultAddress = 'https://data.igniteprocurement.com';

/** A checked API address. */
export interface Address {
  /** Origin and base path, without a slash at the end: what is shown and kept. */
  readonly href: string;
  /** Scheme, host and port; a token belongs to it. */
  readonly origin: string;
  /** Begins with a slash and ends without one; empty for none. */
  readonly basePath: string;
}

/** Longest address that makes sense. Characters. */
const maxLength = 2_000;

/**
 * Checks an API address that a person, a setting or the environment gave. A missing scheme means
 * https.
 *
 * @throws KindlingError `address-invalid` for what is no plain address (user and password, query
 *   or fragment are refused: they would be sent or logged unseen), `address-insecure` for anything
 *   but https, unless the server is this computer.
 */
export function parseAddress(text: string): Address {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > maxLength) throw invalid();
  // What the URL standard would mend silently: the person should see what is meant.
  if (/[\s\\]|^https?:(?!\/\/)/iu.test(trimmed)) throw invalid();
  const url = toUrl(/^[a-z][a-z0-9+.-]*:\/\//iu.test(trimmed) ? trimmed : `https://${trimmed}`);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw invalid();
  if (url.username !== '' || url.password !== '') throw invalid();
  // An empty query or fragment vanishes in `search` and `hash`, yet stays in the text.
  if (/[?#]/u.test(trimmed) || url.hostname === '') throw invalid();
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    throw new KindlingError('address-insecure');
  }
  const basePath = url.pathname.replace(/\/+$/u, '');
  return { href: `${url.origin}${basePath}`, origin: url.origin, basePath };
}

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');

/**
 * Whether a URL's host name is this computer: 127.0.0.0/8, ::1 or localhost. Names are not looked
 * up: what a name server says is no reason to send a token unencrypted.
 *
 * @param hostname as in `URL.hostname`: lower case, IPv6 in brackets
 */
export function isLoopback(hostname: string): boolean {
  if (hostname === 'localhost' || hostname === '[::1]') return true;
  return isIPv4(hostname) && loopback.check(hostname, 'ipv4');
}

function toUrl(text: string): URL {
  try {
    return new URL(text);
  } catch {
    throw invalid();
  }
}

function invalid(): KindlingError {
  return new KindlingError('address-invalid');
}
