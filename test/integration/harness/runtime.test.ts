import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkIntegrity, provideRuntime, unpackZip } from '../../harness/runtime.mjs';
import { tempFolder } from '../temp-folder.ts';
import { storedZip } from './stored-zip.ts';

describe('the integrity check', () => {
  const content = Buffer.from('what the registry published');
  const integrity = `sha512-${createHash('sha512').update(content).digest('base64')}`;

  it('accepts the file that was published', async () => {
    const folder = await tempFolder();
    const file = join(folder, 'package.tgz');
    await writeFile(file, content);
    await expect(checkIntegrity(file, integrity)).resolves.toBeUndefined();
  });

  it('refuses a file of which one bit was changed', async () => {
    const folder = await tempFolder();
    const file = join(folder, 'package.tgz');
    const changed = Buffer.from(content);
    changed.writeUInt8(changed.readUInt8(0) ^ 1, 0);
    await writeFile(file, changed);
    await expect(checkIntegrity(file, integrity)).rejects.toThrow('will not be used');
  });
});

describe('providing the runtime', () => {
  async function changedPackage(into: string): Promise<string> {
    const tarball = join(into, 'package.tgz');
    await writeFile(tarball, 'not what the registry published');
    return tarball;
  }

  it('refuses a package that is not the published one', async () => {
    const folder = await tempFolder();
    await expect(provideRuntime(folder, () => {}, changedPackage)).rejects.toThrow(
      'will not be used',
    );
  });

  it('leaves nothing behind when it fails', async () => {
    const folder = await tempFolder();
    await provideRuntime(folder, () => {}, changedPackage).catch(() => {});
    expect(await readdir(folder)).toEqual([]);
  });

  it('removes what an interrupted run left long ago, and not what another may be making now', async () => {
    const folder = await tempFolder();
    await mkdir(join(folder, 'tmp-old'));
    await mkdir(join(folder, 'tmp-new'));
    const longAgo = new Date(Date.now() - 2 * 3_600_000);
    await utimes(join(folder, 'tmp-old'), longAgo, longAgo);
    await provideRuntime(folder, () => {}, changedPackage).catch(() => {});
    expect(await readdir(folder)).toEqual(['tmp-new']);
  });
});

describe('unpacking a zip', () => {
  it('writes each file under its new name, with its mode', async () => {
    const folder = await tempFolder();
    const archive = join(folder, 'a.zip');
    await writeFile(
      archive,
      storedZip([
        { name: 'in/program', content: 'run me', mode: 0o755 },
        { name: 'in/left-out', content: 'no', mode: 0o644 },
      ]),
    );
    await unpackZip(archive, join(folder, 'out'), (name: string) =>
      name === 'in/program' ? 'bin/electron' : null,
    );
    expect({
      names: await readdir(join(folder, 'out'), { recursive: true }),
      content: await readFile(join(folder, 'out/bin/electron'), 'utf8'),
      mode: (await stat(join(folder, 'out/bin/electron'))).mode & 0o777,
    }).toEqual({ names: ['bin', 'bin/electron'], content: 'run me', mode: 0o755 });
  });

  it('refuses a name that leads out of the folder', async () => {
    const folder = await tempFolder();
    const archive = join(folder, 'a.zip');
    await writeFile(archive, storedZip([{ name: 'a', content: 'x', mode: 0o644 }]));
    await expect(unpackZip(archive, join(folder, 'out'), () => '../evil')).rejects.toThrow(
      'Unsafe',
    );
  });
});
