import { basename } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import { KindlingError } from '../contract/errors.ts';
import type { PushRecord } from '../contract/push.ts';
import { receiptFormat } from '../receipt/receipt-format.ts';
import {
  type ReceiptParts,
  receiptFile,
  receiptFileName,
  receiptTypeOf,
} from '../receipt/receipts.ts';
import { saveFile } from '../receipt/save-file.ts';

/** Asks where to save a push's receipt, and saves it; `null` when the person closes the dialog. */
export async function saveReceipt(
  window: BrowserWindow,
  receipts: ReceiptParts,
  record: PushRecord,
): Promise<{ name: string } | null> {
  const { t, language } = receipts;
  if (record.finishedAt === null && !record.damaged) throw new KindlingError('push-unfinished');
  const day = receiptFormat(language, record.madeBy?.timeZone ?? 'UTC').short(record.startedAt, 0);
  const { filePath } = await dialog.showSaveDialog(window, {
    title: t('receipt.save'),
    defaultPath: `${receiptFileName(t, day, record)}.pdf`,
    filters: [
      { name: t('receipt.type.pdf'), extensions: ['pdf'] },
      { name: t('receipt.type.json'), extensions: ['json'] },
    ],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  });
  if (!filePath) return null;
  const type = receiptTypeOf(filePath);
  // The dialog has asked about the very name that was chosen, and about no other.
  const path = type ? filePath : `${filePath}.pdf`;
  await saveFile(path, await receiptFile(receipts, type ?? 'pdf', record), {
    replace: type !== null,
  });
  return { name: basename(path) };
}
