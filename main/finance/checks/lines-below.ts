import type { CutRows } from '../../tabular/cut-rows.ts';
import { evidence, type Note } from './note.ts';
import { isTotalRow } from './total-rows.ts';

/** Rows at the end that are looked at; more remarks than these are data. */
const tailRows = 20;

interface TailRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly filled: number;
}

/** Notices lines below the data, such as `Printed by Kari`: rows with far fewer filled cells. */
export class LinesBelow {
  #tail: readonly TailRow[] = [];

  /** Takes the next rows, from the one at `from` on. */
  take(rows: CutRows, from: number): void {
    const first = Math.max(from, rows.count - tailRows);
    const more = Array.from({ length: Math.max(0, rows.count - first) }, (_, at): TailRow => {
      const cells = rows.row(first + at).split('\u001f');
      const filled = cells.filter((cell) => cell.trim() !== '').length;
      return { line: rows.line(first + at), cells, filled };
    });
    this.#tail = [...this.#tail, ...more].slice(-tailRows);
  }

  /** Says that no row follows. `keys` as in `isTotalRow`: totals are told by themselves. */
  end(keys: readonly number[], note: Note): void {
    const counts = this.#tail.map(({ filled }) => filled).sort((a, b) => a - b);
    const usual = counts[Math.floor(counts.length / 2)] ?? 0;
    const isNarrow = ({ filled }: TailRow) => filled * 2 < usual;
    const last = this.#tail.findLastIndex((row) => !isNarrow(row) && !isTotalRow(row.cells, keys));
    if (last === -1) return;
    for (const { line, cells } of this.#tail.slice(last + 1)) {
      if (isTotalRow(cells, keys)) continue;
      note('lines-below', evidence(line, cells.filter((cell) => cell.trim() !== '').join(' · ')));
    }
  }
}
