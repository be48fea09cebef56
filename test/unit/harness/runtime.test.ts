import { describe, expect, it } from 'vitest';
import { plainName } from '../../harness/runtime.mjs';

describe('a file of the archive that holds an Electron', () => {
  it('keeps its name', () => {
    expect(plainName('Cypress/locales/en-US.pak')).toBe('locales/en-US.pak');
  });

  it('is called electron when it is the executable', () => {
    expect(plainName('Cypress/Cypress')).toBe('electron');
  });

  it.each([
    ['of the other app', 'Cypress/resources/app/index.js'],
    ['that is its snapshot', 'Cypress/browser_v8_context_snapshot.bin'],
    ['outside the folder', 'elsewhere/electron'],
  ])('is left out when it is one %s', (_which, name) => {
    expect(plainName(name)).toBeNull();
  });
});
