import { KindlingError } from '../contract/errors.ts';
import type { ByteSource } from '../tabular/byte-source.ts';
import { CsvScanner, type ScanPlan, type ScanResult, scanBytes } from '../tabular/csv-scanner.ts';
import { createTextDecoding, type Encoding, keepsAscii } from '../tabular/encoding.ts';
import { readAhead } from '../tabular/read-ahead.ts';
import { standIn } from '../tabular/utf8-input.ts';
import { EncodingEvidence } from './detect-encoding.ts';
import type { InvalidBytes } from './invalid-bytes.ts';
import type { LineSamples } from './line-samples.ts';
import { NulPlaces } from './nul-places.ts';
import { OffendingText } from './offending-text.ts';
import { LoneSurrogates, StrayBytes, type Unreadable } from './stray-bytes.ts';

/** What one pass over a CSV source finds. */
export interface CsvScan extends ScanResult {
  readonly evidence: EncodingEvidence;
  /** Whether a backslash stands before the quote somewhere. */
  readonly backslashQuotes: boolean;
  /** Bytes that mean nothing in a single-byte encoding. */
  readonly stray: StrayBytes;
  /** Pieces that were UTF-8 were left out of that. */
  readonly strayMissed: boolean;
  /** What is no UTF-16, where the source was read as that. */
  readonly loneSurrogates: Unreadable;
  readonly nuls: NulPlaces;
  /** What stands where something is wrong; `null` where the bytes are not scanned as they lie. */
  readonly texts: OffendingText | null;
}

/** What a pass needs besides the source. */
export interface ScanRequest extends ScanPlan {
  readonly encoding: Encoding;
  /** Bytes of the byte order mark, which is no part of the first cell. */
  readonly bomLength: number;
  /** Collects what is no well-formed UTF-8. */
  readonly invalid: InvalidBytes;
  /** The source is in a single-byte encoding, even where it might be UTF-8. */
  readonly expectStray: boolean;
  /** Keeps lines to show. */
  readonly samples: LineSamples;
  readonly signal: AbortSignal;
  readonly onRead: () => void;
}

/** Reads a CSV source through once. Fails with `cancelled`. */
export async function scanCsv(source: ByteSource, request: ScanRequest): Promise<CsvScan> {
  return isOneByte(request) ? scanBytesOf(source, request) : scanText(source, request);
}

/** Whether the delimiter is one byte as the scanner sees the text, which packs UTF-16. */
function isOneByte({ dialect, encoding }: ScanRequest): boolean {
  const { delimiter } = dialect;
  return delimiter === null || delimiter < (keepsAscii(encoding) ? '\u0080' : '\u00ff');
}

async function scanBytesOf(source: ByteSource, request: ScanRequest): Promise<CsvScan> {
  const scanner = new CsvScanner(request);
  const evidence = new EncodingEvidence();
  const pass = new Pass(request, scanner, evidence);
  const { encoding } = request;
  const isWide = !keepsAscii(encoding);
  let skip = request.bomLength;
  try {
    for await (const { piece, length } of readAhead(source, scanner.pieces, request.signal)) {
      if (length === 0) break;
      // A mark is a few bytes of a full piece at the very beginning.
      if (skip > 0) scanner.pieces[piece].copyWithin(0, skip, length);
      const read = length - skip;
      if (isWide) pass.takeWide(piece, read);
      pass.take(piece, isWide ? scanner.narrow(piece, read, encoding === 'UTF-16BE') : read);
      skip = 0;
      request.onRead();
    }
    evidence.add(new Uint8Array(0), true);
    return pass.end();
  } finally {
    scanner.close();
  }
}

/** As bytes of UTF-8, whatever they were: for the sake of a delimiter that takes several. */
async function scanText(source: ByteSource, request: ScanRequest): Promise<CsvScan> {
  const { dialect } = request;
  const scanner = new CsvScanner({ ...request, dialect: { ...dialect, delimiter: standIn } });
  const pass = new Pass(request, scanner, new EncodingEvidence());
  const decoding = createTextDecoding(request.encoding);
  const chunk = new Uint8Array(scanBytes / 4);
  let isFirst = true;
  const take = (decoded: string) => {
    const text = isFirst ? decoded.replace(/^\ufeff/, '') : decoded;
    isFirst = false;
    const bytes = Buffer.from(text.replaceAll(dialect.delimiter ?? '', standIn), 'utf8');
    scanner.pieces[0].set(bytes);
    pass.take(0, bytes.length);
  };
  try {
    for (;;) {
      const length = await source.read(chunk);
      if (request.signal.aborted) throw new KindlingError('cancelled');
      if (length === 0) break;
      pass.takeSource(view(chunk, length));
      take(decoding.write(chunk.subarray(0, length)));
      request.onRead();
    }
    take(decoding.end());
    return pass.end();
  } finally {
    scanner.close();
  }
}

