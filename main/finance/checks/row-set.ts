/** Rows remembered at most; beyond that duplicates are said to be unchecked. */
export const maxRows = 5_000_000;

const initialSlots = 1 << 12;
/** Five million rows just fit into 2²³ slots, 64 MB. */
const fullShare = 0.6;

/**
 * A set of 64-bit row hashes. Of five million different rows two share a hash once in a million
 * files.
 */
export class RowSet {
  /** Lower and upper half of each slot. */
  #slots = new Uint32Array(2 * initialSlots);
  #size = 0;

  /** Rows in it. */
  get size(): number {
    return this.#size;
  }

  /** Adds a hash, given in its unsigned halves; `false` if it is in the set already. */
  add(low: number, high: number): boolean {
    if (this.#size >= fullShare * (this.#slots.length / 2)) this.#grow();
    // Zero marks an empty slot.
    const isAdded = place(this.#slots, low, low === 0 && high === 0 ? 1 : high);
    if (isAdded) this.#size += 1;
    return isAdded;
  }

  #grow(): void {
    const larger = new Uint32Array(2 * this.#slots.length);
    for (let at = 0; at < this.#slots.length; at += 2) {
      const low = this.#slots[at] ?? 0;
      const high = this.#slots[at + 1] ?? 0;
      if (low !== 0 || high !== 0) place(larger, low, high);
    }
    this.#slots = larger;
  }
}

function place(slots: Uint32Array, low: number, high: number): boolean {
  const last = slots.length - 1;
  for (let at = (low << 1) & last; ; at = (at + 2) & last) {
    const foundLow = slots[at];
    const foundHigh = slots[at + 1];
    if (foundLow === low && foundHigh === high) return false;
    if (foundLow === 0 && foundHigh === 0) {
      slots[at] = low;
      slots[at + 1] = high;
      return true;
    }
  }
}
