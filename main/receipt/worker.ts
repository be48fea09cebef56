import { parentPort, workerData } from 'node:worker_threads';
import { loadLanguage } from '../../strings/translate.ts';
import type { PushRecord } from '../contract/push.ts';
import { receiptPage } from './page.ts';
import { printReceipt } from './pdf.ts';
import { receiptFormat } from './receipt-format.ts';

/** What the thread is given. */
export interface PrintOrder {
  /** A language of the catalogue. */
  readonly language: string;
  readonly record: PushRecord;
}

/** Entry of the worker thread: prints the receipt of `workerData`, posts its bytes, and ends. */
async function run(
  port: NonNullable<typeof parentPort>,
  { language, record }: PrintOrder,
): Promise<void> {
  const format = receiptFormat(language, record.madeBy?.timeZone ?? 'UTC');
  const { t } = await loadLanguage(language);
  const page = receiptPage(language, t, format, record);
  port.postMessage(new Uint8Array(await printReceipt(page)));
}

if (parentPort) await run(parentPort, workerData as PrintOrder);
