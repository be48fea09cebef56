import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import { KindlingError } from '../contract/errors.ts';
import { tieOutAll } from '../finance/tie-out.ts';
import type { ReceiptParts } from '../receipt/receipts.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Desk } from './desk.ts';
import type { Handlers } from './router.ts';
import { saveReceipt } from './save-receipt.ts';

/** How many lines Activity shows at most. */
const activityLines = 1_000;

/** An OpenAPI document larger than this is none. Bytes. */
const maxDescriptionBytes = 20_000_000;

/** Answers each request of the contract from the workspace that is open on the desk. */
export function createHandlers(desk: Desk, receipts: ReceiptParts): Handlers {
  const front = (): Promise<Workspace> => desk.workspace();
  return {
    'app.info': () => ({
      version: app.getVersion(),
      platform: process.platform,
      language: app.getLocale(),
      region: knownRegion(app.getSystemLocale()),
    }),

    'connection.get': async () => {
      const { connection } = await front();
      await connection.tokenRead;
      return connection.state;
    },
    'connection.connect': async ({ token, address }) => {
      const { connection } = await desk.bringForward('live');
      return connection.connect(token, address);
    },
    'connection.practice': async ({ on }) => {
      const { connection } = await desk.bringForward(on ? 'practice' : 'live');
      return connection.state;
    },
    'connection.refresh': async () => (await front()).connection.refresh(),
    'connection.removeToken': async () => (await front()).connection.removeToken(),
    'connection.setAddress': async ({ address }) => (await front()).connection.setAddress(address),
    'connection.loadDescription': async (_, window) => {
      const [path] = await chooseFiles(window, ['openFile'], ['json', 'yaml', 'yml']);
      if (path === undefined) return null;
      const name = basename(path);
      if ((await stat(path)).size > maxDescriptionBytes) {
        throw new KindlingError('description-invalid', { name });
      }
      return (await front()).connection.loadDescription(await readFile(path, 'utf8'), name);
    },
    'connection.resetDescription': async () => (await front()).connection.resetDescription(),

    'sources.choose': async (_, window) => {
      const paths = await chooseFiles(window, ['openFile', 'multiSelections'], null);
      return (await front()).sources.addAll(paths);
    },
    'sources.drop': async ({ paths }) => (await front()).sources.addAll(paths),
    'sources.release': async ({ sourceIds }) => {
      const { sources } = await front();
      for (const sourceId of sourceIds) sources.release(sourceId);
      return undefined;
    },
    'sources.sample': async () => (await front()).sources.add(await desk.samplePath()),
    'sources.inspect': async ({ sourceId, options, compress, repositoryId, download = false }) => {
      const workspace = await front();
      const repository = repositoryId === undefined ? null : workspace.repository(repositoryId);
      return workspace.sources.inspect(sourceId, { options, compress, repository }, { download });
    },

    'sources.tieOut': async ({ sourceId, options, stated }) => {
      const { sources } = await front();
      const { finance } = await sources.checked(sourceId, options);
      return tieOutAll(finance?.totals ?? null, stated);
    },

    'sources.pushedBefore': async ({ sourceId, options, repositoryId }) =>
      (await front()).pushedBefore(sourceId, { repositoryId, source: options }),

    'sources.stopCheck': async ({ sourceId }) => {
      (await front()).sources.stopCheck(sourceId);
      return undefined;
    },

    'pushes.start': async ({ sourceId, choices }) => (await front()).push(sourceId, choices),
    'pushes.cancel': async ({ id }) => {
      (await front()).queue.cancel(id);
      return undefined;
    },
    'pushes.again': async ({ id, allowDuplicate }) => (await front()).pushAgain(id, allowDuplicate),
    'pushes.markPushed': async ({ id }) => (await front()).queue.markPushed(id),
    'pushes.tryNow': async ({ id }) => {
      (await front()).queue.tryNow(id);
      return undefined;
    },
    'pushes.queue': async () => (await front()).queue.state,
    'pushes.pause': async () => {
      const { queue } = await front();
      queue.pause();
      return queue.state;
    },
    'pushes.resume': async () => {
      const { queue } = await front();
      queue.resume();
      return queue.state;
    },
    'pushes.list': async ({ search }) => (await front()).records.list(search, activityLines),
    'pushes.get': async ({ id }) => {
      const record = (await front()).records.get(id);
      if (!record) throw new KindlingError('push-unknown');
      return record;
    },

    'pushes.saveReceipt': async ({ id }, window) => {
      const record = (await front()).records.get(id);
      if (!record) throw new KindlingError('push-unknown');
      return saveReceipt(window, receipts, record);
    },

    'deleteQueries.list': async () => (await front()).deleteQueries.list(),
    'deleteQueries.save': async (query) => {
      const { deleteQueries } = await front();
      deleteQueries.save(query);
      return deleteQueries.list();
    },
    'deleteQueries.remove': async ({ id }) => {
      const { deleteQueries } = await front();
      deleteQueries.remove(id);
      return deleteQueries.list();
    },
  };
}

/** A system may name a region that is none, such as `C`. */
function knownRegion(tag: string): string {
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag)[0] ?? app.getLocale();
  } catch {
    return app.getLocale();
  }
}

async function chooseFiles(
  window: BrowserWindow,
  properties: ('openFile' | 'multiSelections')[],
  extensions: string[] | null,
): Promise<string[]> {
  const filters = extensions ? [{ name: extensions.join(', '), extensions }] : [];
  const { filePaths } = await dialog.showOpenDialog(window, { properties, filters });
  return filePaths;
}
