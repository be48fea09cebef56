// Cuts UTF-8 CSV into rows of plain cells, in AssemblyScript; `npm run build:scanner` compiles it to
// wasm.ts. Each row is written out as its cells in UTF-8, without quotes and escapes, joined by 0x1F;
// so whoever reads them, or hashes them, need not know the dialect. `CsvReader` is the reference.

/** Words of a row's record before its wanted cells: see `RowCells` in csv-cells.ts. */
const recordWords: u32 = 6;
const separator: u8 = 0x1f;

let delimiter: i32 = -1;
let quote: i32 = -1;
let escapeCharacter: i32 = -1;
/** Where a word a column says which wanted cell it is, plus 1; 0 if it is none. */
let slots: usize = 0;
let columns: u32 = 0;
let wanted: u32 = 0;

// The row being written.
let target: usize = 0;
let record: usize = 0;
let cells: u32 = 0;
let cellStart: usize = 0;

/** The line on which the next row begins, 1-based. */
export let line: u32 = 1;
/** Where the first byte lies that belongs to no complete row yet. */
export let rest: usize = 0;

/** Starts anew. Characters are -1 where the dialect has none. */
export function configure(
  d: i32,
  q: i32,
  e: i32,
  slotTable: usize,
  slotCount: u32,
  wantedCells: u32,
): void {
  delimiter = d;
  quote = q;
  escapeCharacter = e;
  slots = slotTable;
  columns = slotCount;
  wanted = wantedCells;
  line = 1;
}

/**
 * Cuts the bytes from `from` to `end` into at most `maxRows` rows: text to `text`, records to
 * `records`. Stops before a row that is not complete, unless `isLast`, or for which there may be no
 * room before `textEnd`. Blank lines are left out. Answers the number of rows.
 */
export function cut(
  from: usize,
  end: usize,
  isLast: bool,
  text: usize,
  textEnd: usize,
  records: usize,
  maxRows: u32,
): u32 {
  let rows: u32 = 0;
  let at = from;
  target = text;
  record = records;
  rest = from;
  while (at < end && rows < maxRows) {
    const byte = load<u8>(at);
    if (byte == 10 || byte == 13) {
      if (byte == 13 && at + 1 == end && !isLast) break;
      at += byte == 13 && at + 1 < end && load<u8>(at + 1) == 10 ? 2 : 1;
      line += 1;
      rest = at;
      continue;
    }
    const rowText = target;
    const next = cutPlainRow(at, end, isLast, textEnd);
    const after = next == again ? cutRow(at, end, isLast, textEnd) : next;
    if (after == none) break;
    finishRecord(rowText);
    rows += 1;
    at = after;
    rest = at;
  }
  return rows;
}

/** Answers of the functions below instead of a place: not plain, and not complete. */
const again: usize = 1;
const none: usize = 0;

/** A row without quotes and escapes, 16 bytes at a time. */
function cutPlainRow(from: usize, end: usize, isLast: bool, textEnd: usize): usize {
  const d = i8x16.splat(<i8>delimiter);
  const q = i8x16.splat(<i8>quote);
  const lf = i8x16.splat(10);
  const cr = i8x16.splat(13);
  const useD: u32 = delimiter < 0 ? 0 : 0xffff;
  const useQ: u32 = quote < 0 ? 0 : 0xffff;
  startRow();
  let at = from;
  let out = target;
  for (;;) {
    if (at >= end) {
      if (!isLast) return none;
      break;
    }
    if (out + 16 > textEnd) return none;
    const block = v128.load(at);
    const left = end - at;
    const valid: u32 = left >= 16 ? 0xffff : (<u32>1 << <u32>left) - 1;
    const isDelimiter = i8x16.eq(block, d);
    const ends = <u32>i8x16.bitmask(v128.or(i8x16.eq(block, lf), i8x16.eq(block, cr))) & valid;
    // What lies behind the row's end is no business of this row.
    const upTo: u32 = ends == 0 ? valid : (ends & (0 - ends)) - 1;
    if (<u32>i8x16.bitmask(i8x16.eq(block, q)) & useQ & upTo) return again;
    let delimiters = <u32>i8x16.bitmask(isDelimiter) & useD & upTo;
    v128.store(out, v128.bitselect(i8x16.splat(<i8>separator), block, isDelimiter));
    while (delimiters) {
      const place = ctz(delimiters);
      endCell(out + <usize>place);
      delimiters &= delimiters - 1;
    }
    if (ends) {
      const place = <usize>ctz(ends);
      const length = at + place;
      if (load<u8>(length) == 13 && length + 1 == end && !isLast) return none;
      endCell(out + place);
      target = out + place;
      line += 1;
      return load<u8>(length) == 13 && length + 1 < end && load<u8>(length + 1) == 10
        ? length + 2
        : length + 1;
    }
    const taken = left >= 16 ? 16 : left;
    at += taken;
    out += taken;
  }
  endCell(out);
  target = out;
  return at;
}

