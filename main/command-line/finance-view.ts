import {
  dayWords,
  type FigureTable,
  periodWords,
  readingTable,
  statedWords,
  tieOutWords,
  totalsTable,
  totalsTitle,
} from '../../strings/describe-finance.ts';
import type { ColumnReading, ControlTotals, TieOut } from '../contract/finance.ts';
import type { Words } from './inspection-view.ts';
import { formatTable } from './table.ts';

/** How amounts and dates were read, as a table; nothing where there are none. */
export function readingLines({ t }: Words, columns: readonly ColumnReading[]): string[] {
  const table = readingTable(t, columns);
  return table.lines.length === 0 ? [] : [t('reading.title'), ...tableLines(table)];
}

/** Control totals as a table, with period and days; nothing where nothing can be added up. */
export function totalsLines({ t, format }: Words, totals: ControlTotals | null): string[] {
  if (totals === null) return [];
  const facts: [string, string][] = [
    [t('totals.period'), periodWords(t, format, totals)],
    [t('totals.days'), dayWords(t, format, totals)],
  ];
  const shown = facts.filter(([, words]) => words !== '');
  const width = Math.max(0, ...shown.map(([name]) => name.length));
  return [
    totalsTitle(t, totals),
    ...shown.map(([name, words]) => `  ${name.padEnd(width)}  ${words}`),
    ...tableLines(totalsTable(t, format, totals)),
  ];
}

/** How the totals of the ERP compare, a line each. */
export function tieOutLines({ t, format }: Words, tieOuts: readonly TieOut[]): string[] {
  return tieOuts.map((one) => `${statedWords(t, one)}: ${tieOutWords(t, format, one)}`);
}

function tableLines({ columns, lines, notes }: FigureTable): string[] {
  const table = formatTable(
    columns,
    lines.map(({ cells }) => cells),
  );
  return [...table.split('\n'), ...notes].map((line) => `  ${line}`);
}
