import { existsSync, readFileSync } from 'node:fs';
import { HarnessError, say } from './failure.mjs';
import { isOnPath, run } from './run.mjs';

/**
 * @typedef {object} SystemPart something that the system must have
 * @property {'library' | 'program'} kind
 * @property {string} name the library's file or the program
 * @property {readonly string[]} packages what it comes in on Debian and Ubuntu: the name since the
 *   change to a 64-bit time_t first, where that gave it another
 */

/** @type {readonly SystemPart[]} */
const forWindow = [
  { kind: 'library', name: 'libnss3.so', packages: ['libnss3'] },
  {
    kind: 'library',
    name: 'libatk-bridge-2.0.so.0',
    packages: ['libatk-bridge2.0-0t64', 'libatk-bridge2.0-0'],
  },
  { kind: 'library', name: 'libgtk-3.so.0', packages: ['libgtk-3-0t64', 'libgtk-3-0'] },
  { kind: 'library', name: 'libgbm.so.1', packages: ['libgbm1'] },
  { kind: 'library', name: 'libasound.so.2', packages: ['libasound2t64', 'libasound2'] },
  { kind: 'library', name: 'libsecret-1.so.0', packages: ['libsecret-1-0'] },
  { kind: 'library', name: 'libnotify.so.4', packages: ['libnotify4'] },
];

/** @type {readonly SystemPart[]} */
const forVirtualDisplay = [
  { kind: 'program', name: 'xvfb-run', packages: ['xvfb'] },
  { kind: 'program', name: 'xauth', packages: ['xauth'] },
];

/** @type {readonly SystemPart[]} */
const forKeyring = [
  { kind: 'program', name: 'dbus-run-session', packages: ['dbus-x11'] },
  { kind: 'program', name: 'gnome-keyring-daemon', packages: ['gnome-keyring'] },
];

/**
 * What a run needs of a Linux system.
 *
 * @param {{ display: boolean, keyring: boolean }} needs a virtual display; a keyring of its own
 * @returns {readonly SystemPart[]}
 */
export function partsFor({ display, keyring }) {
  return [...forWindow, ...(display ? forVirtualDisplay : []), ...(keyring ? forKeyring : [])];
}

/**
 * The parts that are not there.
 *
 * @param {readonly SystemPart[]} parts
 * @param {{ libraries: string | null, hasProgram: (name: string) => boolean }} system `libraries` as
 *   `ldconfig -p` lists them; `null` where there is no such list, and they are taken for present
 */
export function missingParts(parts, { libraries, hasProgram }) {
  const present = new Set(libraries?.split('\n').map((line) => line.trim().split(' ', 1)[0]));
  return parts.filter(({ kind, name }) =>
    kind === 'program' ? !hasProgram(name) : libraries !== null && !present.has(name),
  );
}

/**
 * Whether a system is Debian or made from it.
 *
 * @param {string} osRelease the text of /etc/os-release
 */
export function isDebian(osRelease) {
  const values = [...osRelease.matchAll(/^(?:ID|ID_LIKE)="?([^"\n]*)"?$/gm)].flatMap((match) =>
    (match[1] ?? '').split(' '),
  );
  return values.includes('debian') || values.includes('ubuntu');
}

/**
 * The packages to install for the missing parts, under the names that this release gives them.
 *
 * @param {readonly SystemPart[]} missing
 * @param {(name: string) => boolean} isKnown whether the release has a package of that name
 */
export function packagesFor(missing, isKnown) {
  return missing.map(({ packages }) => packages.find(isKnown) ?? packages.at(-1) ?? '');
}

/**
 * Makes sure that a Linux system has what a run needs: on Debian and Ubuntu root installs what is
 * missing; anybody else is told what to install. Other systems bring all of it.
 *
 * @param {{ display: boolean, keyring: boolean }} needs
 */
export async function prepareSystem(needs) {
  if (process.platform !== 'linux') return;
  const parts = partsFor(needs);
  const missing = missingParts(parts, await look());
  if (missing.length === 0) return;

  const named = missing.map(({ name }) => name).join(', ');
  if (!isDebian(osRelease()) || !isOnPath('apt-get', programPath())) {
    const hint = missing.map(({ packages }) => packages.at(-1)).join(' ');
    throw new HarnessError(
      `This system lacks ${named}. Install what brings them, and run this again. (On Debian they come in: ${hint})`,
    );
  }
  if (process.getuid?.() !== 0) {
    const packages = packagesFor(missing, await knownPackages(missing));
    throw new HarnessError(
      `This system lacks ${named}. Install it, and run this again:\n  sudo apt-get install ${packages.join(' ')}`,
    );
  }
  await install(missing);
  const still = missingParts(parts, await look());
  if (still.length > 0) {
    throw new HarnessError(
      `apt-get has run, but these are still missing: ${still.map(({ name }) => name).join(', ')}.`,
    );
  }
}

/** @param {readonly SystemPart[]} missing */
async function install(missing) {
  say('System: apt-get update …');
  await aptGet(['update', '-q']);
  const packages = packagesFor(missing, await knownPackages(missing));
  say(`System: apt-get install ${packages.join(' ')} …`);
  await aptGet(['install', '-y', '-q', '--no-install-recommends', ...packages]);
}

/** @param {readonly string[]} args */
async function aptGet(args) {
  const { code, stdout, stderr } = await run('apt-get', args, {
    output: 'captured',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (code !== 0) throw new HarnessError(`apt-get ${args[0]} failed:\n${stdout}${stderr}`);
}

/** Which of the possible names the package lists hold. @param {readonly SystemPart[]} missing */
async function knownPackages(missing) {
  /** @type {Set<string>} */
  const known = new Set();
  for (const name of missing.flatMap(({ packages }) => packages)) {
    const { stdout } = await run('apt-cache', ['policy', name], { output: 'captured' });
    // A name that other packages only provide has no candidate, and cannot be installed.
    if (/^\s*Candidate: (?!\(none\))/m.test(stdout)) known.add(name);
  }
  return (/** @type {string} */ name) => known.has(name);
}

async function look() {
  const ldconfig = ['/sbin/ldconfig', '/usr/sbin/ldconfig'].find((path) => existsSync(path));
  const listed = ldconfig ? await run(ldconfig, ['-p'], { output: 'captured' }) : null;
  return {
    libraries: listed?.code === 0 ? listed.stdout : null,
    hasProgram: (/** @type {string} */ name) => isOnPath(name, programPath()),
  };
}

function programPath() {
  return process.env.PATH ?? '';
}

function osRelease() {
  try {
    return readFileSync('/etc/os-release', 'utf8');
  } catch {
    return '';
  }
}
