import type { Inspection, Problem, RowsOptions } from '../contract/inspection.ts';
import type { Conversion, RowsConversion, TypedColumn } from '../contract/push.ts';
import { rowLayout } from './row-layout.ts';

/**
 * How a source becomes rows: whatever is done to it as a file, which `conversion` says, comes first.
 * `null` where there is nothing that rows could be made of.
 */
export function planRows(
  inspection: Inspection,
  options: RowsOptions,
  conversion: Conversion | null,
): Conversion | null {
  const { encoding } = inspection;
  const before = conversion ?? { reasons: [], encoding: encoding ?? 'UTF-8', rewrite: null };
  const rows = rowsOf(inspection, options, before);
  return rows && { ...before, reasons: [...before.reasons, 'rows'], rows };
}

function rowsOf(
  inspection: Inspection,
  { values }: RowsOptions,
  before: Conversion,
): RowsConversion | null {
  const asText = values === 'text';
  const layout = rowLayout(inspection, before);
  if (!layout) return null;
  if (layout.dialect === null) return { from: layout.isArray ? 'json' : 'ndjson', asText };
  const { dialect, headerLine } = layout;
  // Without a header nothing is sent: `describeRows` says so.
  if (headerLine === null) return null;
  return { from: 'csv', dialect, headerLine, typed: asText ? [] : typedColumns(inspection) };
}

function typedColumns({ finance }: Inspection): readonly TypedColumn[] {
  return (finance?.columns ?? []).flatMap(({ column, role, ...reading }): TypedColumn[] => {
    if (role === 'date') return [{ column, as: 'date', order: reading.dateOrder ?? null }];
    const isAmount = role === 'amount' || role === 'debit' || role === 'credit';
    return isAmount ? [{ column, as: 'number', mark: reading.decimalMark ?? null }] : [];
  });
}

/**
 * What stands in the way of rows, and what is solved: each needs a name for every cell. `problems`
 * are those of the source.
 */
export function describeRows(
  problems: readonly Problem[],
  { format, header, layout }: Inspection,
  { nested }: RowsOptions,
): readonly Problem[] {
  const isJson = format === 'json' || format === 'ndjson';
  const known = problems.map((problem): Problem => {
    // A file with it may go; a row without a name for each of its cells cannot.
    if (problem.code === 'ragged-row') return { ...problem, severity: 'blocking' };
    const isSolved = problem.code === 'json-nested' && nested === 'flatten';
    return isSolved ? { ...problem, code: 'json-flattened', severity: 'note' } : problem;
  });
  const blocking = (kind: string, name: string): Problem => ({
    code: 'rows-names',
    severity: 'blocking',
    count: 1,
    details: { kind, name },
  });
  if (isJson) return known;
  if (layout?.headerLine === null) return [...known, blocking('none', '')];
  const names = header.map((name) => name.trim());
  const empty = names.indexOf('');
  if (empty >= 0) return [...known, blocking('empty', String(empty + 1))];
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  return twice === undefined ? known : [...known, blocking('twice', twice)];
}
