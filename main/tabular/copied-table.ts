import type { Dialect } from '../contract/inspection.ts';
import { CsvReader } from './csv-reader.ts';

/** As spreadsheets put cells on the clipboard: a cell is quoted where it holds a tab or a break. */
const quoted: Dialect = { delimiter: '\t', quote: '"', escape: '"' };
/** As browsers and others do. */
const bare: Dialect = { delimiter: '\t', quote: null, escape: null };

/**
 * The cells of a table that was copied from a spreadsheet or a page, from the clipboard's plain text;
 * `null` where that is no table: a single cell, or one column of a single line.
 */
export function readCopiedTable(text: string): readonly (readonly string[])[] | null {
  const plain = text.replace(/^\ufeff/, '').replace(/[\r\n]+$/, '');
  if (!/[\t\r\n]/.test(plain)) return null;
  return readWith(quoted, plain) ?? readWith(bare, plain) ?? [];
}

/** `null` where the dialect reads it crookedly: rows differ in width, or a quote stays open. */
function readWith(dialect: Dialect, text: string): string[][] | null {
  const rows: string[][] = [];
  const reader = new CsvReader(dialect, (cells) => rows.push(cells));
  reader.write(text);
  const isOpen = reader.openQuoteLine !== null;
  reader.end();
  if (dialect.quote === null) return rows;
  const isEven = rows.every(({ length }) => length === rows[0]?.length);
  return isOpen || !isEven ? null : rows;
}
