import type { SavedDifference } from '../saved-difference.ts';

/** What the quick window asks: whether a file may go although it is not as its saved push expects. */
export interface QuickQuestion {
  /** What the saved push is called. */
  readonly savedName: string;
  readonly repositoryName: string;
  readonly fileName: string;
  readonly rows: number | null;
  /** Months in their order, `2026-10`; empty where nothing tells. */
  readonly periods: readonly string[];
  readonly differences: readonly SavedDifference[];
  /** Whether agreeing is enough; else something has to be mended, or given, in the main window. */
  readonly mayPush: boolean;
}

/** What the quick window can ask of main; it is about the one file that it was opened for. */
export interface QuickRequests {
  'quick.get': { request: undefined; response: QuickQuestion };
  /** The person agrees; answered once the push is on record. */
  'quick.push': { request: undefined; response: undefined };
  /** The file is to be looked at in the main window. */
  'quick.open': { request: undefined; response: undefined };
}
