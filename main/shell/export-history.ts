import { basename } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import type { Translate } from '../../strings/translate.ts';
import { historyTypeOf, historyTypes } from '../history/history-types.ts';
import type { HistoryOrder } from '../history/worker.ts';
import type { WorkerCalls } from '../threads/worker-calls.ts';

/** What exports are made with. */
export interface ExportParts {
  readonly calls: WorkerCalls<HistoryOrder, null>;
  readonly language: string;
  readonly t: Translate;
}

/** Asks where to save the history, and saves it; `null` when the person closes the dialog. */
export async function exportHistory(
  window: BrowserWindow,
  { calls, language, t }: ExportParts,
  asked: Pick<HistoryOrder, 'folder' | 'filter'> & { readonly signal: AbortSignal },
): Promise<{ name: string } | null> {
  const day = new Date().toISOString().slice(0, 10);
  const { filePath } = await dialog.showSaveDialog(window, {
    title: t('export.title'),
    defaultPath: `${t('export.fileName', { day })}.xlsx`,
    filters: historyTypes.map((type) => ({ name: t(`export.type.${type}`), extensions: [type] })),
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  });
  if (!filePath) return null;
  const type = historyTypeOf(filePath);
  // The dialog has asked about the very name that was chosen, and about no other.
  const path = type ? filePath : `${filePath}.xlsx`;
  const { folder, filter, signal } = asked;
  const order = { folder, filter, path, type: type ?? 'xlsx', replace: type !== null, language };
  await calls.call(order, { signal });
  calls.rest();
  return { name: basename(path) };
}
