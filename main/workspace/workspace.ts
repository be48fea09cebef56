import { join } from 'node:path';
import type { Events } from '../contract/channels.ts';
import type { ConnectionState, FixedAddress } from '../contract/connection.ts';
import { KindlingError } from '../contract/errors.ts';
import type { ControlTotals } from '../contract/finance.ts';
import type { SourceOptions } from '../contract/inspection.ts';
import type { PushedBefore } from '../contract/overlap.ts';
import type { Preferences } from '../contract/preferences.ts';
import type {
  PushChoices,
  PushMaker,
  PushRecord,
  PushSummary,
  StoppedBatch,
} from '../contract/push.ts';
import type { Repository } from '../contract/repository.ts';
import { outsideScope, readLabelScope } from '../finance/label-scope.ts';
import type { Transport } from '../ignite/transport.ts';
import type { Log } from '../log/log.ts';
import { noteChanges } from '../log/note-changes.ts';
import { planPush } from '../plan/plan.ts';
import type { TakeSnapshot } from '../prepare/preparer.ts';
import { mayHaveArrived, stoppedBatch } from '../pushes/batches.ts';
import { systemClock } from '../pushes/clock.ts';
import type { PushRequest } from '../pushes/push-order.ts';
import { PushQueue, type QueueParts } from '../pushes/queue.ts';
import type { TokenStore } from '../secrets/token-store.ts';
import { openDatabase } from '../store/database.ts';
import { createDeleteQueries, type DeleteQueries } from '../store/delete-queries.ts';
import { createExcuses } from '../store/excuses.ts';
import { createPushRecords, type PushRecords } from '../store/push-records.ts';
import { createSavedPushStore } from '../store/saved-pushes.ts';
import { createSettings } from '../store/settings.ts';
import { createWatchedFileStore } from '../store/watched-files.ts';
import { createWatchedFolderStore } from '../store/watched-folders.ts';
import { Connection } from './connection.ts';
import { createCopies } from './copies.ts';
import { Months } from './months.ts';
import { hasNetwork } from './network.ts';
import { expectLocalProfile } from './profile-place.ts';
import { findPushedBefore } from './pushed-before.ts';
import { quickPushFile } from './quick-push.ts';
import { RememberedReadings } from './remembered-readings.ts';
import { Retention } from './retention.ts';
import { RowPrints } from './row-prints.ts';
import { SavedPushes } from './saved-pushes.ts';
import { type Looker, Sources } from './sources.ts';
import { WatchedFiles } from './watched-files.ts';
import { usualTimes, WatchedFolders, type WatchTimes } from './watched-folders.ts';

/** Tells a front end what has changed. */
export type Tell = <E extends keyof Events>(event: E, value: Events[E]) => void;

/** Everything a workspace is built from. */
export interface WorkspaceParts {
  /** Folder for database and spool. */
  readonly folder: string;
  readonly mode: ConnectionState['mode'];
  readonly looker: Looker;
  readonly transport: Transport;
  readonly tokens: (origin: string) => TokenStore;
  readonly defaultAddress: string;
  readonly fixedAddress: FixedAddress | null;
  readonly whenTokenNeeded: QueueParts['whenTokenNeeded'];
  /** Where nobody is there: how long a push waits in all before it fails. ms */
  readonly waitMs?: number;
  /** Whether this computer has any network; what the system's interfaces say, if left out. */
  readonly online?: () => boolean;
  /** As in `QueueParts`. */
  readonly takeSnapshot?: TakeSnapshot;
  readonly log: Log;
  readonly madeBy: PushMaker;
  /** What the person, or their organisation, has set. */
  readonly preferences: () => Preferences;
  /** How often watched folders are looked at; `usualTimes`, if left out. */
  readonly watchTimes?: WatchTimes;
  /** ms since the epoch. */
  readonly now: () => number;
  readonly tell: Tell;
}

/**
 * One profile at work: the way of a push from source to record, without any front end. The window
 * and the command line are two front ends on this.
 */
