import type { ProblemList } from './problem-list.ts';

/** Most columns whose names are kept. */
const maxColumns = 10_000;

/** Collects the columns, first rows and problems of JSON rows. */
export class JsonTable {
  readonly #problems: ProblemList;
  readonly #maxSample: number;
  readonly #columns = new Set<string>();
  readonly #sample: ReadonlyMap<string, string>[] = [];
  #firstKeys: readonly string[] | null = null;
  #rows = 0;

  constructor(problems: ProblemList, maxSample: number) {
    this.#problems = problems;
    this.#maxSample = maxSample;
  }

  get rows(): number {
    return this.#rows;
  }

  /** Names in the order of their first appearance. */
  get header(): string[] {
    return [...this.#columns];
  }

  /** The first rows as text, in the header's order; what a row lacks is empty. */
  get sample(): string[][] {
    return this.#sample.map((row) => this.header.map((name) => row.get(name) ?? ''));
  }

  /** Takes the text of a row that begins on `line`. */
  add(text: string, line: number): void {
    this.#rows += 1;
    const row = parse(text);
    if (row === undefined) {
      this.#problems.add('json-invalid', 'blocking', { line, text: text.slice(0, 200) });
    } else if (typeof row !== 'object' || row === null || Array.isArray(row)) {
      this.#problems.add('json-not-object', 'blocking', { line, text: text.slice(0, 200) });
    } else this.#addObject(row, line);
  }

  #addObject(row: object, line: number): void {
    const entries = Object.entries(row);
    for (const [key, value] of entries) {
      if (typeof value === 'object' && value !== null) {
        const path = `[${this.#rows - 1}].${key}`;
        this.#problems.add('json-nested', 'blocking', { line, text: path.slice(0, 200) });
      }
      if (this.#columns.size < maxColumns) this.#columns.add(key);
    }
    this.#compareKeys(entries, line);
    if (this.#sample.length < this.#maxSample) {
      this.#sample.push(new Map(entries.map(([key, value]) => [key, cellText(value)])));
    }
  }

  #compareKeys(entries: readonly (readonly [string, unknown])[], line: number): void {
    const keys = entries.map(([key]) => key);
    this.#firstKeys ??= keys;
    const known = this.#firstKeys;
    // The same names in another order are the same columns.
    const isSame =
      keys.length === known.length &&
      (keys.every((key, index) => key === known[index]) ||
        keys.every((key) => known.includes(key)));
    if (isSame) return;
    const differing =
      keys.find((key) => !known.includes(key)) ?? known.find((key) => !keys.includes(key)) ?? '';
    this.#problems.add('json-mixed-keys', 'warning', { line, text: differing.slice(0, 200) });
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object'
    ? JSON.stringify(pruned(value)).slice(0, maxText)
    : String(value);
}

/** Characters shown of a nested value. */
const maxText = 1000;
const maxDepth = 5;

/** A nested value as deep and as wide as is shown of it: any deeper, `JSON.stringify` would fail. */
function pruned(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth === maxDepth) return '…';
  if (Array.isArray(value)) return value.slice(0, maxText).map((one) => pruned(one, depth + 1));
  const entries = Object.entries(value).slice(0, maxText);
  return Object.fromEntries(entries.map(([key, one]) => [key, pruned(one, depth + 1)]));
}
