import { randomUUID } from 'node:crypto';
import { KindlingError } from '../contract/errors.ts';
import type { PushRecord } from '../contract/push.ts';
import {
  type ImportedPush,
  periodsOf,
  type SavedPush,
  type SavedPushSettings,
  usualChecks,
  usualDueDay,
} from '../contract/saved-push.ts';
import { guessPattern, nameFromPattern } from '../saved/file-pattern.ts';
import { freeName, isSameName } from '../saved/free-name.ts';
import { learnFrom } from '../saved/last-good.ts';
import { readSharedPushes, shareable, writeSharedPushes } from '../saved/saved-pushes-file.ts';
import { takeIn } from '../saved/take-in.ts';
import type { DeleteQueries } from '../store/delete-queries.ts';
import type { PushRecords } from '../store/push-records.ts';
import type { SavedPushStore } from '../store/saved-pushes.ts';
import type { Connection } from './connection.ts';

/** The parts of a workspace that saved pushes are made of. */
export interface SavedPushParts {
  readonly store: SavedPushStore;
  readonly records: PushRecords;
  readonly deleteQueries: DeleteQueries;
  readonly connection: Connection;
  readonly onChange: (all: readonly SavedPush[]) => void;
}

/** The saved pushes of a profile: made of pushes, changed by people, taught by every good push. */
export class SavedPushes {
  readonly #parts: SavedPushParts;

  constructor(parts: SavedPushParts) {
    this.#parts = parts;
  }

  /** In the order that a person put them in. */
  list(): readonly SavedPush[] {
    return this.#parts.store.list();
  }

  /** Fails with `saved-push-unknown`. */
  get(id: string): SavedPush {
    const found = this.#parts.store.get(id);
    if (!found) throw new KindlingError('saved-push-unknown');
    return found;
  }

  /** The one of this name, whatever its case. Fails with `saved-push-unknown`. */
  named(name: string): SavedPush {
    const found = this.list().find((push) => isSameName(push.name, name));
    if (!found) throw new KindlingError('saved-push-unknown', { name });
    return found;
  }

  /** Makes one of a push that has ended; `push-unfinished` while it has not. */
  make(pushId: string): SavedPush {
    const record = this.#parts.records.get(pushId);
    if (!record) throw new KindlingError('push-unknown');
    if (record.finishedAt === null) throw new KindlingError('push-unfinished');
    const filePattern = guessPattern(record.fileName);
    const taken = this.list().map(({ name }) => name);
    const { choices, repositoryId, repositoryName } = record;
    const made: SavedPush = {
      id: randomUUID(),
      name: freeName(nameFromPattern(filePattern) || repositoryName, taken),
      address: record.address ?? this.#parts.connection.destination,
      repositoryId,
      repositoryName,
      source: choices.source,
      compress: choices.compress,
      deleteQueryId: record.deleteQuery?.id ?? null,
      checks: { ...usualChecks, erpTotal: record.tieOuts.length > 0 },
      filePattern,
      dueDay: periodsOf(record.finance?.totals ?? null).length > 0 ? usualDueDay : null,
      fingerprint: null,
      lastGood: null,
      ...learnFrom(record),
    };
    this.#parts.store.put(made);
    this.#changed();
    return made;
  }

  /** Changes what a person can. Fails with `name-taken`. */
  change(id: string, settings: SavedPushSettings): SavedPush {
    const before = this.get(id);
    const others = this.list().filter((push) => push.id !== id);
    if (others.some(({ name }) => isSameName(name, settings.name))) {
      throw new KindlingError('name-taken', { name: settings.name });
    }
    const { destination, state } = this.#parts.connection;
    const isMoved = settings.repositoryId !== before.repositoryId;
    const listed = state.repositories?.find((one) => one.id === settings.repositoryId);
    if (isMoved && !listed) {
      throw new KindlingError('repository-unknown', { name: settings.repositoryId });
    }
    const changed = {
      ...before,
      ...settings,
      repositoryName: listed?.name ?? before.repositoryName,
      // Whoever chooses a repository means one of the Ignite that lists it.
      address: isMoved ? destination : before.address,
    };
    this.#parts.store.put(changed);
    this.#changed();
    return changed;
  }

  remove(id: string): void {
    this.#parts.store.remove(id);
    this.#changed();
  }

  /** Puts it at another place, from 0. */
  move(id: string, place: number): void {
    const moved = this.get(id);
    const others = this.list().filter((push) => push.id !== id);
    const ids = [...others.slice(0, place), moved, ...others.slice(place)].map((push) => push.id);
    this.#parts.store.order(ids);
    this.#changed();
  }

  /** The text of a file for colleagues. */
  exported(ids: readonly string[]): string {
    const { deleteQueries } = this.#parts;
    const chosen = this.list().filter(({ id }) => ids.includes(id));
    if (chosen.length === 0) throw new KindlingError('saved-push-unknown');
    return writeSharedPushes(
      chosen.map((push) => shareable(push, deleteQueries.label(push.deleteQueryId ?? undefined))),
    );
  }

  /** Adds what a colleague's file holds and is not there. Fails with `saved-pushes-invalid`. */
  import(text: string, fileName: string): readonly ImportedPush[] {
    const { store, deleteQueries } = this.#parts;
    const { destination, state } = this.#parts.connection;
    const taken = takeIn(readSharedPushes(text, fileName), {
      address: destination,
      savedPushes: this.list(),
      repositories: state.repositories ?? [],
      deleteQueries: deleteQueries.list(),
      newId: randomUUID,
    });
    for (const query of taken.deleteQueries) deleteQueries.save(query);
    store.put(...taken.added);
    if (taken.added.length > 0) this.#changed();
    return taken.report;
  }

  /** Keeps what a good push brought, for the next file of its saved push. */
  learn(record: PushRecord): void {
    const { savedPushId } = record.choices;
    const push = savedPushId === undefined ? null : this.#parts.store.get(savedPushId);
    const learned = push && learnFrom(record);
    if (!learned || learned.lastGood.at < (push.lastGood?.at ?? 0)) return;
    this.#parts.store.put({
      ...push,
      lastGood: learned.lastGood,
      fingerprint: learned.fingerprint ?? push.fingerprint,
      // Where the push went it may be called otherwise by now.
      ...(record.repositoryId === push.repositoryId && { repositoryName: record.repositoryName }),
    });
    this.#changed();
  }

  #changed(): void {
    this.#parts.onChange(this.list());
  }
}
