import type { Problem, ProblemCode, ProblemExample, Severity } from '../contract/inspection.ts';
import type { Note } from '../finance/checks/note.ts';
import { maxExamples } from './problem-list.ts';

/** What needs nobody; all else that a ledger can show is a warning. */
const notes: readonly ProblemCode[] = ['duplicates-unchecked'];

interface Entry {
  readonly code: ProblemCode;
  readonly details: Problem['details'];
  readonly examples: ProblemExample[];
  count: number;
}

/** Collects what is odd in a ledger: one entry a code and column, counted, with the first places. */
export class LedgerProblems {
  readonly #entries = new Map<string, Entry>();

  readonly note: Note = (code, example, details = {}, count = 1) => {
    const key = `${code} ${details.name ?? ''}`;
    let entry = this.#entries.get(key);
    if (!entry) {
      entry = { code, details, examples: [], count: 0 };
      this.#entries.set(key, entry);
    }
    entry.count += count;
    if (example === null || entry.examples.length >= maxExamples) return;
    entry.examples.push(typeof example === 'function' ? example() : example);
  };

  /** All of them, in the order found. */
  toProblems(): Problem[] {
    return [...this.#entries.values()].map(({ code, details, examples, count }) => {
      const severity: Severity = notes.includes(code) ? 'note' : 'warning';
      const line = examples[0]?.line;
      return { code, severity, count, details, ...(line === undefined ? {} : { line, examples }) };
    });
  }
}
