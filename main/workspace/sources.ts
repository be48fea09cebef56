import { randomUUID } from 'node:crypto';
import { lstat } from 'node:fs/promises';
import { basename } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type Failure, KindlingError, toFailure } from '../contract/errors.ts';
import type { Inspection, SourceOptions } from '../contract/inspection.ts';
import type { Repository } from '../contract/repository.ts';
import type { Source, SourceView } from '../contract/source.ts';
import { planPush } from '../plan/plan.ts';
import { bytesInCloud } from '../tabular/cloud-file.ts';
import type { CompareRows } from './pushed-before.ts';
import type { RowPrints } from './row-prints.ts';

/** Looks into files on another thread; what `main/inspect` offers. */
export interface Looker {
  /** The head of the file: quick, whatever its size. */
  look(path: string, options: SourceOptions): Promise<Inspection>;
  /** The whole file; `onProgress` tells the share read, 0 to 1. */
  check(
    path: string,
    options: SourceOptions,
    on: {
      readonly signal: AbortSignal;
      readonly onProgress: (share: number) => void;
      /** The file for a print of the rows. */
      readonly printTo: string;
    },
  ): Promise<Inspection>;
  /** Compares the rows of two prints. */
  compare: CompareRows;
}

interface Check {
  readonly options: SourceOptions;
  /** As the first look saw the file: a newer version needs a check of its own. */
  readonly of: Inspection;
  readonly abort: AbortController;
  readonly result: Promise<Inspection>;
}

/** What a person has chosen for a source so far. */
export interface SourceChoices {
  readonly options: SourceOptions;
  readonly compress: boolean;
  /** `null` while none is chosen. */
  readonly repository: Repository | null;
}

const nothingChosen: SourceChoices = { options: {}, compress: true, repository: null };

interface Entry {
  path: string;
  /** The person wants it although it has to be downloaded. */
  mayDownload: boolean;
  chosen: SourceChoices;
  check: Check | null;
}

/** What the front end is told while a source is looked into. */
export interface SourceEvents {
  readonly onChange: (view: SourceView) => void;
  readonly onFailure: (sourceId: string, failure: Failure) => void;
}

/**
 * The files that a person chose or dropped. A front end knows them by id, so that it can never
 * name a path of its own.
 */
export class Sources {
  readonly #entries = new Map<string, Entry>();
  readonly #looker: Looker;
  readonly #prints: RowPrints;
  readonly #events: SourceEvents;

  constructor(looker: Looker, prints: RowPrints, events: SourceEvents) {
    this.#looker = looker;
    this.#prints = prints;
    this.#events = events;
  }

