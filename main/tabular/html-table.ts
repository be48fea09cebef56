import { Parser } from 'htmlparser2';

/** A table that is being read. */
interface OpenTable {
  readonly rows: string[][];
  /** By column, what a cell of a row above still covers: how many more rows. */
  readonly covered: number[];
  row: string[] | null;
  cell: { text: string; columns: number; rows: number } | null;
  /** Within a row or cell that the page does not show. */
  hiddenBy: string | null;
}

/** More columns than Excel has are no span but an attack. */
const mostColumns = 16_384;
/** Text within them is none of the table's. */
const unseen: ReadonlySet<string> = new Set(['style', 'script', 'title', 'template']);

/**
 * The cells of the largest table in `html`, as a page shows them: blanks as one, `br` as a line break,
 * without what is hidden; a cell over several columns or rows stands in its first, the others are
 * empty. `null` where there is no table. Of nested tables only those count that hold no other.
 */
export function readHtmlTable(html: string): readonly (readonly string[])[] | null {
  const tables: OpenTable[] = [];
  let largest: string[][] = [];
  let silent = 0;

  const parser = new Parser({
    onopentag(name, attributes) {
      if (unseen.has(name)) silent++;
      if (name === 'table') {
        // Whatever is around it is layout.
        for (const outer of tables) outer.rows.length = 0;
        tables.push({ rows: [], covered: [], row: null, cell: null, hiddenBy: null });
        return;
      }
      const table = tables.at(-1);
      if (table && table.hiddenBy === null) open(table, name, attributes);
    },
    ontext(text) {
      const cell = tables.at(-1)?.cell;
      // A blank of the page's source is no more than a blank; a hard one is a character.
      if (cell && silent === 0) cell.text += text.replace(/[ \t\r\n\f]+/g, ' ');
    },
    onclosetag(name) {
      if (unseen.has(name)) silent--;
      const table = tables.at(-1);
      if (!table) return;
      if (table.hiddenBy !== null) {
        if (name === table.hiddenBy) table.hiddenBy = null;
        if (name !== 'table') return;
      }
      if (name === 'td' || name === 'th') endCell(table);
      if (name === 'tr' || name === 'table') endRow(table);
      if (name !== 'table') return;
      tables.pop();
      if (table.rows.length > largest.length) largest = table.rows;
    },
  });
  parser.end(html);
  return largest.length === 0 ? null : even(largest);
}

function open(table: OpenTable, name: string, attributes: Record<string, string>): void {
  const isPart = name === 'tr' || name === 'td' || name === 'th';
  if (isPart && isHidden(attributes)) table.hiddenBy = name;
  else if (name === 'tr') table.row = [];
  else if (name === 'br' && table.cell) table.cell.text += '\n';
  else if (isPart && table.row) {
    table.cell = { text: '', columns: span(attributes.colspan), rows: span(attributes.rowspan) };
  }
}

function endCell(table: OpenTable): void {
  const { row, cell } = table;
  table.cell = null;
  if (!row || !cell) return;
  skipCovered(table, row);
  const text = cell.text.replace(/ ?\n ?/g, '\n').trim();
  for (let at = 0; at < cell.columns && row.length < mostColumns; at++) {
    table.covered[row.length] = cell.rows - 1;
    row.push(at === 0 ? text : '');
  }
}

function endRow(table: OpenTable): void {
  if (!table.row) return;
  skipCovered(table, table.row);
  if (table.row.length > 0) table.rows.push(table.row);
  table.row = null;
}

/** Leaves empty what a cell of a row above reaches down to. */
function skipCovered({ covered }: OpenTable, row: string[]): void {
  for (let left = covered[row.length] ?? 0; left > 0; left = covered[row.length] ?? 0) {
    covered[row.length] = left - 1;
    row.push('');
  }
}

function isHidden({ hidden, style = '' }: Record<string, string>): boolean {
  return hidden !== undefined || /display\s*:\s*none/i.test(style);
}

function span(stated: string | undefined): number {
  const count = Number.parseInt(stated ?? '', 10);
  return count > 0 ? Math.min(count, mostColumns) : 1;
}

/** Rows of the same width: a page may leave out the last cells of a row. */
function even(rows: readonly string[][]): string[][] {
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  return rows.map((cells) => [...cells, ...Array<string>(width - cells.length).fill('')]);
}
