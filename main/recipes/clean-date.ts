import type { ColumnReading } from '../contract/finance.ts';
import {
  type DateOrder,
  dateEvidence,
  isDateSerial,
  readDate,
  serialToIso,
} from '../finance/calendar-date.ts';

/** The order for cells that leave it open: the column's own if its cells prove one. */
export function openOrder(
  reading: ColumnReading | undefined,
  asked: DateOrder | null,
): DateOrder | null {
  if (reading?.isSure && reading.dateOrder !== undefined) return reading.dateOrder;
  return asked;
}

/** Longer cells are no dates. */
const longest = 60;

const withTime =
  /^(.+?)[T ](\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,](\d{1,9}))?)?(Z|[-+]\d{2}:?\d{2})?$/;

/**
 * Writes a date as ISO 8601, `2026-10-31`; with its time of day, `2026-10-31T14:30:00`, unless that
 * is midnight. A cell that can be read in one order only is read in that one. `null` if it cannot be
 * read.
 */
export function cleanDate(cell: string, order: DateOrder | null): string | null {
  if (cell.length > longest) return null;
  const text = cell.trim();
  if (/^\d{5}$/.test(text)) return isDateSerial(text) ? serialToIso(Number(text)) : null;
  const timed = withTime.exec(text);
  const [, dayText = text, hours = '0', minutes = '00', seconds = '00', fraction, zone = ''] =
    timed ?? [];
  const day = readDay(dayText, order);
  if (day === null || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) {
    return null;
  }
  const isMidnight =
    Number(hours) + Number(minutes) + Number(seconds) + Number(fraction ?? 0) === 0;
  if (isMidnight && zone === '') return day;
  const exact = fraction === undefined ? seconds : `${seconds}.${fraction}`;
  return `${day}T${hours.padStart(2, '0')}:${minutes}:${exact}${zone}`;
}

function readDay(cell: string, order: DateOrder | null): string | null {
  const evidence = dateEvidence(cell);
  switch (evidence) {
    case 'no-date':
      return null;
    case 'either':
      return order === null ? null : readDate(cell, order);
    case 'neutral':
      return readDate(cell, 'dmy');
    default:
      return readDate(cell, evidence);
  }
}
