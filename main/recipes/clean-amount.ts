import type { ColumnReading } from '../contract/finance.ts';
import { amountEvidence, type DecimalMark, readAmount } from '../finance/amount.ts';
import { type Decimal, fromPlain, toPlain } from '../finance/decimal.ts';

/** What is written so already and can be read in one way only. */
const normal = /^-?(?:0|[1-9]\d*)(?:\.(?:\d{1,2}|\d{4,}))?$/;

/** What most cells with a decimal comma look like, and can be nothing else. */
const commaAmount = /^(-?)([1-9]\d{0,2}(?:([ .\u00a0])\d{3})(?:\3\d{3})*|[1-9]\d*|0),(\d{1,2})$/;

/** How amounts of a column are told; `null` where neither the column nor a person says it. */
export type MarkOf = DecimalMark | null;

/** The mark for cells that leave it open: the column's own if its cells prove one. */
export function openMark(reading: ColumnReading | undefined, asked: MarkOf): MarkOf {
  if (reading?.isSure && reading.decimalMark !== undefined) return reading.decimalMark;
  return asked;
}

/**
 * Reads a cell as an amount: by its own mark where it can have but one, otherwise by `mark`. `null`
 * for what is no amount, and where nobody says which of two it is.
 */
export function readCell(cell: string, mark: MarkOf): Decimal | null {
  if (normal.test(cell)) return fromPlain(cell);
  const evidence = amountEvidence(cell);
  switch (evidence) {
    case 'no-amount':
      return null;
    case 'either':
      return mark === null ? null : readAmount(cell, mark);
    case 'neutral':
      return readAmount(cell, '.');
    default:
      return readAmount(cell, evidence);
  }
}

/**
 * Writes an amount as `-1250.00`: a point, no groups, its own decimal places. Three places behind at
 * most three digits get a fourth: `1.250` would be 1250 to others. `null` if it cannot be read.
 */
export function cleanAmount(cell: string, mark: MarkOf): string | null {
  if (normal.test(cell)) return cell;
  const plain = commaAmount.exec(cell);
  if (plain) {
    const [, sign = '', whole = '', group, places = ''] = plain;
    const text = `${group === undefined ? whole : whole.replaceAll(group, '')}.${places}`;
    return sign !== '' && !/^[0.]+$/.test(text) ? `-${text}` : text;
  }
  const amount = readCell(cell, mark);
  if (amount === null) return null;
  const text = toPlain(amount);
  return /^-?\d{1,3}\.\d{3}$/.test(text) ? `${text}0` : text;
}
