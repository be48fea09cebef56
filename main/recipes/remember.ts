/** Answers kept of one column; then it begins anew. */
const most = 4_096;

/** The same function, which is not asked again for a cell that came a short while ago. */
export function remember<T>(answer: (cell: string) => T): (cell: string) => T {
  const known = new Map<string, T>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined || known.has(cell)) return before as T;
    if (known.size === most) known.clear();
    const now = answer(cell);
    known.set(cell, now);
    return now;
  };
}
