import type { Dialect, Inspection, Problem, SourceOptions } from '../contract/inspection.ts';
import type { Conversion } from '../contract/push.ts';
import { appliedRecipe, type Reading } from './conversion.ts';
import { toFileConfig } from './file-config.ts';
import { maxFileBytes } from './limits.ts';

/** How a sheet is written as CSV: amounts in it have points, so that commas are rare. */
const sheetDialect: Dialect = { delimiter: ',', quote: '"', escape: '"' };

/**
 * Whether one sheet of a workbook is sent as CSV rather than the workbook as it is; `null` if not,
 * and for anything but a workbook. Which sheet Ignite reads is not known: so a sheet goes by itself
 * unless it is the first and the only one that anybody sees, and when a person chose it, a recipe, or
 * to leave its hidden rows out, and when the workbook holds macros, which then stay behind, or is too
 * large and cannot be split.
 */
export function planSheet(inspection: Inspection, chosen: SourceOptions): Reading | null {
  const { workbook, layout } = inspection;
  if (!workbook || !layout || !goesAlone(inspection, chosen)) return null;
  const recipe = appliedRecipe(inspection);
  const conversion: Conversion = {
    reasons: ['sheet', ...(recipe ? ['recipe' as const] : [])],
    encoding: 'UTF-8',
    rewrite: null,
    ...(recipe && { recipe }),
    sheet: {
      name: workbook.sheet,
      dialect: sheetDialect,
      columns: layout.columns,
      hiddenLeftOutFrom: chosen.hiddenRows === 'leave-out' ? workbook.firstDataRow : null,
    },
  };
  return { fileConfig: toFileConfig(sheetDialect, 'UTF-8').fileConfig, conversion };
}

function goesAlone({ workbook, bytes, recipe }: Inspection, chosen: SourceOptions): boolean {
  if (recipe?.plan || chosen.asRows) return true;
  if (chosen.hiddenRows === 'leave-out') return true;
  if (chosen.sendAs !== undefined) return chosen.sendAs === 'sheet';
  // Under the name of a workbook without macros, one with them is refused by whoever looks closely.
  if (chosen.sheet !== undefined || bytes > maxFileBytes || workbook?.hasMacros) return true;
  const [first, ...others] = workbook?.sheets ?? [];
  return first?.name !== workbook?.sheet || others.some(({ hidden }) => !hidden);
}

/** What a person is told of the other sheets: quietly, unless Ignite may read one of them. */
export function describeSheets(
  { workbook }: Inspection,
  conversion: Conversion | null,
): readonly Problem[] {
  if (!workbook) return [];
  const isAlone = conversion?.sheet !== undefined;
  const name = workbook.sheet;
  const others = workbook.sheets.filter((sheet) => sheet.name !== name && !sheet.hidden).length;
  if (others === 0) {
    const details = { name, macros: workbook.hasMacros ? 'left' : 'none' };
    return isAlone ? [{ code: 'sheet-as-csv', severity: 'note', count: 1, details }] : [];
  }
  const severity = isAlone ? 'note' : 'warning';
  const details = { name, sent: isAlone ? 'sheet' : 'workbook' };
  return [{ code: 'several-sheets', severity, count: others, details }];
}
