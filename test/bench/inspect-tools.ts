import { createReadStream } from 'node:fs';
import { checkStructure } from '../../main/inspect/csv-structure.ts';
import { createInspector, type Inspector } from '../../main/inspect/inspector.ts';
import type { OpenSource } from '../../main/inspect/open-source.ts';
import { warmUp } from '../../main/inspect/warm-up.ts';
import { withSource } from '../../main/inspect/with-source.ts';
import type { LedgerKind } from './inspect-ledger.ts';

/** A tool that is up and ready to read. */
export interface Reader {
  /** Reads a ledger through and answers its data rows. */
  read(path: string): Promise<number>;
  close(): Promise<void>;
}

/** Starts a tool, with everything loaded that does not depend on the file. */
export type Tool = (kind: LedgerKind, workerUrl: URL) => Promise<Reader>;

const columns = 11;

/** Those that read workbooks too. */
export const workbookTools: readonly string[] = ['kindling', 'kindling, first look'];

/** As the app has it once its window has been painted. */
async function warmInspector(workerUrl: URL): Promise<Inspector> {
  const inspector = createInspector(workerUrl);
  await inspector.warmUp();
  return inspector;
}

/** Each counts rows and finds ragged ones, the way it does so fastest. */
export const tools: Readonly<Record<string, Tool>> = {
  async kindling(_kind, workerUrl) {
    const inspector = await warmInspector(workerUrl);
    return {
      read: async (path) => (await inspector.check(path, {})).rows ?? -1,
      close: () => inspector.close(),
    };
  },

  /** Rows, quotes and bytes alone, without what a ledger's cells mean; warmed up as in the app. */
  async 'kindling, structure'() {
    await warmUp();
    const how = { signal: new AbortController().signal, onProgress: () => {} };
    const read = async (source: OpenSource) => (await checkStructure(source, {}, how)).inspection;
    return {
      read: async (path) => (await withSource(path, read)).rows ?? -1,
      close: async () => {},
    };
  },

  /** Answers the rows that it shows. */
  async 'kindling, first look'(_kind, workerUrl) {
    const inspector = await warmInspector(workerUrl);
    return {
      read: async (path) => (await inspector.look(path, {})).sample.length,
      close: () => inspector.close(),
    };
  },

  /** With the dialect given and nothing converted, on all threads. */
  async duckdb(kind) {
    // Loaded here, so that no other tool's memory is charged for it.
    const { DuckDBInstance } = await import('@duckdb/node-api');
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    const names = Array.from({ length: columns }, (_, index) => `'c${index}': 'VARCHAR'`);
    const encoding = { plain: 'utf-8', quoted: 'utf-8', 'windows-1252': 'latin-1' } as const;
    const used = kind === 'UTF-16LE' ? 'utf-16' : encoding[kind];
    return {
      async read(path) {
        const reader = await connection.runAndReadAll(
          `SELECT count(*) FROM read_csv('${path}', delim = ';', quote = '"', escape = '"', header = true, all_varchar = true, auto_detect = false, encoding = '${used}', columns = {${names.join(', ')}})`,
        );
        return Number(reader.getRows()[0]?.[0]);
      },
      async close() {
        connection.closeSync();
        instance.closeSync();
      },
    };
  },

  async papaparse(kind) {
    const { default: Papa } = await import('papaparse');
    const encodings = { plain: 'utf8', quoted: 'utf8', 'windows-1252': 'latin1' } as const;
    const encoding = kind === 'UTF-16LE' ? 'utf16le' : encodings[kind];
    return {
      read: (path) =>
        new Promise((resolve, reject) => {
          let rows = -1;
          let ragged = 0;
          Papa.parse(createReadStream(path, { highWaterMark: 1 << 20 }), {
            delimiter: ';',
            encoding,
            skipEmptyLines: true,
            chunk({ data }: { data: string[][] }) {
              rows += data.length;
              for (const row of data) if (row.length !== columns) ragged += 1;
            },
            complete: () => resolve(ragged > 0 ? -1 : rows),
            error: reject,
          });
        }),
      close: async () => {},
    };
  },
};
