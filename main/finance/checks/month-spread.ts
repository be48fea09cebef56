import { evidence, type Note } from './note.ts';

/** The days of one month. */
export interface Month {
  /** `2026-10`. */
  readonly key: string;
  count: number;
  readonly places: { readonly line: number; readonly date: string }[];
}

/** Places kept of each month, until it is known which one is meant. */
const maxPlaces = 20;

/** Rows of one month are what most files hold; nine in ten tell which month is meant. */
const share = 0.9;

/** The days in a column: the first, the last, and those outside of the month that nearly all are in. */
export class MonthSpread {
  #from: string | null = null;
  #to: string | null = null;
  readonly #months = new Map<string, Month>();

  /** First and last day, ISO 8601. */
  get from(): string | null {
    return this.#from;
  }

  get to(): string | null {
    return this.#to;
  }

  /** The month of a day that occurs, ISO 8601. */
  monthOf(day: string): Month {
    if (this.#from === null || day < this.#from) this.#from = day;
    if (this.#to === null || day > this.#to) this.#to = day;
    const key = day.slice(0, 7);
    let month = this.#months.get(key);
    if (!month) {
      month = { key, count: 0, places: [] };
      this.#months.set(key, month);
    }
    return month;
  }

  /** Says which days lie outside, if nearly all lie in one month. `name` is the column's. */
  end(name: string, note: Note): void {
    const months = [...this.#months.values()];
    const days = months.reduce((sum, { count }) => sum + count, 0);
    const main = months.find(({ count }) => count >= share * days);
    if (!main) return;
    const outside = months
      .filter((month) => month !== main)
      .sort((a, b) => (a.places[0]?.line ?? 0) - (b.places[0]?.line ?? 0));
    for (const { count, places } of outside) {
      for (const [index, { line, date }] of places.entries()) {
        const rest = index === 0 ? count - places.length + 1 : 1;
        note('date-outside-period', evidence(line, date), { name, period: main.key }, rest);
      }
    }
  }
}

/** Counts another row of a month. */
export function countDay(month: Month, date: string, line: number): void {
  month.count += 1;
  if (month.places.length < maxPlaces) month.places.push({ line, date });
}
