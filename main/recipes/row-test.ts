import type { RowTest } from '../contract/recipe.ts';

/** Makes the test of a cell as spreadsheets filter: blanks around and case do not matter. */
export function createRowTest(test: RowTest, text: string): (cell: string) => boolean {
  const wanted = bare(text);
  switch (test) {
    case 'is':
      return (cell) => bare(cell) === wanted;
    case 'is-not':
      return (cell) => bare(cell) !== wanted;
    case 'is-empty':
      return (cell) => cell.trim() === '';
    case 'contains':
      return (cell) => bare(cell).includes(wanted);
  }
}

function bare(text: string): string {
  return text.trim().toLowerCase();
}
