import type { RowsConversion, TypedColumn } from '../contract/push.ts';
import { cleanAmount } from '../recipes/clean-amount.ts';
import { cleanDate } from '../recipes/clean-date.ts';
import { CsvReader } from '../tabular/csv-reader.ts';
import { createTextDecoding } from '../tabular/encoding.ts';
import { flatJson } from '../tabular/flat-json.ts';
import { JsonRows } from '../tabular/json-rows.ts';

/** What JSON takes for a number. */
const jsonNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/**
 * Makes a JSON object of each row of a table in UTF-8, one a line. Fails with `rows-unclear` where
 * two values of a row come to the same name. Memory is bounded by the longest row.
 */
export async function* toRows(
  chunks: AsyncIterable<Uint8Array>,
  rows: RowsConversion,
): AsyncGenerator<Buffer> {
  let out = '';
  const onRow = (row: string) => {
    out += `${row}\n`;
  };
  const reader = rows.from === 'csv' ? csvRows(rows, onRow) : jsonRows(rows, onRow);
  const decoding = createTextDecoding('UTF-8');
  const take = () => {
    const made = Buffer.from(out, 'utf8');
    out = '';
    return made;
  };
  for await (const chunk of chunks) {
    reader.write(decoding.write(chunk));
    if (out !== '') yield take();
  }
  reader.write(decoding.end());
  reader.end();
  if (out !== '') yield take();
}

function csvRows(
  { dialect, headerLine, typed }: Extract<RowsConversion, { from: 'csv' }>,
  onRow: (row: string) => void,
) {
  let names: readonly string[] = [];
  const values = new Map(typed.map((column) => [column.column, column]));
  return new CsvReader(dialect, (cells, line) => {
    // A line that holds nothing is no row.
    if (line < headerLine || (cells.length === 1 && cells[0] === '')) return;
    if (line === headerLine) {
      names = cells.map((name) => JSON.stringify(name.trim()));
      return;
    }
    const members = cells.map((cell, at) => `${names[at]}:${jsonValue(cell, values.get(at))}`);
    onRow(`{${members.join(',')}}`);
  });
}

function jsonRows(
  { from, asText }: Extract<RowsConversion, { from: 'json' | 'ndjson' }>,
  onRow: (row: string) => void,
) {
  return new JsonRows(from, (text) => onRow(flatJson(text, asText)));
}

/** A cell as JSON. What is no number, or no date, stays the text that it is. */
function jsonValue(cell: string, typed: TypedColumn | undefined): string {
  if (!typed) return JSON.stringify(cell);
  if (cell.trim() === '') return 'null';
  if (typed.as === 'date') return JSON.stringify(cleanDate(cell, typed.order) ?? cell);
  const amount = cleanAmount(cell, typed.mark);
  return amount !== null && jsonNumber.test(amount) ? amount : JSON.stringify(cell);
}
