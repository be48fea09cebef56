import type { Readable } from 'node:stream';
import { readXml } from './xml-events.ts';

/** Tells dates from numbers: in a workbook they differ by their number format alone. */
export interface CellStyles {
  /** ISO 8601 date, date and time, or time; `null` when the style is not that of a date. */
  asDate(style: number, value: number): string | null;
}

/** Reads `xl/styles.xml`; a workbook without one has no dates. */
export async function readStyles(stream: Readable | null, date1904: boolean): Promise<CellStyles> {
  const custom = new Map<number, boolean>();
  const dateStyles: boolean[] = [];
  let inCellStyles = false;
  if (stream) {
    await readXml(stream, {
      open: (name, attributes) => {
        if (name === 'cellXfs') inCellStyles = true;
        else if (name === 'numFmt') {
          custom.set(Number(attributes.numFmtId), isDateFormat(attributes.formatCode ?? ''));
        } else if (name === 'xf' && inCellStyles) {
          const format = Number(attributes.numFmtId);
          dateStyles.push(custom.get(format) ?? isBuiltInDate(format));
        }
      },
      close: (name) => {
        if (name === 'cellXfs') inCellStyles = false;
      },
    });
  }
  return {
    asDate: (style, value) => (dateStyles[style] ? toIso(value, date1904) : null),
  };
}

/** ECMA-376 part 1, 18.8.30: the formats every workbook has. */
function isBuiltInDate(format: number): boolean {
  return (format >= 14 && format <= 22) || (format >= 45 && format <= 47);
}

function isDateFormat(code: string): boolean {
  // Quoted and escaped text and colours may hold the same letters; [h] counts hours.
  const bare = code.replace(/"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  return /[ymdhs]/i.test(bare) && !/general/i.test(bare);
}

const dayMs = 86_400_000;

function toIso(value: number, date1904: boolean): string | null {
  // Day 60 is 29 February 1900, which never was: days before it are one further on.
  const offset = date1904 ? 24_107 : value < 60 ? 25_568 : 25_569;
  const at = new Date(Math.round((value - offset) * dayMs));
  if (Number.isNaN(at.getTime())) return null;
  const [date, time] = at.toISOString().slice(0, 19).split('T');
  if (value >= 0 && value < 1 && !date1904) return time ?? null;
  return time === '00:00:00' ? (date ?? null) : `${date}T${time}`;
}
