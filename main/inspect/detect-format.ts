import { extname } from 'node:path';
import type { FileFormat, ProblemCode } from '../contract/inspection.ts';
import { decodeText, keepsAscii } from '../tabular/encoding.ts';
import { EncodingEvidence, findBom } from './detect-encoding.ts';
import { kindOf } from './file-kinds.ts';
import { type Refusal, refuse } from './refusal.ts';

/** What a file's first bytes say it is: a format, a container, or why it is neither. */
export type Content = FileFormat | 'gzip' | 'zip' | Refusal;

/**
 * Recognises a file by its first bytes. The name decides only where the content could be either:
 * one JSON object on one line.
 */
export function recogniseContent(bytes: Uint8Array, complete: boolean, name: string): Content {
  if (bytes.length === 0) return refuse('empty-file');
  if (startsWith(bytes, [0x1f, 0x8b])) return 'gzip';
  if (startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0x50, 0x4b, 5, 6])) return 'zip';
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) {
    return compoundFile(bytes);
  }
  const kind = kindOf(bytes);
  if (kind !== null) return refuse('file-unsupported', { kind });
  // Room was made for it, and nothing was ever written.
  if (bytes.every((byte) => byte === 0)) return refuse('file-damaged');
  const evidence = new EncodingEvidence();
  evidence.add(bytes, complete);
  const bom = findBom(bytes);
  const { encoding } = evidence.decide(bom);
  const decoded = decodeText(bytes, encoding).replace(/^\ufeff/, '');
  if (isBinary(decoded, keepsAscii(encoding))) {
    return refuse('file-unsupported', { kind: 'binary' });
  }
  const text = decoded.trimStart();
  if (text === '') return complete ? refuse('empty-file') : 'csv';
  return recogniseMarkup(text) ?? recogniseJson(text, name) ?? 'csv';
}

function recogniseMarkup(text: string): Refusal | null {
  if (isSie(text)) return refuse('sie-file');
  // Excel's "single file web page".
  if (/^MIME-Version:[^\n]*\r?\n[\s\S]{0,2000}multipart\/related/i.test(text)) {
    return refuse('html-file');
  }
  if (!/^<[?!A-Za-z]/.test(text)) return null;
  const start = text.slice(0, 4000);
  if (/<(?:html|head|body|table)[\s>]|<!doctype html/i.test(start)) return refuse('html-file');
  if (/<(?:\w+:)?AuditFile[\s>]/.test(start)) return refuse('saft-file');
  if (/<(?:\w+:)?Sie[\s>][\s\S]*sie\.se/i.test(start)) return refuse('sie-file');
  if (start.includes('urn:schemas-microsoft-com:office:spreadsheet')) return refuse('workbook-old');
  if (/<office:document[\s>][\s\S]*opendocument\.spreadsheet/.test(start)) {
    return refuse('workbook-other', { program: 'opendocument' });
  }
  // A cell may begin with a bracket; an XML declaration or a lone element is no table.
  return /^<\?xml|^<[A-Za-z][\w:.-]*(?:\s[^<>]*)?>\s*</.test(start)
    ? refuse('file-unsupported', { kind: 'xml' })
    : null;
}

/** The labels that SIE files begin their lines with; `#FLAGGA` comes first, or should. */
const sieLabels =
  /^\s*#(?:FLAGGA|PROGRAM|FORMAT|GEN|SIETYP|PROSA|FTYP|FNR|ORGNR|BKOD|ADRESS|FNAMN|RAR|TAXAR|OMFATTN|KPTYP|VALUTA|KONTO|KTYP|SRU|DIM|UNDERDIM|OBJEKT|IB|UB|RES|OIB|OUB|PSALDO|PBUDGET|VER|TRANS)\b/;

/** A label may head a column; two lines of labels are no table. */
function isSie(text: string): boolean {
  const [first = '', ...others] = text
    .slice(0, 4000)
    .split(/[\r\n]+/)
    .slice(0, 20);
  if (!sieLabels.test(first)) return false;
  return /^#FLAGGA\b/i.test(first) || others.some((line) => sieLabels.test(line));
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

/** Streams of a compound file by which it is told what it is; any other one is an old workbook. */
const streams: readonly (readonly [string, Refusal])[] = [
  ['EncryptedPackage', refuse('workbook-protected')],
  ['EncryptionInfo', refuse('workbook-protected')],
  ['DataSpaces', refuse('workbook-protected')],
  ['WordDocument', refuse('file-unsupported', { kind: 'document' })],
  ['PowerPoint Document', refuse('file-unsupported', { kind: 'presentation' })],
  ['__substg1.0_', refuse('file-unsupported', { kind: 'mail' })],
];

/** The container of .xls and of protected workbooks names its streams in UTF-16. */
function compoundFile(bytes: Uint8Array): Refusal {
  const content = Buffer.from(bytes);
  const named = streams.find(([stream]) => content.includes(Buffer.from(stream, 'utf16le')));
  return named?.[1] ?? refuse('workbook-old' satisfies ProblemCode);
}

/**
 * Control characters that text has a use for: tabs, line breaks, page breaks, the end of a DOS
 * file, and those that some systems part cells by.
 */
const usefulControls: ReadonlySet<number> = new Set([1, 9, 10, 11, 12, 13, 26, 28, 29, 30, 31]);

/** More kinds of control characters than damage brings, in more than this share of the text. */
const mostKinds = 3;
const mostShare = 0.02;

/** Whether what was decoded is no text. `isBytes`: it came from single bytes, or from UTF-8. */
function isBinary(text: string, isBytes: boolean): boolean {
  const kinds = new Set<number>();
  let odd = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isControl = (code < 32 || code === 127) && !usefulControls.has(code);
    if (!isControl && (isBytes || !isNoCharacter(code))) continue;
    odd += 1;
    // NULs are damage, however many, unless nearly everything is NULs.
    if (code !== 0) kinds.add(code);
  }
  if (kinds.size > mostKinds && odd > mostShare * text.length) return true;
  return odd > Math.max(32, text.length / 10);
}

/** Half of a pair is left to the check: it may be cut off, or damage. */
function isNoCharacter(code: number): boolean {
  return (
    code > 0x2ff &&
    !(code >= 0xd800 && code < 0xe000) &&
    noCharacter.test(String.fromCharCode(code))
  );
}

const noCharacter = /[\p{Cn}\p{Co}]/u;

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}
