import type { RecipePlan, StepFinding, StepKind } from '../contract/recipe.ts';
import { isTotalRow, keyColumns } from '../finance/checks/total-rows.ts';
import { type CellCleaner, cellCleaners } from './cell-cleaner.ts';
import { type ColumnMap, mapColumns } from './column-map.ts';
import { LinesBelow } from './lines-below.ts';
import { createRowTest } from './row-test.ts';
import { type LeftOutRow, StepTally } from './step-tally.ts';

/** A row of the result; `line` is where it begins in the source, 0 for a header that is not in it. */
export type OnResultRow = (cells: readonly string[], line: number) => void;

/** Cells of the first row that a column was added to; the others hold the same. */
const shownOfAdded = 3;

/**
 * Carries a recipe out, one row after the other: blank lines go, and nothing else but what a step
 * says. Memory is bounded.
 */
export class RecipeRun {
  readonly #plan: RecipePlan;
  readonly #onRow: OnResultRow;
  readonly #tallies: readonly StepTally[];
  readonly #map: ColumnMap | null;
  readonly #cleaners: (readonly CellCleaner[])[] = [];
  readonly #isLeftOut: readonly RowFilter[];
  readonly #below: LinesBelow<CleanRow> | null;
  readonly #aboveStep: StepTally | null;
  #rows = 0;
  #namesGiven = false;

  constructor(plan: RecipePlan, onRow: OnResultRow) {
    this.#plan = plan;
    this.#onRow = onRow;
    this.#tallies = plan.steps.map(({ step }) => new StepTally(step, plan.readings));
    this.#map = mapColumns(plan);
    this.#isLeftOut = rowFilters(plan);
    this.#aboveStep = this.#tally('header-row') ?? this.#tally('lines-above');
    const below = this.#tally('lines-below');
    this.#below = below && new LinesBelow(plan.columns, below, (row) => this.#deliver(row));
  }

  /** Takes the next row of the source, with the 1-based line on which it begins. */
  take(cells: readonly string[], line: number): void {
    if (isBlank(cells)) return;
    const row = this.#rows;
    this.#rows += 1;
    const { above, hasHeaderRow, separatorLine } = this.#plan;
    if (row < above) {
      if (separatorLine && row === 0) return;
      if (this.#aboveStep) this.#aboveStep.leaveOutLine(line, cells);
      else this.#onRow(cells, line);
    } else if (row === above && hasHeaderRow) this.#sendHeader(cells, line);
    else {
      this.#giveNames();
      this.#takeData(cells, line);
    }
  }

  /** Says that nothing follows. */
  end(): void {
    this.#giveNames();
    this.#below?.end();
  }

  /** What each step has done so far. */
  findings(): StepFinding[] {
    return this.#tallies.map((tally) => tally.finding());
  }

  #tally(kind: StepKind): StepTally | null {
    const place = this.#plan.steps.findIndex(({ step }) => step.kind === kind);
    return this.#tallies[place] ?? null;
  }

  /** The header of a source that has none. */
  #giveNames(): void {
    const { hasHeaderRow, header } = this.#plan;
    if (this.#namesGiven || hasHeaderRow) return;
    this.#namesGiven = true;
    if (header.length === 0) return;
    const named = this.#tally('column-names');
    for (const [column, name] of header.entries()) named?.touch(0, String(column + 1), '', name);
    this.#sendHeader(header, 0);
  }

  #sendHeader(cells: readonly string[], line: number): void {
    const map = this.#map;
    if (map === null) {
      this.#onRow(cells, line);
      return;
    }
    for (const { column, step } of map.leftOut) {
      this.#tallies[step]?.touch(line, cells[column] ?? '', cells[column] ?? '', '');
    }
    const names = map.columns.map(({ name, from, set, renamedBy }) => {
      const before = from === null ? '' : (cells[from] ?? '');
      if (renamedBy !== null) this.#tallies[renamedBy]?.touch(line, before, before, name);
      if (set && from === null) this.#tallies[set.step]?.show(line, name, '', name);
      return renamedBy === null && from !== null ? before : name;
    });
    this.#onRow([...names, ...cells.slice(this.#plan.columns)], line);
  }

  #takeData(cells: readonly string[], line: number): void {
    const row = this.#clean(cells, line);
    const filter = this.#isLeftOut.find(({ test }) => test(row.cells));
    if (filter) this.#tallies[filter.step]?.leaveOutRow(row);
    else if (this.#below) this.#below.take(row);
    else this.#deliver(row);
  }

  /** Makes the row's cells what they are sent as; counts nothing yet, as it may be left out. */
  #clean(source: readonly string[], line: number): CleanRow {
    const touches: Touch[] = [];
    let cells: string[] | null = null;
    for (let column = 0; column < source.length; column++) {
      let cell = source[column] ?? '';
      for (const { step, clean } of this.#cleanersOf(column)) {
        const after = clean(cell);
        if (after === cell) continue;
        touches.push({ step, column, before: cell, after });
        if (after === null) continue;
        cell = after;
        cells ??= [...source];
        cells[column] = cell;
      }
    }
    return { source, cells: cells ?? source, line, touches };
  }

  #deliver({ cells, line, touches }: CleanRow): void {
    for (const { step, column, before, after } of touches) {
      const tally = this.#tallies[step];
      if (after !== null) tally?.touch(line, this.#nameOf(column), before, after);
      else if (tally) tally.unread += 1;
    }
    this.#send(cells, line);
  }

  #cleanersOf(column: number): readonly CellCleaner[] {
    this.#cleaners[column] ??= cellCleaners(this.#plan, column);
    return this.#cleaners[column];
  }

  #send(cells: readonly string[], line: number): void {
    const map = this.#map;
    if (map === null) {
      this.#onRow(cells, line);
      return;
    }
    const sent = map.columns.map(({ name, from, set }) => {
      const cell = from === null ? '' : (cells[from] ?? '');
      if (set === null) return cell;
      const tally = this.#tallies[set.step];
      if (cell !== set.value && tally) {
        if (from !== null || tally.count < shownOfAdded) tally.touch(line, name, cell, set.value);
        else tally.count += 1;
      }
      return set.value;
    });
    this.#onRow([...sent, ...cells.slice(this.#plan.columns)], line);
  }

  #nameOf(column: number): string {
    return this.#plan.header[column]?.trim() || String(column + 1);
  }
}

interface Touch {
  readonly step: number;
  readonly column: number;
  readonly before: string;
  /** `null` where the step cannot read it. */
  readonly after: string | null;
}

/** A row as it is sent, but for its columns, with what its cells were before. */
interface CleanRow extends LeftOutRow {
  readonly touches: readonly Touch[];
}

interface RowFilter {
  readonly step: number;
  readonly test: (cells: readonly string[]) => boolean;
}

function rowFilters({ steps, readings }: RecipePlan): readonly RowFilter[] {
  const keys = keyColumns(readings);
  return steps.flatMap(({ step, columns }, place): RowFilter[] => {
    if (step.kind === 'total-rows') {
      return [{ step: place, test: (cells) => isTotalRow(cells, keys) }];
    }
    if (step.kind !== 'leave-out-rows') return [];
    const test = createRowTest(step.test, step.text ?? '');
    return [
      {
        step: place,
        test: (cells) => columns?.some((column) => test(cells[column] ?? '')) ?? false,
      },
    ];
  });
}

/** A line that holds nothing is no row, as in all of Kindling. */
function isBlank(cells: readonly string[]): boolean {
  return cells.length === 0 || (cells.length === 1 && cells[0] === '');
}
