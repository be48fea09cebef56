import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { TLSSocket } from 'node:tls';
import type { DoctorLine } from '../contract/doctor.ts';
import type { Address } from '../ignite/address.ts';
import type { Network } from '../ignite/network.ts';
import { bare, type ProxyChoice, type ProxyServer } from '../ignite/proxy.ts';
import { openSocket } from '../ignite/socket.ts';
import { type Transport, TransportError } from '../ignite/transport.ts';
import { toTransportError } from '../ignite/transport-failures.ts';
import { failed, found } from './lines.ts';

const connectMs = 15_000;
const dayMs = 86_400_000;
/** A certificate that ends sooner is worth a word. Days. */
const soonDays = 14;
/** Signatures and logs tolerate about so much. ms */
const tolerableSkewMs = 300_000;

/** Which proxy is used, and why. */
export function aboutProxy({ server, why }: ProxyChoice): DoctorLine {
  const place = server === null ? 'none' : `${server.hostname}:${server.port}`;
  return found(`proxy.${why}`, 'ok', { place, password: server?.authorization ? 'yes' : 'no' });
}

/** Whether the server's name is known here. */
export async function aboutName(address: Address, isByProxy: boolean): Promise<DoctorLine> {
  const host = bare(new URL(address.origin).hostname);
  if (isIP(host) !== 0) return found('name.not-needed', 'ok', { host });
  // The proxy looks it up; many networks know no names of others.
  if (isByProxy) return found('name.by-proxy', 'ok', { host });
  try {
    const addresses = await lookup(host, { all: true });
    const [first] = addresses;
    return found('name.found', 'ok', { host, place: first?.address ?? '' });
  } catch (error) {
    return failed('name', toTransportError(error) ?? error, address.origin);
  }
}

/** Whether an encrypted connection can be made, and who vouches for the server. */
export async function aboutCertificate(
  address: Address,
  network: Network,
  proxy: ProxyServer | null,
  now: number,
  signal: AbortSignal,
): Promise<DoctorLine> {
  const url = new URL(address.origin);
  try {
    const trust = network.trust();
    const socket = await openSocket({ url, proxy, trust, deadlineMs: connectMs, signal });
    try {
      if (!(socket instanceof TLSSocket)) return found('certificate.not-needed', 'ok');
      const { issuer, valid_to } = socket.getPeerCertificate();
      const days = Math.floor((Date.parse(valid_to) - now) / dayMs);
      const details = {
        issuer: String(issuer?.CN ?? issuer?.O ?? '').slice(0, 200),
        protocol: socket.getProtocol() ?? '',
        days,
      };
      return days < soonDays
        ? found('certificate.ends-soon', 'note', details)
        : found('certificate.trusted', 'ok', details);
    } finally {
      socket.destroy();
    }
  } catch (error) {
    return failed('certificate', error, address.origin);
  }
}

/** Whether this computer's clock agrees with the server's. No token goes with the question. */
export async function aboutClock(
  address: Address,
  transport: Transport,
  now: () => number,
  signal: AbortSignal,
): Promise<DoctorLine> {
  try {
    const { headers } = await transport.send({
      method: 'GET',
      url: new URL(`${address.href}/`),
      headers: { accept: '*/*' },
      body: null,
      signal,
      answerDeadlineMs: connectMs,
      maxAnswerBytes: 1_000,
    });
    const theirs = Date.parse(headers.date ?? '');
    if (Number.isNaN(theirs)) return found('clock.unknown', 'note');
    const skew = now() - theirs;
    const details = { minutes: Math.round(Math.abs(skew) / 60_000), ahead: String(skew > 0) };
    return Math.abs(skew) > tolerableSkewMs
      ? found('clock.wrong', 'bad', details)
      : found('clock.right', 'ok', details);
  } catch (error) {
    if (error instanceof TransportError) return failed('clock', error, address.origin);
    throw error;
  }
}
