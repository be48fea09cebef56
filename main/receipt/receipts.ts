import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { resolveLanguage, type Translate } from '../../strings/translate.ts';
import { KindlingError } from '../contract/errors.ts';
import type { PushRecord } from '../contract/push.ts';
import { makeReceipt } from './receipt.ts';
import type { PrintOrder } from './worker.ts';

export const receiptTypes = ['json', 'pdf'] as const;
export type ReceiptType = (typeof receiptTypes)[number];

/** What receipts are made with. */
export interface ReceiptParts {
  /** The built `worker.ts`. Printing takes a good part of a second, most of it reading fonts. */
  readonly workerUrl: URL;
  /** BCP 47 tag of the language that is wished for. */
  readonly language: string;
  readonly t: Translate;
}

/**
 * The receipt of a push that has ended, ready to be saved. The same record gives the same bytes,
 * whoever asks. Fails with `push-unfinished` while the push is under way.
 */
export async function receiptFile(
  { workerUrl, language, t }: ReceiptParts,
  type: ReceiptType,
  record: PushRecord,
): Promise<Uint8Array> {
  if (record.finishedAt === null && !record.damaged) throw new KindlingError('push-unfinished');
  if (type === 'json') {
    return Buffer.from(`${JSON.stringify(makeReceipt(t, record), null, 2)}\n`, 'utf8');
  }
  const order: PrintOrder = { language: resolveLanguage(language), record };
  // What the process was started with, such as `--eval`, is nothing for a printer.
  const worker = new Worker(workerUrl, { workerData: order, execArgv: [] });
  const [bytes] = (await once(worker, 'message')) as [Uint8Array];
  return bytes;
}

/** The kind of receipt that a file name asks for by its ending; `null` if by none. */
export function receiptTypeOf(fileName: string): ReceiptType | null {
  return receiptTypes.find((type) => fileName.toLowerCase().endsWith(`.${type}`)) ?? null;
}

/** A name for a receipt's file, without its ending, that every system takes. */
export function receiptFileName(t: Translate, day: string, { fileName }: PushRecord): string {
  const name = fileName.replace(/\.[^.]{1,10}$/u, '');
  const wished = t('receipt.fileName', { name: Array.from(name).slice(0, 100).join(''), day });
  return wished.replace(/[\\/:*?"<>|\p{C}]/gu, '_').replace(/^[. ]+/u, '');
}
