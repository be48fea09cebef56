import { once } from 'node:events';
import { connect as connectTcp, isIP, type Socket } from 'node:net';
import { connect as connectTls, type SecureContext, type TLSSocket } from 'node:tls';
import { bare, type ProxyServer } from './proxy.ts';
import { TransportError } from './transport.ts';
import { toTransportError } from './transport-failures.ts';
import { requestTunnel } from './tunnel.ts';

/** Where to, and how long it may take. */
export interface SocketRequest {
  /** Only scheme, host and port count. */
  readonly url: URL;
  readonly proxy: ProxyServer | null;
  /** Whom encrypted connections trust. */
  readonly trust: SecureContext;
  /** For name, connection, tunnel and TLS together. ms */
  readonly deadlineMs: number;
  readonly signal: AbortSignal;
}

/**
 * Opens a connection that is ready for HTTP: through the proxy's tunnel if there is one, with TLS
 * for https. Made for undici in place of its ProxyAgent, which in version 7 tries without end when
 * a proxy closes the tunnel, and waits without end when one does not answer.
 *
 * @throws TransportError
 */
export async function openSocket(request: SocketRequest): Promise<Socket> {
  const deadline = AbortSignal.timeout(request.deadlineMs);
  const stop = AbortSignal.any([deadline, request.signal]);
  let socket: Socket | null = null;
  try {
    const { url, proxy } = request;
    socket =
      proxy === null
        ? await dial(hostOf(url), portOf(url), stop)
        : await tunnel(request, proxy, stop);
    return url.protocol === 'https:'
      ? await secure(socket, hostOf(url), request.trust, stop)
      : socket;
  } catch (error) {
    socket?.destroy();
    if (request.signal.aborted) throw new TransportError('cancelled', 'cancelled while connecting');
    if (deadline.aborted) {
      const seconds = Math.round(request.deadlineMs / 1000);
      throw new TransportError('timed-out', `no connection within ${seconds} s`);
    }
    throw toTransportError(error) ?? error;
  }
}

function hostOf(url: URL): string {
  return bare(url.hostname);
}

function portOf(url: URL): number {
  return Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
}

async function dial(host: string, port: number, stop: AbortSignal): Promise<Socket> {
  return ready(connectTcp({ host, port, noDelay: true, keepAlive: true }), 'connect', stop);
}

async function tunnel(
  request: SocketRequest,
  proxy: ProxyServer,
  stop: AbortSignal,
): Promise<Socket> {
  let socket: Socket | null = null;
  try {
    socket = await dial(proxy.hostname, proxy.port, stop);
    if (proxy.secure) socket = await secure(socket, proxy.hostname, request.trust, stop);
    await requestTunnel(
      socket,
      `${request.url.hostname}:${portOf(request.url)}`,
      proxy.authorization,
      stop,
    );
    return socket;
  } catch (error) {
    socket?.destroy();
    const why = toTransportError(error);
    if (why === null) throw error;
    throw new TransportError('proxy', `proxy ${proxy.hostname}:${proxy.port}: ${why.message}`);
  }
}

async function secure(
  socket: Socket,
  host: string,
  trust: SecureContext,
  stop: AbortSignal,
): Promise<TLSSocket> {
  const secured = connectTls({
    socket,
    host,
    // An address is no server name (RFC 6066); it is still checked against the certificate.
    servername: isIP(host) === 0 ? host : '',
    ALPNProtocols: ['http/1.1'],
    secureContext: trust,
  });
  let issuer = '';
  // Before Node judges the certificate and closes: who issued it is what a person needs to know.
  secured.prependOnceListener('secure', () => {
    issuer = issuerOf(secured);
  });
  try {
    return await ready(secured, 'secureConnect', stop);
  } catch (error) {
    const why = toTransportError(error);
    if (why?.kind !== 'tls' || issuer === '') throw error;
    throw new TransportError('tls', `${why.message}; the certificate was issued by ${issuer}`);
  }
}

function issuerOf(socket: TLSSocket): string {
  const { issuer } = socket.getPeerCertificate();
  // The types promise an issuer; without a certificate there is none.
  const name = issuer?.CN ?? issuer?.O ?? '';
  return String(name).slice(0, 200);
}

async function ready<S extends Socket>(socket: S, event: string, stop: AbortSignal): Promise<S> {
  // Between one owner and the next an error must not be an uncaught one.
  socket.on('error', () => {});
  try {
    await once(socket, event, { signal: stop });
    return socket;
  } catch (error) {
    socket.destroy();
    throw error;
  }
}
