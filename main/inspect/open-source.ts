import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Container, FileFormat, Problem, ProblemCode } from '../contract/inspection.ts';
import { type ByteSource, readHead, readPlain } from '../tabular/byte-source.ts';
import type { SourceFile } from '../tabular/source-file.ts';
import { readStream } from '../tabular/stream-source.ts';
import { openZip, type Zip, type ZipEntry } from '../tabular/zip.ts';
import { withDirectory } from './compound-file.ts';
import { type Content, recogniseContent } from './detect-format.ts';

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

/** Why a source cannot be sent, whatever else is in it. */
export interface Refusal {
  readonly code: ProblemCode;
  readonly details: Problem['details'];
}

/** Whether the content is refused. */
export function isRefusal(content: FileFormat | Refusal): content is Refusal {
  return typeof content !== 'string';
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
  const head = await readStart(readPlain(file));
  const complete = head.length < recognisedBytes;
  const content = recogniseContent(await withDirectory(file, head), complete, file.path);
  if (content === 'gzip') return openGzip(plain);
  if (content === 'zip') return openZipped(plain);
  return { ...plain, content: allowed(content) };
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
  return { ...plain, container: 'gzip', content: allowed(content), open };
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
  const zip = await openZip(plain.file.path).catch(() => null);
  if (zip === null) return { ...plain, container: 'zip', content: refuse('file-damaged') };
  try {
    return { ...(await recogniseZip(plain, zip)), close: async () => zip.close() };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function recogniseZip(plain: OpenSource, zip: Zip): Promise<OpenSource> {
  const has = (name: string) => zip.entries.some((entry) => entry.name.toLowerCase() === name);
  if (has('xl/workbook.xml')) return { ...plain, content: 'xlsx', zip };
  if (has('xl/workbook.bin')) return { ...plain, content: refuse('workbook-binary') };
  const [only, ...others] = zip.entries;
  if (!only) return { ...plain, container: 'zip', content: refuse('empty-file') };
  if (others.length > 0) {
    const names = zip.entries.slice(0, 20).map(({ name }) => name);
    return {
      ...plain,
      container: 'zip',
      content: refuse('zip-many-files', { name: names.join(', ') }),
    };
  }
  const open = () => readEntry(only);
  const head = await readStart(open());
  const content = allowed(recogniseContent(head, head.length < recognisedBytes, only.name));
  return {
    ...plain,
    container: 'zip',
    content,
    innerName: only.name,
    zipHoldsMore: zip.holdsMore,
    open,
  };
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
function allowed(content: Content): FileFormat | Refusal {
  return content === 'gzip' || content === 'zip'
    ? refuse('file-unsupported')
    : typeof content === 'string' && !isFormat(content)
      ? refuse(content)
      : content;
}

function isFormat(content: FileFormat | ProblemCode): content is FileFormat {
  return content === 'csv' || content === 'xlsx' || content === 'json' || content === 'ndjson';
}

function refuse(code: ProblemCode, details: Problem['details'] = {}): Refusal {
  return { code, details };
}

function bareName(path: string): string {
  return path.replace(/\.gz$/i, '');
}
