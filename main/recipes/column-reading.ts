import type { ColumnReading, ColumnRole } from '../contract/finance.ts';
import { ColumnEvidence, provenMark, provenOrder } from '../finance/column-evidence.ts';

/** A column that holds amounts or dates, as its cells prove it: sure only where one of them does. */
export function columnReading(of: {
  readonly column: number;
  readonly name: string;
  readonly role: ColumnRole;
  readonly cells: readonly string[];
}): ColumnReading {
  const evidence = new ColumnEvidence();
  for (const cell of of.cells) evidence.add(cell);
  const { column, name, role } = of;
  if (role === 'date' || role === 'period') {
    const order = provenOrder(evidence);
    return { column, name, role, dateOrder: order ?? 'dmy', isSure: order !== null };
  }
  const mark = provenMark(evidence);
  return { column, name, role, decimalMark: mark ?? '.', isSure: mark !== null };
}
