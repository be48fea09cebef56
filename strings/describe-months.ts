import type { BoardLine, MonthBoard, MonthCell } from '../main/contract/month-board.ts';
import type { Format } from './format.ts';
import type { Translate } from './translate.ts';

/** What stands in a cell of the board, such as `48,213`, `Missing` or `By 10 Dec`. */
export function cellText(t: Translate, format: Format, cell: MonthCell): string {
  const { state, rows, dueBy } = cell;
  if (state === 'none') return '';
  if (state === 'due') return t('months.state.due', { day: format.dayOfYear(dueBy) });
  if (state !== 'came' && state !== 'differs') return t(`months.state.${state}`);
  return rows === null ? t('months.came.uncounted') : format.number(rows);
}

/** A cell in words, such as `October 2026, company 100: 48,213 rows`. */
export function cellWords(
  t: Translate,
  format: Format,
  { company }: Pick<BoardLine, 'company'>,
  cell: MonthCell,
): string {
  const whose = [
    format.period(cell.period),
    ...(company === null ? [] : [t('overlap.company', { company })]),
  ];
  return `${whose.join(', ')}: ${[stateText(t, format, cell), ...differenceTexts(t, cell)].join('; ')}`;
}

function stateText(t: Translate, format: Format, { state, rows, dueBy }: MonthCell): string {
  return t(`months.state.${state}`, { rows: rows ?? -1, day: format.dayOfYear(dueBy) });
}

/** What is to be looked at, a few words each. */
export function differenceTexts(t: Translate, { differences }: MonthCell): readonly string[] {
  return differences.map((difference) => t(`months.differs.${difference}`));
}

/** How the whole board stands, such as `2 missing, 1 to look at`. */
export function boardWords(t: Translate, { lines }: MonthBoard): string {
  const count = (...states: readonly MonthCell['state'][]) =>
    lines.flatMap(({ cells }) => cells).filter(({ state }) => states.includes(state)).length;
  const [missing, differ] = [count('missing'), count('differs', 'undecided')];
  const words = [
    ...(missing > 0 ? [t('months.missing', { count: missing })] : []),
    ...(differ > 0 ? [t('months.differ', { count: differ })] : []),
  ];
  return words.length > 0 ? words.join(', ') : t('months.complete');
}
