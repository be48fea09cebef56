// Reads whole columns of cut rows, in AssemblyScript; `npm run build:scanner` compiles it to wasm.ts.
// It works on the records that cells.as writes. `ColumnScan` is its only caller: at most
// 8,192 rows at a time, results in the scratch pages of the memory.

const recordWords: u32 = 6;

/** As in column-scan.ts. */
const scratch: usize = 65536;
const codesAt: usize = scratch;
const unitsAt: usize = scratch + 0x8000;
const flagsAt: usize = scratch + 0x18000;
const listAt: usize = scratch + 0x1a000;
const lengthsAt: usize = scratch + 0x1e000;
const masksAt: usize = scratch + 0x1e200;
const indexAt: usize = scratch + 0x20000;
const entriesAt: usize = scratch + 0x28000;

// ── Values that occur again ──

/** Bytes of an entry: length, column, and the value filled up with zeros. */
const entryBytes: usize = 40;
const maxValue: u32 = 32;
const maxEntries: u32 = 8190;
const indexSize: u32 = 16384;

/** Codes of what is no entry: an empty cell, one that was left out, one that cannot be kept. */
const emptyCode: u32 = 0;
const skippedCode: u32 = 1;
const firstCode: u32 = 2;
const unkeptCode: u32 = 0xffffffff;

/** Entries so far. */
export let entries: u32 = 0;

/** Forgets all entries. */
export function forget(): void {
  memory.fill(indexAt, 0, indexSize * 2);
  memory.fill(masksAt, 0xff, 16);
  memory.fill(masksAt + 16, 0, 16);
  entries = 0;
}

/**
 * Gives every cell of a column a code: the same one for the same bytes, from `firstCode` on in the
 * order of their first occurrence. With `skipDigits`, what begins with a digit is left out.
 */
export function encode(
  records: usize,
  stride: usize,
  count: u32,
  slot: u32,
  skipDigits: bool,
): void {
  let cell = records + <usize>(recordWords + 2 * slot) * 4;
  for (let row: u32 = 0; row < count; row++) {
    const start = <usize>load<u32>(cell);
    const length = load<u32>(cell, 4) - <u32>start;
    let code = emptyCode;
    if (length > 0) {
      const first = load<u8>(start);
      if (skipDigits && first >= 48 && first <= 57) code = skippedCode;
      else code = length > maxValue ? unkeptCode : codeOf(start, length, slot);
    }
    store<u32>(codesAt + (<usize>row << 2), code);
    cell += stride;
  }
}

// @ts-ignore: decorator
@inline
function masked(at: usize, length: u32): v128 {
  return v128.and(v128.load(at), v128.load(masksAt + 16 - <usize>length));
}

function codeOf(start: usize, length: u32, slot: u32): u32 {
  const low = masked(start, min(length, 16));
  const high = length > 16 ? masked(start + 16, length - 16) : i64x2.splat(0);
  let hash: u64 = (<u64>i64x2.extract_lane(low, 0) ^ (<u64>length << 8) ^ slot) * 0x9e3779b97f4a7c15;
  hash = (hash ^ (hash >> 29) ^ <u64>i64x2.extract_lane(low, 1)) * 0xff51afd7ed558ccd;
  if (length > 16) {
    hash = (hash ^ (hash >> 29) ^ <u64>i64x2.extract_lane(high, 0)) * 0xc4ceb9fe1a85ec53;
    hash = (hash ^ (hash >> 29) ^ <u64>i64x2.extract_lane(high, 1)) * 0xff51afd7ed558ccd;
  }
  let at = <u32>(hash >> 50);
  while (true) {
    const place = indexAt + (<usize>at << 1);
    at = (at + 1) & (indexSize - 1);
    const known = <u32>load<u16>(place);
    if (known == 0) {
      if (entries == maxEntries) return unkeptCode;
      const code = firstCode + entries;
      const entry = entriesAt + <usize>entries * entryBytes;
      store<u32>(entry, length);
      store<u32>(entry, slot, 4);
      v128.store(entry, low, 8);
      v128.store(entry, high, 24);
      store<u16>(place, <u16>code);
      entries += 1;
      return code;
    }
    const entry = entriesAt + <usize>(known - firstCode) * entryBytes;
    if (load<u32>(entry) != length || load<u32>(entry, 4) != slot) continue;
    const differs = v128.or(
      v128.xor(v128.load(entry, 8), low),
      v128.xor(v128.load(entry, 24), high),
    );
    if (!v128.any_true(differs)) return known;
  }
}

// ── Amounts ──

/** Flags of a cell that is empty, and of one that is not plain. */
const emptyFlag: u8 = 0;
const textFlag: u8 = 255;

/** Most digits that a number holds exactly. */
const maxDigits: u32 = 15;

/**
 * Reads the cells of a column that hold plain amounts: digits, perhaps in groups, perhaps with a
 * minus before or behind. `mark` stands before the decimals, `group` between groups. Writes a whole
 * number and a flag for each: 1 + its decimal places, 16 more if the cell proves the mark.
 */
