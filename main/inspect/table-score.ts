import type { Dialect } from '../contract/inspection.ts';
import { readCsv } from '../tabular/csv-reader.ts';
import { type CellKind, cellKind } from './cell-kind.ts';
import { shareCut } from './cut-values.ts';

/** How much a cell of each kind speaks for the reading that made it a cell. */
const worth: Readonly<Record<CellKind, number>> = {
  number: 1,
  date: 1,
  code: 0.9,
  word: 0.9,
  empty: 0.7,
  text: 0.6,
  odd: 0.1,
};

/** A table of one column is what is left when no delimiter does better. */
const singleColumn = 0.42;

/** Makes rows that keep to the width count for more than rows that happen to. */
const strictness = 1.6;

/** Rows that keep to a width this well do so on purpose. */
const wellKept = 0.9;

/** Rows judged cell by cell; the shape is judged over all. */
const judgedRows = 400;

/** A reading of a text, judged. */
export interface TableScore {
  /** 0 to about 1. */
  readonly score: number;
  /** Rows of the table, and the cells that most of them have. */
  readonly rows: number;
  readonly width: number;
  /** How well the rows keep to that width, 0 to 1. */
  readonly regularity: number;
}

/**
 * How much a reading of the text looks like a table: rows of one width, columns of one kind, cells
 * that are something and not a piece of something.
 */
export function tableScore(
  text: string,
  dialect: Dialect,
  quoting: { readonly cleanness: number },
): TableScore {
  const rows = bodyRows(readCsv(text, dialect), dialect);
  const shape = findShape(rows);
  if (rows.length === 0 || (dialect.delimiter !== null && shape.width < 2)) {
    return { score: 0, rows: rows.length, ...shape };
  }
  const body = rows.filter((row) => row.length === shape.width).slice(0, judgedRows);
  const width = shape.width === 1 ? singleColumn : 1 - 0.5 / shape.width;
  const prose = isProse(body, dialect.delimiter, shape) ? 0.5 : 1;
  const whole = dialect.delimiter === null ? 1 : 1 - shareCut(body, dialect.delimiter);
  const score =
    shape.regularity *
    width *
    cellScore(body, dialect) *
    (0.5 + quoting.cleanness / 2) *
    whole *
    prose;
  return { score, rows: body.length, ...shape };
}

/** Rows without blank lines and, where there is more than those, without comment lines. */
function bodyRows(
  rows: readonly (readonly string[])[],
  { delimiter }: Dialect,
): readonly (readonly string[])[] {
  const filled = rows.filter((row) => row.length > 1 || row[0]?.trim() !== '');
  // What begins with a `#` that would be the delimiter begins with an empty cell.
  const plain = filled.filter(
    (row) => !row[0]?.startsWith('#') && !(delimiter === '#' && row[0] === ''),
  );
  return plain.length > 0 || delimiter === '#' ? plain : filled;
}

interface Shape {
  readonly width: number;
  /** How regular the rows are, 0 to 1. */
  readonly regularity: number;
}

/** Finds the width of the table and how well the rows keep to it. */
function findShape(rows: readonly (readonly string[])[]): Shape {
  const counts = new Map<number, number>();
  for (const row of rows) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  let best: Shape = { width: 1, regularity: 0 };
  let most = 0;
  for (const [width, count] of counts) {
    const regularity = regularityOf(rows, width, count);
    // Wide rows are less likely to be of one width by chance.
    const weighed = regularity * (width === 1 ? singleColumn : 1 - 0.5 / width);
    if (weighed > most) [best, most] = [{ width, regularity }, weighed];
  }
  return best;
}

/**
 * A table may stand below a preamble and above a footer, which count less than a hole in it; rows
 * that are cut short count half.
 */
function regularityOf(rows: readonly (readonly string[])[], width: number, count: number): number {
  const first = rows.findIndex((row) => row.length === width);
  const last = rows.findLastIndex((row) => row.length === width);
  const region = last - first + 1;
  let shorter = 0;
  for (let at = first; at <= last; at++) {
    const length = rows[at]?.length ?? 0;
    if (length > 1 && length < width) shorter += 1;
  }
  const within = ((count + shorter / 2) / region) ** strictness;
  const around = region / rows.length;
  // A lone row of its width is no table of its own, unless there is nothing else.
  const alone = count === 1 && rows.length > 1 ? 0.6 : 1;
  return within * (width === 1 ? around : 0.4 + 0.6 * around) * alone;
}

function cellScore(rows: readonly (readonly string[])[], dialect: Dialect): number {
  const width = rows[0]?.length ?? 0;
  let total = 0;
  for (let column = 0; column < width; column++) {
    const kinds = new Map<CellKind, number>();
    let sum = 0;
    for (const row of rows) {
      const cell = row[column] ?? '';
      const kind = isPiece(cell, dialect) ? 'odd' : cellKind(cell);
      sum += worth[kind] * (holdsOtherDelimiter(cell, dialect) ? 0.6 : 1);
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    }
    const filled = rows.length - (kinds.get('empty') ?? 0);
    kinds.delete('empty');
    const dominant = filled === 0 ? 1 : Math.max(...kinds.values()) / filled;
    total += (sum / rows.length) * (0.6 + 0.4 * dominant);
  }
  return total / Math.max(1, width);
}

/**
 * Blanks part words everywhere, and commas with a blank behind them part sentences: a table parted
 * by them has something else in it than words, or rows of one width.
 */
function isProse(rows: readonly (readonly string[])[], delimiter: string | null, shape: Shape) {
  if (delimiter === ' ') return !hasFacts(rows);
  if (delimiter === null || shape.regularity > wellKept) return false;
  return (
    rows.every((row) => row.slice(1).every((cell) => /^ +[^ "']/.test(cell))) && !hasFacts(rows)
  );
}

/** Whether some column holds numbers, dates and the like more often than not. */
function hasFacts(rows: readonly (readonly string[])[]): boolean {
  const width = rows[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) => column).some(
    (column) => rows.filter((row) => isFact(row[column] ?? '')).length > rows.length / 2,
  );
}

function isFact(cell: string): boolean {
  const kind = cellKind(cell);
  return kind === 'number' || kind === 'date' || kind === 'code';
}

/** Half of a quoted field or of a bracket: the reading has cut it in two. */
function isPiece(cell: string, { quote }: Dialect): boolean {
  const text = cell.trim();
  if (quote !== '"' && text.startsWith('"') !== text.endsWith('"')) {
    if (text.indexOf('"') === text.lastIndexOf('"')) return true;
  }
  return isOneSided(text, '(', ')') || isOneSided(text, '[', ']') || isOneSided(text, '{', '}');
}

function isOneSided(text: string, open: string, close: string): boolean {
  return text.includes(open) !== text.includes(close);
}

/** Semicolons, tabs and bars are rare inside cells; commas are not. */
function holdsOtherDelimiter(cell: string, { delimiter }: Dialect): boolean {
  return [';', '\t', '|'].some((other) => other !== delimiter && cell.includes(other));
}