/** What is looked at in each piece besides its rows. */
class Pass {
  readonly #request: ScanRequest;
  readonly #scanner: CsvScanner;
  readonly #evidence: EncodingEvidence;
  /** UTF-16 and text with a delimiter of several bytes are made anew for the scanner. */
  readonly #isAsItLies: boolean;
  readonly #stray: StrayBytes;
  readonly #surrogates = new LoneSurrogates();
  #strayMissed = false;
  #backslashQuotes = false;
  readonly #nuls = new NulPlaces();
  readonly #texts: OffendingText | null;

  constructor(request: ScanRequest, scanner: CsvScanner, evidence: EncodingEvidence) {
    this.#request = request;
    this.#scanner = scanner;
    this.#evidence = evidence;
    const { encoding } = request;
    this.#isAsItLies = isOneByte(request) && keepsAscii(encoding);
    this.#stray = new StrayBytes(encoding);
    this.#texts = this.#isAsItLies ? new OffendingText(scanner, encoding) : null;
  }

  take(piece: 0 | 1, length: number): void {
    const scanner = this.#scanner;
    const { line } = scanner;
    scanner.scan(piece, length);
    const bytes = view(scanner.pieces[piece], length);
    if (this.#isAsItLies) this.#judgeEncoding(bytes, line);
    if (scanner.hadNuls) this.#nuls.add(bytes, line, scanner.countNuls(piece, length));
    this.#texts?.take(bytes);
    const { quote, escape: escapeCharacter } = this.#request.dialect;
    if (!this.#backslashQuotes && escapeCharacter !== '\\') {
      this.#backslashQuotes = bytes.includes(`\\${quote ?? '"'}`);
    }
  }

  /** Takes a piece of UTF-16 before it is made narrow. */
  takeWide(piece: 0 | 1, length: number): void {
    const isBigEndian = this.#request.encoding === 'UTF-16BE';
    const mayBeLone = this.#scanner.hasSurrogates(piece, length, isBigEndian);
    if (!mayBeLone && this.#surrogates.isBetweenCharacters) this.#surrogates.skip(length);
    else this.takeSource(view(this.#scanner.pieces[piece], length));
  }

  /** Takes bytes of the source that the scanner is not shown as they lie there. */
  takeSource(bytes: Buffer): void {
    const { encoding } = this.#request;
    const { line } = this.#scanner;
    if (keepsAscii(encoding)) this.#stray.take(bytes, line);
    else this.#surrogates.take(bytes, encoding === 'UTF-16BE', line);
  }

  #judgeEncoding(bytes: Buffer, line: number): void {
    const scanner = this.#scanner;
    const evidence = this.#evidence;
    if (evidence.isSettled) {
      if (scanner.hadC1Bytes) evidence.noteC1();
    } else if (scanner.hadHighBytes || !evidence.isBetweenCharacters) {
      const before = evidence.invalidBytes;
      evidence.add(bytes, false);
      if (evidence.invalidBytes > before) this.#request.invalid.locate(bytes, line);
    }
    if (scanner.hadC1Bytes) {
      if (evidence.isUtf8 && !this.#request.expectStray) this.#strayMissed = true;
      else this.#stray.take(bytes, line);
    }
    const { samples } = this.#request;
    // In UTF-8 every other character holds such a byte.
    const kinds = {
      high: scanner.hadHighBytes,
      c1: scanner.hadC1Bytes && !evidence.isUtf8,
    };
    if (samples.wants(kinds)) samples.take(bytes, line, kinds);
  }

  end(): CsvScan {
    const { openQuoteLine } = this.#scanner.result();
    this.#scanner.finish();
    return {
      ...this.#scanner.result(),
      openQuoteLine,
      evidence: this.#evidence,
      stray: this.#stray,
      strayMissed: this.#strayMissed,
      loneSurrogates: this.#surrogates.end(this.#scanner.line),
      backslashQuotes: this.#backslashQuotes,
      nuls: this.#nuls,
      texts: this.#texts,
    };
  }
}

/** The first bytes of a piece, not copied. */
function view({ buffer, byteOffset }: Uint8Array, length: number): Buffer {
  return Buffer.from(buffer, byteOffset, length);
}
