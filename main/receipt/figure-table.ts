import type { FigureTable } from '../../strings/describe-finance.ts';
import { paper, type SheetOfPaper, type TextStyle } from './sheet-of-paper.ts';

const gap = 14;
/** What a column of words keeps, however wide the figures are. */
const leastWidth = 36;

const head: TextStyle = { size: 8, color: '#5c5c5c' };
const body: TextStyle = { size: 9 };
const sum: TextStyle = { size: 9, strong: true };

/** Prints a table of figures with a line for each row, and its notes. Gives where it ends. */
export function printFigures(sheet: SheetOfPaper, table: FigureTable, above: number): number {
  const { columns, lines, notes } = table;
  const places = columnPlaces(sheet, table);
  const element = sheet.element('Table');
  const print = (kind: 'TH' | 'TD', cells: readonly string[], style: TextStyle, from: number) => {
    const heights = cells.map((cell, at) => sheet.height(cell, places[at]?.width ?? 0, style));
    const height = Math.max(0, ...heights);
    const y = sheet.room(from, height);
    const row = sheet.element('TR', element);
    for (const [at, cell] of cells.entries()) {
      const place = places[at];
      if (!place) continue;
      const own = sheet.element(kind, row);
      sheet.text(cell, { ...place, y }, { ...style, align: columns[at]?.align ?? 'left' }, own);
      own.end();
    }
    row.end();
    return y + height + 1;
  };
  const titles = columns.map(({ title }) => title);
  let y = print('TH', titles, head, sheet.room(above, 30));
  for (const { cells, isSum } of lines) y = print('TD', cells, isSum ? sum : body, y);
  element.end();
  for (const note of notes) {
    const place = { x: paper.left, y: sheet.room(y + 2, 14), width: paper.right - paper.left };
    const element = sheet.element('P');
    y = sheet.text(note, place, head, element);
    element.end();
  }
  return y;
}

/** As wide as their widest cell; words give way where the page is too narrow. */
function columnPlaces(sheet: SheetOfPaper, { columns, lines }: FigureTable) {
  const widths = columns.map(({ title }, at) =>
    Math.max(
      sheet.width(title, head),
      ...lines.map(({ cells, isSum }) => sheet.width(cells[at] ?? '', isSum ? sum : body)),
    ),
  );
  const most = paper.right - paper.left - gap * (columns.length - 1);
  const figures = total(widths.filter((_, at) => columns[at]?.align === 'right'));
  const words = total(widths) - figures;
  const share = words === 0 ? 1 : Math.min(1, (most - figures) / words);
  let x: number = paper.left;
  return widths.map((natural, at) => {
    const isFigure = columns[at]?.align === 'right';
    // Half a point more, or rounding would wrap the widest.
    const width = isFigure ? natural + 0.5 : Math.max(leastWidth, natural * share + 0.5);
    const place = { x, width };
    x += width + gap;
    return place;
  });
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
