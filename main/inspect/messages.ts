import type { Failure } from '../contract/errors.ts';
import type { Inspection, SourceOptions } from '../contract/inspection.ts';
import type { RowsKey } from '../contract/overlap.ts';
import type { RowComparison } from './compare-rows.ts';

/** What the inspector asks of its worker. */
export type WorkerRequest =
  | {
      readonly kind: 'look' | 'check';
      readonly id: number;
      readonly path: string;
      readonly options: SourceOptions;
      /** For a check: see `CheckOptions`. */
      readonly printTo?: string | undefined;
    }
  | {
      readonly kind: 'compare';
      readonly id: number;
      /** Files of two prints, and what is compared of them. */
      readonly now: string;
      readonly then: string;
      readonly keys: readonly RowsKey[];
    }
  | { readonly kind: 'cancel'; readonly id: number }
  | { readonly kind: 'warm-up' };

/** What the worker answers. */
export type WorkerReply =
  | { readonly kind: 'progress'; readonly id: number; readonly share: number }
  | {
      readonly kind: 'done';
      readonly id: number;
      readonly result: Inspection | readonly RowComparison[];
    }
  | { readonly kind: 'failed'; readonly id: number; readonly failure: Failure };
