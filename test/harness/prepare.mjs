import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { HarnessError, say } from './failure.mjs';
import { checkout } from './places.mjs';
import { runNpm } from './run.mjs';

/** The oldest Node that the tools run on; package.json says the same in `engines`. */
const oldestNode = /** @type {const} */ ([20, 19]);

/** What the build reads, in the checkout. */
export const buildSources = [
  'main',
  'renderer',
  'strings',
  'assets',
  'electron.vite.config.ts',
  'package-lock.json',
];
const built = ['out/main/index.js', 'out/preload/preload.cjs', 'out/renderer/index.html'];
const stamp = join(checkout, 'out', '.built.json');

/**
 * Makes a fresh checkout runnable: checks Node, and installs the modules of package-lock.json unless
 * they are there. Needs nothing but Node itself.
 */
export async function prepareModules() {
  requireNode(process.versions.node);
  const lock = readLock(join(checkout, 'package-lock.json'));
  const installed = readLock(join(checkout, 'node_modules', '.package-lock.json'));
  if (lock !== null && installed !== null && modulesMatch(lock, installed)) return;
  say('Modules: npm ci …');
  const { code, stdout, stderr } = await runNpm(
    ['ci', '--no-audit', '--no-fund', '--loglevel', 'error'],
    {
      cwd: checkout,
      output: 'captured',
    },
  );
  if (code !== 0) throw new HarnessError(`npm ci failed:\n${firstLines(stdout + stderr, 15)}`);
}

/** Builds the app into `out/`, unless what is there was built from the sources as they are now. */
export async function prepareBuild() {
  const hash = await hashSources();
  if (isBuiltFrom(hash)) return;
  say('Build: npm run build …');
  const { code, stdout, stderr } = await runNpm(['run', '--silent', 'build'], {
    cwd: checkout,
    output: 'captured',
  });
  if (code !== 0) throw new HarnessError(`npm run build failed:\n${stdout}${stderr}`);
  writeFileSync(stamp, JSON.stringify({ sources: hash, at: builtAt() }));
}

/**
 * Throws unless Node is new enough.
 *
 * @param {string} version as in `process.versions.node`
 */
export function requireNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  throw new HarnessError(
    `Kindling is built and tested with Node ${oldestNode.join('.')} or newer; this is Node ${version}.`,
  );
}

/**
 * @typedef {object} LockEntry
 * @property {string} [version]
 * @property {string} [integrity]
 * @property {boolean} [optional] may be left out where its system or processor does not fit
 * @typedef {Readonly<Record<string, LockEntry>>} LockEntries by path; '' is the project itself
 */

/**
 * Whether the installed modules are those of the lock file. Compared by content: times change with
 * every checkout.
 *
 * @param {LockEntries} lock
 * @param {LockEntries} installed
 */
export function modulesMatch(lock, installed) {
  return Object.entries(lock).every(([path, wanted]) => {
    if (path === '') return true;
    const found = installed[path];
    if (found === undefined) return wanted.optional === true;
    return found.version === wanted.version && found.integrity === wanted.integrity;
  });
}

/** @param {string} text @param {number} count */
function firstLines(text, count) {
  return text.split('\n').slice(0, count).join('\n');
}

/** @param {string} path @returns {LockEntries | null} */
function readLock(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : null;
}

async function hashSources() {
  const hash = createHash('sha256');
  for (const source of buildSources) {
    for (const path of (await filesIn(join(checkout, source))).sort()) {
      hash
        .update(`${relative(checkout, path)}\0`)
        .update(await readFile(path))
        .update('\0');
    }
  }
  return hash.digest('hex');
}

/** @param {string} path of a file or folder @returns {Promise<string[]>} */
async function filesIn(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  const entries = await readdir(path, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/**
 * The stamp names the sources and the time of the build that it belongs to, so that a build made by
 * hand since then is not mistaken for it.
 *
 * @param {string} hash
 */
function isBuiltFrom(hash) {
  if (!existsSync(stamp) || !built.every((path) => existsSync(join(checkout, path)))) return false;
  const { sources, at } = JSON.parse(readFileSync(stamp, 'utf8'));
  return sources === hash && at === builtAt();
}

/** When the build was made, in ms since the epoch. */
function builtAt() {
  return Math.max(...built.map((path) => statSync(join(checkout, path)).mtimeMs));
}
