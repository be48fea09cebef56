import type { Readable } from 'node:stream';
import { Refusal } from './refusal.ts';
import type { CellStyles } from './xlsx-styles.ts';
import { readXml, xmlEvents } from './xml-events.ts';

/** A cell that holds something. */
export interface Cell {
  /** 0-based. */
  readonly column: number;
  /** As people write it: `B7`. */
  readonly place: string;
  readonly value: string | number | boolean;
}

/** Where the first sheet is in the zip, and whether dates count from 1904. */
export async function readWorkbook(
  workbook: Readable,
  relations: Readable,
): Promise<{ readonly firstSheet: string; readonly date1904: boolean }> {
  const sheets: string[] = [];
  let date1904 = false;
  await readXml(workbook, {
    open: (name, attributes) => {
      if (name === 'sheet') sheets.push(attributes['r:id'] ?? '');
      if (name === 'workbookPr') date1904 = /^(1|true)$/.test(attributes.date1904 ?? '');
    },
  });
  const targets = new Map<string, string>();
  await readXml(relations, {
    open: (_, { Id, Target }) => {
      if (Id !== undefined && Target !== undefined) targets.set(Id, Target);
    },
  });
  const target = targets.get(sheets[0] ?? '');
  if (target === undefined) throw new Refusal(422, 'The workbook has no sheet.');
  return { firstSheet: target.startsWith('/') ? target.slice(1) : `xl/${target}`, date1904 };
}

/** The texts that cells refer to by number. */
export async function readSharedStrings(stream: Readable | null): Promise<readonly string[]> {
  const strings: string[] = [];
  if (!stream) return strings;
  const collector = textCollector('si');
  await readXml(stream, {
    ...collector.handlers,
    close: (name) => {
      collector.handlers.close(name);
      if (name === 'si') strings.push(collector.text());
    },
  });
  return strings;
}

/** The rows of a sheet as they stream in, each with the cells that hold something. */
export async function* readSheet(
  stream: Readable,
  strings: readonly string[],
  styles: CellStyles,
): AsyncGenerator<readonly Cell[]> {
  let rows: Cell[][] = [];
  let row: Cell[] = [];
  let cell: Readonly<Record<string, string>> = {};
  let inValue = false;
  let raw = '';
  const inline = textCollector('is');
  const events = xmlEvents(stream, {
    open: (name, attributes) => {
      inline.handlers.open(name);
      if (name === 'row') row = [];
      else if (name === 'c') {
        cell = attributes;
        raw = '';
      } else if (name === 'v') inValue = true;
    },
    text: (text) => {
      if (inValue) raw += text;
      inline.handlers.text(text);
    },
    close: (name) => {
      inline.handlers.close(name);
      if (name === 'v') inValue = false;
      else if (name === 'is') raw = inline.text();
      else if (name === 'row') rows.push(row);
      else if (name === 'c' && raw !== '') {
        const place = cell.r ?? '';
        const column = place === '' ? (row.at(-1)?.column ?? -1) + 1 : columnOf(place);
        const value = cellValue(cell, raw, strings, styles);
        if (value !== '') row.push({ column, place, value });
      }
    },
  });
  for await (const _ of events) {
    yield* rows;
    rows = [];
  }
}

function cellValue(
  cell: Readonly<Record<string, string>>,
  raw: string,
  strings: readonly string[],
  styles: CellStyles,
): Cell['value'] {
  if (cell.t === 's') return strings[Number(raw)] ?? '';
  if (cell.t === 'b') return raw === '1';
  if (cell.t !== undefined && cell.t !== 'n') return raw;
  return styles.asDate(Number(cell.s ?? 0), Number(raw)) ?? Number(raw);
}

function columnOf(place: string): number {
  let column = 0;
  for (const letter of place.replace(/\d+$/, '')) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** Joins the `t` elements inside `container`, without phonetic readings (`rPh`). */
function textCollector(container: 'si' | 'is') {
  let collected = '';
  let inText = false;
  let inContainer = false;
  let inPhonetic = false;
  return {
    text: (): string => unescapeText(collected),
    handlers: {
      open: (name: string): void => {
        if (name === container) {
          collected = '';
          inContainer = true;
        } else if (name === 'rPh') inPhonetic = true;
        else if (name === 't') inText = inContainer && !inPhonetic;
      },
      text: (text: string): void => {
        if (inText) collected += text;
      },
      close: (name: string): void => {
        if (name === container) inContainer = false;
        else if (name === 'rPh') inPhonetic = false;
        else if (name === 't') inText = false;
      },
    },
  };
}

/** `_x000D_` stands for a character that XML cannot hold (ECMA-376, ST_Xstring). */
function unescapeText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
