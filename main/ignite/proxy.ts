import { BlockList, isIP, isIPv6 } from 'node:net';
import { isLoopback } from './address.ts';
import { TransportError } from './transport.ts';

/** The environment's variables, as in `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** An HTTP proxy that is asked for a tunnel. */
export interface ProxyServer {
  readonly secure: boolean;
  readonly hostname: string;
  readonly port: number;
  /** Value of `Proxy-Authorization`; never shown or logged. */
  readonly authorization: string | null;
}

/**
 * The proxy that the environment sets for a URL, `null` for none: `HTTPS_PROXY` unless `NO_PROXY`
 * names the host; lower-case names take precedence, as in curl. This computer is never reached
 * through a proxy, so plain http never is.
 *
 * @throws TransportError `proxy` for a setting that is no http or https proxy
 */
export function proxyFor(url: URL, env: Environment): ProxyServer | null {
  const setting = (env.https_proxy ?? env.HTTPS_PROXY ?? '').trim();
  if (setting === '' || url.protocol !== 'https:' || isLoopback(url.hostname)) return null;
  return isExempt(url, env.no_proxy ?? env.NO_PROXY ?? '') ? null : parseProxy(setting);
}

function parseProxy(setting: string): ProxyServer {
  const text = setting.includes('://') ? setting : `http://${setting}`;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || url.hostname === '' || !/^https?:$/u.test(url.protocol)) {
    // The setting may hold a password, so it is not quoted.
    throw new TransportError('proxy', 'HTTPS_PROXY is not the address of an HTTP proxy');
  }
  const secure = url.protocol === 'https:';
  return {
    secure,
    hostname: bare(url.hostname),
    port: Number(url.port) || (secure ? 443 : 80),
    authorization: url.username === '' ? null : basic(url),
  };
}

function basic(url: URL): string {
  const pair = `${decode(url.username)}:${decode(url.password)}`;
  return `Basic ${Buffer.from(pair, 'utf8').toString('base64')}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A password with a bare per cent sign, written as it is.
    return text;
  }
}

/** A URL's host name without the brackets of IPv6, as sockets want it. */
export function bare(hostname: string): string {
  return hostname.replace(/^\[(.*)\]$/u, '$1');
}

/** `NO_PROXY`: `*`, names with all below them, addresses, networks (`10.0.0.0/8`); each may name a port. */
function isExempt(url: URL, list: string): boolean {
  const hostname = bare(url.hostname);
  const port = url.port || '443';
  return list
    .split(/[\s,]+/u)
    .filter((entry) => entry !== '')
    .some((entry) => matches(entry.toLowerCase(), hostname, port));
}

function matches(entry: string, hostname: string, port: string): boolean {
  if (entry === '*') return true;
  const network = /^(.+)\/(\d{1,3})$/u.exec(entry);
  if (network) return isInNetwork(hostname, network[1] ?? '', Number(network[2]));
  const [, host = '', entryPort] =
    /^(.+?)(?::(\d+))?$/u.exec(isIPv6(entry) ? `[${entry}]` : entry) ?? [];
  if (entryPort !== undefined && entryPort !== port) return false;
  const name = bare(host).replace(/^\*?\./u, '');
  return hostname === name || (isIP(hostname) === 0 && hostname.endsWith(`.${name}`));
}

function isInNetwork(hostname: string, network: string, prefix: number): boolean {
  const family = isIP(hostname) === 6 ? 'ipv6' : 'ipv4';
  const list = new BlockList();
  try {
    list.addSubnet(network, prefix, family);
    return isIP(hostname) !== 0 && list.check(hostname, family);
  } catch {
    return false;
  }
}
