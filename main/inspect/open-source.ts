import { basename } from 'node:path';
import { createGunzip } from 'node:zlib';
import { KindlingError } from '../contract/errors.ts';
import type { Container } from '../contract/inspection.ts';
import { type ByteSource, readHead, readPlain } from '../tabular/byte-source.ts';
import type { SourceFile } from '../tabular/source-file.ts';
import { readStream } from '../tabular/stream-source.ts';
import { readSignature, type Signature } from './detect-format.ts';

/** A source out of its container, ready to be read from the beginning as often as needed. */
export interface OpenSource {
  readonly file: SourceFile;
  readonly container: Container;
  /** Of what is inside the container. */
  readonly signature: Signature;
  readonly innerName: string | null;
  /** Starts reading what is inside. */
  open(): ByteSource;
}

/** Looks what kind of container a file is and what kind of thing is in it. */
export async function openSource(file: SourceFile): Promise<OpenSource> {
  const head = await readHead(readPlain(file), 4096);
  const outer = readSignature(head, head.toString('latin1'));
  if (outer !== 'gzip') {
    return {
      file,
      container: 'none',
      signature: outer,
      innerName: null,
      open: () => readPlain(file),
    };
  }
  const open = () => {
    const plain = readPlain(file);
    return readStream(plain, createGunzip({ chunkSize: 1 << 18 }), basename(file.path));
  };
  const inner = await readHead(open(), 4096);
  const signature = readSignature(inner, inner.toString('latin1'));
  if (signature === 'gzip') throw new KindlingError('file-unsupported', { name: file.path });
  return { file, container: 'gzip', signature, innerName: null, open };
}
