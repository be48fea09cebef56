import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from '../../main/inspect/check.ts';
import { decodeText, type Encoding, encodings } from '../../main/tabular/encoding.ts';
import { createDuckDbSniffer, sniffWithPapaparse } from './dialect-peers.ts';
import { type Guess, judge, type Verdict } from './dialect-verdict.ts';
import { generateFiles } from './generated/files.ts';

/** A file and what is true of it; of a folder, an entry of its `index.json` (see its README). */
interface Label {
  readonly file: string;
  readonly delimiter: string | null;
  readonly quote: string | null;
  readonly escape: string | null;
  readonly encoding: string;
  readonly encoding_acceptable: readonly string[];
  readonly expressible: boolean;
  /** What kind of file was generated. */
  readonly kind?: string;
}

/**
 * `bench:dialects -- FOLDER [--json]`: how often each reads labelled files as their labels say.
 * `bench:dialects -- --generated [COUNT [SEED]]`: the same of files that are written for it.
 */
export async function main(args: readonly string[]): Promise<void> {
  const json = args.includes('--json');
  const [first, second] = args.filter((arg) => !arg.startsWith('--'));
  if (args.includes('--generated')) {
    const folder = await mkdtemp(join(tmpdir(), 'kindling-dialects-'));
    try {
      const labels = await writeGenerated(folder, Number(first ?? 2_000), Number(second ?? 1));
      await compare(folder, labels, json);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
    return;
  }
  if (!first) throw new Error('Usage: npm run bench:dialects -- FOLDER | --generated [--json]');
  await compare(first, JSON.parse(await readFile(join(first, 'index.json'), 'utf8')), json);
}

async function writeGenerated(folder: string, count: number, seed: number): Promise<Label[]> {
  const labels: Label[] = [];
  for (const [index, { bytes, acceptable, ...truth }] of generateFiles(seed, count).entries()) {
    const file = `${index}.csv`;
    await writeFile(join(folder, file), bytes);
    labels.push({
      ...truth,
      file,
      encoding_acceptable: acceptable.map((name) => name.toLowerCase()),
      expressible: [',', ';', '\t', null].includes(truth.delimiter),
    });
  }
  return labels;
}

async function compare(folder: string, labels: readonly Label[], json: boolean): Promise<void> {
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
        ...(label.kind ? { kind: label.kind } : {}),
        label: { delimiter, quote, escape: esc, encoding },
        guess: { ...guess.dialect, encoding: guess.encoding },
        wrong,
      });
    }
  }
  duckDb.close();
  report(tallies, misses, json);
}

function toEncoding(name: string): Encoding {
  const wanted = name === 'ascii' ? 'utf-8' : name.toLowerCase();
  const found = encodings.find((encoding) => encoding.toLowerCase() === wanted);
  if (!found) throw new Error(`No decoder for the label ${name}`);
  return found;
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
  reportKinds(tallies);
  for (const miss of misses) console.log(JSON.stringify(miss));
}

/** How many files of each generated kind are read as they were written. */
function reportKinds(tallies: ReadonlyMap<string, ReadonlyMap<Label, Verdict>>): void {
  const kinds = new Map<string, Record<string, string>>();
  for (const [name, tally] of tallies) {
    for (const kind of new Set([...tally.keys()].flatMap((label) => label.kind ?? []))) {
      const verdicts = [...tally].flatMap(([label, v]) => (label.kind === kind ? [v] : []));
      kinds.set(kind, { ...kinds.get(kind), [name]: share(verdicts, (v) => v.parseEqual) });
    }
  }
  if (kinds.size > 0) console.table(Object.fromEntries(kinds));
}
