import { KindlingError } from '../contract/errors.ts';
import type { Inspection, SourceOptions } from '../contract/inspection.ts';
import { CsvReader } from '../tabular/csv-reader.ts';
import { createTextDecoding, isEncoding } from '../tabular/encoding.ts';
import { expectUnchanged, openSourceFile, toFileFailure } from '../tabular/source-file.ts';
import { lookAt } from './look.ts';
import { openSource } from './open-source.ts';
import { ProblemList } from './problem-list.ts';

/** How a check is followed and stopped. */
export interface CheckOptions {
  readonly signal: AbortSignal;
  /** Told the share of the source read, 0 to 1. */
  readonly onProgress: (share: number) => void;
}

const chunkBytes = 1 << 20;

/**
 * Reads the whole source and says exactly what is in it. Memory is bounded whatever the size.
 *
 * Fails as `lookAt` does, with `file-changed` when the file did not stay the same, and with
 * `cancelled`.
 */
export async function check(
  path: string,
  options: SourceOptions,
  { signal, onProgress }: CheckOptions,
): Promise<Inspection> {
  const seen = await lookAt(path, options);
  if (seen.dialect === null || seen.encoding === null || !isEncoding(seen.encoding)) return seen;
  const file = await openSourceFile(path);
  try {
    const source = (await openSource(file)).open();
    const problems = new ProblemList();
    const expected = seen.layout?.columns ?? 0;
    const first = seen.layout?.headerLine ?? (seen.layout?.preamble.length ?? 0) + 1;
    let rows = 0;
    const reader = new CsvReader(seen.dialect, (cells, line) => {
      if (line < first || (cells.length === 1 && cells[0] === '')) return;
      if (line !== seen.layout?.headerLine) rows += 1;
      if (cells.length !== expected) {
        problems.add(
          'ragged-row',
          'warning',
          { line, found: cells.length },
          { expected, found: cells.length },
        );
      }
    });
    const decoding = createTextDecoding(seen.encoding);
    const chunk = new Uint8Array(chunkBytes);
    for (;;) {
      if (signal.aborted) throw new KindlingError('cancelled');
      const length = await source.read(chunk);
      if (length === 0) break;
      reader.write(decoding.write(chunk.subarray(0, length)));
      onProgress(source.consumed / Math.max(1, file.bytes));
    }
    reader.write(decoding.end());
    if (reader.openQuoteLine !== null) {
      problems.add('unclosed-quote', 'blocking', { line: reader.openQuoteLine });
    }
    reader.end();
    if (rows === 0) problems.add('no-data-rows', 'warning');
    await expectUnchanged(file);
    return { ...seen, rows, problems: problems.toProblems() };
  } catch (error) {
    throw toFileFailure(error, path);
  } finally {
    await file.handle.close();
  }
}
