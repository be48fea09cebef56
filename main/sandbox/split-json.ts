import { Refusal } from './refusal.ts';
import { trimJson } from './trim-json.ts';

/** A piece of JSON text: an element of the array, or a member of the object around it. */
export type JsonPiece =
  | { readonly kind: 'element'; readonly text: string }
  | { readonly kind: 'member'; readonly key: string; readonly value: unknown };

/**
 * Cuts JSON text into pieces as it comes, so that an array of any length fits in memory and
 * numbers keep their digits. The outermost value is an array, whose elements come out; or an
 * object, whose members come out, where the array under `arrayKey` comes as its elements and then
 * as a member with an empty array.
 *
 * It cuts at brackets and commas only: whoever parses an element finds what is wrong inside it.
 * Fails with a `Refusal` of the given status.
 */
export async function* splitJson(
  chunks: AsyncIterable<string>,
  arrayKey: string,
  status: number,
): AsyncGenerator<JsonPiece> {
  const splitter = new JsonSplitter(arrayKey, status);
  for await (const chunk of chunks) yield* splitter.write(chunk);
  splitter.end();
}

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const openArray = 0x5b;
const closeArray = 0x5d;
const openObject = 0x7b;
const closeObject = 0x7d;

class JsonSplitter {
  readonly #arrayKey: string;
  readonly #status: number;
  #pieces: JsonPiece[] = [];
  /** Text since the last cut. */
  #text = '';
  #depth = 0;
  /** Depth whose commas cut: 1, or 2 inside the array under `arrayKey`. */
  #cutDepth = 1;
  #outer: 'array' | 'object' | null = null;
  /** Pieces so far in the container that is being cut: an empty one has no commas. */
  #count = 0;
  #ended = false;
  #inString = false;
  #escaped = false;

  constructor(arrayKey: string, status: number) {
    this.#arrayKey = arrayKey;
    this.#status = status;
  }

  write(chunk: string): readonly JsonPiece[] {
    this.#pieces = [];
    let start = 0;
    for (let index = 0; index < chunk.length; index += 1) {
      const code = chunk.charCodeAt(index);
      if (this.#inString) {
        this.#inString = this.#escaped || code !== quote;
        this.#escaped = !this.#escaped && code === backslash;
      } else if (code === quote) {
        this.#inString = true;
      } else if (code === openArray || code === openObject) {
        if (this.#depth > this.#cutDepth) this.#depth += 1;
        else if (this.#open(code, this.#text + chunk.slice(start, index))) {
          this.#text = '';
          start = index + 1;
        }
      } else if (code === closeArray || code === closeObject) {
        if (this.#depth > this.#cutDepth) this.#depth -= 1;
        else {
          this.#text = this.#close(code, this.#text + chunk.slice(start, index));
          start = index + 1;
        }
      } else if (code === comma && this.#depth === this.#cutDepth) {
        this.#cut(this.#text + chunk.slice(start, index));
        this.#text = '';
        start = index + 1;
      }
    }
    this.#text += chunk.slice(start);
    return this.#pieces;
  }

  end(): void {
    if (!this.#outer) throw this.#wrong('it is neither an array nor an object');
    if (!this.#ended) throw this.#wrong('it ends too early');
    if (trimJson(this.#text) !== '') throw this.#wrong('there is text after its end');
  }

  /** Whether what comes next is cut: the outermost value, or the array under `arrayKey`. */
  #open(code: number, before: string): boolean {
    if (this.#depth === 0) {
      if (this.#ended) throw this.#wrong('there is text after its end');
      if (trimJson(before) !== '') throw this.#wrong('it is neither an array nor an object');
      this.#outer = code === openArray ? 'array' : 'object';
      this.#depth = 1;
      return true;
    }
    this.#depth += 1;
    if (this.#cutDepth === 2 || this.#outer === 'array' || code !== openArray) return false;
    if (!this.#isArrayKey(before)) return false;
    this.#cutDepth = 2;
    this.#count = 0;
    return true;
  }

  /** Ends a container that was being cut; answers the text that stands in its place. */
  #close(code: number, before: string): string {
    const isArray = this.#cutDepth === 2 || this.#outer === 'array';
    if (this.#depth === 0 || code !== (isArray ? closeArray : closeObject)) {
      throw this.#wrong('its brackets do not match');
    }
    if (this.#count > 0 || trimJson(before) !== '') this.#cut(before);
    this.#depth -= 1;
    if (this.#depth === 0) {
      this.#ended = true;
      return '';
    }
    this.#cutDepth = 1;
    this.#count = 1;
    return `${JSON.stringify(this.#arrayKey)}:[]`;
  }

  #cut(before: string): void {
    const text = trimJson(before);
    this.#count += 1;
    if (this.#cutDepth === 1 && this.#outer === 'object') {
      this.#pieces.push(this.#member(text));
    } else if (text === '') {
      throw this.#wrong('there is a comma too many');
    } else {
      this.#pieces.push({ kind: 'element', text });
    }
  }

  #member(text: string): JsonPiece {
    let entries: [string, unknown][];
    try {
      entries = Object.entries(JSON.parse(`{${text}}`) as Readonly<Record<string, unknown>>);
    } catch (error) {
      throw this.#wrong(error instanceof Error ? error.message : String(error));
    }
    const [entry] = entries;
    if (!entry) throw this.#wrong('there is a comma too many');
    return { kind: 'member', key: entry[0], value: entry[1] };
  }

  /** Whether the text before an array is its key: `"data" :`. */
  #isArrayKey(before: string): boolean {
    try {
      return Object.hasOwn(JSON.parse(`{${before}0}`) as object, this.#arrayKey);
    } catch {
      return false;
    }
  }

  #wrong(what: string): Refusal {
    return new Refusal(this.#status, `This is not valid JSON: ${what}.`);
  }
}
