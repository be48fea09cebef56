// The structural scanner in AssemblyScript: finds rows, fields and quotes, 64 bytes at a time.
// `npm run build:scanner` compiles it to wasm.ts. `CsvReader` is the reference for what it means.

/** Where JavaScript puts the bytes to scan; the first page holds the places of ragged rows. */
const maxPlaces: u32 = 100;
const longRow: u64 = 1_000_000;

let delimiter: i32 = -1;
let quote: i32 = -1;
let escapeCharacter: i32 = -1;
/** Fields that a row should have; 0 while nothing is expected. */
let expected: u64 = 0;
/** Rows at the beginning that are not part of the table. */
let skipped: u64 = 0;

// Where the scan stands. A field's start, a closing quote and a CR are known from one block to the
// next by the last byte of the block before.
let inQuote: bool = false;
let escaped: bool = false;
let atStart: u64 = 1;
let afterClose: u64 = 0;
let afterCr: u64 = 0;
let offset: u64 = 0;
let rowStart: u64 = 0;
let fields: u64 = 0;
let lastByte: u8 = 0;

export let line: f64 = 1;
let rowLine: f64 = 1;
export let quoteLine: f64 = 0;
export let rows: f64 = 0;
export let ragged: f64 = 0;
export let long: f64 = 0;
export let longLine: f64 = 0;
/** Quoted fields, and quotes doubled or escaped inside them. */
export let opened: f64 = 0;
export let doubled: f64 = 0;
export let escapes: f64 = 0;
/** Fields over several lines that do not end with their closing quote. */
export let broken: f64 = 0;
export let brokenLine: f64 = 0;
/** Whether a byte above 0x7F, one from 0x80 to 0x9F, or a NUL was met in the last scan. */
export let high: bool = false;
export let c1: bool = false;
export let nul: bool = false;

/** Starts anew. Characters are -1 where the dialect has none. */
export function configure(d: i32, q: i32, e: i32, columns: u32, skip: u32): void {
  delimiter = d;
  quote = q;
  escapeCharacter = e;
  expected = columns;
  skipped = skip;
  inQuote = escaped = false;
  atStart = 1;
  afterClose = afterCr = 0;
  offset = rowStart = fields = 0;
  lastByte = 0;
  line = rowLine = 1;
  quoteLine = rows = ragged = long = longLine = opened = doubled = escapes = broken = brokenLine = 0;
}

/** Whether a quoted field is open. */
export function isOpen(): bool {
  return inQuote;
}

/** Scans the next `length` bytes at `from`. */
export function scan(from: usize, length: usize): void {
  const d = i8x16.splat(<i8>delimiter);
  const q = i8x16.splat(<i8>quote);
  const e = i8x16.splat(<i8>escapeCharacter);
  const lf = i8x16.splat(10);
  const cr = i8x16.splat(13);
  const useD: u64 = delimiter < 0 ? 0 : u64.MAX_VALUE;
  const useQ: u64 = quote < 0 ? 0 : u64.MAX_VALUE;
  const useE: u64 = escapeCharacter < 0 ? 0 : u64.MAX_VALUE;
  // As signed bytes those above 0x7F are the lowest, 0x80 to 0x9F lowest of all.
  let lowest = i8x16.splat(127);
  let least = i8x16.splat(-1);
  const end = from + length;
  let at = from;
  for (; at + 64 <= end; at += 64) {
    const a = v128.load(at);
    const b = v128.load(at, 16);
    const c = v128.load(at, 32);
    const f = v128.load(at, 48);
    lowest = i8x16.min_s(lowest, i8x16.min_s(i8x16.min_s(a, b), i8x16.min_s(c, f)));
    least = i8x16.min_u(least, i8x16.min_u(i8x16.min_u(a, b), i8x16.min_u(c, f)));
    const D = mask(a, b, c, f, d) & useD;
    const N = mask(a, b, c, f, lf);
    const C = mask(a, b, c, f, cr);
    const Q = mask(a, b, c, f, q) & useQ;
    if (useE & (u64(escaped) | (mask(a, b, c, f, e) & useE))) {
      scanSlowly(at, 64);
    } else if ((Q | u64(inQuote)) == 0) {
      // No quote anywhere near: every delimiter and line break counts.
      const R = C | (N & ~((C << 1) | afterCr));
      endRows(at, R, R, D);
      const S = D | C | N;
      atStart = S >> 63;
      afterClose = 0;
      afterCr = C >> 63;
      offset += 64;
    } else if (!scanQuotes(at, D, N, C, Q)) {
      scanSlowly(at, 64);
    }
    lastByte = load<u8>(at, 63);
  }
  high = i8x16.bitmask(lowest) != 0;
  c1 = v128.any_true(i8x16.lt_s(lowest, i8x16.splat(-96)));
  nul = !i8x16.all_true(least);
  for (let rest = at; rest < end; rest++) {
    const byte = load<u8>(rest);
    high = high || byte > 127;
    c1 = c1 || (byte > 127 && byte < 160);
    nul = nul || byte == 0;
  }
  scanSlowly(at, end - at);
  if (end > from) lastByte = load<u8>(end - 1);
}

