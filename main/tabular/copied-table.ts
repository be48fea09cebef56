import type { Dialect } from '../contract/inspection.ts';
import { CsvReader } from './csv-reader.ts';
import { readHtmlTable } from './html-table.ts';

/** What a program puts on the clipboard when cells are copied. */
export interface Copied {
  /** Of kind text/plain: lines, and tabs between cells. */
  readonly text: string;
  /** Of kind text/html; empty where there is none. */
  readonly html: string;
}

type Rows = readonly (readonly string[])[];

/** As spreadsheets put cells on the clipboard: a cell is quoted where it holds a tab or a break. */
const quoted: Dialect = { delimiter: '\t', quote: '"', escape: '"' };
/** As browsers and others do. */
const bare: Dialect = { delimiter: '\t', quote: null, escape: null };

/**
 * The cells of a table that was copied from a spreadsheet or a page; `null` where that is no table: a
 * single cell, or one column of a single line. The plain text is taken where it reads evenly, being
 * what the person saw; where its cells cannot be told apart, the table that came with it as HTML.
 */
export function readCopiedTable({ text, html }: Copied): Rows | null {
  const plain = text.replace(/^\ufeff/, '').replace(/[\r\n]+$/, '');
  const lines = /[\t\r\n]/.test(plain) ? plain : null;
  const asQuoted = lines && readWith(quoted, lines);
  if (asQuoted && isEven(asQuoted) && lines?.includes('\t')) return asQuoted;
  const table = html === '' ? null : readHtmlTable(html);
  if (table && (table.length > 1 || (table[0]?.length ?? 0) > 1)) return table;
  if (lines === null) return null;
  return asQuoted && isEven(asQuoted) ? asQuoted : (readWith(bare, lines) ?? []);
}

/** `null` where a quote stays open. */
function readWith(dialect: Dialect, text: string): string[][] | null {
  const rows: string[][] = [];
  const reader = new CsvReader(dialect, (cells) => rows.push(cells));
  reader.write(text);
  const isOpen = reader.openQuoteLine !== null;
  reader.end();
  return isOpen ? null : rows;
}

function isEven(rows: Rows): boolean {
  return rows.every(({ length }) => length === rows[0]?.length);
}
