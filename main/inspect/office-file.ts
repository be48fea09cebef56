import { text } from 'node:stream/consumers';
import type { Zip } from '../tabular/zip.ts';
import { type Refusal, refuse } from './refusal.ts';

/** Office documents by a file that each has in its zip. */
const documents: readonly (readonly [string, 'xlsx' | Refusal])[] = [
  ['xl/workbook.xml', 'xlsx'],
  ['xl/workbook.bin', refuse('workbook-binary')],
  ['word/document.xml', refuse('file-unsupported', { kind: 'document' })],
  ['ppt/presentation.xml', refuse('file-unsupported', { kind: 'presentation' })],
  ['index/document.iwa', refuse('workbook-other', { program: 'numbers' })],
];

/** OpenDocument files say in a file of their own, unpacked and first, what they are. */
const openDocuments: ReadonlyMap<string, Refusal> = new Map([
  ['spreadsheet', refuse('workbook-other', { program: 'opendocument' })],
  ['text', refuse('file-unsupported', { kind: 'document' })],
  ['presentation', refuse('file-unsupported', { kind: 'presentation' })],
]);

/** Longer than any type's name. Bytes. */
const maxType = 200;

/** What a zip is as a whole, if it is an office document rather than a zip of files. */
export async function recogniseOffice(zip: Zip): Promise<'xlsx' | Refusal | null> {
  const names = new Set(zip.entries.map(({ name }) => name.toLowerCase()));
  const known = documents.find(([name]) => names.has(name));
  if (known) return known[1];
  const type = zip.entries.find(({ name }) => name === 'mimetype');
  if (!type || type.bytes > maxType) return null;
  const named = await type.open().then(text, () => '');
  const [, kind = ''] = /^application\/vnd\.oasis\.opendocument\.([a-z]+)/.exec(named) ?? [];
  return openDocuments.get(kind) ?? null;
}
