import { resolve } from 'node:path';

/** What one start of the app was asked to open. */
export interface OpenRequest {
  /** Command-line arguments after the app's own path. */
  readonly args: readonly string[];
  /** The folder that relative paths start from. */
  readonly folder: string;
}

/** A file to be opened. */
export interface OpenedFile {
  readonly path: string;
  /** The saved push that it is to be pushed with; `null`: none was named. */
  readonly savedPushId: string | null;
}

/**
 * Files that the system wants opened: given as arguments, by "Open with", "Send to" or a second
 * start, or dropped on the dock. They wait here until a window takes them.
 */
export class OpenedFiles {
  readonly #onMore: () => void;
  #files: OpenedFile[] = [];

  constructor(onMore: () => void) {
    this.#onMore = onMore;
  }

  /** Takes the paths among the arguments; whether anything is there is told when it is looked into. */
  open({ args, folder }: OpenRequest): void {
    const paths = args.filter((argument) => argument !== '' && !argument.startsWith('-'));
    this.hand(
      paths.map((path) => resolve(folder, path)),
      null,
    );
  }

  /** Takes files of which all is known. */
  hand(paths: readonly string[], savedPushId: string | null): void {
    if (paths.length === 0) return;
    this.#files.push(...paths.map((path) => ({ path, savedPushId })));
    this.#onMore();
  }

  /** Hands them over, once. */
  take(): readonly OpenedFile[] {
    const taken = this.#files;
    this.#files = [];
    return taken;
  }
}

/** What a second start says of itself, if it says it as this version does; it may be any program. */
export function readOpenRequest(said: unknown): OpenRequest | null {
  if (typeof said !== 'object' || said === null) return null;
  const { args, folder } = said as Partial<Record<keyof OpenRequest, unknown>>;
  const areTexts = Array.isArray(args) && args.every((one) => typeof one === 'string');
  return areTexts && typeof folder === 'string' ? { args, folder } : null;
}
