import { oneLine } from './one-line.ts';

/** One column of a table for terminals. */
export interface Column {
  readonly title: string;
  /** Numbers stand at the right. */
  readonly align?: 'left' | 'right';
}

const gap = '  ';

/** Text in columns, as wide as their widest cell, the titles first; no line has an end blank. */
export function formatTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): string {
  const lines = [columns.map(({ title }) => title), ...rows].map((line) => line.map(oneLine));
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => width(line[index]))));
  return lines
    .map((line) =>
      columns
        .map(({ align }, index) => pad(line[index] ?? '', widths[index] ?? 0, align))
        .join(gap)
        .trimEnd(),
    )
    .join('\n');
}

function pad(text: string, wanted: number, align: Column['align']): string {
  const blanks = ' '.repeat(wanted - width(text));
  return align === 'right' ? blanks + text : text + blanks;
}

const graphemes = new Intl.Segmenter();

function width(text = ''): number {
  return [...graphemes.segment(text)].length;
}
