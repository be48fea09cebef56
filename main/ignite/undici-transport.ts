import type { Network } from './network.ts';
import type { Transport } from './transport.ts';

/** How requests are made. */
export interface UndiciTransportOptions {
  readonly network: Network;
  /** Some firewalls refuse requests that do not name their program. */
  readonly userAgent?: string;
  /** For name, connection, tunnel and TLS together. ms */
  readonly connectDeadlineMs?: number;
  /**
   * An upload of which nothing moves for so long is given up; one that moves may take as long as it
   * takes. Of the last chunk more is at stake: it is waited for as long as for the answer. ms
   */
  readonly stallMs?: number;
}

/** A transport on undici 7, with one fresh connection for each request. */
export function createUndiciTransport(options: UndiciTransportOptions): Transport {
  return {
    async send(request) {
      // Two thirds of the code that a start would load: not before there is something to send.
      const { UndiciExchange } = await import('./undici-exchange.ts');
      return new UndiciExchange(request, options).run();
    },
  };
}
