import { describe, expect, it, onTestFinished } from 'vitest';
import { openDatabase } from '../../../main/store/database.ts';
import { createSettings } from '../../../main/store/settings.ts';
import { tempFolder } from '../temp-folder.ts';

async function someSettings() {
  const db = openDatabase(await tempFolder());
  onTestFinished(() => {
    db.close();
  });
  const damaged: unknown[] = [];
  return { db, damaged, settings: createSettings(db, (error) => damaged.push(error)) };
}

describe('a setting', () => {
  it('is read as it was set', async () => {
    const { settings } = await someSettings();
    settings.set('address', { at: ['here'] });
    expect(settings.get('address')).toEqual({ at: ['here'] });
  });

  it.each([
    ['that is no JSON', "'{'"],
    ['that is no UTF-8', "CAST(X'22ff22' AS TEXT)"],
  ])('%s is as good as not set, is told of and is kept', async (_, value) => {
    const { db, damaged, settings } = await someSettings();
    settings.set('address', 'x');
    db.exec(`UPDATE settings SET value = ${value}`);
    const kept = () => {
      const row = db.prepare('SELECT hex(CAST(value AS BLOB)) AS bytes FROM settings').get();
      return (row as { bytes: string }).bytes;
    };
    const before = kept();
    expect(settings.get('address')).toBeUndefined();
    expect(damaged).toHaveLength(1);
    expect(kept()).toBe(before);
  });

  it('that was damaged can be set again', async () => {
    const { db, settings } = await someSettings();
    settings.set('address', 'x');
    db.exec("UPDATE settings SET value = '{'");
    settings.set('address', 'y');
    expect(settings.get('address')).toBe('y');
  });
});
