import type { Inspection } from '../../../main/contract/inspection.ts';
import type { ColumnRef } from '../../../main/contract/recipe.ts';
import { sourceHeader } from './chosen-fixes.ts';

/** A column of a source, as a fix calls it. */
export interface SourceColumn {
  readonly ref: ColumnRef;
  /** Its 1-based place. */
  readonly place: number;
}

/** The columns of a source: by their names where these tell them apart, else by their places. */
export function sourceColumns(inspection: Inspection): readonly SourceColumn[] {
  const header = sourceHeader(inspection).map((name) => name.trim());
  const width = Math.max(header.length, inspection.layout?.columns ?? 0);
  return Array.from({ length: width }, (_, column) => {
    const name = header[column] ?? '';
    const isTelling = name !== '' && header.indexOf(name) === header.lastIndexOf(name);
    return { ref: isTelling ? name : column + 1, place: column + 1 };
  });
}
