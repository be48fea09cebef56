// A set of 64-bit row hashes with open addressing, in AssemblyScript; `npm run build:scanner`
// compiles it to wasm.ts. `RowSet` is its only caller and sees to it that the table never fills up.

/** As in row-set.ts: hashes to add, rows that were there, and the table. */
const hashesAt: usize = 65536;
const seenAt: usize = 131072;
const tableAt: usize = 196608;

/** Slots that are fetched together, instead of waiting for one after the other. */
const ahead: u32 = 32;

/** Where what was fetched goes, so that fetching is not left out. */
const fetchedAt: usize = 1024;

/** Hashes in the set. */
export let size: u32 = 0;

/**
 * Adds `count` hashes to a table of `slots`, a power of two. Answers how many were in it already,
 * whose places among the hashes are listed. Zeros, which mark an empty slot, are left out.
 */
export function add(count: u32, slots: u32): u32 {
  const last = <u64>slots - 1;
  let seen: u32 = 0;
  let fetched: u64 = 0;
  for (let from: u32 = 0; from < count; from += ahead) {
    const to = min(count, from + ahead);
    for (let at = from; at < to; at++) {
      fetched |= load<u64>(tableAt + (<usize>(load<u64>(hashesAt + (<usize>at << 3)) & last) << 3));
    }
    for (let at = from; at < to; at++) {
      const hash = load<u64>(hashesAt + (<usize>at << 3));
      if (hash == 0) continue;
      let slot = hash & last;
      let found = load<u64>(tableAt + (<usize>slot << 3));
      while (found != 0 && found != hash) {
        slot = (slot + 1) & last;
        found = load<u64>(tableAt + (<usize>slot << 3));
      }
      if (found == hash) {
        store<u16>(seenAt + (<usize>seen << 1), <u16>at);
        seen += 1;
      } else {
        store<u64>(tableAt + (<usize>slot << 3), hash);
        size += 1;
      }
    }
  }
  store<u64>(fetchedAt, fetched);
  return seen;
}
