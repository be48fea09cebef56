import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { PushRecord } from '../contract/push.ts';
import {
  type Cell,
  type HistoryTable,
  pushTable,
  totalsTable,
  type Words,
} from './history-table.ts';

/** Rows of a sheet that Excel takes; more are left out, which 100,000 records do not come near. */
const maxRows = 1_048_576;
/** Characters of a cell that Excel takes. */
const maxText = 32_767;
/** Digits that a spreadsheet's numbers hold exactly. */
const exactDigits = 15;
/** Day 0 of a spreadsheet's calendar, ms since the epoch. */
const dayZero = Date.UTC(1899, 11, 30);
const dayMs = 86_400_000;

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const packageOf = 'http://schemas.openxmlformats.org/package/2006';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Places in the list of cell formats below. */
const style = { title: 1, moment: 2, amount: 3 } as const;

const styles = `${xml}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts><fonts count="2"><font/><font><b/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="4" applyNumberFormat="1"/></cellXfs></styleSheet>`;

/**
 * The history as a workbook: a sheet of pushes, and one of their totals. Written as a stream, each
 * sheet reading the records once. Moments are UTC; an amount with more digits than a spreadsheet's
 * number holds is a text.
 */
export function xlsxFile(words: Words, records: () => Iterable<PushRecord>): Readable {
  const tables = [pushTable, totalsTable];
  const zip = new ZipFile();
  const add = (path: string, text: string) => zip.addBuffer(Buffer.from(text), path);
  add('[Content_Types].xml', contentTypes(tables.length));
  add(
    '_rels/.rels',
    `${xml}<Relationships xmlns="${packageOf}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  );
  add('xl/workbook.xml', workbook(tables.map(({ name }) => words.t(name))));
  add('xl/_rels/workbook.xml.rels', relationships(tables.length));
  add('xl/styles.xml', styles);
  tables.forEach((table, at) => {
    zip.addReadStreamLazy(`xl/worksheets/sheet${at + 1}.xml`, (give) =>
      give(null, Readable.from(sheet(words, table, records()), { objectMode: false })),
    );
  });
  zip.end();
  return zip.outputStream as Readable;
}

function contentTypes(sheets: number): string {
  const parts = numbers(sheets).map(
    (at) =>
      `<Override PartName="/xl/worksheets/sheet${at}.xml" ContentType="${types}.worksheet+xml"/>`,
  );
  return `${xml}<Types xmlns="${packageOf}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/>${parts.join('')}</Types>`;
}

function workbook(names: readonly string[]): string {
  const sheets = names.map(
    (name, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  return `${xml}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets.join('')}</sheets></workbook>`;
}

function relationships(sheets: number): string {
  const parts = numbers(sheets).map(
    (at) =>
      `<Relationship Id="rId${at}" Type="${office}/worksheet" Target="worksheets/sheet${at}.xml"/>`,
  );
  return `${xml}<Relationships xmlns="${packageOf}/relationships">${parts.join('')}<Relationship Id="rId${sheets + 1}" Type="${office}/styles" Target="styles.xml"/></Relationships>`;
}

function* sheet(
  words: Words,
  { columns, rows }: HistoryTable,
  records: Iterable<PushRecord>,
): Generator<string> {
  yield `${xml}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultColWidth="18"/><sheetData>`;
  yield row(columns.map((key) => inline(words.t(key), style.title)));
  let written = 1;
  for (const record of records) {
    for (const cells of rows(words, record)) {
      if (written >= maxRows) break;
      written += 1;
      yield row(cells.map(cellOf));
    }
  }
  yield '</sheetData></worksheet>';
}

function row(cells: readonly string[]): string {
  return `<row>${cells.join('')}</row>`;
}

function cellOf(cell: Cell): string {
  switch (cell.kind) {
    case 'text':
      return inline(cell.value);
    case 'number':
      return `<c><v>${cell.value}</v></c>`;
    case 'amount':
      return cell.value.replace(/[-.]/gu, '').length <= exactDigits
        ? `<c s="${style.amount}"><v>${cell.value}</v></c>`
        : inline(cell.value);
    case 'moment':
      return `<c s="${style.moment}"><v>${(cell.value - dayZero) / dayMs}</v></c>`;
    case 'empty':
      return '<c/>';
  }
}

function inline(text: string, format?: number): string {
  const shown = escaped(text.slice(0, maxText));
  const look = format === undefined ? '' : ` s="${format}"`;
  return `<c t="inlineStr"${look}><is><t xml:space="preserve">${shown}</t></is></c>`;
}

/** What XML 1.0 cannot hold is left out. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at + 1);
}
