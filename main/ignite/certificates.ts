import * as tls from 'node:tls';

/** `tls.getCACertificates` exists from Node 22.15 on. */
interface WithInstalledCertificates {
  getCACertificates?(type: 'system' | 'extra'): string[];
}

/**
 * What encrypted connections trust: Node's own authorities, those of the operating system where
 * this runtime can read them (networks that inspect traffic put theirs there), those of
 * NODE_EXTRA_CA_CERTS, and the given ones (PEM). Made once: reading them takes time.
 */
export function trustContext(given: readonly string[]): tls.SecureContext {
  const { getCACertificates } = tls as WithInstalledCertificates;
  // Without a list of its own a context trusts what Node does, NODE_EXTRA_CA_CERTS included.
  if (!getCACertificates && given.length === 0) return tls.createSecureContext();
  const installed = getCACertificates
    ? [...getCACertificates('system'), ...getCACertificates('extra')]
    : [];
  const all = new Set([...tls.rootCertificates, ...installed, ...given]);
  return tls.createSecureContext({ ca: [...all] });
}
