import type { Inspection, SourceOptions } from '../contract/inspection.ts';
import type { RowsKey } from '../contract/overlap.ts';
import type { RowComparison } from './compare-rows.ts';

/** What the inspector asks of its worker. */
export type InspectorAsk =
  | {
      readonly kind: 'look' | 'check';
      readonly path: string;
      readonly options: SourceOptions;
      /** For a check: see `CheckOptions`. */
      readonly printTo?: string | undefined;
    }
  | {
      readonly kind: 'compare';
      /** Files of two prints, and what is compared of them. */
      readonly now: string;
      readonly then: string;
      readonly keys: readonly RowsKey[];
    }
  | { readonly kind: 'warm-up' };

/** What the worker answers, by the kind of what was asked. */
export type InspectorAnswer = Inspection | readonly RowComparison[] | null;
