import { add, type Decimal, zero } from './decimal.ts';

/** Places of a sum that are kept apart from each other while it is added up. */
const plainScales = 8;
/** Far enough below 2^53 for as much again. */
const fullSum = 2 ** 52;

/** An exact sum. Plain amounts are collected as whole numbers, which is many times faster. */
export class Sum {
  #total = zero;
  readonly #plain = new Float64Array(plainScales);
  #scales = 0;

  /** Adds a whole number of at most 2^52 with its decimal places. */
  addPlain(units: number, scale: number): void {
    if (scale >= plainScales) {
      this.add({ units: BigInt(units), scale });
      return;
    }
    const sum = (this.#plain[scale] ?? 0) + units;
    this.#plain[scale] = sum;
    this.#scales |= 1 << scale;
    if (sum > fullSum || sum < -fullSum) this.#settle();
  }

  /** Adds any amount. */
  add(amount: Decimal): void {
    this.#total = add(this.#total, amount);
  }

  /** Places count as well: 10.00 and 10 add up to 20.00. */
  get total(): Decimal {
    this.#settle();
    return this.#total;
  }

  #settle(): void {
    for (let scale = 0; scale < plainScales; scale++) {
      if ((this.#scales & (1 << scale)) === 0) continue;
      this.add({ units: BigInt(this.#plain[scale] ?? 0), scale });
      this.#plain[scale] = 0;
    }
    this.#scales = 0;
  }
}
