import type { ChosenReading, ColumnReading, ColumnRole } from '../contract/finance.ts';
import type { DecimalMark } from './amount.ts';
import type { DateOrder } from './calendar-date.ts';
import { ColumnEvidence, provenMark, provenOrder } from './column-evidence.ts';
import { type NamedRole, namedRole } from './column-names.ts';

/** What the columns of a table are guessed from. */
export interface ColumnSample {
  /** Empty if the table has no header. */
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What is before the decimals where a file with this delimiter leaves it open. */
  readonly likelyMark: DecimalMark;
  /** What a person said, by 0-based column. */
  readonly chosen?: ReadonlyMap<number, ChosenReading>;
}

interface Candidate {
  readonly column: number;
  readonly name: string;
  readonly named: NamedRole | null;
  readonly evidence: ColumnEvidence;
}

/** Roles that one column of a table has at most. */
const single: readonly ColumnRole[] = ['currency', 'company', 'period', 'date', 'sign'];

/**
 * Guesses what the columns hold, from their names and the first rows. A name alone is not enough
 * where cells contradict it. Columns that mean nothing to finance are left out.
 */
export function guessColumns(sample: ColumnSample): readonly ColumnReading[] {
  const candidates = toCandidates(sample);
  const marks = candidates.filter(({ evidence }) => evidence.areAmounts);
  const likelyMark = firstOf(marks, provenMark) ?? sample.likelyMark;
  const dates = candidates.filter(({ evidence }) => evidence.areDates);
  const likelyOrder = firstOf(dates, provenOrder) ?? 'dmy';

  const roles = candidates.map((candidate) => {
    const chosen = sample.chosen?.get(candidate.column) ?? null;
    return { ...candidate, chosen, role: chosen ? chosen.role : roleOf(candidate) };
  });
  const best = new Map<ColumnRole, number>();
  for (const role of single) {
    const ranked = roles.filter((one) => one.role === role).sort((a, b) => rankOf(a) - rankOf(b));
    if (ranked[0]) best.set(role, ranked[0].column);
  }
  return roles.flatMap(({ column, name, role, evidence, chosen }): ColumnReading[] => {
    if (role === null) return [];
    // A second date, such as the due date, is read as dates are but tells no period.
    if (single.includes(role) && role !== 'date' && best.get(role) !== column) return [];
    const guessed = { column, name, role, ...reading(role, evidence, likelyMark, likelyOrder) };
    return [chosen ? withChosen(guessed, chosen) : guessed];
  });
}

/** What a person chose comes before what has a better name. */
function rankOf({ named, chosen }: Candidate & { readonly chosen: ChosenReading | null }): number {
  return chosen ? -1 : (named?.rank ?? 0);
}

function withChosen(
  guessed: ColumnReading,
  { decimalMark, dateOrder }: ChosenReading,
): ColumnReading {
  if (decimalMark && guessed.decimalMark) {
    return { ...guessed, decimalMark, isSure: true, isChosen: true };
  }
  if (dateOrder && (guessed.role === 'date' || guessed.role === 'period')) {
    return { ...guessed, dateOrder, isSure: true, isChosen: true };
  }
  return guessed;
}

/** The date column that tells the period: the one with the best name; `null` if there is none. */
export function mainDate(columns: readonly ColumnReading[]): ColumnReading | null {
  const dates = columns.filter(({ role }) => role === 'date');
  const rank = ({ name }: ColumnReading) => namedRole(name)?.rank ?? Number.MAX_SAFE_INTEGER;
  return dates.sort((a, b) => rank(a) - rank(b))[0] ?? null;
}

function toCandidates({ header, rows }: ColumnSample): Candidate[] {
  const width = header.length || Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => {
    const evidence = new ColumnEvidence();
    for (const row of rows) evidence.add(row[column] ?? '');
    const name = header[column] ?? '';
    return { column, name, named: namedRole(name), evidence };
  });
}

function roleOf({ named, evidence }: Candidate): ColumnRole | null {
  switch (named?.role) {
    case 'amount':
      return evidence.areAmounts ? 'amount' : null;
    case 'debit':
    case 'credit':
      // `Debit` may also be the name of a column of debit accounts or of signs.
      if (evidence.areSides) return 'sign';
      return evidence.cells === 0 || evidence.areAmounts ? named.role : null;
    case 'sign':
      return evidence.areSides ? 'sign' : null;
    case 'currency':
      return evidence.cells === 0 || evidence.areCurrencies ? 'currency' : null;
    case 'period':
      return evidence.arePeriods ? 'period' : null;
    case 'date':
      return evidence.areDates || evidence.areSerials ? 'date' : null;
    case 'company':
    case 'identifier':
      return named.role;
    default:
      return roleOfCells(evidence);
  }
}

/** A column without a telling name: only what cannot well be anything else. */
function roleOfCells(evidence: ColumnEvidence): ColumnRole | null {
  if (evidence.areAmounts && evidence.hundredths >= 0.5 * evidence.cells) return 'amount';
  const isCompact = evidence.dates.neutral > 0 && evidence.amounts.neutral === evidence.cells;
  return evidence.areDates && !isCompact ? 'date' : null;
}

function reading(
  role: ColumnRole,
  evidence: ColumnEvidence,
  likelyMark: DecimalMark,
  likelyOrder: DateOrder,
): Pick<ColumnReading, 'decimalMark' | 'dateOrder' | 'isSure'> {
  if (role === 'amount' || role === 'debit' || role === 'credit') {
    const mark = provenMark(evidence);
    const isOpen = mark === null && evidence.amounts.either > 0;
    return { decimalMark: mark ?? likelyMark, isSure: !isOpen };
  }
  if (role === 'date' || role === 'period') {
    const { dmy, mdy, either } = evidence.dates;
    // Where the year comes first, or the month has its name, there is no question of order.
    if (dmy + mdy + either === 0) return { isSure: true };
    const order = provenOrder(evidence);
    const isOpen = order === null && evidence.dates.either > 0;
    return { dateOrder: order ?? likelyOrder, isSure: !isOpen };
  }
  return { isSure: true };
}

function firstOf<T>(
  candidates: readonly Candidate[],
  prove: (evidence: ColumnEvidence) => T | null,
): T | null {
  for (const { evidence } of candidates) {
    const proven = prove(evidence);
    if (proven !== null) return proven;
  }
  return null;
}