/** Any row, as `CsvReader` reads it: from one byte that may mean something to the next. */
function cutRow(from: usize, end: usize, isLast: bool, textEnd: usize): usize {
  const firstLine = line;
  const start = target;
  startRow();
  let lines: u32 = 0;
  let inQuote = false;
  let atStart = true;
  let afterClose = false;
  let escaped = false;
  let out = target;
  let at = from;
  for (; at < end; at++) {
    if (!escaped) {
      const run = copyOrdinary(at, end, out, textEnd);
      if (run > 0) {
        at += run;
        out += run;
        if (!inQuote) atStart = afterClose = false;
        if (at == end) break;
      }
    }
    if (out == textEnd) return none;
    const byte = load<u8>(at);
    const isBreak = byte == 10 || byte == 13;
    const pair: usize = byte == 13 && at + 1 < end && load<u8>(at + 1) == 10 ? 1 : 0;
    if (byte == 13 && at + 1 == end && !isLast) return none;
    if (inQuote) {
      if (escaped) {
        escaped = false;
        out = put(out, byte);
      } else if (<i32>byte == escapeCharacter) escaped = true;
      else if (<i32>byte == quote) {
        inQuote = false;
        afterClose = true;
      } else out = put(out, byte);
      if (isBreak) {
        if (pair) {
          out = put(out, 10);
          at += 1;
        }
        lines += 1;
      }
    } else if (<i32>byte == quote && (atStart || afterClose)) {
      if (afterClose) out = put(out, byte);
      inQuote = true;
      atStart = afterClose = false;
    } else if (<i32>byte == delimiter) {
      endCell(out);
      store<u8>(out, separator);
      out += 1;
      atStart = true;
      afterClose = false;
    } else if (isBreak) {
      endCell(out);
      target = out;
      line = firstLine + lines + 1;
      return at + pair + 1;
    } else {
      out = put(out, byte);
      atStart = afterClose = false;
    }
  }
  if (!isLast) {
    target = start;
    return none;
  }
  endCell(out);
  target = out;
  line = firstLine + lines;
  return at;
}

/**
 * Copies bytes from `at` to `out` up to the first that may mean something, or for which there may be
 * no room. Answers how many.
 */
// @ts-ignore: decorator
@inline
function copyOrdinary(at: usize, end: usize, out: usize, textEnd: usize): usize {
  const left = end - at;
  let run: usize = 0;
  while (run < left && out + run + 16 <= textEnd) {
    const block = v128.load(at + run);
    v128.store(out + run, block);
    const special = <u32>i8x16.bitmask(
      v128.or(
        v128.or(
          v128.or(i8x16.eq(block, i8x16.splat(10)), i8x16.eq(block, i8x16.splat(13))),
          i8x16.eq(block, i8x16.splat(<i8>(delimiter < 0 ? 10 : delimiter))),
        ),
        v128.or(
          i8x16.eq(block, i8x16.splat(<i8>(quote < 0 ? 10 : quote))),
          i8x16.eq(block, i8x16.splat(<i8>(escapeCharacter < 0 ? 10 : escapeCharacter))),
        ),
      ),
    );
    if (special != 0) return min(left, run + ctz(special));
    run += 16;
  }
  return min(left, run);
}

// @ts-ignore: decorator
@inline
function put(out: usize, byte: u8): usize {
  store<u8>(out, byte);
  return out + 1;
}

// @ts-ignore: decorator
@inline
function startRow(): void {
  cells = 0;
  cellStart = target;
  store<u32>(record, line, 8);
  for (let slot: u32 = 0; slot < wanted; slot++) {
    store<u64>(record + <usize>(recordWords + 2 * slot) * 4, 0);
  }
}

// @ts-ignore: decorator
@inline
function endCell(place: usize): void {
  if (cells < columns) {
    const slot = load<u32>(slots + <usize>cells * 4);
    if (slot != 0) {
      const cell = record + <usize>(recordWords + 2 * (slot - 1)) * 4;
      store<u32>(cell, <u32>cellStart);
      store<u32>(cell, <u32>place, 4);
    }
  }
  cells += 1;
  cellStart = place + 1;
}

// @ts-ignore: decorator
@inline
function finishRecord(start: usize): void {
  store<u32>(record, <u32>start);
  store<u32>(record, <u32>target, 4);
  store<u32>(record, cells, 12);
  store<u64>(record, hash(start, target), 16);
  record += <usize>(recordWords + 2 * wanted) * 4;
}

/** A 64-bit hash of a row's text, in the manner of wyhash: 16 bytes at a time, two lanes. */
export function hash(from: usize, end: usize): u64 {
  let a: u64 = 0x9e3779b97f4a7c15 ^ <u64>(end - from);
  let b: u64 = 0xc2b2ae3d27d4eb4f;
  let at = from;
  for (; at + 16 <= end; at += 16) {
    a = rotl(a ^ load<u64>(at), 29) * 0xff51afd7ed558ccd;
    b = rotl(b ^ load<u64>(at, 8), 31) * 0xc4ceb9fe1a85ec53;
  }
  // The last, shorter piece, filled up with zeros; there is always room behind the text.
  const left = <u64>(end - at);
  const low = left >= 8 ? load<u64>(at) : load<u64>(at) & ((<u64>1 << (left * 8)) - 1);
  const high = left > 8 ? load<u64>(at, 8) & ((<u64>1 << ((left - 8) * 8)) - 1) : 0;
  a = rotl(a ^ low, 29) * 0xff51afd7ed558ccd;
  b = rotl(b ^ high, 31) * 0xc4ceb9fe1a85ec53;
  let mixed = a ^ rotl(b, 32);
  mixed ^= mixed >> 33;
  mixed *= 0xff51afd7ed558ccd;
  mixed ^= mixed >> 33;
  mixed *= 0xc4ceb9fe1a85ec53;
  return mixed ^ (mixed >> 33);
}
