import type { Inspection, Layout, SourceOptions, Workbook } from '../contract/inspection.ts';
import { placeReadings } from '../finance/place-readings.ts';
import { readSharedStrings } from '../tabular/shared-strings.ts';
import type { SheetRow } from '../tabular/sheet-row.ts';
import { readSheet } from '../tabular/sheet-rows.ts';
import { rowText } from '../tabular/sheet-text.ts';
import { readWorkbookParts, type Sheet, type WorkbookParts } from '../tabular/workbook.ts';
import type { CheckOptions } from './check.ts';
import { maxSampleRows } from './csv-look.ts';
import type { PlacedRow } from './detect-layout.ts';
import { findTable } from './find-table.ts';
import { noteHeaderProblems } from './header-problems.ts';
import { isLedgerReadable, withLedger } from './ledger-finding.ts';
import type { OpenSource } from './open-source.ts';
import { isOpenElsewhere } from './owner-file.ts';
import { ProblemList } from './problem-list.ts';
import { noteUnplacedReadings } from './reading-problems.ts';
import { refuse } from './refusal.ts';
import { emptyInspection, refusedInspection } from './results.ts';
import { guessRowColumns } from './row-ledger.ts';
import { SheetCheck } from './sheet-check.ts';
import { readSheetLedger } from './sheet-ledger.ts';

/** Rows read for the first look: those shown, and what may stand above the header. */
const firstRows = maxSampleRows + 100;

const damaged = refuse('file-damaged');

interface WorkbookLook {
  readonly layout: Layout;
  readonly workbook: Workbook;
  readonly inspection: Inspection;
}

/** The first rows of a workbook's sheet: the one chosen, else the first that is not hidden. */
export async function lookAtWorkbook(
  source: OpenSource,
  options: SourceOptions,
): Promise<Inspection> {
  const problems = new ProblemList();
  const look = await lookAtSheet(source, options, problems);
  return look
    ? { ...look.inspection, problems: problems.toProblems() }
    : refusedInspection(source, damaged);
}

/** Reads the whole sheet. */
export async function checkWorkbook(
  source: OpenSource,
  options: SourceOptions,
  how: CheckOptions,
): Promise<Inspection> {
  const problems = new ProblemList();
  const look = await lookAtSheet(source, options, problems);
  if (look === null || source.zip === null) return refusedInspection(source, damaged);
  const { inspection, layout, workbook } = look;
  const { firstDataRow } = workbook;
  const sheetCheck = new SheetCheck(problems, layout, firstDataRow, options.hiddenRows);
  const reader = {
    onRow: (row: SheetRow) => sheetCheck.add(row),
    onMerge: (area: string) => sheetCheck.addMerge(area),
  };
  const ledger = await readSheetLedger(source.zip, inspection, options, how, reader);
  sheetCheck.end();
  const { rows, hiddenRows } = sheetCheck;
  const checked: Inspection = {
    ...inspection,
    rows,
    workbook: { ...workbook, hiddenRows },
    problems: problems.toProblems(),
  };
  return isLedgerReadable(checked) ? withLedger(checked, ledger) : checked;
}

function holdsMacros({ zip }: OpenSource): boolean {
  return zip?.entries.some(({ name }) => name.toLowerCase() === 'xl/vbaproject.bin') ?? false;
}

async function lookAtSheet(
  source: OpenSource,
  options: SourceOptions,
  problems: ProblemList,
): Promise<WorkbookLook | null> {
  if (source.zip === null) return null;
  const parts = await readWorkbookParts(source.zip);
  const { sheets } = parts;
  const sheet =
    sheets.find(({ name }) => name === options.sheet) ??
    sheets.find(({ hidden }) => !hidden) ??
    sheets[0];
  if (!sheet) return null;
  if (options.sheet !== undefined && sheet.name !== options.sheet) {
    problems.add('sheet-missing', 'blocking', null, { name: options.sheet });
  }
  const hidden = sheets.filter((other) => other.hidden).length;
  if (hidden > 0) {
    problems.add('hidden-sheets', 'note');
    problems.setCount('hidden-sheets', hidden);
  }
  if (await isOpenElsewhere(source.file.path)) {
    problems.add('workbook-open', 'note', null, { at: Math.floor(source.file.modifiedAt) });
  }

  const head = await readHead(sheet);
  const rows = await readAsText(head, parts);
  const found = findTable(rows, options.recipe);
  const first = rows[found.start];
  const headerRow = found.hasHeader && first ? first : null;
  for (const { line, cells } of rows.slice(0, found.start)) {
    problems.add('rows-above-header', 'warning', { line, text: cells.join(' ').slice(0, 200) });
  }
  if (headerRow) noteHeaderProblems(headerRow.cells, headerRow.line, problems);
  else if (first) problems.add('no-header', 'warning', { line: first.line });
  const header = headerRow?.cells ?? found.names;
  const layout: Layout = {
    preamble: rows.slice(0, found.start).map(({ cells }) => cells.join('\t')),
    headerLine: headerRow?.line ?? null,
    columns: headerRow?.cells.length || found.columns,
    lineEnding: null,
  };
  const workbook: Workbook = {
    sheet: sheet.name,
    sheets: sheets.map(({ name, hidden: isHidden }) => ({ name, hidden: isHidden })),
    firstDataRow: headerRow ? headerRow.line + 1 : (first?.line ?? 1),
    hiddenRows: null,
    ...(holdsMacros(source) && { hasMacros: true }),
  };
  const leavesOut = options.hiddenRows === 'leave-out';
  const hiddenRows = head.filter((row) => leavesOut && row.hidden).map(({ number }) => number);
  const sample = rows
    .slice(found.start + (headerRow ? 1 : 0))
    .filter(({ line }) => !hiddenRows.includes(line))
    .slice(0, maxSampleRows)
    .map(({ cells }) => cells);
  const readings = placeReadings(header, layout.columns, options.readings ?? []);
  noteUnplacedReadings(readings, problems);
  const inspection: Inspection = {
    ...emptyInspection(source, problems, 'xlsx'),
    header,
    sample,
    layout,
    finance: { columns: guessRowColumns({ header, sample, readings }), totals: null },
    workbook,
  };
  return { layout, workbook, inspection };
}

/** The first rows that hold anything. */
async function readHead(sheet: Sheet): Promise<SheetRow[]> {
  const head: SheetRow[] = [];
  const onRow = (row: SheetRow) => {
    if (head.length < firstRows && row.isFilled) head.push(row.copy());
  };
  await readSheet(sheet.entry, { onRow }, () => head.length < firstRows);
  return head;
}

/** Their text; of all shared strings only those are read that they name. */
async function readAsText(
  rows: readonly SheetRow[],
  parts: WorkbookParts,
): Promise<readonly PlacedRow[]> {
  const wanted = new Set<number>();
  for (const row of rows) {
    for (let cell = 0; cell < row.length; cell++) {
      if (row.type(cell) === 'shared' && !row.isEmpty(cell)) wanted.add(Number(row.value(cell)));
    }
  }
  const strings = parts.sharedStrings
    ? await readSharedStrings(parts.sharedStrings, wanted)
    : new Map<number, string>();
  return rows.map((row) => ({
    line: row.number,
    cells: rowText(row, parts, (index) => strings.get(index) ?? ''),
  }));
}
