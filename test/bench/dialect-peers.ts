import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import Papa from 'papaparse';
import type { Dialect } from '../../main/contract/inspection.ts';

/** What papaparse takes the text for; it always takes `"` for the quote. */
export function sniffWithPapaparse(text: string): Dialect {
  const { meta } = Papa.parse(text, { preview: 1_000 });
  return { delimiter: meta.delimiter, quote: '"', escape: '"' };
}

/** DuckDB's `sniff_csv` at its best: given UTF-8, told to be lenient. */
export async function createDuckDbSniffer() {
  const folder = await mkdtemp(join(tmpdir(), 'kindling-bench-'));
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const path = join(folder, 'sample.csv');
  return {
    async sniff(text: string): Promise<Dialect> {
      await writeFile(path, text);
      try {
        const reader = await connection.runAndReadAll(
          `SELECT Delimiter, Quote, Escape FROM sniff_csv('${path}', ignore_errors = true, null_padding = true)`,
        );
        const [delimiter, quote, escapeCharacter] = reader.getRows()[0] ?? [];
        return { delimiter: one(delimiter), quote: one(quote), escape: one(escapeCharacter) };
      } catch {
        return { delimiter: null, quote: null, escape: null };
      }
    },
    close(): void {
      connection.closeSync();
      void rm(folder, { recursive: true, force: true });
    },
  };
}

function one(value: unknown): string | null {
  return typeof value === 'string' && value !== '' && value !== '\0' && value !== '(empty)'
    ? value
    : null;
}
