import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gzip } from '../../../main/prepare/gzip.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest();

const options = { level: 6, inFlight: 2 };

async function* from(blocks: readonly Uint8Array[]): AsyncGenerator<Buffer> {
  for (const block of blocks) yield Buffer.from(block);
}

async function compress(blocks: readonly Uint8Array[]): Promise<Buffer> {
  const out: Buffer[] = [];
  for await (const chunk of gzip(from(blocks), options)) out.push(chunk);
  return Buffer.concat(out);
}

/** Blocks that resemble each other, as a ledger's do: references go back over block borders. */
const ledgerBlocks = fc.array(
  fc
    .tuple(fc.constantFrom('4000;NOK;', '4000;EUR;', '\n'), fc.nat({ max: 5_000 }))
    .map(([text, times]) => Buffer.from(text.repeat(times + 1))),
  { maxLength: 8 },
);

describe('gzip', () => {
  it('gives the same bytes back, wherever the blocks end', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(ledgerBlocks, fc.array(fc.uint8Array({ minLength: 1, maxLength: 99 }))),
        async (blocks) => {
          expect(gunzipSync(await compress(blocks)).equals(Buffer.concat(blocks))).toBe(true);
        },
      ),
      { seed: 4, numRuns: 60 },
    );
  });

  it('of nothing is an empty gzip file', async () => {
    expect(gunzipSync(await compress([]))).toHaveLength(0);
  });

  it('uses what the block before held', async () => {
    const noise = Buffer.concat(Array.from({ length: 600 }, (_, i) => sha256(`${i}`)));
    const once = (await compress([noise])).length;
    expect((await compress([noise, noise])).length).toBeLessThan(once * 1.2);
  });

  it('is read by gzip itself as one whole member', async () => {
    const blocks = [Buffer.from('a;b\n'.repeat(300_000)), Buffer.from('1;2\n'.repeat(300_000))];
    const { status, stdout } = spawnSync('gzip', ['-dc'], {
      input: await compress(blocks),
      maxBuffer: 10_000_000,
    });
    expect([status, stdout.equals(Buffer.concat(blocks))]).toEqual([0, true]);
  });

  it('passes on what goes wrong in its source', async () => {
    async function* failing(): AsyncGenerator<Buffer> {
      yield Buffer.from('a');
      throw new Error('the disk is gone');
    }
    const chunks = gzip(failing(), options);
    const drain = async () => {
      for await (const chunk of chunks) expect(chunk.length).toBeGreaterThan(0);
    };
    await expect(drain()).rejects.toThrow('the disk is gone');
  });
});
