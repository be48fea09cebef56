import { describe, expect, it, onTestFinished } from 'vitest';
import { openDatabase } from '../../../main/store/database.ts';
import { createDeleteQueries } from '../../../main/store/delete-queries.ts';
import { tempFolder } from '../temp-folder.ts';

async function someDeleteQueries() {
  const db = openDatabase(await tempFolder());
  onTestFinished(() => void db.close());
  const queries = createDeleteQueries(db);
  queries.save({ id: 'q1', repositoryId: 'r', name: 'October', description: 'all of October' });
  return queries;
}

describe('what is said of a delete query', () => {
  it('is what its owner wrote', async () => {
    const queries = await someDeleteQueries();
    expect(queries.label('q1')).toEqual({ name: 'October', description: 'all of October' });
  });

  it.each(['another', undefined])('is nothing about %s', async (id) => {
    expect((await someDeleteQueries()).label(id)).toBeNull();
  });
});
