import { spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gzip } from '../../../main/prepare/gzip.ts';
import { tempFolder } from '../temp-folder.ts';

const blockBytes = 1 << 20;
const text = (bytes: number) => Buffer.alloc(bytes, '4000;2026-10-01;-1250,00;NOK;Bærum Kaffe\n');

/** What a ledger may be to a compressor. */
const contents: ReadonlyMap<string, Buffer> = new Map([
  ['nothing', Buffer.alloc(0)],
  ['one byte', Buffer.from('a')],
  ['exactly one block', text(blockBytes)],
  ['one byte more than a block', text(blockBytes + 1)],
  ['many blocks', text(7 * blockBytes + 12_345)],
  ['noise', randomBytes(3 * blockBytes + 77)],
]);

const fixtures = join(import.meta.dirname, '../../fixtures/decoders');

/** Programs that print the SHA-256 of what each gzip file holds, one a line. */
const decoders = [
  {
    name: 'gzip',
    isThere: ['gzip', '--version'],
    command: ['sh', '-c', 'for f; do gzip -dc "$f" | sha256sum | cut -d" " -f1; done', 'sh'],
  },
  { name: 'Python', isThere: ['python3', '-V'], command: ['python3', join(fixtures, 'decode.py')] },
  { name: 'Java', isThere: ['java', '-version'], command: ['java', join(fixtures, 'Decode.java')] },
  {
    name: 'Go',
    isThere: ['go', 'version'],
    command: ['go', 'run', join(fixtures, 'decode.go')],
  },
];

function run([program = '', ...args]: readonly string[]) {
  return spawnSync(program, args, { encoding: 'utf8' });
}

async function* inBlocks(content: Buffer): AsyncGenerator<Buffer> {
  for (let at = 0; at < content.length; at += blockBytes) {
    yield content.subarray(at, at + blockBytes);
  }
}

/** The contents as gzip files, with the SHA-256 of each content. */
async function packedContents() {
  const folder = await tempFolder();
  return Promise.all(
    [...contents].map(async ([name, content]) => {
      const packed: Buffer[] = [];
      const options = { level: 6, inFlight: 3 };
      for await (const chunk of gzip(inBlocks(content), options)) packed.push(chunk);
      const path = join(folder, `${name}.gz`);
      writeFileSync(path, Buffer.concat(packed));
      return { path, sha256: createHash('sha256').update(content).digest('hex') };
    }),
  );
}

describe('what is compressed in blocks is read by', () => {
  for (const { name, isThere, command } of decoders) {
    const present = run(isThere).status === 0;
    if (!present) console.warn(`${name} is not on this computer: its decoder is not tried.`);
    it.runIf(present)(name, { timeout: 60_000 }, async () => {
      const packed = await packedContents();
      const { status, stdout, stderr } = run([...command, ...packed.map(({ path }) => path)]);
      expect([status, stdout.trim().split(/\r?\n/)], stderr).toEqual([
        0,
        packed.map(({ sha256 }) => sha256),
      ]);
    });
  }
});
