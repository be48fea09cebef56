import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { usualPreferences } from '../../../main/contract/preferences.ts';
import { PreferenceStore } from '../../../main/preferences/preferences.ts';
import { tempFolder } from '../temp-folder.ts';

async function somePreferences(policy?: unknown) {
  const folder = join(await tempFolder(), 'profile');
  const policyPath = join(await tempFolder(), 'policy.json');
  if (policy !== undefined) {
    await writeFile(policyPath, typeof policy === 'string' ? policy : JSON.stringify(policy));
  }
  return { folder, open: () => new PreferenceStore({ folder, policyPath }) };
}

describe('preferences', () => {
  it('are the usual ones at first', async () => {
    const { open } = await somePreferences();
    expect(open().state).toEqual({ values: usualPreferences, locked: [], policyProblem: null });
  });

  it('are kept, and told to whoever follows', async () => {
    const { open } = await somePreferences();
    const told: unknown[] = [];
    const preferences = open();
    preferences.follow(({ values }) => told.push(values.theme));
    preferences.change({ theme: 'dark' });
    expect([told, open().values.theme]).toEqual([['dark'], 'dark']);
  });

  it('are those of the organisation where it has set them, and cannot be changed', async () => {
    const { folder, open } = await somePreferences({ deleteQueries: false });
    await mkdir(folder);
    await writeFile(join(folder, 'preferences.json'), '{"deleteQueries":true}');
    const preferences = open();
    expect(preferences.state).toMatchObject({
      values: { deleteQueries: false },
      locked: ['deleteQueries'],
    });
    expect(() => preferences.change({ deleteQueries: true })).toThrow(
      expect.objectContaining({ code: 'setting-locked' }),
    );
  });

  it('are the usual ones where the organisation’s file is no JSON, and say so', async () => {
    const { open } = await somePreferences('{');
    const { values, locked, policyProblem } = open().state;
    expect([values, locked, typeof policyProblem]).toEqual([usualPreferences, [], 'string']);
  });

  it.each([
    ['deleteQueries', 'no', false],
    ['practice', 0, false],
    ['automaticPushes', 'false', false],
    ['allowedRepositories', 'Ledger', []],
  ] as const)('allow less where the organisation’s %s is %j', async (key, value, held) => {
    const { open } = await somePreferences({ [key]: value });
    const { values, locked, policyProblem } = open().state;
    expect([values[key], locked, typeof policyProblem]).toEqual([held, [key], 'string']);
  });

  it('are the usual ones where another value of the organisation cannot be used', async () => {
    const { open } = await somePreferences({ theme: 'pink' });
    expect(open().state).toMatchObject({ values: usualPreferences, locked: [] });
  });

  it('keep what a later version wrote', async () => {
    const { folder, open } = await somePreferences();
    await mkdir(folder);
    await writeFile(join(folder, 'preferences.json'), '{"later":{"a":1}}');
    open().change({ compress: false });
    const kept = JSON.parse(await readFile(join(folder, 'preferences.json'), 'utf8'));
    expect(kept).toEqual({ later: { a: 1 }, compress: false });
  });
});
