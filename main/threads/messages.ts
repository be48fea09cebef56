import type { Failure } from '../contract/errors.ts';

/** What a worker thread is asked. */
export type CallRequest<Ask> =
  | { readonly kind: 'call'; readonly id: number; readonly ask: Ask }
  | { readonly kind: 'cancel'; readonly id: number };

/** What a worker thread answers. */
export type CallReply<Result> =
  | { readonly kind: 'progress'; readonly id: number; readonly done: number }
  | { readonly kind: 'done'; readonly id: number; readonly result: Result }
  | { readonly kind: 'failed'; readonly id: number; readonly failure: Failure }
  | { readonly kind: 'defect'; readonly id: number; readonly defect: CarriedError };

/** An error that nobody expected, as it can be carried to another thread: with its place. */
export interface CarriedError {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
  readonly code?: string;
}