  /** Takes a file in. What is wrong with it is told when it is looked into. */
  async add(path: string): Promise<Source> {
    const id = randomUUID();
    this.#entries.set(id, {
      path,
      mayDownload: false,
      chosen: nothingChosen,
      check: null,
    });
    const stats = await lstat(path).catch(() => null);
    return { id, name: basename(path), bytes: stats?.size ?? 0 };
  }

  /** Takes several files in, in their order. */
  addAll(paths: readonly string[]): Promise<Source[]> {
    return Promise.all(paths.map((path) => this.add(path)));
  }

  /** Forgets a source; what is being read of it is not read on. */
  release(sourceId: string): void {
    this.#entries.get(sourceId)?.check?.abort.abort();
    this.#entries.delete(sourceId);
    void this.#prints.release(sourceId);
  }

  /** Stops the full check; what the first look showed stays. Nothing if none is under way. */
  stopCheck(sourceId: string): void {
    const entry = this.#entry(sourceId);
    if (!entry.check) return;
    entry.check.abort.abort();
    entry.check = null;
    const stopped = new KindlingError('check-stopped', { name: basename(entry.path) });
    this.#events.onFailure(sourceId, toFailure(stopped));
  }

  /** Where the source lies on disk. Fails with `file-missing` for an id that nobody gave. */
  path(sourceId: string): string {
    return this.#entry(sourceId).path;
  }

  /** The source was moved, as it is: all that is known of it still holds. */
  moved(sourceId: string, path: string): void {
    this.#entry(sourceId).path = path;
  }

  /** Fails with `file-in-cloud` where nobody has said yet that the source may be downloaded. */
  async expectOnDisk(sourceId: string): Promise<void> {
    await expectOnDisk(this.#entry(sourceId));
  }

  /**
   * A first look, planned for the repository; the full check goes on behind it and tells. Fails
   * with `file-in-cloud` where reading would download the file and nobody has said yet that it may.
   */
  async inspect(
    sourceId: string,
    chosen: SourceChoices,
    { download }: { readonly download: boolean } = { download: false },
  ): Promise<SourceView> {
    const entry = this.#entry(sourceId);
    const { options } = chosen;
    entry.chosen = chosen;
    entry.mayDownload ||= download;
    await expectOnDisk(entry);
    const look = await this.#looker.look(entry.path, options);
    // Released meanwhile: nobody wants to know any more.
    this.#entry(sourceId);
    const known = knownCheck(entry, options, look);
    if (known) return view(sourceId, entry, await settledOr(known, look));
    this.#startCheck(sourceId, entry, options, look);
    return view(sourceId, entry, { inspection: look, progress: 0 });
  }

  /** The full check's result, for these options. */
  async checked(sourceId: string, options: SourceOptions): Promise<Inspection> {
    const entry = this.#entry(sourceId);
    const look = await this.#looker.look(entry.path, options);
    return knownCheck(entry, options, look) ?? this.#startCheck(sourceId, entry, options, look);
  }

  #entry(sourceId: string): Entry {
    const entry = this.#entries.get(sourceId);
    if (!entry) throw new KindlingError('file-missing', { name: '' });
    return entry;
  }

  #startCheck(
    sourceId: string,
    entry: Entry,
    options: SourceOptions,
    look: Inspection,
  ): Promise<Inspection> {
    entry.check?.abort.abort();
    const abort = new AbortController();
    const tell = (inspection: Inspection, progress: number) => {
      if (!abort.signal.aborted) {
        this.#events.onChange(view(sourceId, entry, { inspection, progress }));
      }
    };
    const result = this.#looker.check(entry.path, options, {
      signal: abort.signal,
      printTo: this.#prints.ofSource(sourceId),
      onProgress: (share) => tell(look, share),
    });
    const check = { options, of: look, abort, result };
    entry.check = check;
    result.then(
      (inspection) => tell(inspection, 1),
      (error) => {
        if (entry.check !== check || abort.signal.aborted) return;
        // A check that failed says nothing about the next try.
        entry.check = null;
        this.#events.onFailure(sourceId, toFailure(error));
      },
    );
    return result;
  }
}

/** A file that the cloud has is not read before a person knows that it has to be downloaded. */
async function expectOnDisk({ path, mayDownload }: Entry): Promise<void> {
  const bytes = mayDownload ? null : await bytesInCloud(path);
  if (bytes !== null) throw new KindlingError('file-in-cloud', { name: basename(path), bytes });
}

interface Seen {
  readonly inspection: Inspection;
  readonly progress: number;
}

function view(sourceId: string, entry: Entry, seen: Seen): SourceView {
  const { path, chosen } = entry;
  const { options: source, repository, compress } = chosen;
  return {
    sourceId,
    ...seen,
    plan: planPush(seen.inspection, { path, repository, compress, source }),
  };
}

/** The check of this very version of the file with these options, if there is one. */
function knownCheck(
  entry: Entry,
  options: SourceOptions,
  look: Inspection,
): Promise<Inspection> | null {
  const { check } = entry;
  const wanted = [withoutSending(options), look];
  const same = check && isDeepStrictEqual([withoutSending(check.options), check.of], wanted);
  return same ? check.result : null;
}

/** The check's result if it is there already, else the first look. */
async function settledOr(result: Promise<Inspection>, look: Inspection): Promise<Seen> {
  const pending = Symbol('pending');
  const settled = await Promise.race([result, Promise.resolve(pending)]);
  return typeof settled === 'symbol'
    ? { inspection: look, progress: 0 }
    : { inspection: settled, progress: 1 };
}

/** What is sent of the source makes no difference to what is found in it. */
function withoutSending({ sendAs, asRows, ...reading }: SourceOptions): SourceOptions {
  return reading;
}
