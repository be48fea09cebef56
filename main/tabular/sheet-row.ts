import { readXmlPiece } from './xml.ts';

/** A cell as it lies in the sheet. */
export interface SheetCell {
  /** 0-based. */
  readonly column: number;
  /** As in the file: `s` shared string, `n` number, `b` boolean, `e` error, `str` and `inlineStr` text. */
  readonly type: string;
  readonly style: number;
  /** What stands in the file: for `s` the string's number. */
  readonly value: string;
  readonly hasFormula: boolean;
}

/** A row as it lies in the sheet; cells that are not there are left out. */
export interface SheetRow {
  /** 1-based, as Excel shows it. */
  readonly number: number;
  readonly hidden: boolean;
  readonly cells: readonly SheetCell[];
}

/** Columns of a sheet (ECMA-376): XFD is the last. */
const maxColumn = 16_384;

/**
 * Reads a `row` element. `previous` is the number of the row before, for rows that do not tell their
 * own. Fails with `XmlError`.
 */
export function readRow(xml: string, previous: number): SheetRow {
  return readPlainRow(xml, previous) ?? readAnyRow(xml, previous);
}

/** Reads any `row` element, as XML. */
export function readAnyRow(xml: string, previous: number): SheetRow {
  let number = previous + 1;
  let hidden = false;
  const cells: SheetCell[] = [];
  let cell = { column: -1, type: 'n', style: 0 };
  let value = '';
  let hasFormula = false;
  let inValue = false;
  let inPhonetic = false;
  readXmlPiece(xml, {
    open(name, attributes) {
      if (name === 'c') {
        const column = attributes.r ? columnOf(attributes.r) : (cells.at(-1)?.column ?? -1) + 1;
        cell = { column, type: attributes.t ?? 'n', style: Number(attributes.s ?? 0) };
        value = '';
        hasFormula = false;
      } else if (name === 'rPh') inPhonetic = true;
      else if (name === 'v' || name === 't') inValue = !inPhonetic;
      else if (name === 'f') hasFormula = true;
      else if (name === 'row') {
        if (attributes.r) number = Number(attributes.r);
        hidden = isTrue(attributes.hidden);
      }
    },
    text(text) {
      if (inValue) value += text;
    },
    close(name) {
      if (name === 'v' || name === 't') inValue = false;
      else if (name === 'rPh') inPhonetic = false;
      else if (name === 'c') addCell(cells, { ...cell, value, hasFormula });
    },
  });
  return { number, hidden, cells };
}

/**
 * Reads a row written as all programs write it, many times faster; `null` where anything is unusual
 * enough to be read as XML.
 */
function readPlainRow(xml: string, previous: number): SheetRow | null {
  if (!xml.startsWith('<row') || /[&']|<!|<\/?(?:r|rPh|[\w.-]+:[\w.-]+)[\s>]/.test(xml))
    return null;
  const head = xml.slice(0, xml.indexOf('>') + 1);
  const cells: SheetCell[] = [];
  for (let at = xml.indexOf('<c', head.length); at !== -1; ) {
    const tagEnd = xml.indexOf('>', at);
    const tag = xml.slice(at + 2, tagEnd);
    if (!/^[\s/]|^$/.test(tag)) return null;
    const reference = attribute(tag, 'r');
    const column = reference ? columnOf(reference) : (cells.at(-1)?.column ?? -1) + 1;
    const isEmpty = tag.endsWith('/');
    const end = isEmpty ? tagEnd : xml.indexOf('</c>', tagEnd);
    if (end === -1) return null;
    const content = isEmpty ? '' : xml.slice(tagEnd + 1, end);
    addCell(cells, {
      column,
      type: attribute(tag, 't') ?? 'n',
      style: Number(attribute(tag, 's') ?? 0),
      value: storedValue(content),
      hasFormula: /<f[\s>/]/.test(content),
    });
    at = xml.indexOf('<c', end);
  }
  const number = attribute(head, 'r');
  return {
    number: number ? Number(number) : previous + 1,
    hidden: isTrue(attribute(head, 'hidden')),
    cells,
  };
}

/** The text of the `v` or `t` elements. */
function storedValue(content: string): string {
  if (content.startsWith('<v>')) return content.slice(3, content.indexOf('</v>'));
  return /<[vt](?:\s[^>]*)?>([^<]*)<\/[vt]>/.exec(content)?.[1] ?? '';
}

function attribute(tag: string, name: string): string | undefined {
  const at = tag.indexOf(` ${name}="`);
  if (at === -1) return undefined;
  const start = at + name.length + 3;
  return tag.slice(start, tag.indexOf('"', start));
}

function addCell(cells: SheetCell[], cell: SheetCell): void {
  if (cell.column >= 0 && cell.column < maxColumn) cells.push(cell);
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** The 0-based column of a reference such as `AB12`. */
function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < 3; at++) {
    const letter = reference.charCodeAt(at) & ~32;
    if (!(letter >= 65 && letter <= 90)) break;
    column = column * 26 + letter - 64;
  }
  return column - 1;
}
