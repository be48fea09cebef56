import type { StatedTotal } from '../contract/finance.ts';
import type { SourceOptions } from '../contract/inspection.ts';
import type { HistoryType } from '../history/history-types.ts';
import type { ReceiptType } from '../receipt/receipts.ts';

/** What the arguments ask for. */
export type Invocation = { readonly json: boolean } & (
  | {
      readonly command: 'inspect';
      readonly files: readonly string[];
      readonly source: SourceOptions;
      /** A file that lists fixes; `null`: none are made. */
      readonly recipeFile: string | null;
    }
  | { readonly command: 'repositories' }
  | ({ readonly command: 'push' } & PushInvocation)
  | {
      readonly command: 'activity';
      readonly search: string;
      readonly limit: number;
      /** To be written instead of listed. */
      readonly file: { readonly path: string; readonly type: HistoryType } | null;
    }
  | {
      readonly command: 'receipt';
      readonly recordId: string;
      readonly type: ReceiptType;
      /** `null`: standard output. */
      readonly file: string | null;
    }
  | {
      readonly command: 'activity-decide';
      readonly decision: 'mark-pushed' | 'send-missing';
      readonly id: string;
    }
  | {
      readonly command: 'saved';
      readonly action: 'list' | 'export' | 'import' | 'make';
      /** A file; the record that one is made of; empty for a list. */
      readonly subject: string;
    }
  | {
      readonly command: 'doctor';
      /** Where to save diagnostics; `null`: nowhere. */
      readonly save: string | null;
    }
  | { readonly command: 'token-set' }
  | { readonly command: 'token-remove' }
  | { readonly command: 'sandbox'; readonly port: number }
);

export type CommandName = Invocation['command'];

/** The invocation of one command. */
export type InvocationOf<C extends CommandName> = Extract<Invocation, { readonly command: C }>;

export interface PushInvocation {
  readonly files: readonly string[];
  readonly source: SourceOptions;
  /** A file that lists fixes; `null`: none are made. */
  readonly recipeFile: string | null;
  /** A repository by name or id; or a saved push by name, with its repository and settings. */
  readonly destination:
    | { readonly kind: 'repository'; readonly wanted: string }
    | { readonly kind: 'saved'; readonly name: string };
  /** The files belong together: the delete query goes with the first, the next after the last. */
  readonly isBatch: boolean;
  /** What is not as the saved push expects it stops nothing. */
  readonly allowDifferences: boolean;
  readonly deleteQueryId: string | null;
  readonly compress: boolean;
  readonly allowDuplicate: boolean;
  readonly allowOverlap: boolean;
  /** How long a push waits in all before it fails. ms */
  readonly waitMs: number;
  readonly dryRun: boolean;
  /** What the ERP shows. */
  readonly erpTotals: readonly StatedTotal[];
  readonly comment: string | null;
}
