import type { Failure } from '../contract/errors.ts';
import type { Sandbox } from './sandbox.ts';

/** What can be asked of a sandbox in a worker: everything but its address, which it tells first. */
export type SandboxCall = Exclude<keyof Sandbox, 'address'>;

/** From the app to the worker. */
export interface CallMessage {
  readonly id: number;
  readonly call: SandboxCall;
  readonly args: readonly unknown[];
}

/** From the worker, once: it runs, or why it does not. */
export type StartMessage = { readonly address: string } | { readonly failure: Failure };

/** From the worker, one for each call. */
export type ReplyMessage =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly failure: Failure };
