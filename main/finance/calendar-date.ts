/** In which order day and month stand where the year comes last. */
export type DateOrder = 'dmy' | 'mdy';

/** Finnish months are told by more than three letters. */
const finnishMonths = [
  'tammi',
  'helmi',
  'maalis',
  'huhti',
  'touko',
  'kesä',
  'heinä',
  'elo',
  'syys',
  'loka',
  'marras',
  'joulu',
];

/** Elsewhere three letters are enough: Norwegian, Swedish, Danish, German and English. */
const shortMonths: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  mär: 3,
  mrz: 3,
  apr: 4,
  mai: 5,
  maj: 5,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  okt: 10,
  oct: 10,
  nov: 11,
  des: 12,
  dec: 12,
  dez: 12,
};

/** 1 to 12 for a month's name or its beginning in six languages; `null` for any other word. */
export function monthOf(word: string): number | null {
  const text = word.toLowerCase();
  const finnish = finnishMonths.findIndex((name) => text.startsWith(name));
  return finnish === -1 ? (shortMonths[text.slice(0, 3)] ?? null) : finnish + 1;
}

const time = '(?:[T ]\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2}(?:[.,]\\d{1,9})?)?(?:Z|[-+]\\d{2}:?\\d{2})?)?';
const yearFirst = new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${time}$`);
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const yearLast = new RegExp(`^(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})${time}$`);
const named = /^(\d{1,2})\.?[- ]([\p{L}]{3,12})\.?[- ,]{1,2}(\d{4}|\d{2})$/u;

/** Longer cells are no dates. */
const longest = 40;

/**
 * Reads a cell as a date, as ISO 8601 without its time of day: `2026-10-31`, `20261031`,
 * `31.10.2026`, `31/10/26`, `31. oktober 2026`. `null` for anything else, and for a day that the
 * calendar lacks.
 */
export function readDate(cell: string, order: DateOrder): string | null {
  if (cell.length > longest) return null;
  const text = cell.trim();
  const first = yearFirst.exec(text);
  if (first) return toIso(Number(first[1]), Number(first[3]), Number(first[4]));
  const plain = compact.exec(text);
  if (plain) return toIso(Number(plain[1]), Number(plain[2]), Number(plain[3]));
  const last = yearLast.exec(text);
  if (last) {
    const [a, b] = [Number(last[1]), Number(last[3])];
    const year = fullYear(last[4] ?? '');
    // Nobody writes the month first between full stops.
    if (order === 'mdy' && last[2] === '.') return null;
    return order === 'dmy' ? toIso(year, b, a) : toIso(year, a, b);
  }
  const withName = named.exec(text);
  const month = withName && monthOf(withName[2] ?? '');
  return withName && month ? toIso(fullYear(withName[3] ?? ''), month, Number(withName[1])) : null;
}

/** What a cell says about the order of its column. */
export type DateEvidence = DateOrder | 'either' | 'neutral' | 'no-date';

/** Which order a cell can be read with. `either`: with both, as two different days (`03/04/2026`). */
export function dateEvidence(cell: string): DateEvidence {
  const dayFirst = readDate(cell, 'dmy');
  const monthFirst = readDate(cell, 'mdy');
  if (dayFirst && monthFirst) return dayFirst === monthFirst ? 'neutral' : 'either';
  if (dayFirst) return 'dmy';
  return monthFirst ? 'mdy' : 'no-date';
}

/** Day numbers of 2000-01-01 and 2099-12-31 in a workbook that counts from 1900. */
const [firstSerial, lastSerial] = [36_526, 73_050];

/** Whether a cell looks like a workbook's day number that lost its date format: `45961`. */
export function isDateSerial(cell: string): boolean {
  if (!/^\d{5}(?:[.,]\d{1,12})?$/.test(cell.trim())) return false;
  const days = Number.parseInt(cell, 10);
  return days >= firstSerial && days <= lastSerial;
}

/** A day number as ISO 8601, counted from 1900 as workbooks do. */
export function serialToIso(serial: number): string {
  return new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length === 4) return year;
  return year < 80 ? 2000 + year : 1900 + year;
}

function toIso(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${two(month)}-${two(day)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
