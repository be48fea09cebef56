import type { FinanceReading } from '../contract/finance.ts';
import type { Inspection, Problem } from '../contract/inspection.ts';

/** What reading a table as a ledger shows. */
export interface LedgerFinding {
  readonly finance: FinanceReading;
  readonly problems: readonly Problem[];
}

/** The inspection with what its rows show as those of a ledger; notes stay last. */
export function withLedger(
  inspection: Inspection,
  { finance, problems }: LedgerFinding,
): Inspection {
  const isNote = ({ severity }: Problem) => severity === 'note';
  const all = [...inspection.problems, ...problems];
  const sorted = [...all.filter((one) => !isNote(one)), ...all.filter(isNote)];
  return { ...inspection, finance, problems: sorted };
}

/** Whether there is anything to be read as a ledger. */
export function isLedgerReadable({ problems, rows }: Inspection): boolean {
  return rows !== 0 && !problems.some(({ severity }) => severity === 'blocking');
}
