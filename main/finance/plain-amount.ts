import type { DecimalMark } from './amount.ts';

const zero = 48;
const nine = 57;
const minus = 45;
const dot = 46;
const comma = 44;
const blank = 32;

/** Most digits that a number holds exactly. */
const maxDigits = 15;

/**
 * Reads the amounts that nearly all cells hold without making a string of them: digits, perhaps in
 * groups, perhaps with a minus before or behind. What it says is what `readAmount` says; of all
 * else it says nothing, and `readAmount` is asked.
 */
export class PlainAmount {
  /** Of the amount read last: a whole number. */
  units = 0;
  /** Its decimal places. */
  scale = 0;
  /** Whether the cell proves the mark that it was read with. */
  provesMark = false;
  readonly #mark: number;
  readonly #group: number;

  constructor(mark: DecimalMark) {
    this.#mark = mark === '.' ? dot : comma;
    this.#group = mark === '.' ? comma : dot;
  }

  /** Reads the bytes from `start` to `end`; `false` if they are not that plain. */
  read(bytes: Uint8Array, start: number, end: number): boolean {
    let at = start;
    let last = end;
    let isNegative = false;
    if (bytes[at] === minus) {
      isNegative = true;
      at += 1;
    } else if (bytes[last - 1] === minus) {
      isNegative = true;
      last -= 1;
    }
    let units = 0;
    let digits = 0;
    let group = 0;
    let groupDigits = 0;
    let groups = 0;
    let byte = 0;
    for (; at < last; at++) {
      byte = bytes[at] ?? 0;
      if (byte >= zero && byte <= nine) {
        units = units * 10 + byte - zero;
        digits += 1;
        groupDigits += 1;
      } else if (byte === this.#group || byte === blank) {
        const isFirst = group === 0;
        if (isFirst ? groupDigits === 0 || groupDigits > 3 : byte !== group || groupDigits !== 3) {
          return false;
        }
        group = byte;
        groupDigits = 0;
        groups += 1;
      } else break;
    }
    if (digits === 0 || (group !== 0 && groupDigits !== 3)) return false;
    let scale = 0;
    if (at < last) {
      if (byte !== this.#mark) return false;
      for (at += 1; at < last; at++) {
        byte = bytes[at] ?? 0;
        if (byte < zero || byte > nine) return false;
        units = units * 10 + byte - zero;
        scale += 1;
      }
      if (scale === 0) return false;
    }
    // `1.250` and `1,250` can be read either way, and are for `readAmount` to weigh.
    const isOpen = scale === 3 && group === 0 && digits <= 3;
    const couldBeDecimals = groups === 1 && scale === 0 && group !== blank;
    if (digits + scale > maxDigits || isOpen || couldBeDecimals) return false;
    this.units = isNegative ? -units : units;
    this.scale = scale;
    this.provesMark = scale > 0 || (groups > 1 && group !== blank);
    return true;
  }
}
