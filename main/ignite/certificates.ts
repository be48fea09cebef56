import * as tls from 'node:tls';

/** `tls.getCACertificates` exists from Node 22.15 on. */
interface WithSystemCertificates {
  getCACertificates?(type: 'system' | 'extra'): string[];
}

/**
 * The certificate authorities to trust, as PEM: Node's own, those of the operating system where
 * this runtime can read them (networks that inspect traffic put theirs there), those of
 * NODE_EXTRA_CA_CERTS, and those given.
 */
export function trustedCertificates(extra: readonly string[]): string[] {
  const { getCACertificates } = tls as WithSystemCertificates;
  const installed = getCACertificates
    ? [...getCACertificates('system'), ...getCACertificates('extra')]
    : [];
  return [...new Set([...tls.rootCertificates, ...installed, ...extra])];
}
