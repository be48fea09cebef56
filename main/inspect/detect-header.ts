import { cellKind } from './cell-kind.ts';

/** Rows below the first that are looked at. */
const judgedRows = 200;

/** Fewer values are no sign of what a column of text holds. */
const enough = 3;

/** A column has a kind when this share of its filled cells is of it. */
const dominance = 0.8;

/**
 * Whether the first row names the columns. Each column votes, as in Python's `csv.Sniffer`: a word
 * above numbers is a name, a number above numbers is one of them. Where nothing speaks against it,
 * words are names.
 */
export function looksLikeHeader(
  first: readonly string[],
  below: readonly (readonly string[])[],
): boolean {
  if (first.every((cell) => cell.trim() === '')) return false;
  const rows = below.slice(0, judgedRows);
  const votes = first.map((cell, column) =>
    vote(
      bare(cell),
      rows.map((cells) => bare(cells[column] ?? '')).filter((value) => value !== ''),
    ),
  );
  return votes.reduce((sum, one) => sum + one, 0) >= 0;
}

/** A cell without blanks around it, and without the quotes that a blank before them made text. */
function bare(cell: string): string {
  return cell.trim().replace(/^"(.*)"$/s, '$1');
}

/** From -1, a value of its column, to 1, its name. */
function vote(cell: string, values: readonly string[]): number {
  if (cell === '' || isYearAbove(cell, values)) return 0;
  const share = (is: (value: string) => boolean) =>
    values.length === 0 ? 0 : values.filter(is).length / values.length;
  const ofFacts = share(isFact) >= dominance;
  if (isFact(cell)) return ofFacts || isPlace(cell) ? -1 : -0.5;
  if (ofFacts) return 1;
  if (values.includes(cell) || share((value) => isOfOneForm(value, cell)) >= dominance) return -1;
  if (values.length < enough || share(isText) < dominance) return 0;
  return isText(cell) ? -0.5 : 0.5;
}

/** Numbers, dates, and what machines read: columns are not named like that. */
function isFact(cell: string): boolean {
  const kind = cellKind(cell);
  return kind === 'number' || kind === 'date' || isPlace(cell);
}

/** An address in the web or of a mailbox. */
function isPlace(cell: string): boolean {
  return /^[a-z][a-z+.-]*:\/\/\S|^\S+@\S+\.\S+$/i.test(cell);
}

function isText(cell: string): boolean {
  return cellKind(cell) === 'text';
}

/** Codes such as `IMG_0012.jpg` and `IMG_0013.jpg`: the same but for their digits. */
function isOfOneForm(cell: string, other: string): boolean {
  return /\d/.test(cell) && cell.replace(/\d+/g, '0') === other.replace(/\d+/g, '0');
}

/** A year may name a column of amounts, but not a column of years. */
function isYearAbove(cell: string, values: readonly string[]): boolean {
  const year = /^(?:19|20)\d\d$/;
  return year.test(cell) && values.every((value) => !year.test(value));
}
