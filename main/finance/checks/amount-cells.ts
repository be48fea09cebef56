import type { ColumnReading } from '../../contract/finance.ts';
import { amountEvidence, type DecimalMark, readAmount } from '../amount.ts';
import type { CodedCells } from '../coded-cells.ts';
import type { Batch, ColumnScan } from '../column-scan.ts';
import type { GroupSums, Side } from '../control-totals.ts';
import { evidence, type Note } from './note.ts';

/** A row that an amount stands in. */
interface Place {
  readonly line: number;
  readonly group: GroupSums;
  readonly side: Side;
}

/** Adds up the cells of one amount column, and says which ones contradict how it is read. */
export class AmountCells {
  /** Whether any amount was above zero. */
  hasPositive = false;
  readonly #reading: ColumnReading;
  readonly #place: number;
  readonly #slot: number;
  readonly #mark: DecimalMark;
  readonly #note: Note;
  #agreeing = 0;
  #contradicting = 0;
  #open = 0;
  #firstOpen: { readonly line: number; readonly text: string } | null = null;

  /** `place` is that of the column in `amountColumns`, `slot` that among the wanted ones. */
  constructor(reading: ColumnReading, place: number, slot: number, note: Note) {
    this.#reading = reading;
    this.#place = place;
    this.#slot = slot;
    this.#mark = reading.decimalMark ?? '.';
    this.#note = note;
  }

  /** Adds the cells of the next batch to the sums of their rows' groups. */
  add(
    batch: Batch,
    scan: ColumnScan,
    groups: readonly GroupSums[],
    sides: CodedCells<Side> | null,
  ): void {
    const { units, flags } = scan.amounts(batch, this.#slot, this.#mark);
    const run = new Run(this.#place);
    for (let row = 0; row < batch.count; row++) {
      const flag = flags[row] ?? 0;
      const group = groups[row];
      if (flag === 0 || !group) continue;
      const side = sides === null ? null : sides.at(row);
      if (flag === noPlainAmount) {
        const { rows, first } = batch;
        const text = rows.cell(first + row, this.#slot).trim();
        this.#addText(text, { line: rows.line(first + row), group, side });
        continue;
      }
      const amount = units[row] ?? 0;
      if (flag > provesMark) this.#agreeing += 1;
      if (amount > 0) this.hasPositive = true;
      run.add(amount, (flag - 1) & 15, group, side);
    }
    run.end();
  }

  /** The mark that the whole column proves, where that is another than it was read with. */
  get betterMark(): DecimalMark | null {
    if (this.#contradicting <= this.#agreeing) return null;
    return this.#mark === '.' ? ',' : '.';
  }

  get #markName(): string {
    return this.#mark === ',' ? 'comma' : 'point';
  }

  /** Whether the cells taken so far could all be read otherwise as well. */
  get isOpen(): boolean {
    const isProven = this.#agreeing > 0 || this.#contradicting > 0 || this.#reading.isChosen;
    return !isProven && this.#firstOpen !== null;
  }

  /** Says what only the whole column shows. */
  end(): void {
    if (!this.isOpen || !this.#firstOpen) return;
    const { line, text } = this.#firstOpen;
    const details = { name: this.#reading.name, mark: this.#markName };
    this.#note('amount-unclear', evidence(line, text), details, this.#open);
  }

  #addText(text: string, { line, group, side }: Place): void {
    if (text === '') return;
    const amount = readAmount(text, this.#mark);
    const evidenceOf = amountEvidence(text);
    if (evidenceOf === this.#mark) this.#agreeing += 1;
    if (evidenceOf === 'either') {
      this.#open += 1;
      this.#firstOpen ??= { line, text };
    }
    if (amount) {
      if (amount.units > 0n) this.hasPositive = true;
      group.add(this.#place, amount, side);
      return;
    }
    group.addUnread(this.#place);
    const { name } = this.#reading;
    if (evidenceOf === 'no-amount') {
      this.#note('amount-unread', evidence(line, text), { name });
    } else {
      this.#contradicting += 1;
      this.#note('amount-contradicts', evidence(line, text), { name, mark: this.#markName });
    }
  }
}

/** Of `ScannedAmounts.flags`. */
const noPlainAmount = 255;
const provesMark = 16;

/** Far enough below 2^52 for one more amount of 15 digits. */
const fullRun = 2 ** 51;

/** Adds up amounts that belong together and follow one another before they go to their group. */
class Run {
  readonly #place: number;
  #group: GroupSums | null = null;
  #side: Side = null;
  #scale = 0;
  #positive = 0;
  #negative = 0;

  constructor(place: number) {
    this.#place = place;
  }

  add(units: number, scale: number, group: GroupSums, side: Side): void {
    const isFull = this.#positive > fullRun || this.#negative < -fullRun;
    if (isFull || group !== this.#group || scale !== this.#scale || side !== this.#side) {
      this.end();
      this.#group = group;
      this.#scale = scale;
      this.#side = side;
    }
    if (units > 0) this.#positive += units;
    else this.#negative += units;
  }

  end(): void {
    if (this.#positive !== 0) this.#give(this.#positive);
    if (this.#negative !== 0) this.#give(this.#negative);
    this.#positive = 0;
    this.#negative = 0;
  }

  #give(units: number): void {
    this.#group?.addPlain(this.#place, units, this.#scale, this.#side);
  }
}
