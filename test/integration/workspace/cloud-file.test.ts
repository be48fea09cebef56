import { truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SourceOptions } from '../../../main/contract/inspection.ts';
import { lookAt } from '../../../main/inspect/look.ts';
import { bytesInCloud } from '../../../main/tabular/cloud-file.ts';
import { RowPrints } from '../../../main/workspace/row-prints.ts';
import { Sources } from '../../../main/workspace/sources.ts';
import { tempFolder } from '../temp-folder.ts';

/** As a placeholder of OneDrive or iCloud is: a size, and nothing on this disk. */
async function aPlaceholder(bytes: number): Promise<string> {
  const path = join(await tempFolder(), 'ledger.csv');
  await writeFile(path, '');
  await truncate(path, bytes);
  return path;
}

/** Sources that say what was read of them. */
async function someSources() {
  const read: string[] = [];
  const look = (path: string, options: SourceOptions) => {
    read.push(path);
    return lookAt(path, options);
  };
  const events = { onChange: () => {}, onFailure: () => {} };
  const prints = new RowPrints(join(await tempFolder(), 'rows'));
  const looker = { look, check: look, compare: async () => [] };
  return { read, sources: new Sources(looker, prints, events) };
}

const chosen = { options: {}, compress: true, repository: null };

describe('a file that takes up no space on this disk', () => {
  it('is in the cloud', async () => {
    expect(await bytesInCloud(await aPlaceholder(18_400_000))).toBe(18_400_000);
  });

  it('is not read before a person has said that it may be downloaded', async () => {
    const { sources, read } = await someSources();
    const { id } = await sources.add(await aPlaceholder(50_000));
    await expect(sources.inspect(id, chosen)).rejects.toMatchObject({
      code: 'file-in-cloud',
      details: { name: 'ledger.csv', bytes: 50_000 },
    });
    expect(read).toEqual([]);
  });

  it('is read once they have, and with other settings without being asked again', async () => {
    const { sources, read } = await someSources();
    const path = await aPlaceholder(50_000);
    const { id } = await sources.add(path);
    await sources.inspect(id, chosen, { download: true });
    await sources.inspect(id, { ...chosen, options: { delimiter: ';' } });
    expect(read.length).toBeGreaterThanOrEqual(2);
  });

  it.each([1, 700, 4096])('is not in the cloud with %i bytes: it may lie elsewhere', async (n) => {
    expect(await bytesInCloud(await aPlaceholder(n))).toBeNull();
  });
});

describe('a file on this disk', () => {
  it.each([1, 100, 700, 2048, 4096, 4097, 100_000])(
    'with %i bytes just written is not in the cloud',
    async (length) => {
      const path = join(await tempFolder(), 'ledger.csv');
      await writeFile(path, 'x'.repeat(length));
      expect(await bytesInCloud(path)).toBeNull();
    },
  );

  it('may be missing or a folder: that is for whoever reads it to say', async () => {
    const folder = await tempFolder();
    expect([await bytesInCloud(folder), await bytesInCloud(join(folder, 'none.csv'))]).toEqual([
      null,
      null,
    ]);
  });
});
