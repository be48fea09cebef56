/** What the first bytes of a file say it is. */
export type Signature =
  | 'empty'
  | 'gzip'
  | 'zip'
  /** The container of .xls, .doc and password-protected workbooks. */
  | 'ole'
  | 'pdf'
  | 'html'
  | 'xml'
  | 'json-array'
  | 'json-object'
  | 'text';

/** Reads the signature off the first bytes of a file; `text` is those bytes as text. */
export function readSignature(bytes: Uint8Array, text: string): Signature {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, [0x1f, 0x8b])) return 'gzip';
  if (startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0x50, 0x4b, 5, 6])) return 'zip';
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return 'ole';
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d])) return 'pdf';
  const start = text.replace(/^\ufeff/, '').trimStart();
  if (/^(<!doctype html|<html|<head|<body|<table)/i.test(start)) return 'html';
  if (/^<\?xml|^<[A-Za-z][\w:.-]*[\s>]/.test(start)) {
    return /<html[\s>]/i.test(start.slice(0, 1000)) ? 'html' : 'xml';
  }
  if (start.startsWith('[') && /^\[\s*([[{"\]]|$)/.test(start)) return 'json-array';
  if (start.startsWith('{') && /^\{\s*("|\}|$)/.test(start)) return 'json-object';
  return 'text';
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}