export function amounts(
  records: usize,
  stride: usize,
  count: u32,
  slot: u32,
  mark: u8,
  group: u8,
): void {
  let cell = records + <usize>(recordWords + 2 * slot) * 4;
  for (let row: u32 = 0; row < count; row++) {
    const start = <usize>load<u32>(cell);
    const end = <usize>load<u32>(cell, 4);
    const flag = start == end ? emptyFlag : amount(start, end, mark, group, unitsAt + (<usize>row << 3));
    store<u8>(flagsAt + <usize>row, flag);
    cell += stride;
  }
}

function amount(start: usize, end: usize, mark: u8, separator: u8, units: usize): u8 {
  let at = start;
  let last = end;
  let isNegative = false;
  if (load<u8>(at) == 45) {
    isNegative = true;
    at += 1;
  } else if (load<u8>(last - 1) == 45) {
    isNegative = true;
    last -= 1;
  }
  let value: u64 = 0;
  let digits: u32 = 0;
  let group: u8 = 0;
  let groupDigits: u32 = 0;
  let groups: u32 = 0;
  let byte: u8 = 0;
  for (; at < last; at++) {
    byte = load<u8>(at);
    if (byte - 48 < 10) {
      value = value * 10 + (byte - 48);
      digits += 1;
      groupDigits += 1;
    } else if (byte == separator || byte == 32) {
      if (group == 0 ? groupDigits == 0 || groupDigits > 3 : byte != group || groupDigits != 3) {
        return textFlag;
      }
      group = byte;
      groupDigits = 0;
      groups += 1;
    } else break;
  }
  if (digits == 0 || (group != 0 && groupDigits != 3)) return textFlag;
  let scale: u32 = 0;
  if (at < last) {
    if (byte != mark) return textFlag;
    for (at += 1; at < last; at++) {
      byte = load<u8>(at) - 48;
      if (byte >= 10) return textFlag;
      value = value * 10 + byte;
      scale += 1;
    }
    if (scale == 0) return textFlag;
  }
  // `1.250` and `1,250` can be read either way, and are for `readAmount` to weigh.
  const isOpen = scale == 3 && group == 0 && digits <= 3;
  const couldBeDecimals = groups == 1 && scale == 0 && group != 32;
  if (digits + scale > maxDigits || isOpen || couldBeDecimals) return textFlag;
  store<f64>(units, isNegative ? -(<f64>value) : <f64>value);
  const provesMark = scale > 0 || (groups > 1 && group != 32);
  return <u8>(1 + scale + (provesMark ? 16 : 0));
}

// ── Identifiers ──

/** Numbers of which this many digits, or more, are not counted. */
const maxLength: u32 = 64;

/** Rows of a batch that are listed for each length of number. */
const maxListed: u32 = 100;

/** Shortest and longest number of a batch that begins with a zero; 0 if there is none. */
export let shortestZeroLed: u32 = 0;
export let longestZeroLed: u32 = 0;

/**
 * Counts a column's whole numbers by length, zero-led ones apart, and lists the rows to look at: of
 * each length the first hundred, and whatever begins with a digit or `=` but is no number. Answers
 * how many are listed.
 */
export function identifiers(records: usize, stride: usize, count: u32, slot: u32): u32 {
  memory.fill(lengthsAt, 0, maxLength * 4);
  shortestZeroLed = 0;
  longestZeroLed = 0;
  let listed: u32 = 0;
  let cell = records + <usize>(recordWords + 2 * slot) * 4;
  for (let row: u32 = 0; row < count; row++) {
    const start = <usize>load<u32>(cell);
    const end = <usize>load<u32>(cell, 4);
    cell += stride;
    if (start == end) continue;
    const first = load<u8>(start);
    const isDigit = first - 48 < 10;
    if (!isDigit && first != 61) continue;
    const length = <u32>(end - start);
    if (!isDigit || length >= maxLength || !isNumber(start, end)) {
      listed = list(row, listed);
    } else if (first != 48) {
      const place = lengthsAt + (<usize>length << 2);
      const seen = load<u32>(place) + 1;
      store<u32>(place, seen);
      if (seen <= maxListed) listed = list(row, listed);
    } else if (length > 1) {
      // A lone zero is a number like any other.
      shortestZeroLed = shortestZeroLed == 0 ? length : min(shortestZeroLed, length);
      longestZeroLed = max(longestZeroLed, length);
    }
  }
  return listed;
}

// @ts-ignore: decorator
@inline
function list(row: u32, listed: u32): u32 {
  store<u16>(listAt + (<usize>listed << 1), <u16>row);
  return listed + 1;
}

/** Whether all bytes are digits, 16 at a time; there is always room behind the text. */
function isNumber(start: usize, end: usize): bool {
  for (let at = start; at < end; at += 16) {
    const digits = i8x16.sub(v128.load(at), i8x16.splat(48));
    const others = <u32>i8x16.bitmask(i8x16.ge_u(digits, i8x16.splat(10)));
    const valid: u32 = end - at >= 16 ? 0xffff : (<u32>1 << <u32>(end - at)) - 1;
    if (others & valid) return false;
  }
  return true;
}
