import { extname } from 'node:path';
import type { FileFormat, ProblemCode } from '../contract/inspection.ts';
import { decodeText, keepsAscii } from '../tabular/encoding.ts';
import { EncodingEvidence, findBom } from './detect-encoding.ts';

/** What a file's first bytes say it is: a format, a container, or why it is neither. */
export type Content = FileFormat | 'gzip' | 'zip' | ProblemCode;

/**
 * Recognises a file by its first bytes. The name decides only where the content could be either:
 * one JSON object on one line.
 */
export function recogniseContent(bytes: Uint8Array, complete: boolean, name: string): Content {
  if (bytes.length === 0) return 'empty-file';
  if (startsWith(bytes, [0x1f, 0x8b])) return 'gzip';
  if (startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0x50, 0x4b, 5, 6])) return 'zip';
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))
    return oldWorkbook(bytes);
  if (isBinary(bytes)) return 'file-unsupported';
  const evidence = new EncodingEvidence();
  evidence.add(bytes, complete);
  const { encoding } = evidence.decide(findBom(bytes));
  if (keepsAscii(encoding) && isFullOfControls(bytes)) return 'file-unsupported';
  const text = decodeText(bytes, encoding)
    .replace(/^\ufeff/, '')
    .trimStart();
  if (text === '') return complete ? 'empty-file' : 'csv';
  return recogniseMarkup(text) ?? recogniseJson(text, name) ?? 'csv';
}

function recogniseMarkup(text: string): ProblemCode | null {
  if (/^#FLAGGA\b/i.test(text)) return 'sie-file';
  // Excel's "single file web page".
  if (/^MIME-Version:[^\n]*\r?\n[\s\S]{0,2000}multipart\/related/i.test(text)) return 'html-file';
  if (!/^<[?!A-Za-z]/.test(text)) return null;
  const start = text.slice(0, 4000);
  if (/<(?:html|head|body|table)[\s>]|<!doctype html/i.test(start)) return 'html-file';
  if (/<(?:\w+:)?AuditFile[\s>]/.test(start)) return 'saft-file';
  if (start.includes('urn:schemas-microsoft-com:office:spreadsheet')) return 'workbook-old';
  // A cell may begin with a bracket; an XML declaration or a lone element is no table.
  return /^<\?xml|^<[A-Za-z][\w:.-]*(?:\s[^<>]*)?>\s*</.test(start) ? 'file-unsupported' : null;
}

function recogniseJson(text: string, name: string): FileFormat | null {
  if (/^\[\s*(?:[{["\]]|-?\d|true|false|null|$)/.test(text)) {
    // `[a],[b]` is a CSV header of some databases; JSON's strings are quoted.
    return 'json';
  }
  if (!/^\{\s*(?:"|\}|$)/.test(text)) return null;
  const [first = '', second] = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (!isJson(first)) return second === undefined || !isJson(second) ? 'json' : 'ndjson';
  if (second !== undefined) return 'ndjson';
  return extname(name).toLowerCase() === '.json' ? 'json' : 'ndjson';
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The container of .xls and of protected workbooks names its streams in UTF-16. */
function oldWorkbook(bytes: Uint8Array): ProblemCode {
  const content = Buffer.from(bytes);
  const holds = (name: string) => content.includes(Buffer.from(name, 'utf16le'));
  if (holds('EncryptedPackage') || holds('EncryptionInfo') || holds('DataSpaces')) {
    return 'workbook-protected';
  }
  return holds('WordDocument') || holds('PowerPoint Document')
    ? 'file-unsupported'
    : 'workbook-old';
}

/** Text has hardly any control characters but tabs and line breaks; a few may be damage. */
function isFullOfControls(bytes: Uint8Array): boolean {
  let count = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    // Some systems part cells by 0x01 or 0x1C to 0x1F.
    if (byte < 32 && byte !== 1 && byte !== 9 && byte !== 10 && byte !== 13 && byte < 28)
      count += 1;
  }
  return count > 32 && count > bytes.length / 10;
}

/** PDF, pictures, programs, databases. */
function isBinary(bytes: Uint8Array): boolean {
  return [
    [0x25, 0x50, 0x44, 0x46, 0x2d],
    [0x89, 0x50, 0x4e, 0x47],
    [0xff, 0xd8, 0xff],
    [0x7f, 0x45, 0x4c, 0x46],
    [0x4d, 0x5a, 0x90, 0x00],
    [0x50, 0x41, 0x52, 0x31],
    [0x37, 0x7a, 0xbc, 0xaf],
    [0x52, 0x61, 0x72, 0x21],
    [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65],
  ].some((magic) => startsWith(bytes, magic));
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}
