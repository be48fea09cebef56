import type { UsedDeleteQuery } from '../contract/push.ts';
import type { DeleteQuery } from '../contract/repository.ts';
import type { Db } from './database.ts';

/** Delete queries as people described them; the API knows them by UUID alone. */
export interface DeleteQueries {
  list(): DeleteQuery[];
  /** What its owner says of the one with this id; `null` if nobody has described it. */
  label(id: string | undefined): UsedDeleteQuery['label'];
  /** Adds it, or changes the one with its id. */
  save(query: DeleteQuery): void;
  remove(id: string): void;
}

interface Row {
  readonly id: string;
  readonly repository_id: string;
  readonly name: string;
  readonly description: string;
}

/** Delete queries in the profile's database. */
export function createDeleteQueries(db: Db): DeleteQueries {
  const all = db.prepare('SELECT * FROM delete_queries ORDER BY name COLLATE NOCASE');
  const one = db.prepare('SELECT * FROM delete_queries WHERE id = ?');
  const upsert = db.prepare(
    `INSERT INTO delete_queries (id, repository_id, name, description) VALUES (?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET repository_id = excluded.repository_id,
       name = excluded.name, description = excluded.description`,
  );
  const remove = db.prepare('DELETE FROM delete_queries WHERE id = ?');
  return {
    list() {
      return (all.all() as Row[]).map((row) => ({
        id: row.id,
        repositoryId: row.repository_id,
        name: row.name,
        description: row.description,
      }));
    },
    label(id) {
      // libsql takes a lone null for named parameters, and fails.
      const row = id === undefined ? undefined : (one.get(id) as Row | undefined);
      return row ? { name: row.name, description: row.description } : null;
    },
    save(query) {
      upsert.run(query.id, query.repositoryId, query.name, query.description);
    },
    remove(id) {
      remove.run(id);
    },
  };
}
