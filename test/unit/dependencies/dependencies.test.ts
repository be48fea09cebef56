import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

/** Packages whose install script was read; none of them is run (`.npmrc`). */
const knownInstallScripts = [
  // Looks for a prebuilt binary, and compiles one where there is none: the package holds them all.
  '@github/keytar',
  // Copies the 7-Zip of this computer's processor, for installers of a kind that is not made.
  'electron-winstaller',
];

/** Licences of what ships and of what it is built and tested with; others are to be read first. */
const readLicences = [
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'MIT OR Apache-2.0',
  'MIT AND OFL-1.1',
  'BlueOak-1.0.0',
  // Tools alone: lightningcss, axe-core, the browsers' data.
  'MPL-2.0',
  'CC-BY-4.0',
  'Python-2.0',
  'WTFPL',
  '(WTFPL OR MIT)',
  'WTFPL OR ISC',
];

/** Packages that tell their licence, MIT, in a file of its own only. */
const toldInFile = ['png-js'];

const registry = 'https://registry.npmjs.org/';

const lockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      resolved: z.string().optional(),
      license: z.string().optional(),
      optional: z.boolean().optional(),
      hasInstallScript: z.boolean().optional(),
    }),
  ),
});
const manifest = z.object({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
});

const read = (name: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../..', name), 'utf8'));
const { packages } = lockFile.parse(read('package-lock.json'));
const installed = Object.entries(packages)
  .filter(([path]) => path !== '')
  .map(([path, facts]) => ({ name: path.replace(/^.*node_modules\//, ''), ...facts }));

/** A review of what comes with a change of dependencies, so that nothing comes unseen. */
describe('the packages that Kindling is made of', () => {
  it('run no install script that nobody has read', () => {
    const scripts = installed.filter(({ hasInstallScript }) => hasInstallScript);
    expect(scripts.map(({ name }) => name)).toEqual(knownInstallScripts);
  });

  it('come from the npm registry', () => {
    const elsewhere = installed.filter(({ resolved }) => resolved?.startsWith(registry) === false);
    expect(elsewhere).toEqual([]);
  });

  it('are asked for in one exact version each', () => {
    const { dependencies, devDependencies } = manifest.parse(read('package.json'));
    const asked = Object.entries({ ...dependencies, ...devDependencies });
    expect(asked.filter(([, version]) => !/^(?:npm:@?[\w./-]+@)?\d[\w.-]*$/.test(version))).toEqual(
      [],
    );
  });

  it('are under licences that a person has read', () => {
    // Of binaries for other systems, which are not installed here, the lock knows no licence.
    const unread = installed.filter(
      ({ name, license, optional }) =>
        !optional && !readLicences.includes(license ?? '') && !toldInFile.includes(name),
    );
    expect(unread.map(({ name, license }) => `${name}: ${license}`)).toEqual([]);
  });
});
