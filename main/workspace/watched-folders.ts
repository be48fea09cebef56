import { basename } from 'node:path';
import { KindlingError } from '../contract/errors.ts';
import type { PushSummary } from '../contract/push.ts';
import type { SavedPush } from '../contract/saved-push.ts';
import {
  type FolderKind,
  isOfSeveral,
  type WatchedSettings,
  type WatchedView,
} from '../contract/watched.ts';
import type { Clock } from '../pushes/clock.ts';
import { matchesPattern } from '../saved/file-pattern.ts';
import type { StoredFolder, WatchedFolderStore } from '../store/watched-folders.ts';
import { listFiles, lookAtFolder } from '../watched/look.ts';
import { type SeenFile, type Settling, settle } from '../watched/settling.ts';
import { isUnfinished } from '../watched/unfinished-names.ts';
import type { WatchedFiles } from './watched-files.ts';

/** How often folders are looked at, and how long a file has to stand still. ms */
export interface WatchTimes {
  readonly everyMs: number;
  readonly stillMs: number;
  /** A folder that has not answered by then counts as unreachable. */
  readonly patienceMs: number;
}

/** Often enough for whoever waits beside it, and seldom enough for a laptop on its battery. */
export const usualTimes: WatchTimes = { everyMs: 5_000, stillMs: 10_000, patienceMs: 30_000 };

/** A look takes up at most one part in so many of the time: a slow server is asked less often. */
const restFactor = 20;

/** Looks that may hang at a time: each takes one of the few threads that files are read on. */
const mostHanging = 2;

/** The parts of a workspace that folders are watched with. */
export interface WatchedFolderParts {
  readonly store: WatchedFolderStore;
  readonly files: WatchedFiles;
  readonly savedPushes: () => readonly SavedPush[];
  /** Ignite as records name it, and whether its repositories are known. */
  readonly connection: () => { readonly destination: string; readonly isReady: boolean };
  /** Whether the organisation lets files be pushed that nobody was asked about. */
  readonly mayPushAtOnce: () => boolean;
  readonly clock: Clock;
  readonly times: WatchTimes;
  readonly onChange: (views: readonly WatchedView[]) => void;
  readonly onDefect: (error: unknown) => void;
}

/** What is known of a folder since Kindling was started. */
interface Looked {
  readonly kind: FolderKind | null;
  readonly isUnreachable: boolean;
  readonly settling: readonly Settling[];
}

const notLooked: Looked = { kind: null, isUnreachable: false, settling: [] };

/**
 * Watches folders for the files of saved pushes. They are looked at from time to time, which works
 * wherever a folder lies; no system tells of every change on a server.
 */
export class WatchedFolders {
  readonly #parts: WatchedFolderParts;
  readonly #looked = new Map<string, Looked>();
  readonly #hanging = new Set<string>();
  #stopWaiting: (() => void) | null = null;
  #looking: Promise<void> | null = null;
  /** Aborted when nothing is to be watched any more. */
  readonly #end = new AbortController();
  #isOn = false;
  #told = '[]';

  constructor(parts: WatchedFolderParts) {
    this.#parts = parts;
  }

  /** Begins to watch, with what was under way when Kindling ended. */
  async start(): Promise<void> {
    this.#isOn = true;
    await this.#parts.files.recover().catch(this.#parts.onDefect);
    this.#lookSoon(0);
  }

  /** Each with its files that wait for a person. */
  list(): readonly WatchedView[] {
    return this.#folders().map(({ folder }) => this.#view(folder));
  }

  /**
   * Watches a folder for a saved push, in the place of any other. Files that are there already are
   * left alone. Fails with `folder-unreachable`.
   */
  async choose(savedPushId: string, path: string): Promise<WatchedView> {
    const saved = this.#parts.savedPushes().find(({ id }) => id === savedPushId);
    if (!saved) throw new KindlingError('saved-push-unknown');
    const before = this.#parts.store.list().find((one) => one.savedPushId === savedPushId);
    const { pushesAtOnce = false, moves = true } = before ?? {};
    const pattern = saved.filePattern;
    const folder = { savedPushId, path, pushesAtOnce, moves, pattern };
    const [kind, seen] = await Promise.all([lookAtFolder(path), this.#listFiles(folder)]).catch(
      () => {
        throw new KindlingError('folder-unreachable', { name: path });
      },
    );
    this.#parts.files.leaveThere(folder, seen);
    this.#parts.store.put(folder);
    this.#looked.set(savedPushId, { ...notLooked, kind });
    this.#changed();
    this.#lookSoon(0);
    return this.#view(folder);
  }

  /** Changes what a person can, of one that is watched. */
  change(savedPushId: string, settings: WatchedSettings): void {
    const folder = this.#parts.store.list().find((one) => one.savedPushId === savedPushId);
    if (!folder) throw new KindlingError('saved-push-unknown');
    this.#parts.store.put({ ...folder, ...settings });
    this.#changed();
  }

  /** Watches nothing for the saved push any more. */
  stop(savedPushId: string): void {
    this.#parts.store.remove(savedPushId);
    this.#looked.delete(savedPushId);
    this.#changed();
  }

  /** Where a file that waits lies, and whose it is. Fails with `file-taken` if it waits no longer. */
  waitingFile(fileId: string): { readonly path: string; readonly savedPushId: string } {
    const { place, savedPushId } = this.#parts.files.waitingFile(fileId);
    return { path: place, savedPushId };
  }

  /** As `WatchedFiles.pushing`. */
  async pushing(
    source: { readonly sourceId: string; readonly path: string },
    push: () => Promise<PushSummary>,
  ): Promise<PushSummary> {
    try {
      return await this.#parts.files.pushing(source, push);
    } finally {
      this.#changed();
    }
  }

  /** A person wants nothing done with a file that waits. */
  leave(fileId: string): void {
    this.#parts.files.leave(fileId);
    this.#changed();
  }

  /** Takes note of how a push stands. */
  noteChange(push: PushSummary): void {
    if (this.#parts.files.noteChange(push)) this.#lookSoon(0);
  }

  /** Ends watching, once what has been begun is done; a folder that hangs holds nobody up. */
  async close(): Promise<void> {
    this.#isOn = false;
    this.#stopWaiting?.();
    this.#end.abort();
    await this.#looking;
  }

  #folders(): readonly { folder: StoredFolder; saved: SavedPush }[] {
    const saved = new Map(this.#parts.savedPushes().map((one) => [one.id, one]));
    return this.#parts.store.list().flatMap((folder) => {
      const of = saved.get(folder.savedPushId);
      return of ? [{ folder, saved: of }] : [];
    });
  }

