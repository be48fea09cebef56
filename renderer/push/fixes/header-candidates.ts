import type { Inspection } from '../../../main/contract/inspection.ts';
import { sourceHeader } from './chosen-fixes.ts';

/** Rows offered to be the header, from the top of the source. */
const mostRows = 20;

/** The rows near the top of a source that could be its header, by their filled cells. */
export function headerCandidates(inspection: Inspection): readonly (readonly string[])[] {
  const { layout, format, dialect, sample, recipe } = inspection;
  const between = format === 'xlsx' ? '\t' : (dialect?.delimiter ?? '\t');
  const above = (layout?.preamble ?? []).map((line) => line.split(between));
  const header = layout?.headerLine === null ? [] : [sourceHeader(inspection)];
  const below = recipe?.source.head ?? sample.slice(0, mostRows);
  return [...above, ...header, ...below]
    .map((cells) => cells.map((cell) => cell.trim()).filter((cell) => cell !== ''))
    .filter((cells) => cells.length > 1)
    .slice(0, mostRows);
}
