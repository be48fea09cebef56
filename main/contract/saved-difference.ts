import type { ProblemCode } from './inspection.ts';
import type { PushSummary } from './push.ts';

/** What about a file is not as its saved push expects it, or what is asked whatever the file. */
export type SavedDifference =
  /** No good push has come of it yet, so there is nothing to compare with. */
  | { readonly kind: 'first' }
  | { readonly kind: 'name'; readonly pattern: string }
  | {
      readonly kind: 'columns';
      readonly added: readonly string[];
      readonly gone: readonly string[];
      /** The same columns in another order; the other two are empty then. */
      readonly isReordered: boolean;
    }
  /** Format, encoding, or how cells are told apart; as `Inspection` names them. */
  | { readonly kind: 'reading'; readonly now: string; readonly before: string }
  | { readonly kind: 'warnings'; readonly codes: readonly ProblemCode[] }
  /** Rows of these companies and months were pushed before. */
  | { readonly kind: 'pushed-before'; readonly periods: readonly string[] }
  /** Not the month that follows the last, nor that one. */
  | {
      readonly kind: 'period';
      readonly now: readonly string[];
      readonly expected: string;
    }
  | { readonly kind: 'rows'; readonly now: number; readonly before: number }
  /** Debit of an amount, far from last time. Exact, as `1250.00`. */
  | {
      readonly kind: 'amount';
      readonly name: string;
      readonly currency: string | null;
      readonly now: string;
      readonly before: string;
    }
  /** A total of the ERP has to be given, and has to tie. */
  | { readonly kind: 'erp-total' }
  /** Rows are deleted first: in the words of its owner. */
  | { readonly kind: 'delete-query'; readonly name: string; readonly description: string }
  /** It cannot go at all. */
  | { readonly kind: 'blocked' };

/** What came of a file that was to go with a saved push. */
export type QuickPush =
  | { readonly kind: 'started'; readonly push: PushSummary }
  /** A person has to agree first. */
  | { readonly kind: 'asks'; readonly differences: readonly SavedDifference[] };
