import type { ProblemList } from './problem-list.ts';

/** More columns than this are a sign of a wrong delimiter or a file that is no table. */
const manyColumns = 10_000;

/** Notes what is wrong with the names of the columns. */
export function noteHeaderProblems(
  header: readonly string[],
  line: number,
  problems: ProblemList,
): void {
  const seen = new Set<string>();
  const told = new Set<string>();
  for (const [index, cell] of header.entries()) {
    const name = cell.trim();
    if (name === '') problems.add('empty-header', 'warning', { line, column: index + 1 });
    else if (seen.has(name) && !told.has(name)) {
      told.add(name);
      problems.add(
        'duplicate-header',
        'warning',
        { line, column: index + 1, text: name },
        { name },
      );
    }
    seen.add(name);
  }
  if (header.length > manyColumns) {
    problems.add('many-columns', 'warning', null, { found: header.length });
  }
}
