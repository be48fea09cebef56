import { readFileSync } from 'node:fs';
import type { SecureContext } from 'node:tls';
import { trustContext } from './certificates.ts';
import { chooseProxy, type Environment, type ProxyChoice } from './proxy.ts';
import { TransportError } from './transport.ts';

/** How servers are reached from this computer. */
export interface Network {
  /** @throws TransportError `proxy` for a setting that is none */
  proxyFor(url: URL): Promise<ProxyChoice>;
  /**
   * Whom encrypted connections trust.
   *
   * @throws TransportError `tls` where the file of certificates that was set cannot be used
   */
  trust(): SecureContext;
}

/** What a person or their organisation has set. */
export interface NetworkSettings {
  /** Address of a proxy, `none`, or `null`: as environment and system say. */
  readonly proxy: string | null;
  /** Whether the organisation has set the proxy. */
  readonly isProxyPolicy: boolean;
  /** PEM file with certificate authorities to trust besides the usual ones. */
  readonly certificates: string | null;
}

/** What a network is made from. */
export interface NetworkParts {
  /** `HTTPS_PROXY` and `NO_PROXY` are read from it. */
  readonly env: Environment;
  readonly settings?: () => NetworkSettings;
  /** See `ProxyFacts`. */
  readonly askSystem?: (url: string) => Promise<string>;
  /** Certificate authorities to trust besides the usual ones, PEM. */
  readonly certificates?: readonly string[];
}

const nothingSet: NetworkSettings = { proxy: null, isProxyPolicy: false, certificates: null };

/** The network as environment, settings and system describe it; what changes there holds at once. */
export function createNetwork(parts: NetworkParts): Network {
  const { env, askSystem = null, certificates = [], settings = () => nothingSet } = parts;
  let made: { readonly file: string | null; readonly context: SecureContext } | null = null;
  return {
    proxyFor(url) {
      const { proxy, isProxyPolicy } = settings();
      return chooseProxy(url, { env, setting: proxy, isPolicy: isProxyPolicy, askSystem });
    },
    trust() {
      const file = settings().certificates;
      if (made === null || made.file !== file) {
        const added = file === null ? [] : [readPem(file)];
        made = { file, context: trustContext([...certificates, ...added]) };
      }
      return made.context;
    },
  };
}

function readPem(path: string): string {
  try {
    const text = readFileSync(path, 'utf8');
    // Node takes any text and then trusts nobody of it, without a word.
    if (text.includes('-----BEGIN CERTIFICATE-----')) return text;
    throw new Error('holds no certificate in PEM form');
  } catch (error) {
    throw new TransportError(
      'tls',
      `The file of certificates ${path}: ${(error as Error).message}`,
    );
  }
}
