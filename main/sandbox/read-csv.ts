import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { FileConfig } from '../contract/push.ts';
import { decode } from './decode.ts';
import { quoted, Refusal } from './refusal.ts';

const quotes = { DOUBLE_QUOTE: '"', SINGLE_QUOTE: "'", disabled: null } as const;
const escapes = { BACKSLASH: '\\', DOUBLE_QUOTE: '"', VERTICAL_BAR: '|' } as const;

/** No record of a real file is longer; an unclosed quote would otherwise swallow all. Bytes. */
const maxRecordBytes = 16_000_000;

/**
 * Rows of a CSV file as JSON texts, every cell a string, read exactly as `fileConfig` says. Escapes
 * count inside quotes only. Blank lines are skipped; anything ambiguous is refused with 422.
 */
export async function* readCsv(
  bytes: AsyncIterable<Buffer>,
  config: FileConfig,
): AsyncGenerator<string> {
  const parser = parse({
    delimiter: config.delimiter,
    quote: quotes[config.quoteCharacter],
    escape: escapes[config.escapeCharacter],
    record_delimiter: ['\r\n', '\n', '\r'],
    skip_empty_lines: true,
    max_record_size: maxRecordBytes,
  });
  // Its error is the one that reading the parser throws.
  pipeline(Readable.from(decode(bytes, config.encoding)), parser, () => undefined);
  let header: readonly string[] | null = null;
  try {
    for await (const record of parser as AsyncIterable<readonly string[]>) {
      if (header) yield rowText(header, record);
      else header = checkHeader(record);
    }
  } catch (error) {
    if (error instanceof CsvError) throw new Refusal(422, `CSV: ${error.message}.`);
    throw error;
  }
  if (!header) throw new Refusal(422, 'The file is empty: it has no header.');
}

/** Refuses a header that names a column twice: one of the two would be lost. */
export function checkHeader(header: readonly string[]): readonly string[] {
  const twice = header.find((name, index) => header.indexOf(name) !== index);
  if (twice === undefined) return header;
  throw new Refusal(422, `The header has the column ${quoted(twice)} twice.`);
}

function rowText(header: readonly string[], cells: readonly string[]): string {
  return JSON.stringify(Object.fromEntries(header.map((name, index) => [name, cells[index]])));
}
