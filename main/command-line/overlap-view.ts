import { coverageWords, overlapWords, signWords } from '../../strings/describe-overlap.ts';
import type { PushedBefore } from '../contract/overlap.ts';
import type { Words } from './inspection-view.ts';

/** Overlaps written out; of more the rest is counted. */
const maxLines = 12;

/** How rows stand to what was pushed before, a line each; nothing where all is new. */
export function pushedBeforeLines(
  { t, format }: Words,
  { overlaps, coverage, signs }: PushedBefore,
): string[] {
  const left = overlaps.length - maxLines;
  return [
    ...signWords(t, signs),
    ...coverageWords(t, format, coverage),
    ...overlaps.slice(0, maxLines).map((overlap) => overlapWords(t, format, overlap)),
    ...(left > 0 ? [t('overlap.more', { count: left })] : []),
  ];
}
