import { evidence, type Note } from './note.ts';

interface Month {
  count: number;
  readonly places: { readonly line: number; readonly date: string }[];
}

/** Places kept of each month, until it is known which one is meant. */
const maxPlaces = 20;

/** Rows of one month are what most files hold; nine in ten tell which month is meant. */
const share = 0.9;

/** Looks for days outside of the month that nearly all others are in. */
export class MonthSpread {
  readonly #months = new Map<string, Month>();
  #days = 0;

  /** Takes the day of the next row, ISO 8601. */
  add(date: string, line: number): void {
    this.#days += 1;
    const key = date.slice(0, 7);
    let month = this.#months.get(key);
    if (!month) {
      month = { count: 0, places: [] };
      this.#months.set(key, month);
    }
    month.count += 1;
    if (month.places.length < maxPlaces) month.places.push({ line, date });
  }

  /** Says which days lie outside, if nearly all lie in one month. `name` is the column's. */
  end(name: string, note: Note): void {
    const main = [...this.#months].find(([, { count }]) => count >= share * this.#days);
    if (!main) return;
    const outside = [...this.#months]
      .filter(([key]) => key !== main[0])
      .sort(([, a], [, b]) => (a.places[0]?.line ?? 0) - (b.places[0]?.line ?? 0));
    for (const [, { count, places }] of outside) {
      for (const [index, { line, date }] of places.entries()) {
        const rest = index === 0 ? count - places.length + 1 : 1;
        note('date-outside-period', evidence(line, date), { name, period: main[0] }, rest);
      }
    }
  }
}
