import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { missingOptional, platformOf } from '../../harness/lock-file.mjs';
import { checkout } from '../../harness/places.mjs';

describe('package-lock.json', () => {
  it('holds the builds for every system, or else `npm ci` refuses it (mended by `node test/harness/complete-lock.mjs`)', () => {
    const { packages } = JSON.parse(readFileSync(join(checkout, 'package-lock.json'), 'utf8'));
    expect(Object.keys(missingOptional(packages))).toEqual([]);
  });
});

describe('what is missing from a lock file', () => {
  const tool = {
    version: '1.0.0',
    dev: true,
    optionalDependencies: { 'tool-darwin-arm64': '1.0.0' },
  };

  it('is nothing when all optional packages are held', () => {
    const packages = { 'node_modules/tool': tool, 'node_modules/tool-darwin-arm64': {} };
    expect(missingOptional(packages)).toEqual({});
  });

  it('is nothing when the package has it in its own folder', () => {
    const packages = {
      'node_modules/tool': tool,
      'node_modules/tool/node_modules/tool-darwin-arm64': {},
    };
    expect(missingOptional(packages)).toEqual({});
  });

  it('is each optional package that npm has left out, for its system only', () => {
    expect(missingOptional({ 'node_modules/tool': tool })).toEqual({
      'node_modules/tool-darwin-arm64': {
        version: '1.0.0',
        dev: true,
        optional: true,
        os: ['darwin'],
        cpu: ['arm64'],
      },
    });
  });
});

describe('the system that a package is built for', () => {
  it.each([
    ['@a/cli-win32-x64', { os: ['win32'], cpu: ['x64'] }],
    ['@a/cli-linux-arm64-musl', { os: ['linux'], cpu: ['arm64'], libc: ['musl'] }],
    ['@a/binding-linux-arm-gnueabihf', { os: ['linux'], cpu: ['arm'], libc: ['glibc'] }],
    ['@a/binding-win32-ia32-msvc', { os: ['win32'], cpu: ['ia32'] }],
    ['plain', {}],
  ])('is read from its name: %s', (name, platform) => {
    expect(platformOf(name)).toEqual(platform);
  });
});
