import { KindlingError } from '../contract/errors.ts';
import type { Inspection, SourceOptions } from '../contract/inspection.ts';
import type { SheetRow } from '../tabular/sheet-row.ts';
import { readSheet } from '../tabular/sheet-rows.ts';
import { readWorkbookParts, type Sheet, type WorkbookParts } from '../tabular/workbook.ts';
import type { CheckOptions } from './check.ts';
import { maxSampleRows } from './csv-look.ts';
import { detectLayout } from './detect-layout.ts';
import { noteHeaderProblems } from './header-problems.ts';
import type { OpenSource, Refusal } from './open-source.ts';
import { ProblemList } from './problem-list.ts';
import { emptyInspection, refusedInspection } from './results.ts';
import { SheetCheck } from './sheet-check.ts';
import { readAsText } from './sheet-text.ts';

/** Rows read for the first look: those shown, and what may stand above the header. */
const firstRows = maxSampleRows + 100;

const damaged: Refusal = { code: 'file-damaged', details: {} };

interface WorkbookLook {
  readonly parts: WorkbookParts;
  readonly sheet: Sheet;
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
  { signal, onProgress }: CheckOptions,
): Promise<Inspection> {
  const problems = new ProblemList();
  const look = await lookAtSheet(source, options, problems);
  if (look === null) return refusedInspection(source, damaged);
  const { inspection, sheet } = look;
  const headerLine = inspection.layout?.headerLine ?? null;
  const firstRow = headerLine ?? (inspection.layout?.preamble.length ?? 0) + 1;
  const sheetCheck = new SheetCheck(problems, headerLine, firstRow);
  await readSheet(sheet.entry, {
    onRow: (row) => sheetCheck.add(row),
    onMerge: (area) => sheetCheck.addMerge(area),
    after: (bytes) => {
      onProgress(Math.min(1, bytes / Math.max(1, sheet.entry.bytes)));
      return !signal.aborted;
    },
  });
  if (signal.aborted) throw new KindlingError('cancelled');
  sheetCheck.end();
  return { ...inspection, rows: sheetCheck.rows, problems: problems.toProblems() };
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
  noteSheets(sheets, sheet, problems);

  const head: SheetRow[] = [];
  await readSheet(sheet.entry, {
    onRow: (row) => {
      if (head.length < firstRows) head.push(row);
    },
    after: () => head.length < firstRows,
  });
  const rows = await readAsText(head, parts);
  const layout = detectLayout(rows);
  const first = rows[layout.start];
  const header = layout.hasHeader && first ? first.cells : [];
  for (const { line, cells } of rows.slice(0, layout.start)) {
    problems.add('rows-above-header', 'warning', { line, text: cells.join(' ').slice(0, 200) });
  }
  if (layout.hasHeader && first) noteHeaderProblems(header, first.line, problems);
  else if (rows.length > 0) problems.add('no-header', 'warning');
  const data = rows.slice(layout.start + (layout.hasHeader ? 1 : 0));
  const inspection: Inspection = {
    ...emptyInspection(source, problems, 'xlsx'),
    header,
    sample: data.slice(0, maxSampleRows).map(({ cells }) => cells),
    layout: {
      preamble: rows.slice(0, layout.start).map(({ cells }) => cells.join('\t')),
      headerLine: layout.hasHeader && first ? first.line : null,
      columns: header.length || layout.columns,
      lineEnding: null,
    },
    workbook: {
      sheet: sheet.name,
      sheets: sheets.map(({ name, hidden }) => ({ name, hidden })),
    },
  };
  return { parts, sheet, inspection };
}

/** Which sheet Ignite reads is not known, so a person has to know that there are several. */
function noteSheets(sheets: readonly Sheet[], used: Sheet, problems: ProblemList): void {
  const others = sheets.filter((sheet) => sheet !== used && !sheet.hidden);
  if (others.length > 0) {
    problems.add('several-sheets', 'warning', null, { name: used.name });
    problems.setCount('several-sheets', others.length);
  }
  const hidden = sheets.filter((sheet) => sheet.hidden);
  if (hidden.length > 0) {
    problems.add('hidden-sheets', 'note');
    problems.setCount('hidden-sheets', hidden.length);
  }
}
