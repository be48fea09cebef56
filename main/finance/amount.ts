import { type Decimal, negate } from './decimal.ts';

/** What stands before the decimals. */
export type DecimalMark = '.' | ',';

/** Space, thin space, no-break and narrow no-break space: all group thousands somewhere. */
const space = ' \u2009\u00a0\u202f';
const currency = '(?:[A-Z]{3}|kr\\.?|Kr\\.?|[$€£¥])';
const affix = `(?:${currency}[${space}]?)`;
const minus = '[-\u2212]';

const wrapped = new RegExp(
  `^(?<open>\\()?(?:${affix})?(?<lead>${minus}|\\+)?(?:${affix})?` +
    `(?<digits>[\\d.,'’${space}]*\\d[.,]?)` +
    `(?<trail>${minus})?(?:[${space}]?(?:${currency}|(?<side>[CcDd][Rr])))?(?<close>\\))?$`,
  'u',
);

/** Digits by decimal mark: plain, or in groups of three behind one and the same mark. */
const digitShapes: Record<DecimalMark, RegExp> = {
  '.': new RegExp(
    `^(?:(\\d{1,3}(?:([,'’${space}])\\d{3})(?:\\2\\d{3})*)|(\\d*))(?:\\.(\\d*))?$`,
    'u',
  ),
  ',': new RegExp(
    `^(?:(\\d{1,3}(?:([.'’${space}])\\d{3})(?:\\2\\d{3})*)|(\\d*))(?:,(\\d*))?$`,
    'u',
  ),
};

/** Longer cells are no amounts. */
const longest = 60;

/**
 * Reads a cell as an amount, exactly: `1.250,00`, `1 250,00`, `(1,250.00)`, `1250.00-`, `−5`,
 * `kr 10`, `10.00 CR` (a credit is negative). Empty cells and anything else are `null`.
 */
export function readAmount(cell: string, mark: DecimalMark): Decimal | null {
  const unwrapped = unwrap(cell);
  return unwrapped && readDigits(unwrapped, mark);
}

interface Unwrapped {
  readonly digits: string;
  readonly isNegative: boolean;
}

/** Digits and sign of a cell, without what stands around them. */
function unwrap(cell: string): Unwrapped | null {
  if (cell.length > longest) return null;
  const parts = wrapped.exec(cell.trim())?.groups;
  if (!parts) return null;
  const { open, close, lead, trail, side, digits = '' } = parts;
  const signs = [open, lead === '+' ? undefined : lead, trail].filter(Boolean).length;
  if ((open === undefined) !== (close === undefined) || signs > 1 || (lead && trail)) return null;
  return { digits, isNegative: signs === 1 || side?.toLowerCase() === 'cr' };
}

function readDigits({ digits, isNegative }: Unwrapped, mark: DecimalMark): Decimal | null {
  const match = digitShapes[mark].exec(digits);
  if (!match) return null;
  const whole = (match[1] ?? match[3] ?? '').replace(/\D/gu, '');
  const places = match[4] ?? '';
  const value = { units: BigInt(whole + places), scale: places.length };
  return isNegative ? negate(value) : value;
}

/** What a cell says about the decimal mark of its column. */
export type AmountEvidence = DecimalMark | 'either' | 'neutral' | 'no-amount';

/**
 * Which mark a cell can be read with. `either`: with both, as two different numbers (`1.250`);
 * `neutral`: with both, as the same number.
 */
export function amountEvidence(cell: string): AmountEvidence {
  const unwrapped = unwrap(cell);
  if (!unwrapped) return 'no-amount';
  const point = readDigits(unwrapped, '.');
  const comma = readDigits(unwrapped, ',');
  if (point && comma) {
    return point.units === comma.units && point.scale === comma.scale ? 'neutral' : 'either';
  }
  if (point) return '.';
  return comma ? ',' : 'no-amount';
}
