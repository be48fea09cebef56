import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { saveFile } from '../../../main/receipt/save-file.ts';
import { tempFolder } from '../temp-folder.ts';

const bytes = Buffer.from('a receipt');
const isRoot = process.getuid?.() === 0;

describe('saving a file', () => {
  it('writes it whole and leaves nothing else behind', async () => {
    const folder = await tempFolder();
    await saveFile(join(folder, 'r.json'), bytes, { replace: false });
    expect([readdirSync(folder), readFileSync(join(folder, 'r.json'), 'utf8')]).toEqual([
      ['r.json'],
      'a receipt',
    ]);
  });

  it('does not replace another file unless it may', async () => {
    const path = join(await tempFolder(), 'ledger.csv');
    writeFileSync(path, 'A;B\n');
    await expect(saveFile(path, bytes, { replace: false })).rejects.toMatchObject({
      code: 'output-exists',
      details: { name: 'ledger.csv' },
    });
    expect(readFileSync(path, 'utf8')).toBe('A;B\n');
    await saveFile(path, bytes, { replace: true });
    expect(readFileSync(path, 'utf8')).toBe('a receipt');
  });

  it('is done when the very same file is there already', async () => {
    const path = join(await tempFolder(), 'r.json');
    await saveFile(path, bytes, { replace: false });
    await saveFile(path, bytes, { replace: false });
    expect(readFileSync(path, 'utf8')).toBe('a receipt');
  });

  it.each([true, false])(
    'never takes the place of a folder or device (replace: %s)',
    async (replace) => {
      const folder = await tempFolder();
      mkdirSync(join(folder, 'r.pdf'));
      for (const path of [join(folder, 'r.pdf'), '/dev/null']) {
        await expect(saveFile(path, bytes, { replace })).rejects.toMatchObject({
          code: 'output-exists',
        });
      }
    },
  );

  it('leaves a link a link', async () => {
    const folder = await tempFolder();
    writeFileSync(join(folder, 'there'), 'before');
    symlinkSync(join(folder, 'there'), join(folder, 'link'));
    await saveFile(join(folder, 'link'), bytes, { replace: true });
    expect(readFileSync(join(folder, 'there'), 'utf8')).toBe('a receipt');
  });

  it('says why nothing can be written', async () => {
    const folder = await tempFolder();
    const tooLong = join(folder, `${'a'.repeat(300)}.pdf`);
    const cases = [join(folder, 'no', 'r.pdf'), tooLong];
    const found = await Promise.all(
      cases.map((path) => saveFile(path, bytes, { replace: false }).catch((error) => error)),
    );
    expect(found.map(({ code, details }) => [code, details.kind])).toEqual([
      ['output-unwritable', 'folder'],
      ['output-unwritable', 'name'],
    ]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it.skipIf(isRoot)('says that one may not write there', async () => {
    const folder = await tempFolder();
    chmodSync(folder, 0o500);
    await expect(saveFile(join(folder, 'r.pdf'), bytes, { replace: true })).rejects.toMatchObject({
      code: 'output-unwritable',
      details: { kind: 'access' },
    });
  });
});
