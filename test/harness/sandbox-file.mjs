import { join } from 'node:path';
import Database from 'libsql';

/**
 * @typedef {object} KeptImport a push that practice mode's sandbox has accepted
 * @property {string} fileName
 * @property {string} repositoryId
 * @property {number} bytes as received
 * @property {readonly Readonly<Record<string, unknown>>[]} rows that are there, in their order
 */

/**
 * Reads what practice mode's sandbox holds straight from its file: not what the app says of it.
 *
 * @param {string} profile
 * @returns {KeptImport[]} oldest first
 */
export function readSandbox(profile) {
  const database = new Database(join(profile, 'practice', 'sandbox.db'));
  try {
    const rows = database.prepare('SELECT data FROM rows WHERE import_id = ? ORDER BY position');
    return database
      .prepare('SELECT id, file_name, repository_id, bytes FROM imports ORDER BY id')
      .all()
      .map((found) => {
        const { id, file_name, repository_id, bytes } = /** @type {ImportRow} */ (found);
        return {
          fileName: file_name,
          repositoryId: repository_id,
          bytes,
          rows: rows.all(id).map((row) => JSON.parse(/** @type {{ data: string }} */ (row).data)),
        };
      });
  } finally {
    database.close();
  }
}

/** @typedef {{ id: number, file_name: string, repository_id: string, bytes: number }} ImportRow */
