import type { Problem, ProblemCode, ProblemExample, Severity } from '../contract/inspection.ts';

/** Most places kept of one problem; all are counted. */
export const maxExamples = 100;

interface Entry {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly details: Problem['details'];
  readonly examples: ProblemExample[];
  count: number;
}

/** Collects problems while a source is read: one entry a code, counted, with the first places. */
export class ProblemList {
  readonly #entries = new Map<ProblemCode, Entry>();

  /** Notes a problem. Severity and details are those of the first time. */
  add(
    code: ProblemCode,
    severity: Severity,
    example: ProblemExample | null = null,
    details: Problem['details'] = {},
  ): void {
    let entry = this.#entries.get(code);
    if (!entry) {
      entry = { code, severity, details, examples: [], count: 0 };
      this.#entries.set(code, entry);
    }
    entry.count += 1;
    if (example && entry.examples.length < maxExamples) entry.examples.push(example);
  }

  /** Whether such a problem was noted. */
  has(code: ProblemCode): boolean {
    return this.#entries.has(code);
  }

  /** Says how often a problem occurs that was noted with its first places only. */
  setCount(code: ProblemCode, count: number): void {
    const entry = this.#entries.get(code);
    if (entry) entry.count = count;
  }

  /** Blocking problems first, then warnings, then notes; in the order found within each. */
  toProblems(): Problem[] {
    const order: Record<Severity, number> = { blocking: 0, warning: 1, note: 2 };
    return [...this.#entries.values()]
      .map(({ code, severity, count, details, examples }): Problem => {
        const first = examples[0];
        return {
          code,
          severity,
          count,
          details,
          ...(first ? { line: first.line, examples } : {}),
        };
      })
      .sort((a, b) => order[a.severity] - order[b.severity]);
  }
}
