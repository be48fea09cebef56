import { tieOutAll } from '../../finance/tie-out.ts';
import { isCopiedTable } from '../../workspace/copied-tables.ts';
import { chooseFiles } from '../choose-files.ts';
import { takeCopiedTable } from '../copied-table.ts';
import type { Desk } from '../desk.ts';
import type { OpenedFiles } from '../opened-files.ts';
import type { HandlersOf } from '../router.ts';

/** Answers about files that a person brought. */
export function sourceHandlers(desk: Desk, opened: OpenedFiles): HandlersOf<'sources'> {
  const front = () => desk.workspace();
  return {
    'sources.choose': async (_, window) => {
      const paths = await chooseFiles(window, ['openFile', 'multiSelections'], null);
      return (await front()).sources.addAll(paths);
    },
    'sources.takeOpened': async () => {
      const { sources, folder } = await front();
      return Promise.all(
        opened.take().map(async ({ path, savedPushId }) => {
          const source = await sources.add(path);
          const isCopied = isCopiedTable(folder, path) && { isCopied: true as const };
          return { source: { ...source, ...isCopied }, savedPushId };
        }),
      );
    },
    'sources.paste': async () => {
      const workspace = await front();
      const source = await workspace.sources.add(await takeCopiedTable(workspace));
      return { ...source, isCopied: true };
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
    'sources.recallReadings': async ({ sourceId, options, repositoryId }) => {
      const workspace = await front();
      await workspace.sources.expectOnDisk(sourceId);
      return workspace.recallReadings(sourceId, { repositoryId, source: options });
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
  };
}
