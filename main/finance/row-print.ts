import { closeSync, openSync, writeSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { z } from 'zod';
import type { RowsKey } from '../contract/overlap.ts';
import type { Batch } from './column-scan.ts';
import type { GroupSums } from './control-totals.ts';

/** Rows kept at most; of more there is no print. */
const maxRows = 5_000_000;

/** Words of a row: place of its key, lower and upper half of its hash. */
const rowWords = 3;
const rowBytes = rowWords * 4;
const trailerBytes = 4;

/**
 * Writes down which rows a table has, without any of their text: for each the place of its company
 * and period and a hash of its cells. Behind the rows comes what the places mean, as JSON, and its
 * length in bytes. Written by a worker, which may wait for the disk. What cannot be written is no
 * print: nothing else depends on it.
 */
export class RowPrintWriter {
  #file: number | null;
  readonly #keys: RowsKey[] = [];
  readonly #places = new Map<GroupSums, number>();
  #rows = 0;

  /** Makes the file anew, for its owner alone. */
  constructor(path: string) {
    this.#file = attempt(() => openSync(path, 'w', 0o600));
  }

  /** Takes the rows of a batch; `groups` has the group of each. */
  add({ rows, first, count }: Batch, groups: readonly GroupSums[]): void {
    this.#rows += count;
    if (this.#rows > maxRows) this.close();
    const words = new Uint32Array(count * rowWords);
    for (let row = 0; row < count && this.#file !== null; row++) {
      const group = groups[row];
      words[row * rowWords] = group ? this.#placeOf(group) : 0;
      words[row * rowWords + 1] = rows.hashLow(first + row);
      words[row * rowWords + 2] = rows.hashHigh(first + row);
    }
    this.#write(new Uint8Array(words.buffer));
  }

  /** Writes the end, without which it is no print. */
  end(): void {
    const trailer = Buffer.from(JSON.stringify(this.#keys));
    const length = Buffer.alloc(trailerBytes);
    length.writeUInt32LE(trailer.length);
    this.#write(Buffer.concat([trailer, length]));
  }

  /** Closes the file, to its end or not. */
  close(): void {
    const file = this.#file;
    this.#file = null;
    if (file !== null) attempt(() => closeSync(file));
  }

  #write(bytes: Uint8Array): void {
    const file = this.#file;
    if (file !== null && attempt(() => writeSync(file, bytes)) !== bytes.length) this.close();
  }

  #placeOf(group: GroupSums): number {
    let place = this.#places.get(group);
    if (place === undefined) {
      const { company, period } = group;
      const known = this.#keys.findIndex((key) => key.company === company && key.period === period);
      place = known >= 0 ? known : this.#keys.push({ company, period }) - 1;
      this.#places.set(group, place);
    }
    return place;
  }
}

/** The hashes of some rows, sorted. */
export type RowHashes = BigUint64Array;

/**
 * Reads the hashes of a print's rows, put together by the name that `nameOf` gives their company and
 * period; those that it gives none are left out. Fails as reading the file does, or if it is no
 * print to its end.
 */
export async function readRowPrint(
  path: string,
  nameOf: (key: RowsKey) => string | null,
): Promise<ReadonlyMap<string, RowHashes>> {
  const file = await open(path, 'r');
  try {
    const { keys, rowsEnd } = await readTrailer(file);
    return await readRows(file, rowsEnd, keys.map(nameOf));
  } finally {
    await file.close();
  }
}

async function readTrailer(file: FileHandle) {
  const { size } = await file.stat();
  const length = (await readBytes(file, size - trailerBytes, trailerBytes)).readUInt32LE();
  const rowsEnd = size - trailerBytes - length;
  if (rowsEnd < 0 || rowsEnd % rowBytes !== 0) throw new RangeError('no print of rows');
  const text = (await readBytes(file, rowsEnd, length)).toString('utf8');
  return { keys: keysSchema.parse(JSON.parse(text)), rowsEnd };
}

const keysSchema = z.array(
  z.object({ company: z.string().nullable(), period: z.string().nullable() }),
);

async function readBytes(file: FileHandle, from: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  const { bytesRead } = from < 0 ? { bytesRead: -1 } : await file.read(bytes, 0, length, from);
  if (bytesRead < length) throw new RangeError('the print of the rows is cut off');
  return bytes;
}

/** Rows read at a time. */
const chunkRows = 1 << 16;

async function readRows(
  file: FileHandle,
  end: number,
  names: readonly (string | null)[],
): Promise<ReadonlyMap<string, RowHashes>> {
  const found = new Map<string, HashList>();
  for (const name of names) if (name !== null) found.set(name, new HashList());
  const lists = names.map((name) => (name === null ? null : found.get(name)));
  for (let at = 0; at < end; at += chunkRows * rowBytes) {
    const bytes = await readBytes(file, at, Math.min(chunkRows * rowBytes, end - at));
    const rows = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
    for (let row = 0; row < rows.length; row += rowWords) {
      lists[rows[row] ?? 0]?.add(rows[row + 1] ?? 0, rows[row + 2] ?? 0);
    }
  }
  return new Map([...found].map(([name, list]) => [name, list.sorted()]));
}

/** Hashes in a growing array. */
class HashList {
  #words = new Uint32Array(1 << 10);
  #count = 0;

  add(low: number, high: number): void {
    if (2 * this.#count === this.#words.length) {
      const longer = new Uint32Array(2 * this.#words.length);
      longer.set(this.#words);
      this.#words = longer;
    }
    this.#words[2 * this.#count] = low;
    this.#words[2 * this.#count + 1] = high;
    this.#count += 1;
  }

  sorted(): RowHashes {
    return new BigUint64Array(this.#words.buffer, 0, this.#count).sort();
  }
}

/** How many rows two tables share, a row that occurs twice counting twice. Both are sorted. */
export function countSame(one: RowHashes, other: RowHashes): number {
  let same = 0;
  let mine = 0;
  let theirs = 0;
  while (mine < one.length && theirs < other.length) {
    const a = one[mine] ?? 0n;
    const b = other[theirs] ?? 0n;
    if (a === b) same += 1;
    if (a <= b) mine += 1;
    if (b <= a) theirs += 1;
  }
  return same;
}

/** `null` where the disk refuses. */
function attempt<T>(act: () => T): T | null {
  try {
    return act();
  } catch {
    return null;
  }
}
