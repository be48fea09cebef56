import { randomUUID } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type ErrorCode, KindlingError, toFailure } from '../contract/errors.ts';
import type { PushSummary } from '../contract/push.ts';
import { isOfSeveral, type WatchedFolder } from '../contract/watched.ts';
import { isOpenElsewhere } from '../inspect/owner-file.ts';
import { hashFile } from '../prepare/read-source.ts';
import type { PushRecords } from '../store/push-records.ts';
import type { WatchedFile, WatchedFileStore } from '../store/watched-files.ts';
import { bytesInCloud } from '../tabular/cloud-file.ts';
import { isLocked, lookAtFolder, see } from '../watched/look.ts';
import { claimFile, giveBack, moveInto, removeIfEmpty } from '../watched/move-file.ts';
import { isSame, type SeenFile } from '../watched/settling.ts';
import type { QuickFile } from './quick-push.ts';

/** What the files of watched folders are pushed with. */
export interface WatchedFileParts {
  readonly store: WatchedFileStore;
  readonly records: Pick<PushRecords, 'get' | 'list'>;
  /** Pushes a file with a saved push, if it is as expected. */
  readonly push: (savedPushId: string, path: string) => Promise<QuickFile>;
  /** A source lies elsewhere now, as it was. */
  readonly moved: (sourceId: string, path: string) => void;
  /** Whether the files of this saved push are moved once their push has ended. */
  readonly moves: (savedPushId: string) => boolean;
  /** What this computer is called, for others to read. */
  readonly computer: string;
  /** ms since the epoch. */
  readonly now: () => number;
}

/** Failures that a later look may not meet: the file is then taken as if it had just come. */
const passing: readonly ErrorCode[] = ['file-in-use', 'file-missing', 'file-changed'];

/** Pushes among which one is looked for that was being made when Kindling ended. */
const recentPushes = 100;

/** What becomes of each file that comes to a watched folder. */
export class WatchedFiles {
  readonly #parts: WatchedFileParts;

  constructor(parts: WatchedFileParts) {
    this.#parts = parts;
  }

  /** Notes files that nobody put there to be pushed. */
  leaveThere(folder: WatchedFolder, seen: readonly SeenFile[]): void {
    const files = seen.map((file) => this.#toFile(folder, file, null));
    const isNew = (file: WatchedFile) => this.#parts.store.find(file) === null;
    this.#parts.store.put(
      ...files.filter(isNew).map((file) => ({ ...file, state: 'left' as const })),
    );
  }

  /** Takes a file that is complete: pushes it, or has it wait for a person. Nothing if it is known. */
  async come(folder: WatchedFolder, seen: SeenFile, isOffered: boolean): Promise<void> {
    const { store } = this.#parts;
    const path = join(folder.path, seen.name);
    if (store.find({ ...seen, savedPushId: folder.savedPushId, path }) !== null) return;
    if (await isOpenElsewhere(path)) return;
    const sha256 = await readHash(path);
    if (sha256 === 'unreadable') return;
    // What was written to while it was read comes again.
    const now = await see(path);
    if (now === null || !isSame(now, seen)) return;
    const file = this.#toFile(folder, seen, sha256);
    const isKnown = sha256 !== null && store.sameContent(folder.savedPushId, sha256) !== null;
    if (isKnown || isOffered) store.put({ ...file, state: isKnown ? 'same' : 'offered' });
    else await this.#push(file);
  }

  /** What waits and is not there any more, as it was, waits no longer; it may come again. */
  forgetGone(folder: WatchedFolder, seen: readonly SeenFile[]): void {
    const there = new Map(seen.map((file) => [join(folder.path, file.name), file]));
    for (const file of this.waiting(folder.savedPushId)) {
      const now = there.get(file.path);
      if (now === undefined || !isSame(now, file)) this.#parts.store.remove(file.id);
    }
  }

