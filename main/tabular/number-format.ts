import { storedNumber } from './stored-number.ts';

/** What a number format shows a number as, if not as a number. */
export type Shows = 'date' | 'time' | 'elapsed';

/**
 * Whether a number format shows a number as a date (with its time or without), as a time alone, or
 * as time that has passed. Ids as in ECMA-376, part 1, 18.8.30.
 */
export function dateShown(id: number, code: string | undefined): Shows | null {
  if (code === undefined) return builtIn(id);
  // Quoted text, escaped characters and colours or locales in brackets are no date parts.
  const bare = code
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  if (!/[ymdhs]/i.test(bare) || /^general$/i.test(bare.trim())) return null;
  if (/\[[hms]+\]/i.test(bare)) return 'elapsed';
  // A lone `m` is a month, beside hours or seconds it is minutes.
  return /[yd]/i.test(bare) || !/[hs]/i.test(bare) ? 'date' : 'time';
}

function builtIn(id: number): Shows | null {
  if (id === 46) return 'elapsed';
  if (id === 45 || id === 47 || (id >= 18 && id <= 21)) return 'time';
  // 27 to 36 and 50 to 58 are the dates of East Asian versions.
  const isDate = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  return isDate ? 'date' : null;
}

const dayMs = 86_400_000;
const hourMs = 3_600_000;

/**
 * Writes a workbook's day number as ISO 8601: a date, a date and time, or a time; time that has
 * passed as hours, minutes and seconds, however many hours. What is no such thing stays a number.
 */
export function dateText(stored: string, shows: Shows, from1904: boolean): string {
  const serial = Number(stored);
  // 1900 was no leap year, but Lotus and so Excel count its 29 February: day 60.
  const days = from1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial;
  if (!(serial >= 0 && days < 2_958_466)) return storedNumber(stored);
  if (shows === 'elapsed') return elapsed(serial);
  if (shows === 'time' && serial < 1) return clock(Math.round(serial * dayMs) % dayMs);
  // Day 0 of 1900 is no day; it is what an empty cell comes to in a formula.
  if (serial < 1 && !from1904) return storedNumber(stored);
  const ms = Math.round((days - 25_569) * dayMs);
  const date = new Date(ms).toISOString().slice(0, 10);
  const ofDay = ((ms % dayMs) + dayMs) % dayMs;
  return ofDay === 0 ? date : `${date}T${clock(ofDay)}`;
}

function elapsed(serial: number): string {
  const ms = Math.round(serial * dayMs);
  const hours = Math.floor(ms / hourMs);
  return `${String(hours).padStart(2, '0')}${clock(ms % hourMs).slice(2)}`;
}

/** `18:00:00`, with thousandths where there are any. */
function clock(ms: number): string {
  return new Date(ms).toISOString().slice(11, ms % 1000 === 0 ? 19 : 23);
}
