import { JsonRows } from '../tabular/json-rows.ts';

/** A text, or a number as it is written. */
const textOrNumber = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/gs;

/**
 * Reads flat JSON objects as rows of cells in the order of `header`. Numbers keep their digits as
 * they are written; `null` and what is missing are empty.
 */
export function jsonCells(
  format: 'json' | 'ndjson',
  header: readonly string[],
  onRow: (cells: readonly string[], line: number) => void,
): JsonRows {
  return new JsonRows(format, (text, line) => {
    const row: unknown = JSON.parse(
      text.replace(textOrNumber, (token) => (token.startsWith('"') ? token : `"${token}"`)),
    );
    const values = new Map(Object.entries(row as Record<string, unknown>));
    onRow(
      header.map((name) => {
        const value = values.get(name);
        return value === null || value === undefined ? '' : String(value);
      }),
      line,
    );
  });
}
