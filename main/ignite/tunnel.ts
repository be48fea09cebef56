import type { Socket } from 'node:net';
import { TransportError } from './transport.ts';

/** A proxy's answer to CONNECT is a few lines; error pages come behind them. Bytes */
const maxHead = 16_384;

/**
 * Asks a proxy for a tunnel (RFC 9110, CONNECT). Whatever it answers but 2xx is the proxy's own
 * word, never the API's: its 401 or 407 says nothing about the token.
 *
 * @param target host and port, IPv6 in brackets
 * @throws TransportError `proxy`
 */
export async function requestTunnel(
  socket: Socket,
  target: string,
  authorization: string | null,
  stop: AbortSignal,
): Promise<void> {
  const credentials = authorization === null ? '' : `Proxy-Authorization: ${authorization}\r\n`;
  socket.write(`CONNECT ${target} HTTP/1.1\r\nHost: ${target}\r\n${credentials}\r\n`);
  const head = await readHead(socket, stop);
  const [, status, reason = ''] = /^HTTP\/1\.[01] (\d{3}) ?([^\r\n]*)/u.exec(head) ?? [];
  if (status === undefined) throw new TransportError('proxy', 'the answer is not HTTP');
  if (!status.startsWith('2')) {
    const words = reason.replace(/[^\x20-\x7e]/gu, '').slice(0, 100);
    throw new TransportError('proxy', `refused the tunnel: ${status} ${words}`.trim());
  }
}

function readHead(socket: Socket, stop: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    let received = Buffer.alloc(0);
    const settle = (finish: () => void) => {
      socket.off('readable', onReadable).off('close', onClose).off('error', onError);
      stop.removeEventListener('abort', onStop);
      finish();
    };
    const fail = (why: string) => settle(() => reject(new TransportError('proxy', why)));
    const onReadable = () => {
      for (let chunk = socket.read(); chunk !== null; chunk = socket.read()) {
        received = Buffer.concat([received, chunk as Buffer]);
      }
      const end = received.indexOf('\r\n\r\n');
      // TLS lets the client speak first, so nothing may follow a granted tunnel's head.
      if (end >= 0) settle(() => resolve(received.toString('latin1', 0, end)));
      else if (received.length > maxHead) fail('the answer is not HTTP');
    };
    const onClose = () => fail('closed the connection instead of opening a tunnel');
    const onError = (error: Error) => fail(error.message);
    const onStop = () => settle(() => reject(stop.reason));
    socket.on('readable', onReadable).on('close', onClose).on('error', onError);
    stop.addEventListener('abort', onStop);
    if (stop.aborted) onStop();
    if (socket.destroyed) onClose();
  });
}
