import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { KindlingError } from '../contract/errors.ts';
import type { PushRecord } from '../contract/push.ts';
import { saveWritten } from '../receipt/save-file.ts';
import { csvFile } from './csv-file.ts';
import type { Words } from './history-table.ts';
import type { HistoryType } from './history-types.ts';
import { jsonFile } from './json-file.ts';
import { xlsxFile } from './xlsx-file.ts';

/** What is exported, and to where. */
export interface HistoryExport {
  readonly path: string;
  readonly type: HistoryType;
  /** A file of that name may be replaced. */
  readonly replace: boolean;
  /** Reads the records anew at each call. */
  readonly records: () => Iterable<PushRecord>;
  readonly words: Words;
  readonly signal?: AbortSignal;
}

/**
 * Writes the history, whole or not at all. Fails as `saveFile` does, and with `cancelled`.
 */
export async function writeHistory({
  path,
  replace,
  signal,
  ...asked
}: HistoryExport): Promise<void> {
  const write = (to: string) =>
    pipeline(contentOf(asked), createWriteStream(to, { flags: 'wx' }), { signal });
  try {
    await saveWritten(path, write, { replace });
  } catch (error) {
    throw signal?.aborted ? new KindlingError('cancelled') : error;
  }
}

function contentOf({ type, records, words }: Pick<HistoryExport, 'type' | 'records' | 'words'>) {
  switch (type) {
    case 'xlsx':
      return xlsxFile(words, records);
    case 'csv':
      return Readable.from(csvFile(words, records()), { objectMode: false });
    case 'json':
      return Readable.from(jsonFile(words, records()), { objectMode: false });
  }
}
