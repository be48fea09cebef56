import type { FigureLine } from '../../strings/describe-finance.ts';

/** More lines than these push away what has to be decided. */
const most = 8;

/** The lines that say most: all if they are few, else the sums of currencies, else the first. */
export function fewLines(lines: readonly FigureLine[]): readonly FigureLine[] {
  if (lines.length <= most) return lines;
  const sums = lines.filter(({ isSum }) => isSum);
  const shown = sums.length > 0 && sums.length <= most ? sums : lines.slice(0, most);
  return shown.map(({ cells }) => ({ cells }));
}
