import { SeededRandom } from '../../../main/sandbox/random.ts';
import {
  decodeText,
  type Encoding,
  encodeText,
  encodings,
} from '../../../main/tabular/encoding.ts';
import { Cells } from './cells.ts';
import { kinds, type Table } from './tables.ts';

/** A file whose dialect and encoding are known, because it was written with them. */
export interface GeneratedFile {
  readonly kind: string;
  readonly bytes: Uint8Array;
  readonly delimiter: string | null;
  readonly quote: string | null;
  readonly escape: string | null;
  /** Whether the table's columns have names. */
  readonly hasHeader: boolean;
  readonly encoding: Encoding;
  /** Encodings that read the bytes as the same text. */
  readonly acceptable: readonly Encoding[];
}

/** The same files for the same seed, about as many of each kind. */
export function generateFiles(seed: number, count: number): GeneratedFile[] {
  const names = Object.keys(kinds);
  return Array.from({ length: count }, (_, index) =>
    generateFile(names[index % names.length] ?? '', new SeededRandom(seed * 100_003 + index)),
  );
}

function generateFile(kind: string, random: SeededRandom): GeneratedFile {
  const cells = new Cells(random);
  const make = kinds[kind];
  if (!make) throw new Error(`No kind ${kind}`);
  const written = write(make(cells, rowCount(random)), cells);
  return { kind, ...written, ...encode(written.text, cells) };
}

function rowCount(random: SeededRandom): number {
  const size = random.whole(1, 100);
  if (size <= 12) return random.whole(1, 3);
  if (size <= 45) return random.whole(4, 15);
  return size <= 88 ? random.whole(16, 100) : random.whole(100, 800);
}

function write(table: Table, cells: Cells) {
  const { random } = cells;
  const delimiter = random.pick(table.delimiters ?? [',', ',', ',', ';', ';', '\t', '|']);
  const quoting = random.pick(
    table.quoting ?? ['needed', 'needed', 'needed', 'all', 'texts', 'column', 'header'],
  );
  const quote = table.quote ?? '"';
  const escaping = table.escape ?? quote;
  const lineBreak = random.pick(['\n', '\n', '\r\n', '\r\n', '\r']);
  const quotedColumn = random.whole(0, 3);
  const mustBeQuoted = (cell: string) =>
    [delimiter, quote, '\n', '\r', ...(escaping === '\\' ? ['\\'] : [])].some((special) =>
      cell.includes(special),
    );
  const isQuoted = (cell: string, column: number, isHeader: boolean) =>
    mustBeQuoted(cell) ||
    quoting === 'all' ||
    (quoting === 'texts' && !/^[-\d.,\s]*$/.test(cell)) ||
    (quoting === 'header' && isHeader) ||
    (quoting === 'column' && column === quotedColumn && !isHeader);
  let opened = 0;
  let escaped = 0;
  const writeCell = (cell: string, column: number, isHeader: boolean) => {
    // What is written without quotes cannot hold a delimiter, nor begin like a quoted cell.
    if (quoting === 'none')
      return cell.replaceAll(delimiter, delimiter === ' ' ? '_' : ' ').replace(/[\r\n]+/g, ' ');
    if (!isQuoted(cell, column, isHeader)) return cell;
    opened += 1;
    const inner = cell.replaceAll(escaping === '\\' ? /[\\"]/g : quote, (special: string) => {
      if (special === quote) escaped += 1;
      return `${escaping}${special}`;
    });
    return `${quote}${inner}${quote}`;
  };
  const rows = table.header ? [table.header, ...table.rows] : table.rows;
  const lines = rows.map(
    (row, index) =>
      row
        .map((cell, column) => writeCell(cell, column, index === 0 && table.header !== null))
        .join(`${delimiter}${table.padding ?? ''}`) + (table.trailing ? delimiter : ''),
  );
  if (table.faulty) damage(lines, delimiter, random);
  const around = (list: readonly string[] = []) =>
    list.map((line) => line.replaceAll('{d}', delimiter));
  const all = [...around(table.above), ...lines, ...around(table.below)];
  if (cells.chance(4)) all.splice(random.whole(1, all.length), 0, '');
  const text = all.join(lineBreak) + (cells.chance(85) ? lineBreak : '');
  const isSingle = delimiter === '\n';
  return {
    text,
    delimiter: isSingle || rows.every((row) => row.length < 2) ? null : delimiter,
    hasHeader: table.header !== null,
    quote: opened > 0 ? quote : null,
    escape: escaped > 0 ? escaping : null,
  };
}

/** Damages one line; cells further up and down stay what they are. */
function damage(lines: string[], delimiter: string, random: SeededRandom): void {
  const at = random.whole(0, lines.length - 1);
  const line = lines[at] ?? '';
  const places = [...line.matchAll(/./g)]
    .map(({ index }) => index)
    .filter((index) => line[index] === delimiter);
  const place = random.pick(places.slice(0, 4));
  const rest = line.slice(place + 1);
  lines[at] = random.pick([
    `${line.slice(0, place)}${rest}`,
    `${line.slice(0, place)}${delimiter}${delimiter}${rest}`,
    `${line.slice(0, place)}${delimiter}${rest.startsWith('"') ? '' : 'x"'}${rest}`,
    line.replaceAll(delimiter, ' '),
    line,
  ]);
}

function encode(text: string, cells: Cells) {
  const { random, words } = cells;
  const isWide = cells.chance(7);
  const [first] = words.codePages;
  const wanted: Encoding = isWide
    ? random.pick(['UTF-16LE', 'UTF-16LE', 'UTF-16BE'])
    : first !== undefined && cells.chance(45)
      ? random.pick(words.codePages)
      : 'UTF-8';
  const encoding = decodeText(encodeText(text, wanted), wanted) === text ? wanted : 'UTF-8';
  const mark = isWide ? cells.chance(80) : encoding === 'UTF-8' && cells.chance(20);
  const bytes = encodeText(mark ? `\ufeff${text}` : text, encoding);
  return {
    bytes,
    encoding,
    acceptable: encodings.filter(
      (other) => decodeText(bytes, other).replace(/^\ufeff/, '') === text,
    ),
  };
}
