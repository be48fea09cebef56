import type { ColumnReading } from '../../contract/finance.ts';
import type { CutRows } from '../../tabular/cut-rows.ts';
import { amountEvidence, type DecimalMark, readAmount } from '../amount.ts';
import type { GroupSums, Side } from '../control-totals.ts';
import { PlainAmount } from '../plain-amount.ts';
import { evidence, type Note } from './note.ts';

/** Adds up the cells of one amount column, and says which ones contradict how it is read. */
export class AmountCells {
  /** Whether any amount was above zero. */
  hasPositive = false;
  readonly #reading: ColumnReading;
  readonly #place: number;
  readonly #mark: DecimalMark;
  readonly #plain: PlainAmount;
  readonly #note: Note;
  #agreeing = 0;
  #contradicting = 0;
  #open = 0;
  #firstOpen: { readonly line: number; readonly text: string } | null = null;

  /** `place` is that of the column in `amountColumns`. */
  constructor(reading: ColumnReading, place: number, note: Note) {
    this.#reading = reading;
    this.#place = place;
    this.#mark = reading.decimalMark ?? '.';
    this.#plain = new PlainAmount(this.#mark);
    this.#note = note;
  }

  /** Adds the next cell to the sums of its row's group. */
  add(rows: CutRows, row: number, slot: number, group: GroupSums, side: Side): void {
    const start = rows.start(row, slot);
    const end = rows.end(row, slot);
    if (start === end) return;
    const plain = this.#plain;
    if (plain.read(rows.text, start, end)) {
      if (plain.provesMark) this.#agreeing += 1;
      if (plain.units > 0) this.hasPositive = true;
      group.addPlain(this.#place, plain.units, plain.scale, side);
    } else {
      this.#addText(rows.cell(row, slot).trim(), rows.line(row), group, side);
    }
  }

  /** The mark that the whole column proves, where that is another than it was read with. */
  get betterMark(): DecimalMark | null {
    if (this.#contradicting <= this.#agreeing) return null;
    return this.#mark === '.' ? ',' : '.';
  }

  get #markName(): string {
    return this.#mark === ',' ? 'comma' : 'point';
  }

  /** Says what only the whole column shows. */
  end(): void {
    if (this.#agreeing > 0 || this.#contradicting > 0 || !this.#firstOpen) return;
    const { line, text } = this.#firstOpen;
    const details = { name: this.#reading.name, mark: this.#markName };
    this.#note('amount-unclear', evidence(line, text), details, this.#open);
  }

  #addText(text: string, line: number, group: GroupSums, side: Side): void {
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
