import { type DateOrder, monthOf, readDate } from './calendar-date.ts';

const yearFirst = /^(\d{4})[-/. ]?(?:0?)(\d{2})$/;
const yearFirstShort = /^(\d{4})[-/. ](\d{1,2})$/;
const yearLast = /^0?(\d{1,2})[-/. ](\d{4})$/;
const named = /^([\p{L}]{3,12})\.?[- ']{1,2}(\d{4}|\d{2})$/u;

/**
 * Reads a cell as an accounting period, `2026-10`: from `2026-10`, `202610`, `2026010` and `010.2026`
 * (SAP), `10/2026`, `okt 2026`, or from a date. Periods 13 to 16 close a year and are kept as such.
 * `null` for anything else.
 */
export function readPeriod(cell: string, order: DateOrder): string | null {
  const text = cell.trim();
  const first = yearFirst.exec(text) ?? yearFirstShort.exec(text);
  if (first) return toPeriod(first[1] ?? '', Number(first[2]));
  const last = yearLast.exec(text);
  if (last) return toPeriod(last[2] ?? '', Number(last[1]));
  const withName = named.exec(text);
  const month = withName && monthOf(withName[1] ?? '');
  if (withName && month) {
    const year = withName[2] ?? '';
    return toPeriod(year.length === 2 ? `20${year}` : year, month);
  }
  return readDate(text, order)?.slice(0, 7) ?? null;
}

function toPeriod(year: string, number: number): string | null {
  if (Number(year) < 1900 || Number(year) > 2199 || number < 1 || number > 16) return null;
  return `${year}-${String(number).padStart(2, '0')}`;
}
