import type { PushRecord } from '../contract/push.ts';
import { makeReceipt } from '../receipt/receipt.ts';
import type { Words } from './history-table.ts';

/** The history as a JSON array of receipts, one a line. */
export function* jsonFile({ t }: Words, records: Iterable<PushRecord>): Generator<string> {
  let before = '[\n';
  for (const record of records) {
    yield `${before}${JSON.stringify(makeReceipt(t, record))}`;
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}
