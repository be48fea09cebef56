import { mkdirSync } from 'node:fs';
import { constants, copyFile, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Space that prints of earlier pushes may take; the oldest go first. Bytes. */
const maxBytes = 1_000_000_000;

/** What a Kindling that died left of files it was looking at is swept after this long. ms */
const scratchAge = 2 * 24 * 3_600_000;

const scratchPrefix = 'source-';

/**
 * Where the prints of rows lie: one for each file that is looked into, and for each push the one of
 * what it brought. A print that is not there compares with nothing, so that none is ever an error.
 */
export class RowPrints {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  }

  /** The file for the print of a source. */
  ofSource(sourceId: string): string {
    return join(this.#folder, `${scratchPrefix}${sourceId}`);
  }

  /** The file for the print of a push. */
  ofPush(id: string): string {
    return join(this.#folder, id);
  }

  /** Keeps a source's print as that of its push. */
  async keep(sourceId: string, pushId: string): Promise<void> {
    const mode = constants.COPYFILE_FICLONE | constants.COPYFILE_EXCL;
    await copyFile(this.ofSource(sourceId), this.ofPush(pushId), mode).catch(() => undefined);
  }

  /** Removes the print of a source that nobody looks at any more. */
  async release(sourceId: string): Promise<void> {
    await rm(this.ofSource(sourceId), { force: true }).catch(() => undefined);
  }

  /** Removes what was left behind, and the oldest prints beyond the space that they may take. */
  async sweep(now: number): Promise<void> {
    const names = await readdir(this.#folder).catch(() => []);
    const files = await Promise.all(
      names.map(async (name) => {
        const path = join(this.#folder, name);
        const found = await stat(path).catch(() => null);
        return { path, name, bytes: found?.size ?? 0, changedAt: found?.mtimeMs ?? now };
      }),
    );
    const isScratch = ({ name }: { name: string }) => name.startsWith(scratchPrefix);
    const left = files.filter((file) => isScratch(file) && now - file.changedAt > scratchAge);
    const kept = files.filter((file) => !isScratch(file)).sort((a, b) => b.changedAt - a.changedAt);
    let bytes = 0;
    const tooMany = kept.filter((file) => {
      bytes += file.bytes;
      return bytes > maxBytes;
    });
    for (const { path } of [...left, ...tooMany]) {
      await rm(path, { force: true }).catch(() => undefined);
    }
  }
}
