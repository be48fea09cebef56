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
  const isTable = /[\t\r\n]/.test(plain);
  const even = isTable ? readEvenly(plain) : null;
  if (even && plain.includes('\t')) return even;
  const table = html === '' ? null : readHtmlTable(html);
  if (table && (table.length > 1 || (table[0]?.length ?? 0) > 1)) return table;
  return isTable ? (even ?? read(bare, plain).rows) : null;
}

/** `null` where no spreadsheet wrote it: rows differ in width, or a quote stays open. */
function readEvenly(text: string): Rows | null {
  const { rows, isOpen } = read(quoted, text);
  const isEven = rows.every(({ length }) => length === rows[0]?.length);
  return isOpen || !isEven ? null : rows;
}

function read(dialect: Dialect, text: string): { rows: Rows; isOpen: boolean } {
  const rows: string[][] = [];
  const reader = new CsvReader(dialect, (cells) => rows.push(cells));
  reader.write(text);
  const isOpen = reader.openQuoteLine !== null;
  reader.end();
  return { rows, isOpen };
}