export class Workspace {
  readonly connection: Connection;
  readonly sources: Sources;
  readonly deleteQueries: DeleteQueries;
  readonly records: PushRecords;
  readonly savedPushes: SavedPushes;
  readonly months: Months;
  readonly queue: PushQueue;
  /** Nothing is watched until it is started. */
  readonly watched: WatchedFolders;
  /** Of the profile. */
  readonly folder: string;
  /** What the person, or their organisation, has set. */
  readonly preferences: () => Preferences;
  readonly #looker: Looker;
  readonly #prints: RowPrints;
  readonly #readings: RememberedReadings;
  readonly #retention: Retention;
  readonly #watchedFiles: WatchedFiles;
  readonly #madeBy: PushMaker;
  readonly #close: () => void;

  constructor(parts: WorkspaceParts) {
    const tell = noteChanges(parts.log, parts.tell);
    expectLocalProfile(parts.folder);
    const db = openDatabase(parts.folder);
    this.#close = () => db.close();
    this.folder = parts.folder;
    this.#madeBy = parts.madeBy;
    this.preferences = parts.preferences;
    this.deleteQueries = createDeleteQueries(db);
    this.records = createPushRecords(db, parts.now);
    const settings = createSettings(db, (error) => parts.log.defect('settings', error));
    this.#readings = new RememberedReadings(settings);
    this.connection = new Connection({
      ...parts,
      settings,
      allowed: () => (parts.mode === 'live' ? parts.preferences().allowedRepositories : null),
      onChange: (state) => {
        tell('connection.changed', state);
        if (state.repositories && !state.failure) this.queue.tokenArrived();
      },
    });
    this.#looker = parts.looker;
    this.#prints = new RowPrints(join(parts.folder, 'rows'));
    void this.#prints.sweep(parts.now());
    this.sources = new Sources(parts.looker, this.#prints, {
      onChange: (view) => tell('source.changed', view),
      onFailure: (sourceId, failure) => tell('source.failed', { sourceId, failure }),
    });
    this.savedPushes = new SavedPushes({
      store: createSavedPushStore(db, (error) => parts.log.defect('settings', error)),
      records: this.records,
      deleteQueries: this.deleteQueries,
      connection: this.connection,
      onChange: (all) => {
        tell('savedPushes.changed', all);
        tell('months.changed', undefined);
      },
    });
    this.months = new Months({
      records: this.records,
      savedPushes: () => this.savedPushes.list(),
      excuses: createExcuses(db),
      now: parts.now,
      onChange: () => tell('months.changed', undefined),
    });
    this.queue = new PushQueue({
      ...parts,
      records: this.records,
      sender: (address) => {
        const { client, destination } = this.connection;
        return address === null || address === destination ? client : null;
      },
      spoolFolder: join(parts.folder, 'spool'),
      keepCopies: createCopies({
        // What was only practised is nobody's evidence.
        folder: () => (parts.mode === 'live' ? parts.preferences().copiesFolder : null),
        records: this.records,
        now: parts.now,
      }),
      onChange: (summary) => {
        if (summary.state === 'pushed') this.#learn(summary.id);
        this.watched.noteChange(summary);
        tell('push.changed', summary);
      },
      online: parts.online ?? hasNetwork,
      onProgress: (progress) => tell('push.progress', progress),
      onQueueChange: (state) => tell('queue.changed', state),
    });
    const watchedFolders = createWatchedFolderStore(db);
    this.#watchedFiles = new WatchedFiles({
      store: createWatchedFileStore(db),
      records: this.records,
      push: (savedPushId, path) => quickPushFile(this, savedPushId, path),
      moved: (sourceId, path) => this.sources.moved(sourceId, path),
      moves: (id) => watchedFolders.list().some((one) => one.savedPushId === id && one.moves),
      computer: parts.madeBy.computer,
      now: parts.now,
    });
    this.watched = new WatchedFolders({
      store: watchedFolders,
      files: this.#watchedFiles,
      savedPushes: () => this.savedPushes.list(),
      connection: () => {
        const { destination, state } = this.connection;
        return { destination, isReady: state.repositories !== null };
      },
      mayPushAtOnce: () => parts.preferences().automaticPushes,
      clock: systemClock,
      times: parts.watchTimes ?? usualTimes,
      onChange: (views) => tell('watched.changed', views),
      onDefect: (error) => parts.log.defect('watching', error),
    });
    this.#retention = new Retention({
      records: this.records,
      preferences: parts.preferences,
      now: parts.now,
      clock: systemClock,
      onRemoved: () => tell('pushes.removed', undefined),
      onDefect: (error) => parts.log.defect('settings', error),
    });
    this.queue.recover();
    void this.#retention.start();
    void this.queue.sweep();
  }

  /** The repository with this id, as last listed; `repository-unknown` otherwise. */
  repository(id: string): Repository {
    const found = this.connection.state.repositories?.find((repository) => repository.id === id);
    if (!found) throw new KindlingError('repository-unknown', { name: id });
    return found;
  }

  /** Checks the source to its end, plans, and queues the push. */
  async push(sourceId: string, choices: PushChoices): Promise<PushSummary> {
    const address = this.connection.destination;
    const source = { sourceId, path: this.sources.path(sourceId) };
    const summary = await this.watched.pushing(source, () => this.#push(sourceId, choices, {}));
    // A saved push has its own.
    if (choices.savedPushId === undefined) {
      const { repositoryId, source: options } = choices;
      this.#readings.remember({ address, repositoryId }, options.readings);
    }
    return summary;
  }

  /**
   * How the rows of a source stand to what was pushed to the repository before. The source is
   * checked to its end first.
   */
  async pushedBefore(
    sourceId: string,
    { repositoryId, source }: Pick<PushChoices, 'repositoryId' | 'source'>,
  ): Promise<PushedBefore> {
    const { finance } = await this.sources.checked(sourceId, source);
    const address = this.connection.destination;
    return findPushedBefore(
      {
        totals: finance?.totals ?? null,
        print: this.#prints.ofSource(sourceId),
        earlier: this.records.earlierTotals({ address, repositoryId }),
        printOf: (id) => this.#prints.ofPush(id),
      },
      (...asked) => this.#looker.compare(...asked),
    );
  }

  /**
   * The options with how columns were read of the last push to the repository, unless a person has
   * said how they are read this time.
   */
  async recallReadings(
    sourceId: string,
    { repositoryId, source }: Pick<PushChoices, 'repositoryId' | 'source'>,
  ): Promise<SourceOptions> {
    const place = { address: this.connection.destination, repositoryId };
    if (source.readings !== undefined || !this.#readings.has(place)) return source;
    const { header } = await this.#looker.look(this.sources.path(sourceId), source);
    const readings = this.#readings.recall(place, header);
    return readings.length > 0 ? { ...source, readings } : source;
  }

  async #push(
    sourceId: string,
    choices: PushChoices,
    more: Pick<PushRequest, 'repeats'>,
  ): Promise<PushSummary> {
    if (choices.deleteQueryId !== undefined && !this.preferences().deleteQueries) {
      throw new KindlingError('delete-queries-not-allowed');
    }
    const repository = this.repository(choices.repositoryId);
    const address = this.connection.destination;
    const inspection = await this.sources.checked(sourceId, choices.source);
    const path = this.sources.path(sourceId);
    const { compress, source } = choices;
    const plan = planPush(inspection, { path, repository, compress, source });
    this.#expectCovered(choices, inspection.finance?.totals ?? null);
    const summary = await this.queue.start({
      path,
      inspection,
      plan,
      address,
      repository,
      choices,
      deleteQueryLabel: this.deleteQueries.label(choices.deleteQueryId),
      expectNew: () => this.#expectNew(sourceId, choices),
      ...more,
    });
    await this.#prints.keep(sourceId, summary.id);
    return summary;
  }

  #learn(id: string): void {
    const record = this.records.get(id);
    if (record) this.savedPushes.learn(record);
  }

  /** Fails with `delete-query-differs` where the words of the delete query name other rows. */
  #expectCovered(choices: PushChoices, totals: ControlTotals | null): void {
    const label = this.deleteQueries.label(choices.deleteQueryId);
    if (choices.allowOtherRows || label === null || totals === null) return;
    const outside = outsideScope(readLabelScope(`${label.name}\n${label.description}`), totals);
    if (!outside) return;
    const { periods, companies } = outside;
    throw new KindlingError('delete-query-differs', {
      name: label.name,
      rows: [...periods, ...companies].slice(0, 12).join(', '),
    });
  }

  /** Fails with `rows-pushed-before` unless a person has agreed, or a delete query makes room. */
  async #expectNew(sourceId: string, choices: PushChoices): Promise<void> {
    if (choices.allowOverlap || choices.deleteQueryId !== undefined) return;
    // What belongs together is no overlap, and what came before it has made room for all of it.
    const batch = choices.batch ? this.records.inBatch(choices.batch.id) : [];
    if (batch.some(({ deletes }) => deletes)) return;
    const { overlaps } = await this.pushedBefore(sourceId, choices);
    const first = overlaps.find(({ earlier }) => !batch.some(({ id }) => id === earlier.id));
    if (!first) return;
    const { fileName, startedAt } = first.earlier;
    throw new KindlingError('rows-pushed-before', { name: fileName, at: startedAt });
  }

  /**
   * Sends the missing parts of a partly pushed push; pushes the file of any other again, with the
   * choices made then.
   */
  async pushAgain(id: string, allowDuplicate: boolean): Promise<PushSummary> {
    const record = this.records.get(id);
    if (!record) throw new KindlingError('push-unknown');
    if (record.address !== null && record.address !== this.connection.destination) {
      throw new KindlingError('other-address');
    }
    if (record.state === 'partly-pushed') return this.queue.sendMissing(id);
    const path = this.#watchedFiles.placeOf(id) ?? record.filePath;
    const { id: sourceId } = await this.sources.add(path);
    const { deleteQueryId, ...rest } = record.choices;
    const choices = {
      ...rest,
      ...(deleteQueryId !== undefined && !this.#wouldDeleteOthers(record) && { deleteQueryId }),
      // Whoever pushes these very bytes again has been asked about them.
      allowDuplicate,
      allowOverlap: true,
      allowOtherRows: true,
    };
    try {
      const again = await this.#push(sourceId, choices, record.undecided ? { repeats: id } : {});
      this.#watchedFiles.follow(id, again.id);
      return again;
    } finally {
      this.sources.release(sourceId);
    }
  }

  /** How those of these batches stand that have stopped half-way. */
  stoppedBatches(ids: readonly string[]): readonly StoppedBatch[] {
    return ids.flatMap((id) => stoppedBatch(id, this.records.inBatch(id)) ?? []);
  }

  /**
   * Pushes what is missing of a batch that has stopped half-way, in its order and without its delete
   * query. Answers how many files that are.
   */
  async pushMissing(batchId: string): Promise<number> {
    const [batch] = this.stoppedBatches([batchId]);
    const missing = batch?.missing ?? [];
    for (const id of missing) await this.pushAgain(id, false);
    return missing.length;
  }

  /** Whether its delete query would take away what came behind it in its batch. */
  #wouldDeleteOthers({ choices: { batch } }: PushRecord): boolean {
    if (!batch) return false;
    const members = this.records.inBatch(batch.id);
    return members.some((other) => other.place > batch.place && mayHaveArrived(other));
  }

  /** Adds what a person says of a push to its record. Fails with `push-unknown`. */
  comment(id: string, text: string): PushRecord {
    if (!this.records.get(id)) throw new KindlingError('push-unknown');
    const { user, computer } = this.#madeBy;
    this.records.comment(id, { by: user, computer, text });
    return this.records.get(id) as PushRecord;
  }

  /** Stops all work and closes the database. */
  async close(): Promise<void> {
    this.#retention.stop();
    await this.watched.close();
    await this.queue.close();
    this.#close();
  }
}
