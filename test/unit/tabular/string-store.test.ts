import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it, onTestFinished } from 'vitest';
import { StringStore } from '../../../main/tabular/string-store.ts';

/** Some 3 MB of texts, some of them longer than a page of the store. */
const texts = Array.from({ length: 2_000 }, (_, index) =>
  index === 1_000 ? 'ø'.repeat(700_000) : `${index} Ålesund ${randomBytes(400).toString('hex')}`,
);

function part() {
  const bytes = Buffer.from(
    `<sst>${texts.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
  );
  const open = async () => Readable.from([bytes.subarray(0, 999_999), bytes.subarray(999_999)]);
  return { name: 's', bytes: bytes.length, packedBytes: bytes.length, open };
}

function aPath() {
  const folder = mkdtempSync(join(tmpdir(), 'kindling-texts-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, 'texts');
}

describe('a store of texts', () => {
  it.each([96, 1, 0])('gives each by its number, with %i pages in memory', async (pages) => {
    const path = aPath();
    const store = await StringStore.read(part(), path, pages);
    expect(existsSync(path)).toBe(pages < 2);
    expect(texts.map((_, index) => store.get(index))).toEqual(texts);
    expect(texts.map((_, index) => store.get(texts.length - 1 - index))).toEqual(
      texts.toReversed(),
    );
    store.close();
    expect(existsSync(path)).toBe(false);
  });

  it('has nothing for a number that is not there', async () => {
    const store = await StringStore.read(null, aPath());
    expect([store.get(0), store.get(-1), store.get(Number.NaN)]).toEqual(['', '', '']);
  });
});
