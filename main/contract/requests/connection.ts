import type { ConnectionState } from '../connection.ts';

/** What the renderer can ask of main about the way to Ignite. */
export interface ConnectionRequests {
  'connection.get': { request: undefined; response: ConnectionState };
  /** Checks the token against Ignite; stores it only when Ignite accepts it. */
  'connection.connect': { request: { token: string; address?: string }; response: ConnectionState };
  'connection.practice': { request: { on: boolean }; response: ConnectionState };
  'connection.refresh': { request: undefined; response: ConnectionState };
  'connection.removeToken': { request: undefined; response: ConnectionState };
  'connection.setAddress': { request: { address: string }; response: ConnectionState };
  /** Opens a dialog in main; `null` when the person closes it. */
  'connection.loadDescription': { request: undefined; response: ConnectionState | null };
  'connection.resetDescription': { request: undefined; response: ConnectionState };
}
