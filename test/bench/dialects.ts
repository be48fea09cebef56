import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Dialect } from '../../main/contract/inspection.ts';
import { check } from '../../main/inspect/check.ts';
import { readCsv } from '../../main/tabular/csv-reader.ts';
import { decodeText, type Encoding, encodings } from '../../main/tabular/encoding.ts';
import { createDuckDbSniffer, sniffWithPapaparse } from './dialect-peers.ts';

/** An entry of the folder's `index.json`; the folder's README defines the fields. */
interface Label {
  readonly file: string;
  readonly delimiter: string | null;
  readonly quote: string | null;
  readonly escape: string | null;
  readonly encoding: string;
  readonly encoding_acceptable: readonly string[];
  readonly expressible: boolean;
}

interface Guess {
  readonly dialect: Dialect;
  readonly encoding: string | null;
}

interface Verdict {
  readonly delimiter: boolean;
  readonly parseEqual: boolean;
  /** `null` for a peer that is given text. */
  readonly encoding: boolean | null;
}

const comparedRows = 5_000;

/** `bench:dialects -- FOLDER [--json]`: how often each reads labelled files as their labels say. */
export async function main(args: readonly string[]): Promise<void> {
  const folder = args.find((arg) => !arg.startsWith('--'));
  if (!folder) throw new Error('Usage: npm run bench:dialects -- FOLDER [--json]');
  const labels: Label[] = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8'));
  const duckDb = await createDuckDbSniffer();
  const tallies = new Map<string, Map<Label, Verdict>>();
  const misses: { file: string; label: unknown; guess: unknown; wrong: string[] }[] = [];
  for (const label of labels) {
    const path = join(folder, label.file);
    const bytes = await readFile(path);
    const text = decodeText(bytes, toEncoding(label.encoding)).replace(/^\ufeff/, '');
    const found = await check(path, {}, { signal: new AbortController().signal, onProgress() {} });
    const guesses: Record<string, Guess> = {
      kindling: {
        dialect: found.dialect ?? { delimiter: null, quote: null, escape: null },
        encoding: found.encoding,
      },
      papaparse: { dialect: sniffWithPapaparse(text), encoding: null },
      'duckdb sniff_csv': { dialect: await duckDb.sniff(text), encoding: null },
    };
    for (const [name, guess] of Object.entries(guesses)) {
      const verdict = judge(text, label, guess);
      const tally = tallies.get(name) ?? new Map<Label, Verdict>();
      tallies.set(name, tally.set(label, verdict));
      const wrong = Object.entries(verdict).flatMap(([what, ok]) => (ok === false ? [what] : []));
      if (name !== 'kindling' || wrong.length === 0) continue;
      const { delimiter, quote, escape: esc, encoding } = label;
      misses.push({
        file: label.file,
        label: { delimiter, quote, escape: esc, encoding },
        guess: { ...guess.dialect, encoding: guess.encoding },
        wrong,
      });
    }
  }
  duckDb.close();
  report(tallies, misses, args.includes('--json'));
}

function toEncoding(name: string): Encoding {
  const wanted = name === 'ascii' ? 'utf-8' : name;
  const found = encodings.find((encoding) => encoding.toLowerCase() === wanted);
  if (!found) throw new Error(`No decoder for the label ${name}`);
  return found;
}

function judge(text: string, label: Label, guess: Guess): Verdict {
  const labelled = {
    delimiter: label.delimiter,
    quote: label.quote || null,
    escape: label.escape,
  };
  const rows = readCsv(text, labelled, comparedRows);
  const delimiter =
    label.delimiter === null
      ? isDeepStrictEqual(
          readCsv(text, { ...labelled, delimiter: guess.dialect.delimiter }, comparedRows),
          rows,
        )
      : guess.dialect.delimiter === label.delimiter;
  return {
    delimiter,
    parseEqual: isDeepStrictEqual(readCsv(text, guess.dialect, comparedRows), rows),
    encoding:
      guess.encoding === null
        ? null
        : label.encoding_acceptable.includes(guess.encoding.toLowerCase()),
  };
}

function share(verdicts: readonly Verdict[], of: (verdict: Verdict) => boolean | null): string {
  const counted = verdicts.filter((verdict) => of(verdict) !== null);
  if (counted.length === 0) return '–';
  const right = counted.filter(of).length;
  return `${((100 * right) / counted.length).toFixed(2)} % (${right}/${counted.length})`;
}

function report(
  tallies: ReadonlyMap<string, ReadonlyMap<Label, Verdict>>,
  misses: readonly unknown[],
  json: boolean,
): void {
  const table = [...tallies].map(([name, tally]) => {
    const all = [...tally.values()];
    const expressible = [...tally].flatMap(([label, v]) => (label.expressible ? [v] : []));
    return {
      name,
      'delimiter, all': share(all, (v) => v.delimiter),
      'parse-equal, all': share(all, (v) => v.parseEqual),
      'delimiter, expressible': share(expressible, (v) => v.delimiter),
      'parse-equal, expressible': share(expressible, (v) => v.parseEqual),
      'encoding, all': share(all, (v) => v.encoding),
    };
  });
  if (json) {
    console.log(JSON.stringify({ table, misses }));
    return;
  }
  console.table(table);
  for (const miss of misses) console.log(JSON.stringify(miss));
}
