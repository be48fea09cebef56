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

export let line: u64 = 1;
let rowLine: u64 = 1;
export let quoteLine: u64 = 0;
/** Byte of the text at which the last quoted field begins. */
export let quoteStart: u64 = 0;
export let rows: u64 = 0;
export let ragged: u64 = 0;
export let long: u64 = 0;
export let longLine: u64 = 0;
/** Quoted fields, and quotes doubled or escaped inside them. */
export let opened: u64 = 0;
export let doubled: u64 = 0;
export let escapes: u64 = 0;
/** Fields over several lines that do not end with their closing quote. */
export let broken: u64 = 0;
export let brokenLine: u64 = 0;
export let brokenStart: u64 = 0;
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
  quoteStart = brokenStart = 0;
  quoteLine = rows = ragged = long = longLine = opened = doubled = escapes = broken = brokenLine = 0;
}

/** Whether a quoted field is open. */
export function isOpen(): bool {
  return inQuote;
}

/** Scans the next `length` bytes at `from`. */
export function scan(from: usize, length: usize): void {
  high = c1 = nul = false;
  const end = from + length;
  let at = scanBlocks(from, end);
  while (at + 64 <= end) {
    scanSlowly(at, 64);
    at = scanBlocks(at + 64, end);
  }
  for (let rest = at; rest < end; rest++) {
    const byte = load<u8>(rest);
    high = high || byte > 127;
    c1 = c1 || (byte > 127 && byte < 160);
    nul = nul || byte == 0;
  }
  scanSlowly(at, end - at);
}

/**
 * Scans whole blocks up to `end`, or up to one with a quote or an escape in an unusual place. Answers
 * where it stopped; of that block, only what kinds of bytes it holds is noted. What changes with
 * every block is kept in locals, which are registers; globals are memory.
 */
function scanBlocks(from: usize, end: usize): usize {
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
  let open: u64 = inQuote ? u64.MAX_VALUE : 0;
  let start = atStart;
  let closed = afterClose;
  let hadCr = afterCr;
  let before = lastByte;
  let place = offset;
  let begun = rowStart;
  let begunLine = rowLine;
  let now = line;
  let count = fields;
  let ordinary: u64 = 0;
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
    /** Line breaks; the LF of a CRLF is none of its own. */
    const R = C | (N & ~((C << 1) | hadCr));
    const breaks = D | N | C;
    let outside: u64 = u64.MAX_VALUE;
    // Without a quote anywhere near, every delimiter and line break counts.
    if (Q | open | closed) {
      if (useE & (u64(escaped) | mask(a, b, c, f, e))) break;
      // By parity: a bit of `inside` is set from an opening quote up to the byte before its closing
      // one. That holds only if every opening quote stands where a field begins or doubles the one
      // before, and no text stands right behind a closing one.
      const inside = parity(Q) ^ open;
      outside = ~inside;
      const opening = Q & inside;
      const closing = Q & outside;
      const begins = ((breaks & outside) << 1) | start;
      const doubles = (closing << 1) | closed;
      if ((opening & ~(begins | doubles)) | (doubles & ~(breaks | Q))) break;
      const fresh = opening & begins;
      // Only the last one matters behind this block.
      if (fresh) {
        const last: u64 = 63 - clz(fresh);
        opened += popcnt(fresh);
        quoteLine = now + popcnt(R & ((<u64>1 << last) - 1));
        quoteStart = place + last;
      }
      doubled += popcnt(opening & doubles);
      open = <u64>(<i64>inside >> 63);
      closed = closing >> 63;
    }
    let delimiters = D & outside;
    let ends = R & outside;
    if (ends) {
      /** The block up to the end of the row before. */
      let done: u64 = 0;
      do {
        const bit = ctz(ends);
        const upTo = ends ^ (ends - 1);
        const cells = count + popcnt(delimiters & upTo) + 1;
        const length = place + bit - begun;
        // Nearly always: neither too short to be anything, nor too long, nor ragged.
        if (cells == expected && length - 2 < longRow - 1 && skipped == 0) ordinary += 1;
        else {
          const rowBegan = done ? now + popcnt(R & done) : begunLine;
          endRow(begun, length, cells, rowBegan, bit > 0 ? load<u8>(at + <usize>bit - 1) : before);
        }
        count = 0;
        delimiters &= ~upTo;
        begun = place + bit + 1;
        done = upTo;
        ends &= ends - 1;
      } while (ends);
      begunLine = now + popcnt(R & done);
    }
    count += popcnt(delimiters);
    now += popcnt(R);
    start = (breaks & outside) >> 63;
    hadCr = C >> 63;
    before = load<u8>(at, 63);
    place += 64;
  }
  high = high || i8x16.bitmask(lowest) != 0;
  c1 = c1 || v128.any_true(i8x16.lt_s(lowest, i8x16.splat(-96)));
  nul = nul || !i8x16.all_true(least);
  inQuote = open != 0;
  atStart = start;
  afterClose = closed;
  afterCr = hadCr;
  lastByte = before;
  offset = place;
  rowStart = begun;
  rowLine = begunLine;
  line = now;
  fields = count;
  rows += ordinary;
  return at;
}