// @ts-ignore: decorator
@inline
function mask(a: v128, b: v128, c: v128, f: v128, wanted: v128): u64 {
  return (
    <u64>(<u32>i8x16.bitmask(i8x16.eq(a, wanted))) |
    (<u64>(<u32>i8x16.bitmask(i8x16.eq(b, wanted))) << 16) |
    (<u64>(<u32>i8x16.bitmask(i8x16.eq(c, wanted))) << 32) |
    (<u64>(<u32>i8x16.bitmask(i8x16.eq(f, wanted))) << 48)
  );
}

/**
 * A block with quotes, by parity: a bit of `inside` is set from an opening quote up to the byte
 * before its closing one. Holds only if every opening quote stands where a field begins or doubles
 * the one before, and every closing one where a field ends; otherwise nothing is done and the answer
 * is false.
 */
function scanQuotes(at: usize, D: u64, N: u64, C: u64, Q: u64): bool {
  let inside = Q;
  inside ^= inside << 1;
  inside ^= inside << 2;
  inside ^= inside << 4;
  inside ^= inside << 8;
  inside ^= inside << 16;
  inside ^= inside << 32;
  if (inQuote) inside = ~inside;
  const outside = ~inside;
  const opening = Q & inside;
  const closing = Q & outside;
  const S = (D | C | N) & outside;
  const begins = (S << 1) | atStart;
  const doubles = (closing << 1) | afterClose;
  if (opening & ~(begins | doubles)) return false;
  // Neither may text stand right behind a closing quote.
  if (doubles & ~(D | N | C | Q)) return false;

  opened += <f64>popcnt(opening & begins);
  doubled += <f64>popcnt(opening & doubles);
  const R = C | (N & ~((C << 1) | afterCr));
  const fresh = opening & begins;
  // Only the last one matters behind this block.
  if (fresh) {
    const last: u64 = 63 - clz(fresh);
    quoteLine = line + <f64>popcnt(R & ((<u64>1 << last) - 1));
  }
  endRows(at, R, R & outside, D & outside);
  inQuote = (inside >> 63) != 0;
  atStart = S >> 63;
  afterClose = closing >> 63;
  afterCr = C >> 63;
  offset += 64;
  return true;
}

/** Ends the rows at the bits of `ends`. `lines` are all line breaks, also those inside quotes. */
// @ts-ignore: decorator
@inline
function endRows(at: usize, lines: u64, ends: u64, D: u64): void {
  let open = D;
  let left = lines;
  while (ends) {
    const place = ctz(ends);
    const upTo = (<u64>2 << place) - 1;
    fields += popcnt(open & upTo);
    open &= ~upTo;
    line += <f64>popcnt(left & upTo);
    left &= ~upTo;
    ends &= ends - 1;
    const before = place > 0 ? load<u8>(at + <usize>place - 1) : lastByte;
    endRow(offset + place, before);
  }
  fields += popcnt(open);
  line += <f64>popcnt(left);
}

/** A row ends before the byte at `place`; `line` is the next one already. */
// @ts-ignore: decorator
@inline
function endRow(place: u64, before: u8): void {
  const length = place - rowStart;
  // The LF of a CRLF lies at the beginning of the next row, which is blank without anything else.
  if (length > 1 || (length == 1 && before != 10)) countRow(length);
  fields = 0;
  rowStart = place + 1;
  rowLine = line;
}

function countRow(length: u64): void {
  if (skipped > 0) {
    skipped -= 1;
    return;
  }
  rows += 1;
  const found = fields + 1;
  if (expected != 0 && found != expected) {
    if (ragged < <f64>maxPlaces) {
      const place = <usize>ragged * 16;
      store<f64>(place, rowLine);
      store<f64>(place, <f64>found, 8);
    }
    ragged += 1;
  }
  if (length > longRow) {
    if (long == 0) longLine = rowLine;
    long += 1;
  }
}

/** Byte by byte: where a quote or an escape stands in an unusual place, and at the end of a piece. */
function scanSlowly(from: usize, length: usize): void {
  let before = lastByte;
  for (let at = from; at < from + length; at++) {
    const byte = load<u8>(at);
    const isCr = byte == 13;
    const isBreak = isCr || (byte == 10 && !afterCr);
    if (inQuote) {
      if (escaped) {
        if (<i32>byte == quote) escapes += 1;
        escaped = false;
      } else if (<i32>byte == escapeCharacter) escaped = true;
      else if (<i32>byte == quote) {
        inQuote = false;
        afterClose = 1;
      }
      if (isBreak) line += 1;
    } else if (<i32>byte == quote && (atStart || afterClose)) {
      if (atStart) {
        opened += 1;
        quoteLine = line;
      } else doubled += 1;
      inQuote = true;
      atStart = afterClose = 0;
    } else if (<i32>byte == delimiter) {
      fields += 1;
      atStart = 1;
      afterClose = 0;
    } else if (isBreak) {
      line += 1;
      endRow(offset, before);
      atStart = 1;
      afterClose = 0;
    } else if (byte != 10) {
      if (afterClose && quoteLine != line) {
        if (broken == 0) brokenLine = quoteLine;
        broken += 1;
      }
      atStart = afterClose = 0;
    }
    afterCr = u64(isCr);
    before = byte;
    offset += 1;
  }
}

/** Ends the last row, where no line break does. */
export function finish(): void {
  endRow(offset, lastByte);
}
