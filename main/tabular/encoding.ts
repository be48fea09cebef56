import iconv from 'iconv-lite';

/** Names as in `Inspection.encoding`, all of which can be read. */
export const encodings = [
  'UTF-8',
  'ISO-8859-1',
  'windows-1252',
  'windows-1251',
  'UTF-16LE',
  'UTF-16BE',
  'CP850',
  'CP865',
  'CP437',
] as const;
export type Encoding = (typeof encodings)[number];

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

/** Starts decoding. A byte order mark is kept as U+FEFF; what cannot be read becomes U+FFFD. */
export function createTextDecoding(encoding: Encoding): TextDecoding {
  if (encoding === 'UTF-8') {
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    return {
      write: (bytes) => decoder.decode(bytes, { stream: true }),
      end: () => decoder.decode(),
    };
  }
  if (encoding === 'ISO-8859-1') {
    return {
      write: (bytes) =>
        Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'),
      end: () => '',
    };
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
  return encoding === 'UTF-8' ? Buffer.from(text, 'utf8') : iconv.encode(text, encoding);
}
