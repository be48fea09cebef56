import { describe, expect, it, onTestFinished } from 'vitest';
import { openDatabase } from '../../../main/store/database.ts';
import { createSavedPushStore } from '../../../main/store/saved-pushes.ts';
import { aSavedPush } from '../../unit/saved/a-saved-push.ts';
import { tempFolder } from '../temp-folder.ts';

async function aStore() {
  const db = openDatabase(await tempFolder());
  onTestFinished(() => void db.close());
  const damaged: Error[] = [];
  const store = createSavedPushStore(db, (error) => damaged.push(error));
  store.put(aSavedPush, { ...aSavedPush, id: 's2', name: 'Suppliers', lastGood: null });
  return { db, store, damaged };
}

describe('saved pushes in the profile', () => {
  it('are read as they were put', async () => {
    expect((await aStore()).store.get('s1')).toEqual(aSavedPush);
  });

  it('come in the order they were put in', async () => {
    const { store } = await aStore();
    store.order(['s2', 's1']);
    store.put({ ...aSavedPush, id: 's3' });
    store.put({ ...aSavedPush, id: 's2', name: 'Changed' });
    expect(store.list().map(({ id }) => id)).toEqual(['s2', 's1', 's3']);
  });

  it('are gone once removed', async () => {
    const { store } = await aStore();
    store.remove('s1');
    expect([store.get('s1'), store.list().length]).toEqual([null, 1]);
  });
});

describe('a saved push of which something is damaged', () => {
  it.each(['source', 'checks'])('is not offered without its %s', async (column) => {
    const { db, store, damaged } = await aStore();
    db.exec(`UPDATE saved_pushes SET ${column} = '{' WHERE id = 's1'`);
    expect([store.list().map(({ id }) => id), damaged.length]).toEqual([['s2'], 1]);
  });

  it.each(['fingerprint', 'last_good'])('goes on as if new without its %s', async (column) => {
    const { db, store } = await aStore();
    db.exec(`UPDATE saved_pushes SET ${column} = x'ff' WHERE id = 's1'`);
    const { lastGood, fingerprint } = store.get('s1') ?? {};
    expect(column === 'last_good' ? lastGood : fingerprint).toBeNull();
  });
});
