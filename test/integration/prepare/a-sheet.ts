import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import type { SourceOptions } from '../../../main/contract/inspection.ts';
import { check } from '../../../main/inspect/check.ts';
import { planPush } from '../../../main/plan/plan.ts';
import { rowLayout } from '../../../main/plan/row-layout.ts';
import { takeSnapshot } from '../../../main/prepare/snapshot.ts';
import { tempFolder } from '../temp-folder.ts';

const never = new AbortController().signal;

/** What becomes of a workbook on its way into the spool: inspected, planned, prepared. */
export function prepareWorkbook(
  content: Uint8Array,
  source: SourceOptions = {},
  maxBytes = 190_000_000,
) {
  return prepareFile('ledger.xlsx', content, source, maxBytes);
}

/** What becomes of any file on that way. */
export async function prepareFile(
  name: string,
  content: Uint8Array,
  source: SourceOptions,
  maxBytes = 190_000_000,
) {
  const folder = await tempFolder();
  const path = join(folder, name);
  writeFileSync(path, content);
  const inspection = await check(path, source, { signal: never, onProgress: () => {} });
  const plan = planPush(inspection, { path, repository: null, compress: true, source });
  const { size, mtimeMs } = statSync(path);
  const { sourceSha256, parts } = await takeSnapshot(
    {
      sourcePath: path,
      expected: { bytes: size, modifiedAt: mtimeMs },
      folder: join(folder, 'spool', 'p1'),
      name: plan.uploadName,
      rows: inspection.rows,
      compress: plan.compress,
      container: inspection.container,
      conversion: plan.conversion,
      rowLayout: rowLayout(inspection, plan.conversion),
      maxBytes,
    },
    never,
  );
  const bytes = parts.map((part) => {
    const stored = readFileSync(part.path);
    return part.compressed ? gunzipSync(stored) : stored;
  });
  return { path, inspection, plan, sourceSha256, parts, bytes };
}

/** The cells of a sheet sent as CSV, read by a parser that is not Kindling's. */
export function cellsOf(csv: Buffer | undefined): string[][] {
  return parse(csv ?? '', { delimiter: ',', relax_column_count: true });
}
