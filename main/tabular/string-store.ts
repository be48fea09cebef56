import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { eachSharedString, readString } from './shared-strings.ts';
import { XmlError } from './xml.ts';
import type { ZipEntry } from './zip.ts';

const pageBytes = 1 << 20;

/** Pages kept in memory unless told otherwise; what is more lies in a file. */
const defaultPages = 96;

/** Pages of the file kept in memory, the latest read. */
const mostRead = 16;

/**
 * All of a workbook's shared strings, to be had by their numbers. They are kept as UTF-8, one behind
 * the other, so that millions of them take little more than their own bytes; beyond some 100 MB they
 * lie in a file.
 */
export class StringStore {
  readonly #path: string;
  readonly #mostPages: number;
  readonly #pages: Buffer[] = [];
  readonly #read = new Map<number, Buffer>();
  #page = Buffer.allocUnsafe(pageBytes);
  #bytes = 0;
  /** Where each string ends. */
  #ends = new Uint32Array(1 << 12);
  #count = 0;
  #file: number | null = null;

  private constructor(path: string, mostPages: number) {
    this.#path = path;
    this.#mostPages = mostPages;
  }

  /** Reads them. `path` is where a file may be made. Fails with `XmlError`, or as the zip does. */
  static async read(
    entry: ZipEntry | null,
    path: string,
    mostPages = defaultPages,
  ): Promise<StringStore> {
    const store = new StringStore(path, mostPages);
    try {
      if (entry) {
        await eachSharedString(entry, (_, bytes, start, end) => {
          store.#add(Buffer.from(readString(bytes, start, end)));
        });
      }
      return store;
    } catch (error) {
      store.close();
      throw error;
    }
  }

  /** The string of this number; empty if there is none. */
  get(index: number): string {
    if (!(index >= 0 && index < this.#count)) return '';
    let start = index === 0 ? 0 : (this.#ends[index - 1] as number);
    const end = this.#ends[index] as number;
    const first = this.#pageOf(start);
    const at = start % pageBytes;
    if (at + end - start <= pageBytes) return first.toString('utf8', at, at + end - start);
    const pieces: Buffer[] = [];
    while (start < end) {
      const from = start % pageBytes;
      const length = Math.min(end - start, pageBytes - from);
      pieces.push(this.#pageOf(start).subarray(from, from + length));
      start += length;
    }
    return Buffer.concat(pieces).toString();
  }

  /** Lets go of the file, if there is one. */
  close(): void {
    if (this.#file === null) return;
    closeSync(this.#file);
    rmSync(this.#path, { force: true });
    this.#file = null;
  }

  #add(text: Buffer): void {
    for (let at = 0; at < text.length; ) {
      const taken = text.copy(this.#page, this.#bytes % pageBytes, at);
      at += taken;
      this.#bytes += taken;
      if (this.#bytes % pageBytes === 0) this.#keepPage();
    }
    if (this.#bytes > 0xffffffff) throw new XmlError('There are too many texts');
    if (this.#count === this.#ends.length) {
      const longer = new Uint32Array(this.#count * 2);
      longer.set(this.#ends);
      this.#ends = longer;
    }
    this.#ends[this.#count] = this.#bytes;
    this.#count += 1;
  }

  #keepPage(): void {
    if (this.#pages.length < this.#mostPages) {
      this.#pages.push(this.#page);
      this.#page = Buffer.allocUnsafe(pageBytes);
      return;
    }
    this.#file ??= openSync(this.#path, 'wx+', 0o600);
    const place = this.#bytes - pageBytes * (this.#mostPages + 1);
    writeSync(this.#file, this.#page, 0, pageBytes, place);
  }

  #pageOf(offset: number): Buffer {
    const number = Math.floor(offset / pageBytes);
    const kept = this.#pages[number];
    if (kept) return kept;
    if (number === Math.floor(this.#bytes / pageBytes)) return this.#page;
    const known = this.#read.get(number);
    if (known) return known;
    const page = Buffer.allocUnsafe(pageBytes);
    if (this.#file !== null) {
      readSync(this.#file, page, 0, pageBytes, (number - this.#mostPages) * pageBytes);
    }
    const [oldest] = this.#read.keys();
    if (this.#read.size >= mostRead && oldest !== undefined) this.#read.delete(oldest);
    this.#read.set(number, page);
    return page;
  }
}
