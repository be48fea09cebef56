import type { StatedTotal, TieOut } from '../finance.ts';
import type { SourceOptions } from '../inspection.ts';
import type { PushedBefore } from '../overlap.ts';
import type { Source, SourceView } from '../source.ts';

/** A file that the system, or the tray, wants opened. */
export interface OpenedSource {
  readonly source: Source;
  /** The saved push that it is to be pushed with; `null`: none was named. */
  readonly savedPushId: string | null;
}

/** What the renderer can ask of main about files that a person brought. */
export interface SourceRequests {
  /** Opens a dialog in main; empty when the person closes it. */
  'sources.choose': { request: undefined; response: readonly Source[] };
  /** Files that the system wants opened, such as those of a second start; each is given once. */
  'sources.takeOpened': { request: undefined; response: readonly OpenedSource[] };
  /** The table on the clipboard, as a file. Fails with `clipboard-no-table`. */
  'sources.paste': { request: undefined; response: Source };
  /** Paths come from preload, which has them from real dropped files only. */
  'sources.drop': { request: { paths: readonly string[] }; response: readonly Source[] };
  /** The person is done with these. */
  'sources.release': { request: { sourceIds: readonly string[] }; response: undefined };
  /** Practice mode's sample general ledger. */
  'sources.sample': { request: undefined; response: Source };
  /** First look; the full check follows as `source.changed` events. */
  'sources.inspect': {
    request: {
      sourceId: string;
      options: SourceOptions;
      /** As in `PushChoices`. */
      compress: boolean;
      repositoryId?: string;
      /** Read it even if the cloud has to be asked for it; otherwise that is `file-in-cloud`. */
      download?: boolean;
    };
    response: SourceView;
  };
  /**
   * The options, with how columns were read of the last push to the repository if they do not say
   * so themselves.
   */
  'sources.recallReadings': {
    request: { sourceId: string; options: SourceOptions; repositoryId: string };
    response: SourceOptions;
  };
  /** How totals of the ERP compare with what the source adds up to; waits for the full check. */
  'sources.tieOut': {
    request: { sourceId: string; options: SourceOptions; stated: readonly StatedTotal[] };
    response: readonly TieOut[];
  };
  /** The source is checked to its end first. */
  'sources.pushedBefore': {
    request: { sourceId: string; options: SourceOptions; repositoryId: string };
    response: PushedBefore;
  };
  /** Stops the full check; told as `source.failed`. */
  'sources.stopCheck': { request: { sourceId: string }; response: undefined };
}
