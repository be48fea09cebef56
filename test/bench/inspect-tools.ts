import { createReadStream } from 'node:fs';
import { createInspector } from '../../main/inspect/inspector.ts';

/** Reads a ledger through and answers its data rows. */
export type Tool = (path: string, workerUrl: URL) => Promise<number>;

/** Those that read workbooks too. */
export const workbookTools: readonly string[] = ['kindling', 'kindling, first look'];

/** Each counts rows and finds ragged ones, the way it does so fastest. */
export const tools: Readonly<Record<string, Tool>> = {
  async kindling(path, workerUrl) {
    const inspector = createInspector(workerUrl);
    const { rows } = await inspector.check(path, {});
    await inspector.close();
    return rows ?? -1;
  },

  async 'kindling, first look'(path, workerUrl) {
    const inspector = createInspector(workerUrl);
    const { sample } = await inspector.look(path, {});
    await inspector.close();
    return sample.length;
  },

  /** With the dialect given and nothing converted, on all threads. */
  async duckdb(path) {
    // Loaded here, so that no other tool's memory is charged for it.
    const { DuckDBInstance } = await import('@duckdb/node-api');
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    const reader = await connection.runAndReadAll(
      `SELECT count(*) FROM read_csv('${path}', delim = ';', quote = '"', escape = '"', header = true, all_varchar = true, auto_detect = false, columns = {${Array.from({ length: 11 }, (_, index) => `'c${index}': 'VARCHAR'`).join(', ')}})`,
    );
    return Number(reader.getRows()[0]?.[0]);
  },

  async papaparse(path) {
    const { default: Papa } = await import('papaparse');
    return new Promise((resolve, reject) => {
      let rows = -1;
      let ragged = 0;
      Papa.parse(createReadStream(path, { highWaterMark: 1 << 20 }), {
        delimiter: ';',
        skipEmptyLines: true,
        chunk({ data }: { data: string[][] }) {
          rows += data.length;
          for (const row of data) if (row.length !== 11) ragged += 1;
        },
        complete: () => resolve(ragged > 0 ? -1 : rows),
        error: reject,
      });
    });
  },
};