  /** Those that wait for a person, in the order they came. */
  waiting(savedPushId: string): readonly WaitingWatched[] {
    return this.#parts.store
      .unsettled()
      .flatMap((file) => (file.savedPushId === savedPushId && isWaiting(file) ? [file] : []));
  }

  /** One that waits. Fails with `file-taken` where it waits no longer. */
  waitingFile(id: string): WaitingWatched {
    const file = this.#parts.store.get(id);
    if (file === null || !isWaiting(file)) {
      throw new KindlingError('file-taken', { name: file ? basename(file.path) : '' });
    }
    return file;
  }

  /**
   * Pushes a source that a person has agreed to; if it is a file that waits, it waits no longer. One
   * that others may see is claimed first: that fails with `file-taken` if somebody else was faster.
   */
  async pushing(
    { sourceId, path }: { readonly sourceId: string; readonly path: string },
    push: () => Promise<PushSummary>,
  ): Promise<PushSummary> {
    const file = this.#parts.store.unsettled().find((one) => one.place === path && isWaiting(one));
    if (!file) return push();
    const taken = await this.#take(file, sourceId);
    try {
      const summary = await push();
      this.#bind(taken, summary.id);
      return summary;
    } catch (error) {
      const place = await this.#giveUp(taken, file);
      if (place !== null) this.#parts.moved(sourceId, place);
      throw error;
    }
  }

  /** A person wants nothing done with a file. */
  leave(id: string): void {
    this.#parts.store.put({ ...this.waitingFile(id), state: 'left' });
  }

  /** Where the file of a push lies now; `null` if it came from no watched folder. */
  placeOf(pushId: string): string | null {
    return this.#parts.store.byPush(pushId)?.place ?? null;
  }

  /** The file of one push is pushed again by another. */
  follow(pushId: string, nextPushId: string): void {
    const file = this.#parts.store.byPush(pushId);
    if (file) this.#bind({ ...file, state: 'taken', moveTo: null }, nextPushId);
  }

