import type { FileFormat, Problem, ProblemCode } from '../contract/inspection.ts';

/** Why a source cannot be sent, whatever else is in it. */
export interface Refusal {
  readonly code: ProblemCode;
  readonly details: Problem['details'];
}

/** Makes a refusal. */
export function refuse(code: ProblemCode, details: Problem['details'] = {}): Refusal {
  return { code, details };
}

/** Whether the content is refused. */
export function isRefusal(content: FileFormat | Refusal): content is Refusal {
  return typeof content !== 'string';
}