  #view(folder: StoredFolder): WatchedView {
    const { savedPushId, path, pushesAtOnce, moves } = folder;
    const { kind, isUnreachable } = this.#looked.get(savedPushId) ?? notLooked;
    const waiting = this.#parts.files.waiting(savedPushId).map((file) => ({
      id: file.id,
      name: basename(file.path),
      at: file.at,
      reason: file.state,
      code: file.code,
    }));
    const settings = { savedPushId, path, pushesAtOnce, moves };
    return { ...settings, kind: kind ?? 'own', isUnreachable, waiting };
  }

  /** Looks at all folders after `ms`; nothing goes on where none is watched. */
  #lookSoon(ms: number): void {
    this.#stopWaiting?.();
    this.#stopWaiting = null;
    if (!this.#isOn || this.#looking) return;
    const { clock, times, onDefect } = this.#parts;
    this.#stopWaiting = clock.after(ms, () => {
      const began = clock.now();
      this.#looking = this.#lookAtAll()
        .catch(onDefect)
        .then(() => {
          this.#looking = null;
          const tookMs = clock.now() - began;
          if (this.#folders().length === 0) return;
          this.#lookSoon(Math.max(times.everyMs, restFactor * tookMs));
        });
    });
  }

  async #lookAtAll(): Promise<void> {
    for (const { folder, saved } of this.#folders()) {
      if (this.#isOn && saved.address === this.#parts.connection().destination) {
        await this.#lookAt(folder, saved);
      }
    }
    if (!this.#isOn) return;
    await this.#parts.files.moveOn();
    this.#changed();
  }

  async #lookAt(folder: StoredFolder, saved: SavedPush): Promise<void> {
    const { files, store, clock, times, connection } = this.#parts;
    const { savedPushId } = folder;
    const looked = this.#looked.get(savedPushId) ?? notLooked;
    const found = await this.#read(folder, looked.kind, saved.filePattern).catch(() => null);
    if (found === null) {
      // What comes back may be another drive under the same letter.
      this.#looked.set(savedPushId, { ...notLooked, isUnreachable: true });
      return;
    }
    const { kind, seen } = found;
    if (folder.pattern !== saved.filePattern) {
      files.leaveThere(folder, seen);
      store.put({ ...folder, pattern: saved.filePattern });
    }
    const { stillMs } = times;
    const { complete, settling } = settle(looked.settling, seen, { now: clock.now(), stillMs });
    this.#looked.set(savedPushId, { kind, isUnreachable: false, settling });
    files.forgetGone(folder, seen);
    const isOffered = isOfSeveral(kind) || !folder.pushesAtOnce || !this.#parts.mayPushAtOnce();
    for (const file of complete) {
      if (isOffered || connection().isReady) await files.come(folder, file, isOffered);
    }
  }

  async #read(folder: StoredFolder, kind: FolderKind | null, pattern: string) {
    const seen = await this.#listFiles({ ...folder, pattern });
    return { seen, kind: kind ?? (await lookAtFolder(folder.path)) };
  }

  /** Lists a folder, and waits no longer for it than patience lasts. */
  #listFiles({ path, pattern }: StoredFolder): Promise<readonly SeenFile[]> {
    const { clock, times } = this.#parts;
    const isWanted = (name: string) => !isUnfinished(name) && matchesPattern(pattern, name);
    return new Promise((resolve, reject) => {
      const giveUp = () => reject(new KindlingError('folder-unreachable', { name: path }));
      if (this.#hanging.has(path) || this.#hanging.size >= mostHanging) {
        giveUp();
        return;
      }
      this.#hanging.add(path);
      const stop = clock.after(times.patienceMs, giveUp);
      this.#end.signal.addEventListener('abort', giveUp);
      listFiles(path, isWanted)
        .then(resolve, reject)
        .finally(() => {
          stop();
          this.#end.signal.removeEventListener('abort', giveUp);
          this.#hanging.delete(path);
        });
    });
  }

  #changed(): void {
    const views = this.list();
    const told = JSON.stringify(views);
    if (told === this.#told) return;
    this.#told = told;
    this.#parts.onChange(views);
  }
}
