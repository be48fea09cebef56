import type { Failure } from '../contract/errors.ts';
import type { Inspection, SourceOptions } from '../contract/inspection.ts';

/** What the inspector asks of its worker. */
export type WorkerRequest =
  | {
      readonly kind: 'look' | 'check';
      readonly id: number;
      readonly path: string;
      readonly options: SourceOptions;
    }
  | { readonly kind: 'cancel'; readonly id: number }
  | { readonly kind: 'warm-up' };

/** What the worker answers. */
export type WorkerReply =
  | { readonly kind: 'progress'; readonly id: number; readonly share: number }
  | { readonly kind: 'done'; readonly id: number; readonly inspection: Inspection }
  | { readonly kind: 'failed'; readonly id: number; readonly failure: Failure };
