import { type SheetRow, typeCode } from './sheet-row.ts';

const space = 32;
const quote = 34;
const slash = 47;
const less = 60;
const equals = 61;
const greater = 62;

/** The shortest element there is, `</c>`, may be looked at without asking for the end. */
const margin = 8;

/**
 * Reads the `row` element at `at` into `row`, straight from its bytes, if it is written as programs
 * write it: no comments, no runs of rich text, no apostrophes or line breaks in tags. Answers the
 * offset behind the row; -1 where it is anything else, or not there to its end.
 */
export function readPlainRow(bytes: Buffer, at: number, previous: number, row: SheetRow): number {
  row.begin(bytes);
  row.number = previous + 1;
  const last = bytes.length - margin;
  let place = at + 4;
  while (place < last && bytes[place] === space) {
    const equal = nameEnd(bytes, place + 1);
    const end = equal === -1 ? -1 : bytes.indexOf(quote, equal + 2);
    if (end === -1) return -1;
    if (equal === place + 2 && bytes[place + 1] === 114) {
      row.number = readNumber(bytes, equal + 2, end);
      if (row.number === -1) return -1;
    } else if (equal === place + 7 && bytes.toString('latin1', place + 1, equal) === 'hidden') {
      const value = bytes.toString('latin1', equal + 2, end);
      row.hidden = value === '1' || value === 'true';
    }
    place = end + 1;
  }
  if (place >= last) return -1;
  if (bytes[place] === slash) return bytes[place + 1] === greater ? place + 2 : -1;
  if (bytes[place] !== greater) return -1;
  place += 1;
  while (place < last && bytes[place] === less && bytes[place + 1] === 99) {
    place = readCell(bytes, place + 2, last, row);
    if (place === -1) return -1;
  }
  return startsWith(bytes, place, rowEnd) ? place + rowEnd.length : -1;
}

const rowEnd = Buffer.from('</row>');
const formulaEnd = Buffer.from('</f>');
const textStart = Buffer.from('<is><t>');
const textStartKept = Buffer.from('<is><t xml:space="preserve">');
const textEnd = Buffer.from('</t></is>');

/** Reads a `c` element whose name ends at `at`. Answers the offset behind it, or -1. */
function readCell(bytes: Buffer, at: number, last: number, row: SheetRow): number {
  let column = -1;
  let style = 0;
  let type = 0;
  let place = at;
  while (place < last && bytes[place] === space) {
    const equal = bytes[place + 2] === equals ? place + 2 : nameEnd(bytes, place + 1);
    if (equal === -1 || bytes[equal + 1] !== quote) return -1;
    const start = equal + 2;
    let end = start;
    while (end < last && bytes[end] !== quote) end += 1;
    if (equal === place + 2) {
      const name = bytes[place + 1];
      if (name === 114) column = readColumn(bytes, start);
      else if (name === 115) style = readNumber(bytes, start, end);
      else if (name === 116) type = readType(bytes, start, end);
      if (style === -1) return -1;
    }
    place = end + 1;
  }
  if (place >= last) return -1;
  if (bytes[place] === slash) {
    row.addPlace(column, type, style, false, 0, 0);
    return bytes[place + 1] === greater ? place + 2 : -1;
  }
  if (bytes[place] !== greater) return -1;
  place += 1;
  let hasFormula = false;
  let start = 0;
  let end = 0;
  while (place < last && bytes[place] === less) {
    const name = bytes[place + 1];
    if (name === slash) {
      if (bytes[place + 2] !== 99 || bytes[place + 3] !== greater) return -1;
      row.addPlace(column, type, style, hasFormula, start, end);
      return place + 4;
    }
    if (start !== 0) return -1;
    if (name === 118 && bytes[place + 2] === greater) {
      start = place + 3;
      end = start;
      while (end < last && bytes[end] !== less) end += 1;
      if (bytes[end + 1] !== slash || bytes[end + 2] !== 118 || bytes[end + 3] !== greater)
        return -1;
      place = end + 4;
    } else if (name === 102) {
      hasFormula = true;
      place = behindFormula(bytes, place + 2);
      if (place === -1) return -1;
    } else {
      const opening = [textStart, textStartKept].find((each) => startsWith(bytes, place, each));
      if (!opening) return -1;
      start = place + opening.length;
      end = bytes.indexOf(less, start);
      if (end === -1 || !startsWith(bytes, end, textEnd)) return -1;
      place = end + textEnd.length;
    }
  }
  return -1;
}

/** The offset behind an `f` element whose name ends at `at`, or -1. */
function behindFormula(bytes: Buffer, at: number): number {
  let place = at;
  while (place < bytes.length && bytes[place] !== greater) {
    if (bytes[place] === less) return -1;
    if (bytes[place] === quote) {
      const end = bytes.indexOf(quote, place + 1);
      if (end === -1) return -1;
      place = end;
    }
    place += 1;
  }
  if (bytes[place - 1] === slash) return place + 1;
  const end = bytes.indexOf(less, place);
  return end !== -1 && startsWith(bytes, end, formulaEnd) ? end + formulaEnd.length : -1;
}

/** The offset of the `=` in front of a value in quotes, behind the name that begins at `at`; or -1. */
function nameEnd(bytes: Buffer, at: number): number {
  for (let place = at; place + 1 < bytes.length; place++) {
    const byte = bytes[place] as number;
    if (byte === equals) return bytes[place + 1] === quote ? place : -1;
    if (byte <= space || byte === quote || byte === 39 || byte === less || byte === greater)
      return -1;
  }
  return -1;
}

/** The number that stands in decimal digits; -1 if anything else does. */
function readNumber(bytes: Buffer, start: number, end: number): number {
  if (end === start || end - start > 9) return -1;
  let number = 0;
  for (let at = start; at < end; at++) {
    const digit = (bytes[at] as number) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

function readColumn(bytes: Buffer, start: number): number {
  let column = 0;
  for (let at = start; at < start + 3; at++) {
    const letter = (bytes[at] as number) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column - 1;
}

function readType(bytes: Buffer, start: number, end: number): number {
  // A single letter in nearly every cell; `s` above all.
  if (end - start === 1 && bytes[start] === 115) return 1;
  return typeCode(bytes.toString('latin1', start, end));
}

function startsWith(bytes: Buffer, at: number, start: Buffer): boolean {
  for (let index = 0; index < start.length; index++) {
    if (bytes[at + index] !== start[index]) return false;
  }
  return true;
}
