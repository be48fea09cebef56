// Turns text of other encodings into UTF-8 before its rows are cut, in AssemblyScript; `npm run
// build:scanner` compiles it to wasm.ts. The delimiter, where it takes several bytes in UTF-8,
// becomes 0x1F, which joins the cells of a cut row anyway. `Utf8Input` is its only caller; there is
// always room for 16 bytes behind what is read and what is written.

const standIn: u8 = 0x1f;

/** Where the first byte lies that belongs to no complete character yet. */
export let rest: usize = 0;

/**
 * Single-byte text: `table` holds four bytes for each byte above 0x7F, its length and its UTF-8.
 * Answers where what was written to `out` ends.
 */
export function widen(from: usize, end: usize, out: usize, table: usize): usize {
  let at = from;
  while (at < end) {
    const block = v128.load(at);
    v128.store(out, block);
    const run = ordinary(<u32>i8x16.bitmask(block), end - at);
    at += run;
    out += run;
    if (run == 16 || at == end) continue;
    const entry = table + (<usize>load<u8>(at) - 0x80) * 4;
    store<u8>(out, load<u8>(entry, 1));
    store<u8>(out, load<u8>(entry, 2), 1);
    store<u8>(out, load<u8>(entry, 3), 2);
    out += <usize>load<u8>(entry);
    at += 1;
  }
  rest = end;
  return out;
}

/**
 * UTF-16. `delimiter` is the unit to be stood in for, or 0. Half a pair alone becomes U+FFFD; half a
 * unit at the end is left out. Answers where what was written to `out` ends.
 */
export function narrow(
  from: usize,
  end: usize,
  isLast: bool,
  out: usize,
  bigEndian: bool,
  delimiter: u32,
): usize {
  const most = i16x8.splat(0x7f);
  let at = from;
  rest = end - ((end - from) & 1);
  while (at < rest) {
    let a = v128.load(at);
    let b = v128.load(at, 16);
    if (bigEndian) {
      a = swapBytes(a);
      b = swapBytes(b);
    }
    const wide = i8x16.narrow_i16x8_s(i16x8.gt_u(a, most), i16x8.gt_u(b, most));
    v128.store(out, i8x16.narrow_i16x8_u(a, b));
    const run = ordinary(<u32>i8x16.bitmask(wide), (rest - at) >> 1);
    at += run << 1;
    out += run;
    if (run == 16 || at == rest) continue;
    const unit = unitAt(at, bigEndian);
    if ((unit & 0xfc00) == 0xd800) {
      if (at + 4 > rest && !isLast) {
        rest = at;
        break;
      }
      const low = at + 4 > rest ? 0 : unitAt(at + 2, bigEndian);
      if ((low & 0xfc00) == 0xdc00) {
        out = put4(out, 0x10000 + ((unit & 0x3ff) << 10) + (low & 0x3ff));
        at += 4;
        continue;
      }
    }
    if (unit == delimiter) {
      store<u8>(out, standIn);
      out += 1;
    } else if (unit < 0x800) {
      store<u8>(out, <u8>(0xc0 | (unit >> 6)));
      store<u8>(out, <u8>(0x80 | (unit & 0x3f)), 1);
      out += 2;
    } else out = put3(out, (unit & 0xf800) == 0xd800 ? 0xfffd : unit);
    at += 2;
  }
  return out;
}

/**
 * UTF-8 whose delimiter takes `length` bytes, 2 to 4, the lowest of `delimiter` first. Answers where
 * what was written to `out` ends.
 */
export function replace(
  from: usize,
  end: usize,
  isLast: bool,
  out: usize,
  delimiter: u32,
  length: u32,
): usize {
  const first = i8x16.splat(<i8>delimiter);
  const bits: u32 = length == 4 ? 0xffffffff : ((<u32>1 << (8 * length)) - 1);
  let at = from;
  rest = end;
  while (at < end) {
    const block = v128.load(at);
    v128.store(out, block);
    const run = ordinary(<u32>i8x16.bitmask(i8x16.eq(block, first)), end - at);
    at += run;
    out += run;
    if (run == 16 || at == end) continue;
    if (at + length > end && !isLast) {
      rest = at;
      break;
    }
    const found = at + length <= end && ((load<u32>(at) ^ delimiter) & bits) == 0;
    store<u8>(out, found ? standIn : load<u8>(at));
    at += found ? length : 1;
    out += 1;
  }
  return out;
}

/** Characters of a block, of which `left` are text, before the first in `mask`. */
// @ts-ignore: decorator
@inline
function ordinary(mask: u32, left: usize): usize {
  const run: usize = mask == 0 ? 16 : ctz(mask);
  return min(run, left);
}

// @ts-ignore: decorator
@inline
function unitAt(at: usize, bigEndian: bool): u32 {
  const unit = <u32>load<u16>(at);
  return bigEndian ? (unit >> 8) | ((unit & 0xff) << 8) : unit;
}

// @ts-ignore: decorator
@inline
function swapBytes(units: v128): v128 {
  return v128.or(i16x8.shl(units, 8), i16x8.shr_u(units, 8));
}

// @ts-ignore: decorator
@inline
function put3(out: usize, code: u32): usize {
  store<u8>(out, <u8>(0xe0 | (code >> 12)));
  store<u8>(out, <u8>(0x80 | ((code >> 6) & 0x3f)), 1);
  store<u8>(out, <u8>(0x80 | (code & 0x3f)), 2);
  return out + 3;
}

// @ts-ignore: decorator
@inline
function put4(out: usize, code: u32): usize {
  store<u8>(out, <u8>(0xf0 | (code >> 18)));
  store<u8>(out, <u8>(0x80 | ((code >> 12) & 0x3f)), 1);
  store<u8>(out, <u8>(0x80 | ((code >> 6) & 0x3f)), 2);
  store<u8>(out, <u8>(0x80 | (code & 0x3f)), 3);
  return out + 4;
}
