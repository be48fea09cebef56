import type { PushRecord } from '../contract/push.ts';
import { type Cell, pushTable, type Words } from './history-table.ts';

/** A spreadsheet takes what begins so for a formula; numbers are written by ourselves. */
const formula = /^[=+\-@\t\r]/u;

/** The history as CSV by RFC 4180, UTF-8 with a byte order mark, so that Excel reads it right. */
export function* csvFile(words: Words, records: Iterable<PushRecord>): Generator<string> {
  yield `\ufeff${lineOf(pushTable.columns.map((key) => words.t(key)))}`;
  for (const record of records) {
    for (const cells of pushTable.rows(words, record)) yield lineOf(cells.map(textOf));
  }
}

/** A cell as CSV holds it; moments ISO 8601, UTC. What looks like a formula gets an apostrophe. */
export function textOf(cell: Cell): string {
  switch (cell.kind) {
    case 'text':
      return formula.test(cell.value) ? `'${cell.value}` : cell.value;
    case 'number':
      return String(cell.value);
    case 'amount':
      return cell.value;
    case 'moment':
      return new Date(cell.value).toISOString();
    case 'empty':
      return '';
  }
}

function lineOf(cells: readonly string[]): string {
  const quoted = cells.map((cell) =>
    /[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell,
  );
  return `${quoted.join(',')}\r\n`;
}
