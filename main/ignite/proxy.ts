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

/** Where a setting of the proxy comes from. */
export type ProxySource = 'policy' | 'environment' | 'settings' | 'system';

/** The proxy for a URL, `null` for none, and why it is that. */
export interface ProxyChoice {
  readonly server: ProxyServer | null;
  /** `exempt`: the environment names the host in `NO_PROXY`. `not-set`: nobody has set one. */
  readonly why: ProxySource | 'this-computer' | 'exempt' | 'not-set';
}

/** What is known of proxies. */
export interface ProxyFacts {
  readonly env: Environment;
  /** Of the preferences: an address, `none`, or `null` to leave it to environment and system. */
  readonly setting: string | null;
  /** Whether the organisation has set it; it then goes before the environment. */
  readonly isPolicy: boolean;
  /** Asks the system, which may run a PAC file: a list such as `PROXY host:8080; DIRECT`. */
  readonly askSystem: ((url: string) => Promise<string>) | null;
}

/**
 * Chooses the proxy for a URL: what the organisation has set, else `HTTPS_PROXY` unless `NO_PROXY`
 * names the host (lower-case names take precedence, as in curl), else what the person has set, else
 * the system's. This computer is never reached through a proxy, so plain http never is.
 *
 * @throws TransportError `proxy` for a setting that is no http or https proxy
 */
export async function chooseProxy(url: URL, facts: ProxyFacts): Promise<ProxyChoice> {
  const { env, setting, isPolicy, askSystem } = facts;
  if (url.protocol !== 'https:' || isLoopback(url.hostname)) {
    return { server: null, why: 'this-computer' };
  }
  if (isPolicy && setting !== null) return fromSetting(setting, 'policy');
  const variable = (env.https_proxy ?? env.HTTPS_PROXY ?? '').trim();
  if (variable !== '') {
    if (isExempt(url, env.no_proxy ?? env.NO_PROXY ?? '')) return { server: null, why: 'exempt' };
    return { server: parseProxy(variable, 'HTTPS_PROXY'), why: 'environment' };
  }
  if (setting !== null) return fromSetting(setting, 'settings');
  const server = askSystem === null ? null : fromPac(await askSystem(url.href));
  return server === null ? { server, why: 'not-set' } : { server, why: 'system' };
}

function fromSetting(setting: string, why: ProxySource): ProxyChoice {
  return { server: setting === 'none' ? null : parseProxy(setting, 'The proxy setting'), why };
}

/** The first way of a PAC result that can be gone; SOCKS cannot. */
function fromPac(list: string): ProxyServer | null {
  for (const entry of list.split(';')) {
    const [kind = '', place = ''] = entry.trim().split(/\s+/u);
    if (kind === 'DIRECT') return null;
    if (kind === 'PROXY') return parseProxy(`http://${place}`, 'The proxy of the system');
    if (kind === 'HTTPS') return parseProxy(`https://${place}`, 'The proxy of the system');
  }
  return null;
}

function parseProxy(setting: string, name: string): ProxyServer {
  const text = setting.includes('://') ? setting : `http://${setting}`;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || url.hostname === '' || !/^https?:$/u.test(url.protocol)) {
    // The setting may hold a password, so it is not quoted.
    throw new TransportError('proxy', `${name} is not the address of an HTTP proxy`);
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