/**
 * Packs UTF-16 at `from` into one byte a code unit, where it lies: ASCII and Latin-1 stay what they
 * are, anything above becomes 0xFF. Answers the number of code units; half a one at the end is left
 * out.
 */
export function narrow(from: usize, length: usize, bigEndian: bool): usize {
  const most = i16x8.splat(255);
  const units = length >> 1;
  let at: usize = 0;
  for (; at + 16 <= units; at += 16) {
    let a = v128.load(from + (at << 1));
    let b = v128.load(from + (at << 1), 16);
    if (bigEndian) {
      a = swapBytes(a);
      b = swapBytes(b);
    }
    v128.store(from + at, i8x16.narrow_i16x8_u(i16x8.min_u(a, most), i16x8.min_u(b, most)));
  }
  for (; at < units; at++) {
    const unit = load<u16>(from + (at << 1));
    const value = bigEndian ? <u16>((unit >> 8) | (unit << 8)) : unit;
    store<u8>(from + at, value > 255 ? 255 : <u8>value);
  }
  return units;
}

/** Whether any of the UTF-16 units is half of a character that takes two. */
export function hasSurrogates(from: usize, length: usize, bigEndian: bool): bool {
  const kind = i16x8.splat(bigEndian ? 0x00f8 : <i16>0xf800);
  const surrogate = i16x8.splat(bigEndian ? 0x00d8 : <i16>0xd800);
  let found = i16x8.splat(0);
  const end = from + length;
  let at = from;
  for (; at + 16 <= end; at += 16) {
    found = v128.or(found, i16x8.eq(v128.and(v128.load(at), kind), surrogate));
  }
  if (v128.any_true(found)) return true;
  for (; at + 2 <= end; at += 2) {
    if ((load<u8>(bigEndian ? at : at + 1) & 0xf8) == 0xd8) return true;
  }
  return false;
}

// @ts-ignore: decorator
@inline
function swapBytes(units: v128): v128 {
  return v128.or(i16x8.shl(units, 8), i16x8.shr_u(units, 8));
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

/** Every bit is whether an odd number of bits is set up to and with it. */
// @ts-ignore: decorator
@inline
function parity(bits: u64): u64 {
  bits ^= bits << 1;
  bits ^= bits << 2;
  bits ^= bits << 4;
  bits ^= bits << 8;
  bits ^= bits << 16;
  return bits ^ (bits << 32);
}

/** Ends a row of so many bytes from `start`, on line `began`; `before` is its last byte. */
function endRow(start: u64, length: u64, cells: u64, began: u64, before: u8): void {
  // The LF of a CRLF lies at the beginning of the next row, which is blank without anything else.
  if (length == 0 || (length == 1 && before == 10)) return;
  if (skipped > 0) {
    skipped -= 1;
    return;
  }
  rows += 1;
  if (expected != 0 && cells != expected) {
    if (ragged < <u64>maxPlaces) {
      const place = <usize>ragged * 24;
      store<f64>(place, <f64>began);
      store<f64>(place, <f64>cells, 8);
      store<f64>(place, <f64>start, 16);
    }
    ragged += 1;
  }
  if (length > longRow) {
    if (long == 0) longLine = began;
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
        quoteStart = offset;
      } else doubled += 1;
      inQuote = true;
      atStart = afterClose = 0;
    } else if (<i32>byte == delimiter) {
      fields += 1;
      atStart = 1;
      afterClose = 0;
    } else if (isBreak) {
      endRow(rowStart, offset - rowStart, fields + 1, rowLine, before);
      line += 1;
      rowLine = line;
      rowStart = offset + 1;
      fields = 0;
      atStart = 1;
      afterClose = 0;
    } else if (byte != 10) {
      if (afterClose && quoteLine != line) {
        if (broken == 0) {
          brokenLine = quoteLine;
          brokenStart = quoteStart;
        }
        broken += 1;
      }
      atStart = afterClose = 0;
    }
    afterCr = u64(isCr);
    before = byte;
    offset += 1;
  }
  lastByte = before;
}

/** Counts the NULs in `length` bytes at `from`. */
export function countNuls(from: usize, length: usize): u32 {
  const end = from + length;
  let count: u32 = 0;
  let at = from;
  for (; at + 16 <= end; at += 16) {
    count += popcnt(<u32>i8x16.bitmask(i8x16.eq(v128.load(at), i8x16.splat(0))));
  }
  for (; at < end; at++) count += u32(load<u8>(at) == 0);
  return count;
}

/** Ends the last row, where no line break does. */
export function finish(): void {
  endRow(rowStart, offset - rowStart, fields + 1, rowLine, lastByte);
}
