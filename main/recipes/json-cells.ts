import { JsonRows } from '../tabular/json-rows.ts';

/** A text, or a number as it is written. */
const textOrNumber = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/gs;

/** The row with its numbers as texts; `undefined` for what is no JSON. */
function readRow(text: string): unknown {
  try {
    return JSON.parse(
      text.replace(textOrNumber, (token) => (token.startsWith('"') ? token : `"${token}"`)),
    );
  } catch {
    return undefined;
  }
}

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
    const row = readRow(text);
    // A first look may come upon what the check of the whole source will say.
    if (typeof row !== 'object' || row === null) return;
    const values = new Map(Object.entries(row));
    onRow(
      header.map((name) => {
        const value = values.get(name);
        return value === null || value === undefined
          ? ''
          : typeof value === 'object'
            ? JSON.stringify(value)
            : String(value);
      }),
      line,
    );
  });
}
