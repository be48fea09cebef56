import type { Problem, ProblemExample } from '../../main/contract/inspection.ts';
import type { Translate } from '../../strings/translate.ts';

/** Places shown of one problem; a person who has seen these knows what to look for. */
const mostShown = 20;

function placeText(t: Translate, example: ProblemExample): string {
  const place = t('problems.place', {
    line: example.line,
    column: example.column ?? 0,
    found: example.found ?? -1,
  });
  return example.text ? t('problems.placeText', { place, text: example.text }) : place;
}

/**
 * Where a problem occurs, a line each, with how many are not told; empty where the problem's own
 * sentence has named its one place already.
 */
export function problemPlaces(t: Translate, problem: Problem): readonly string[] {
  const examples = problem.examples ?? [];
  if (examples.length === 0 || (examples.length === 1 && !examples[0]?.text)) return [];
  const shown = examples.slice(0, mostShown).map((example) => placeText(t, example));
  const rest = problem.count - shown.length;
  const lines = [...new Set(shown)];
  return rest > 0 ? [...lines, t('problems.morePlaces', { count: rest })] : lines;
}
