import type { Address } from './address.ts';
import { isObject, type Json, own } from './open-api-document.ts';

/**
 * The path that a document's `servers` put before its own paths, without a slash at the end. Only
 * servers of the address's own origin count: a document can never send a token elsewhere. A base
 * path that a person gave in the address takes precedence, so then it is empty.
 */
export function serverBasePath(servers: Json | undefined, address: Address | null): string {
  if (address === null || address.basePath !== '' || !Array.isArray(servers)) return '';
  for (const server of servers as readonly Json[]) {
    const url = toUrl(server, address);
    if (url?.origin === address.origin) return url.pathname.replace(/\/+$/u, '');
  }
  return '';
}

function toUrl(server: Json, address: Address): URL | null {
  const template = own(server, 'url');
  if (typeof template !== 'string') return null;
  const variables = own(server, 'variables');
  const filled = template.replace(/\{([^{}]*)\}/gu, (whole, name: string) => {
    const value = isObject(variables) ? own(own(variables, name), 'default') : undefined;
    return typeof value === 'string' ? value : whole;
  });
  if (/[{}?#\\]/u.test(filled)) return null;
  try {
    return new URL(filled, `${address.origin}/`);
  } catch {
    return null;
  }
}