  /** Takes note of how a push stands; answers whether it was one of these files that has ended. */
  noteChange({ id, state }: Pick<PushSummary, 'id' | 'state'>): boolean {
    const hasEnded = state === 'pushed' || state === 'failed' || state === 'cancelled';
    const file = hasEnded ? this.#parts.store.byPush(id) : null;
    if (file?.state !== 'taken') return false;
    const isPushed = state === 'pushed';
    const folder = dirname(file.path);
    // What was claimed is not to be taken by others a second time.
    const goes = this.#parts.moves(file.savedPushId) || file.place !== file.path;
    this.#parts.store.put({
      ...file,
      state: isPushed ? 'pushed' : 'not-pushed',
      moveTo: goes ? join(folder, isPushed ? 'Pushed' : 'Failed') : null,
    });
    return true;
  }

  /** Moves what is still to be moved. What cannot be moved now is tried again. */
  async moveOn(): Promise<void> {
    for (const file of this.#parts.store.unsettled()) {
      if (file.moveTo !== null) await this.#move(file, file.moveTo);
    }
  }

  /** Puts in order what was under way when Kindling ended. */
  async recover(): Promise<void> {
    const { records } = this.#parts;
    for (const file of this.#parts.store.unsettled()) {
      if (file.state !== 'taken') continue;
      const id = file.pushId ?? this.#pushMadeOf(file);
      const record = id === null ? null : records.get(id);
      if (record === null) await this.#giveUp(file, null);
      else this.#bind(file, record.id);
    }
  }

  async #push(file: WatchedFile): Promise<void> {
    const { store } = this.#parts;
    // On record before anything goes: a crash in between must not make it come again.
    store.put({ ...file, state: 'taken' });
    try {
      const result = await this.#parts.push(file.savedPushId, file.path);
      if (result.kind === 'started') {
        this.#bind({ ...file, state: 'taken' }, result.push.id);
        return;
      }
      result.file.release();
      store.put({ ...file, state: 'differs' });
    } catch (error) {
      const { code } = toFailure(error);
      if (passing.includes(code)) store.remove(file.id);
      else store.put({ ...file, state: 'failed', code });
    }
  }

  /** Has the file to itself before it is pushed. */
  async #take(file: WatchedFile, sourceId: string): Promise<WatchedFile> {
    const { store, computer, moved } = this.#parts;
    const kind = await lookAtFolder(dirname(file.path));
    if (!isOfSeveral(kind)) {
      const taken = { ...file, state: 'taken' as const };
      store.put(taken);
      return taken;
    }
    const place = await claimFile(file.place, computer);
    const taken = { ...file, state: 'taken' as const, place };
    store.put(taken);
    moved(sourceId, place);
    return taken;
  }

  /**
   * The file is not pushed after all, and goes back to how it was `before`; `null`: as if new. Answers
   * its place; `null`: it could not be moved back yet.
   */
  async #giveUp(taken: WatchedFile, before: WatchedFile | null): Promise<string | null> {
    const { store } = this.#parts;
    const folder = dirname(taken.path);
    const isClaimed = taken.place !== taken.path;
    const place = isClaimed ? await giveBack(taken.place, folder).catch(() => null) : taken.path;
    // What could not be given back stays on record, to be given back later.
    if (place === null) return null;
    if (before === null) store.remove(taken.id);
    else store.put({ ...before, place });
    return place;
  }

  #bind(file: WatchedFile, pushId: string): void {
    this.#parts.store.put({ ...file, pushId });
    const record = this.#parts.records.get(pushId);
    // It may have ended before anybody knew whose it was.
    if (record) this.noteChange(record);
  }

  async #move(file: WatchedFile, folder: string): Promise<void> {
    const { store } = this.#parts;
    const now = await see(file.place);
    if (now === null && !(await isThere(dirname(file.path)))) return;
    if (now === null || !isSame(now, file)) {
      // Somebody has taken it away, or put another in its place.
      store.put({ ...file, moveTo: null });
      return;
    }
    const place = await moveInto(folder, file.place).catch(() => null);
    if (place === null) return;
    store.put({ ...file, place, moveTo: null });
    if (file.place !== file.path) await removeIfEmpty(dirname(file.place));
  }

  /** The push that was made of it just before Kindling ended; `null` if none was. */
  #pushMadeOf(file: WatchedFile): string | null {
    const { records } = this.#parts;
    const made = records.list({}, recentPushes).find(({ id, startedAt }) => {
      if (startedAt < file.at) return false;
      const record = records.get(id);
      return record?.filePath === file.place && record.choices.savedPushId === file.savedPushId;
    });
    return made?.id ?? null;
  }

  #toFile({ savedPushId, path: folder }: WatchedFolder, seen: SeenFile, sha256: string | null) {
    const { name, bytes, modifiedAt } = seen;
    const path = join(folder, name);
    return {
      id: randomUUID(),
      savedPushId,
      path,
      bytes,
      modifiedAt,
      sha256,
      state: 'offered' as const,
      code: null,
      pushId: null,
      place: path,
      moveTo: null,
      at: this.#parts.now(),
    };
  }
}

/** A file that waits for a person. */
export type WaitingWatched = WatchedFile & {
  readonly state: 'offered' | 'differs' | 'same' | 'failed';
};

function isWaiting(file: WatchedFile): file is WaitingWatched {
  const { state } = file;
  return state === 'offered' || state === 'differs' || state === 'same' || state === 'failed';
}

/** `null` for what is only in the cloud: nobody has asked for it to be downloaded. */
async function readHash(path: string): Promise<string | null | 'unreadable'> {
  if ((await bytesInCloud(path)) !== null) return null;
  if (await isLocked(path)) return 'unreadable';
  return hashFile(path).catch(() => 'unreadable' as const);
}

function isThere(folder: string): Promise<boolean> {
  return stat(folder).then(
    () => true,
    () => false,
  );
}
