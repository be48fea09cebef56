import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Container, FileFormat } from '../contract/inspection.ts';
import { type ByteSource, readHead, readPlain } from '../tabular/byte-source.ts';
import type { SourceFile } from '../tabular/source-file.ts';
import { readStream } from '../tabular/stream-source.ts';
import { openZip, ProtectedZipError, type Zip, type ZipEntry } from '../tabular/zip.ts';
import { withDirectory } from './compound-file.ts';
import { type Content, recogniseContent } from './detect-format.ts';
import { recogniseOffice } from './office-file.ts';
import { ownedBy } from './owner-file.ts';
import { type Refusal, refuse } from './refusal.ts';

/** Bytes of the source, out of its container, that a first look reads. */
export const headBytes = 1 << 20;

/** Enough to recognise what is in a file. Bytes. */
const recognisedBytes = 1 << 16;

/** A source out of its container, ready to be read from the beginning as often as needed. */
export interface OpenSource {
  readonly file: SourceFile;
  readonly container: Container;
  /** What is inside, or why it cannot be sent. */
  readonly content: FileFormat | Refusal;
  readonly innerName: string | null;
  /** Whether the zip holds more beside its one file. */
  readonly zipHoldsMore: boolean;
  /** The workbook's parts, when it is one. */
  readonly zip: Zip | null;
  /** Starts reading what is inside. */
  open(): ByteSource;
  /** Closes whatever was opened, but not the file. */
  close(): Promise<void>;
}

/** Looks what kind of container a file is and what kind of thing is in it. */
export async function openSource(file: SourceFile): Promise<OpenSource> {
  const source = await recognise(file);
  const opened: ByteSource[] = [];
  return {
    ...source,
    open() {
      const bytes = source.open();
      opened.push(bytes);
      return bytes;
    },
    async close() {
      await Promise.all(opened.map((bytes) => bytes.close()));
      await source.close();
    },
  };
}

async function recognise(file: SourceFile): Promise<OpenSource> {
  const plain: OpenSource = {
    file,
    container: 'none',
    content: 'csv',
    innerName: null,
    zipHoldsMore: false,
    zip: null,
    open: () => readPlain(file),
    close: async () => {},
  };
  const workbook = ownedBy(file.path, file.bytes);
  if (workbook !== null) return { ...plain, content: refuse('workbook-owner', { name: workbook }) };
  const head = await readStart(readPlain(file));
  const complete = head.length < recognisedBytes;
  const content = recogniseContent(await withDirectory(file, head), complete, file.path);
  if (content === 'gzip') return openGzip(plain);
  if (content === 'zip') return openZipped(plain);
  return { ...plain, content };
}

async function readStart(source: ByteSource): Promise<Buffer> {
  try {
    return await readHead(source, recognisedBytes);
  } finally {
    await source.close();
  }
}

async function openGzip(plain: OpenSource): Promise<OpenSource> {
  const open = () => unpackGzip(readPlain(plain.file));
  const head = await readStart(open());
  const content = recogniseContent(head, head.length < recognisedBytes, bareName(plain.file.path));
  return { ...plain, container: 'gzip', content: allowed(content, head, 'gzip'), open };
}

/** Unpacks gzip bytes. */
function unpackGzip(packed: ByteSource): ByteSource {
  return readStream(
    () => {
      const gunzip = createGunzip({ chunkSize: 1 << 18 });
      // What goes wrong is told to whoever reads the unpacked bytes.
      pipeline(Readable.from(pull(packed), { objectMode: false }), gunzip, () => {});
      return gunzip;
    },
    () => packed.consumed,
  );
}

async function* pull(source: ByteSource): AsyncGenerator<Buffer> {
  for (;;) {
    const buffer = Buffer.allocUnsafe(1 << 18);
    const length = await source.read(buffer);
    if (length === 0) return;
    yield buffer.subarray(0, length);
  }
}

async function openZipped(plain: OpenSource): Promise<OpenSource> {
  let zip: Zip;
  try {
    zip = await openZip(plain.file.path);
  } catch (error) {
    const code = error instanceof ProtectedZipError ? 'zip-protected' : 'file-damaged';
    return { ...plain, container: 'zip', content: refuse(code) };
  }
  try {
    return { ...(await recogniseZip(plain, zip)), close: async () => zip.close() };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function recogniseZip(plain: OpenSource, zip: Zip): Promise<OpenSource> {
  const document = await recogniseOffice(zip);
  if (document === 'xlsx') return { ...plain, content: 'xlsx', zip };
  if (document !== null) return { ...plain, content: document };
  const zipped: OpenSource = { ...plain, container: 'zip' };
  const [only, ...others] = zip.entries;
  if (!only) return { ...zipped, content: refuse('empty-file') };
  if (others.length > 0) return { ...zipped, content: refuseSeveral(zip.entries) };
  const inner = { ...zipped, innerName: only.name, zipHoldsMore: zip.holdsMore };
  if (only.obstacle) {
    const code = only.obstacle === 'password' ? 'zip-protected' : 'zip-unreadable';
    return { ...inner, content: refuse(code) };
  }
  const open = () => readEntry(only);
  const head = await readStart(open());
  const content = recogniseContent(head, head.length < recognisedBytes, only.name);
  return { ...inner, content: allowed(content, head, 'zip'), open };
}

/** Files of a zip that are named; more would be no sentence. */
const maxNamed = 5;

function refuseSeveral(entries: readonly ZipEntry[]): Refusal {
  const names = entries.slice(0, maxNamed).map(({ name }) => name);
  const files = entries.length;
  return refuse('zip-many-files', { name: names.join(', '), files, more: files - names.length });
}

function readEntry(entry: ZipEntry): ByteSource {
  let unpacked = 0;
  const share = () => Math.min(1, unpacked / Math.max(1, entry.bytes)) * entry.packedBytes;
  const source = readStream(() => entry.open(), share);
  return {
    get consumed() {
      return source.consumed;
    },
    async read(target) {
      const length = await source.read(target);
      unpacked += length;
      return length;
    },
    close: () => source.close(),
  };
}

/** A container in a container is none of the kinds that the API takes. */
function allowed(content: Content, head: Buffer, container: Container): FileFormat | Refusal {
  if (content === 'gzip') return refuse('file-unsupported', { kind: 'archive' });
  if (content !== 'zip') return content;
  // The parts of a workbook are named in front of each.
  return head.includes('xl/') || head.includes('[Content_Types].xml')
    ? refuse('workbook-packed', { container })
    : refuse('file-unsupported', { kind: 'archive' });
}

function bareName(path: string): string {
  return path.replace(/\.gz$/i, '');
}
