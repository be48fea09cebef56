/** The month after another, `2026-12` → `2027-01`. */
export function monthAfter(month: string): string {
  return shiftMonth(month, 1);
}

/** The `count` months that end with this one, the oldest first. */
export function monthsUpTo(month: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => shiftMonth(month, at + 1 - count));
}

/** By which day the files of a month are in: that of the next month, or its last. ISO 8601. */
export function dueDate(month: string, day: number): string {
  const next = monthAfter(month);
  const [year = 0, number = 0] = next.split('-').map(Number);
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return `${next}-${String(Math.min(day, last)).padStart(2, '0')}`;
}

function shiftMonth(month: string, by: number): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7);
}
