/**
 * @typedef {object} LockPackage
 * @property {string} [version]
 * @property {boolean} [dev]
 * @property {boolean} [optional]
 * @property {readonly string[]} [os]
 * @property {readonly string[]} [cpu]
 * @property {readonly string[]} [libc]
 * @property {Readonly<Record<string, string>>} [optionalDependencies]
 *
 * @typedef {Readonly<Record<string, LockPackage>>} LockPackages by path, as in package-lock.json
 */

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const processors = [
  'arm',
  'arm64',
  'ia32',
  'loong64',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
  'x64',
];
const libraries = new Map([
  ['gnu', 'glibc'],
  ['gnueabihf', 'glibc'],
  ['musl', 'musl'],
  ['musleabihf', 'musl'],
]);

/**
 * The optional packages that the lock file asks for and does not hold, as entries for it.
 *
 * npm leaves out what the registry it talked to does not have, such as builds for other systems on a
 * mirror, and then `npm ci` refuses the lock file everywhere. An entry needs no more than to say for
 * which system it is, and every such package says so in its name. It carries no integrity: whoever
 * installs on that system from a full registry gets it added by `npm install`.
 *
 * @param {LockPackages} packages
 * @returns {LockPackages}
 */
export function missingOptional(packages) {
  /** @type {Record<string, LockPackage>} */
  const missing = {};
  for (const [path, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      if (isHeld(packages, path, name) || !/^\d/.test(version)) continue;
      missing[`node_modules/${name}`] = {
        version,
        ...(dev && { dev }),
        optional: true,
        ...platformOf(name),
      };
    }
  }
  return missing;
}

/**
 * For which system a package is built, by the words of its name.
 *
 * @param {string} name such as `@scope/binding-linux-arm64-musl`
 */
export function platformOf(name) {
  const words = name.split(/[/@_-]/);
  const os = words.filter((word) => systems.includes(word));
  const cpu = words.filter((word) => processors.includes(word));
  const libc = words.flatMap((word) => libraries.get(word) ?? []);
  return {
    ...(os.length > 0 && { os }),
    ...(cpu.length > 0 && { cpu }),
    ...(os.includes('linux') && libc.length > 0 && { libc }),
  };
}

/**
 * Whether a package would be found from the one at `path`: in its own folder of modules or in one
 * further out.
 *
 * @param {LockPackages} packages
 * @param {string} path
 * @param {string} name
 */
function isHeld(packages, path, name) {
  for (
    let folder = path;
    ;
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))
  ) {
    if (packages[`${folder === '' ? '' : `${folder}/`}node_modules/${name}`]) return true;
    if (folder === '') return false;
  }
}
