import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { KindlingError } from '../../contract/errors.ts';
import { type ExitCode, exitCodes } from '../../contract/exit-codes.ts';
import { receiptFile } from '../../receipt/receipts.ts';
import { saveFile } from '../../receipt/save-file.ts';
import type { Context } from '../context.ts';
import { withWorkspace } from '../engine.ts';
import type { InvocationOf } from '../invocation.ts';

/** `kindling receipt`: of a push that was made from this profile. Needs no network and no token. */
export async function saveReceipt(
  { recordId, type, file }: InvocationOf<'receipt'>,
  context: Context,
): Promise<ExitCode> {
  const { language, output, start, t } = context;
  const record = await withWorkspace(context, async ({ records }) => records.get(recordId));
  if (!record) throw new KindlingError('push-unknown');
  const workerUrl = pathToFileURL(join(start.mainFolder, 'receipt-worker.js'));
  const bytes = await receiptFile({ workerUrl, language, t }, type, record);
  if (file === null) {
    output.json(JSON.parse(Buffer.from(bytes).toString('utf8')));
    return exitCodes.done;
  }
  await saveFile(resolve(file), bytes, { replace: false });
  if (context.json) output.json({ recordId, file, format: type });
  else output.note(t('receipt.saved', { name: file }));
  return exitCodes.done;
}
