import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonRows } from '../../../main/tabular/json-rows.ts';
import { seed } from './csv-arbitraries.ts';

function cut(format: 'json' | 'ndjson', text: string, size: number): unknown[] {
  const rows: unknown[] = [];
  const reader = new JsonRows(format, (row) => rows.push(JSON.parse(row)));
  for (let at = 0; at < text.length; at += size) reader.write(text.slice(at, at + size));
  reader.end();
  expect(reader.fault).toBeNull();
  return rows;
}

/** As it is after one writing and reading: JSON has no -0. */
const values = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)));

describe('JSON rows', () => {
  it('are those of the array, however it is written and cut', () => {
    fc.assert(
      fc.property(
        fc.array(values, { maxLength: 8 }),
        fc.constantFrom(undefined, 2),
        fc.integer({ min: 1, max: 40 }),
        (rows, indent, size) => {
          expect(cut('json', JSON.stringify(rows, null, indent), size)).toEqual(rows);
        },
      ),
      { seed, numRuns: 500 },
    );
  });

  it('are the lines of newline-delimited JSON, wherever they are cut', () => {
    fc.assert(
      fc.property(
        fc.array(values, { maxLength: 8 }),
        fc.constantFrom('\n', '\r\n', '\n\n'),
        fc.integer({ min: 1, max: 40 }),
        (rows, lineBreak, size) => {
          const text = rows.map((row) => JSON.stringify(row)).join(lineBreak);
          expect(cut('ndjson', text, size)).toEqual(rows);
        },
      ),
      { seed, numRuns: 500 },
    );
  });
});
