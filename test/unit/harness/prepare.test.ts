import { describe, expect, it } from 'vitest';
import { modulesMatch, requireNode } from '../../harness/prepare.mjs';

describe('the Node that is needed', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('may be %s', (version) => {
    expect(() => requireNode(version)).not.toThrow();
  });

  it.each(['18.20.8', '20.18.1'])('may not be %s', (version) => {
    expect(() => requireNode(version)).toThrow(`20.19 or newer; this is Node ${version}`);
  });
});

describe('installed modules', () => {
  const lock = {
    '': {},
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/b-win32': { version: '2.0.0', integrity: 'sha512-b', optional: true },
  };
  const a = { version: '1.0.0', integrity: 'sha512-a' };

  it('match the lock file when all it asks for is there', () => {
    expect(modulesMatch(lock, { 'node_modules/a': a })).toBe(true);
  });

  it('do not match when one is missing', () => {
    expect(modulesMatch(lock, {})).toBe(false);
  });

  it('do not match when one has another version', () => {
    expect(modulesMatch(lock, { 'node_modules/a': { ...a, version: '1.0.1' } })).toBe(false);
  });

  it('do not match when one has other content', () => {
    expect(modulesMatch(lock, { 'node_modules/a': { ...a, integrity: 'sha512-x' } })).toBe(false);
  });
});
