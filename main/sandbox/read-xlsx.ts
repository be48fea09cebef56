import type { Readable } from 'node:stream';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { checkHeader } from './read-csv.ts';
import { Refusal } from './refusal.ts';
import { type Cell, readSharedStrings, readSheet, readWorkbook } from './xlsx-parts.ts';
import { type CellStyles, readStyles } from './xlsx-styles.ts';

/**
 * Rows of a workbook's first sheet as JSON texts: text as strings, numbers and booleans as such,
 * dates in ISO 8601, empty cells as null. Its first row that is not blank is the header.
 */
export async function* readXlsx(path: string): AsyncGenerator<string> {
  let zip: ZipFile | null = null;
  try {
    zip = await openPromise(path, { autoClose: false });
    yield* readFirstSheet(await openWorkbook(zip));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new Refusal(422, `The workbook cannot be read: ${reason}.`);
  } finally {
    zip?.close();
  }
}

interface Workbook {
  readonly cells: AsyncIterable<readonly Cell[]>;
}

async function openWorkbook(zip: ZipFile): Promise<Workbook> {
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
  const part = async (name: string): Promise<Readable | null> => {
    const entry = entries.get(name);
    return entry ? await zip.openReadStreamPromise(entry) : null;
  };
  const required = async (name: string): Promise<Readable> => {
    const stream = await part(name);
    if (!stream) throw new Refusal(422, `The file is not a workbook: it has no ${name}.`);
    return stream;
  };
  const workbook = await readWorkbook(
    await required('xl/workbook.xml'),
    await required('xl/_rels/workbook.xml.rels'),
  );
  const strings = await readSharedStrings(await part('xl/sharedStrings.xml'));
  const styles: CellStyles = await readStyles(await part('xl/styles.xml'), workbook.date1904);
  return { cells: readSheet(await required(workbook.firstSheet), strings, styles) };
}

async function* readFirstSheet(workbook: Workbook): AsyncGenerator<string> {
  let header: readonly (readonly [column: number, name: string])[] | null = null;
  for await (const row of workbook.cells) {
    if (row.length === 0) continue;
    if (!header) {
      checkHeader(row.map((cell) => String(cell.value)));
      header = row.map((cell) => [cell.column, String(cell.value)] as const);
      continue;
    }
    const byColumn = new Map(row.map((cell) => [cell.column, cell] as const));
    const columns = new Set(header.map(([column]) => column));
    const stray = row.find((cell) => !columns.has(cell.column));
    if (stray) throw new Refusal(422, `Cell ${stray.place} stands under no column name.`);
    const entries = header.map(([column, name]) => [name, byColumn.get(column)?.value ?? null]);
    yield JSON.stringify(Object.fromEntries(entries));
  }
  if (!header) throw new Refusal(422, 'The first sheet is empty: it has no header.');
}
