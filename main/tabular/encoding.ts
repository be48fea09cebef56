import { isAscii } from 'node:buffer';
import iconv from 'iconv-lite';
import { type Encoding, encodings } from '../contract/inspection.ts';

export { type Encoding, encodings };

/** Turns bytes that arrive in pieces into text; a character may lie across two pieces. */
export interface TextDecoding {
  write(bytes: Uint8Array): string;
  end(): string;
}

/** Whether this is an encoding that can be read. */
export function isEncoding(name: string): name is Encoding {
  return (encodings as readonly string[]).includes(name);
}

/** Whether ASCII characters are single bytes of their own value in this encoding. */
export function keepsAscii(encoding: Encoding): boolean {
  return encoding !== 'UTF-16LE' && encoding !== 'UTF-16BE';
}

/**
 * Starts decoding. A byte order mark is kept as U+FEFF. What is no UTF-8 becomes U+FFFD; a byte that
 * means nothing in a single-byte encoding becomes the control character of its number, so that it
 * can be told and is never lost.
 */
export function createTextDecoding(encoding: Encoding): TextDecoding {
  if (encoding === 'UTF-8') {
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    return {
      write: (bytes) => decoder.decode(bytes, { stream: true }),
      end: () => decoder.decode(),
    };
  }
  if (keepsAscii(encoding)) {
    const table = tableOf(encoding);
    return { write: (bytes) => decodeSingleBytes(bytes, table), end: () => '' };
  }
  const decoder = iconv.getDecoder(encoding, { stripBOM: false });
  return {
    write: (bytes) => decoder.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)),
    end: () => decoder.end() ?? '',
  };
}

/** Decodes bytes that are all there. */
export function decodeText(bytes: Uint8Array, encoding: Encoding): string {
  const decoding = createTextDecoding(encoding);
  return decoding.write(bytes) + decoding.end();
}

/** The bytes of a text. A character that the encoding lacks becomes `?`. */
export function encodeText(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'UTF-8' || !keepsAscii(encoding)) return iconv.encode(text, encoding);
  const table = tableOf(encoding);
  const bytes = [...text].map((char) => table.indexOf(char.charCodeAt(0)));
  return Uint8Array.from(bytes, (byte) => (byte === -1 ? '?'.charCodeAt(0) : byte));
}

/** The bytes that mean nothing in this encoding: a few in some of the single-byte ones. */
export function undefinedBytes(encoding: Encoding): readonly number[] {
  if (encoding === 'UTF-8' || !keepsAscii(encoding)) return [];
  return allBytes.filter((byte) => characterOf(byte, encoding) === null);
}

const allBytes = Array.from({ length: 256 }, (_, byte) => byte);

/** iconv's names where they are others. */
const iconvNames: Partial<Record<Encoding, string>> = { macintosh: 'macroman' };

function characterOf(byte: number, encoding: Encoding): string | null {
  // Since 1998; iconv has the general currency sign that was there before.
  if (encoding === 'macintosh' && byte === 0xdb) return '€';
  const character = iconv.decode(Buffer.from([byte]), iconvNames[encoding] ?? encoding);
  return character === '\ufffd' ? null : character;
}

/** UTF-16 codes of a single-byte encoding's 256 bytes; made on first use. */
const tables = new Map<Encoding, Uint16Array>();

function tableOf(encoding: Encoding): Uint16Array {
  let table = tables.get(encoding);
  if (!table) {
    table = Uint16Array.from(
      allBytes,
      (byte) => characterOf(byte, encoding)?.charCodeAt(0) ?? byte,
    );
    tables.set(encoding, table);
  }
  return table;
}

function decodeSingleBytes(bytes: Uint8Array, table: Uint16Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isAscii(buffer)) return buffer.toString('latin1');
  const codes = new Uint16Array(bytes.length);
  for (let at = 0; at < bytes.length; at++) codes[at] = table[bytes[at] ?? 0] ?? 0;
  return Buffer.from(codes.buffer).toString('utf16le');
}
