import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { SpooledPart } from '../../../main/contract/push.ts';
import { type SnapshotRequest, takeSnapshot } from '../../../main/prepare/snapshot.ts';
import { tempFolder } from '../temp-folder.ts';

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const never = new AbortController().signal;

async function aSource(text: string, change: Partial<SnapshotRequest> = {}) {
  const folder = await tempFolder();
  const sourcePath = join(folder, 'ledger.csv');
  writeFileSync(sourcePath, text);
  const { size, mtimeMs } = statSync(sourcePath);
  const request: SnapshotRequest = {
    sourcePath,
    expected: { bytes: size, modifiedAt: mtimeMs },
    folder: join(folder, 'spool', 'p1'),
    name: 'ledger.csv',
    rows: 1,
    compress: false,
    container: 'none',
    conversion: null,
    maxBytes: 190_000_000,
    ...change,
  };
  return { folder, sourcePath, request };
}

async function onlyPart(request: SnapshotRequest): Promise<SpooledPart> {
  const [part, ...more] = (await takeSnapshot(request, never)).parts;
  if (!part || more.length > 0) throw new Error('expected one part');
  return part;
}

describe('a snapshot', () => {
  it('holds the source’s bytes as they are', async () => {
    const { request } = await aSource('a;b\n1;æ\n');
    const part = await onlyPart(request);
    expect(readFileSync(part.path, 'utf8')).toBe('a;b\n1;æ\n');
  });

  it('has the hash of the source and of what will be sent', async () => {
    const { request } = await aSource('a;b\n1;2\n', { compress: true });
    const { sourceSha256, parts } = await takeSnapshot(request, never);
    const [part] = parts;
    if (!part) throw new Error('nothing was prepared');
    expect([sourceSha256, part.sha256]).toEqual([
      sha256(Buffer.from('a;b\n1;2\n')),
      sha256(readFileSync(part.path)),
    ]);
  });

  it('is gzip that gives the source back, when compressed', async () => {
    const text = 'a;b\n'.repeat(1_000_000);
    const { request } = await aSource(text, { compress: true });
    const part = await onlyPart(request);
    expect(gunzipSync(readFileSync(part.path)).toString() === text).toBe(true);
  });

  it('can be read by its owner only', async () => {
    const { request } = await aSource('a\n');
    const part = await onlyPart(request);
    expect([statSync(part.path).mode & 0o777, statSync(request.folder).mode & 0o777]).toEqual([
      0o600, 0o700,
    ]);
  });

  it('tells how far it has read', async () => {
    const seen: number[] = [];
    const { request } = await aSource('x'.repeat(3_000_000), { onRead: (n) => seen.push(n) });
    await takeSnapshot(request, never);
    expect(seen).toEqual([1_048_576, 2_097_152, 3_000_000]);
  });
});

describe('what an earlier try left in the spool', () => {
  it('is replaced', async () => {
    const { request } = await aSource('a;b\n1;2\n');
    mkdirSync(request.folder, { recursive: true });
    writeFileSync(join(request.folder, 'part-1'), 'half a f');
    const part = await onlyPart(request);
    expect(readFileSync(part.path, 'utf8')).toBe('a;b\n1;2\n');
  });
});

describe('no snapshot is left behind', () => {
  async function expectRefusal(request: SnapshotRequest, code: string, signal = never) {
    await expect(takeSnapshot(request, signal)).rejects.toMatchObject({ code });
    expect(await readdir(join(request.folder, '..'))).toEqual([]);
  }

  it('of a file that has changed since it was looked into', async () => {
    const { request, sourcePath } = await aSource('a\n');
    utimesSync(sourcePath, 1, 1);
    await expectRefusal(request, 'file-changed');
  });

  it('of a file that changes while it is read', async () => {
    const { request, sourcePath } = await aSource('x'.repeat(3_000_000));
    const onRead = () => writeFileSync(sourcePath, 'shorter');
    await expectRefusal({ ...request, onRead }, 'file-changed');
  });

  it.each([
    ['is appended to', (path: string) => `printf more >>'${path}'`],
    ['is written over in place', (path: string) => `printf y | dd conv=notrunc of='${path}'`],
    ['is cut short', (path: string) => `: >'${path}'`],
    [
      'is replaced',
      (path: string) => `cp -p '${path}' '${path}.new' && mv '${path}.new' '${path}'`,
    ],
    ['is removed', (path: string) => `rm '${path}'`],
  ])('of a file that %s by another program while it is read', async (_, command) => {
    const { request, sourcePath } = await aSource('x'.repeat(3_000_000));
    let changes = 0;
    const onRead = () => {
      changes += 1;
      if (changes === 1) expect(spawnSync('sh', ['-c', command(sourcePath)]).status).toBe(0);
    };
    await expectRefusal({ ...request, onRead }, 'file-changed');
  });

  it('of a file of which a part would be missing, whenever another program writes', async () => {
    const { request, sourcePath } = await aSource('x'.repeat(8_000_000));
    const expected = sha256(readFileSync(sourcePath));
    const writer = spawn('sh', ['-c', `read go; printf more >>'${sourcePath}'`]);
    const ended = once(writer, 'exit');
    const result = await takeSnapshot(
      { ...request, onRead: (bytes) => bytes === 2_097_152 && writer.stdin.write('go\n') },
      never,
    ).catch((error: unknown) => error);
    writer.stdin.end('go\n');
    await ended;
    // It may also have come too late.
    if (result instanceof Error) expect(result).toMatchObject({ code: 'file-changed' });
    else expect(result).toMatchObject({ parts: [{ sha256: expected, bytes: 8_000_000 }] });
  });

  it('of a file that is gone', async () => {
    const { request, folder } = await aSource('a\n');
    await expectRefusal({ ...request, sourcePath: join(folder, 'gone.csv') }, 'file-missing');
  });

  it('of more bytes than the API takes', async () => {
    const { request } = await aSource('abcdef', { maxBytes: 5 });
    await expectRefusal(request, 'too-large');
  });

  it('when it is cancelled half-way', async () => {
    const cancel = new AbortController();
    const { request } = await aSource('x'.repeat(3_000_000));
    await expectRefusal({ ...request, onRead: () => cancel.abort() }, 'cancelled', cancel.signal);
  });

  it('where the disk has no room for it', async () => {
    const { request } = await aSource('a\n');
    await expectRefusal({ ...request, freeBytes: async () => 1_000_000 }, 'spool-full');
  });

  it('of a folder', async () => {
    const { request, folder } = await aSource('a\n');
    mkdirSync(join(folder, 'ledgers'));
    const { size, mtimeMs } = statSync(join(folder, 'ledgers'));
    const expected = { bytes: size, modifiedAt: mtimeMs };
    await expectRefusal(
      { ...request, sourcePath: join(folder, 'ledgers'), expected },
      'file-is-folder',
    );
  });
});
