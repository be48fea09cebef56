import type { Problem, ProblemCode, ProblemExample } from '../../contract/inspection.ts';

/**
 * Where a check says what it has found: once for every place, or with a count. A place that may
 * occur in every row is told by a function, which is called for the first ones only.
 */
export type Note = (
  code: ProblemCode,
  example: ProblemExample | (() => ProblemExample) | null,
  details?: Problem['details'],
  count?: number,
) => void;

/** A cell's text as evidence. */
export function evidence(line: number, text: string): ProblemExample {
  return { line, text: text.length > maxText ? `${text.slice(0, maxText)}…` : text };
}

const maxText = 100;
