import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dialect } from '../../../main/contract/inspection.ts';
import type { RowLayout } from '../../../main/contract/push.ts';
import { Fill, Parts } from '../../../main/prepare/split.ts';
import { readCsv } from '../../../main/tabular/csv-reader.ts';
import { createRowWriter } from '../../../main/tabular/csv-writer.ts';

const maxBytes = 400;
const pieceBytes = 1_000;

interface Part {
  readonly text: string;
  readonly rows: number;
}

/** The parts of a text that comes in these pieces. */
async function split(pieces: readonly string[], layout: RowLayout): Promise<Part[]> {
  async function* text() {
    for (const piece of pieces) yield Buffer.from(piece);
  }
  const reading = new Parts(text(), layout, { maxBytes, pieceBytes });
  const parts: Part[] = [];
  while (reading.hasNext) {
    const bytes: Buffer[] = [];
    for await (const piece of reading.nextPart(new Fill())) bytes.push(Buffer.from(piece));
    const part = { text: Buffer.concat(bytes).toString(), rows: reading.rows };
    if (parts.length === 0 || part.rows > 0) parts.push(part);
  }
  return parts;
}

/** A text cut anywhere into pieces. */
const inPieces = (text: string) =>
  fc.array(fc.nat({ max: text.length }), { maxLength: 6 }).map((places) => {
    const ends = [...places.toSorted((a, b) => a - b), text.length];
    return ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end));
  });

const dialects: readonly Dialect[] = [
  { delimiter: ';', quote: '"', escape: '"' },
  { delimiter: ',', quote: '"', escape: '\\' },
];

const cell = fc.string({
  unit: fc.constantFrom('a', 'ø', '€', ';', ',', '"', '\\', '\n', '\r\n', ' '),
  maxLength: 9,
});
const table = fc.array(fc.tuple(cell, cell), { minLength: 2, maxLength: 120 });

const csv = fc
  .tuple(table, fc.constantFrom(...dialects), fc.constantFrom('\n', '\r\n'), fc.boolean())
  .chain(([rows, dialect, lineBreak, ended]) => {
    const writeRow = createRowWriter(dialect);
    const filled = rows.map(([a, b]) => [`x${a}`, b]);
    const text = filled.map((row) => writeRow(row)).join(lineBreak) + (ended ? lineBreak : '');
    return inPieces(text).map((pieces) => ({ rows: filled, dialect, pieces }));
  });

const element = fc.record({ Amount: fc.string({ maxLength: 20 }), Tags: fc.array(fc.nat(9)) });
const json = fc
  .tuple(fc.array(element, { maxLength: 60 }), fc.constantFrom(0, 2))
  .chain(([rows, indent]) =>
    inPieces(JSON.stringify(rows, null, indent)).map((pieces) => ({ rows, pieces })),
  );

const sizeOf = ({ text }: Part) => Buffer.byteLength(text);

describe('CSV that is too large', () => {
  it('comes in parts with every row once, each with the header', async () => {
    await fc.assert(
      fc.asyncProperty(csv, async ({ rows, dialect, pieces }) => {
        const parts = await split(pieces, { dialect, headerLine: 1 });
        const read = parts.map(({ text }) => readCsv(text, dialect));
        expect(read.map(([header]) => header)).toEqual(parts.map(() => rows[0]));
        expect(read.flatMap(([, ...data]) => data)).toEqual(rows.slice(1));
        expect(parts.map((part) => part.rows)).toEqual(read.map(({ length }) => length - 1));
      }),
      { seed: 11, numRuns: 400 },
    );
  });

  it('comes in parts that fit, where rows are short', async () => {
    await fc.assert(
      fc.asyncProperty(csv, async ({ dialect, pieces }) => {
        const parts = await split(pieces, { dialect, headerLine: 1 });
        expect(parts.filter((part) => sizeOf(part) > maxBytes)).toEqual([]);
      }),
      { seed: 12, numRuns: 400 },
    );
  });

  it('keeps what stands above the header in every part', async () => {
    const rows = Array.from({ length: 90 }, (_, index) => `${4000 + index};12,50\n`);
    const top = 'Ledger of October\nAccount;Amount\n';
    const dialect = { delimiter: ';', quote: '"', escape: '"' };
    const parts = await split([top + rows.join('')], { dialect, headerLine: 2 });
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.every(({ text }) => text.startsWith(top))).toBe(true);
    expect(parts.map(({ text }) => text.slice(top.length)).join('')).toBe(rows.join(''));
  });

  it('with lone carriage returns is cut at them', async () => {
    const rows = Array.from({ length: 90 }, (_, index) => `${4000 + index};12,50\r`);
    const dialect = { delimiter: ';', quote: '"', escape: '"' };
    const parts = await split([rows.join('')], { dialect, headerLine: null });
    expect(parts.map(({ text }) => text).join('')).toBe(rows.join(''));
    expect(parts.every((part) => sizeOf(part) <= maxBytes)).toBe(true);
  });
});

describe('NDJSON that is too large', () => {
  it('comes in parts of whole lines', async () => {
    const rows = Array.from({ length: 90 }, (_, index) => `{"a":"line\\nbreak","n":${index}}\n`);
    const parts = await split([rows.join('')], { dialect: null, headerLine: null });
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.map(({ text }) => text).join('')).toBe(rows.join(''));
    expect(parts.every(({ text }) => text.endsWith('}\n'))).toBe(true);
    expect(parts.reduce((sum, part) => sum + part.rows, 0)).toBe(90);
  });
});

describe('a JSON array that is too large', () => {
  const layout = { dialect: null, headerLine: null, isArray: true } as const;

  it('comes in parts that are arrays, with every element once', async () => {
    await fc.assert(
      fc.asyncProperty(json, async ({ rows, pieces }) => {
        const parts = await split(pieces, layout);
        const read = parts.map(({ text }) => JSON.parse(text) as unknown[]);
        expect(read.flat()).toEqual(rows);
        expect(parts.map((part) => part.rows)).toEqual(read.map(({ length }) => length));
      }),
      { seed: 13, numRuns: 400 },
    );
  });

  it('comes in parts that fit, where elements are short', async () => {
    await fc.assert(
      fc.asyncProperty(json, async ({ pieces }) => {
        const parts = await split(pieces, layout);
        expect(parts.filter((part) => sizeOf(part) > maxBytes)).toEqual([]);
      }),
      { seed: 14, numRuns: 400 },
    );
  });
});
