import { execFile } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type LedgerKind, writeInspectLedger } from './inspect-ledger.ts';
import { tools, workbookTools } from './inspect-tools.ts';
import { median, ownPeak } from './peers.ts';
import { writeWorkbookLedger } from './workbook-ledger.ts';

const run = promisify(execFile);

/** One process of one tool. Times in ms. */
interface Measurement {
  readonly rows: number;
  /** The first file of a process that is up. */
  readonly first: number;
  /** The same file once more, as in an app that has been open for a while. */
  readonly again: number;
  /** From starting the process to having read its first file: ms since the epoch. */
  readonly doneAt: number;
  /** Highest resident memory of the whole process. Bytes. */
  readonly peak: number;
}

/** A read that takes this long is not made twice; starting is nothing in it. ms */
const longRead = 5_000;

/**
 * `bench:inspect [-- --json] [--sizes=10,200,1000] [--kinds=quoted,windows-1252,UTF-16LE]
 * [--kinds-size=200] [--workbooks=100] [--runs=5]`: the full check of generated ledgers beside
 * DuckDB and papaparse, and of workbooks. Every run is a process of its own, the tools in turns;
 * sizes in MB, lists empty for none. DuckDB has no windows-1252 built in and is given latin-1.
 */
export async function main(args: readonly string[], workerUrl: URL): Promise<void> {
  const [mode, tool = '', path = '', kind = 'plain'] = args;
  if (mode === '--one') {
    console.log(JSON.stringify(await measure(tool, path, kind as LedgerKind, workerUrl)));
    return;
  }
  const runs = Number(option(args, 'runs', '5'));
  const kindsSize = Number(option(args, 'kinds-size', '200'));
  const kinds = list(option(args, 'kinds', 'quoted,windows-1252,UTF-16LE')) as LedgerKind[];
  const ledgers = [
    ...list(option(args, 'sizes', '10,200,1000')).map((size) => ({
      size: Number(size),
      kind: 'plain' as const,
    })),
    ...kinds.map((kind) => ({ size: kindsSize, kind })),
  ];
  const folder = await mkdtemp(join(tmpdir(), 'kindling-bench-'));
  try {
    const table: object[] = [];
    for (const { size, kind } of ledgers) {
      const path = join(folder, `ledger-${size}-${kind}.csv`);
      const rows = await writeInspectLedger(path, size * 1e6, kind);
      table.push(...(await compare({ path, rows, kind }, Object.keys(tools), runs, workerUrl)));
    }
    for (const size of list(option(args, 'workbooks', '100'))) {
      const path = join(folder, `ledger-${size}.xlsx`);
      const rows = await writeWorkbookLedger(path, Number(size) * 1e6);
      table.push(...(await compare({ path, rows, kind: 'plain' }, workbookTools, runs, workerUrl)));
    }
    if (args.includes('--json')) console.log(JSON.stringify({ runs, table }));
    else console.table(table);
  } finally {
    await rm(folder, { recursive: true });
  }
}

interface Ledger {
  readonly path: string;
  readonly rows: number;
  readonly kind: LedgerKind;
}

async function compare(
  { path, rows, kind }: Ledger,
  names: readonly string[],
  runs: number,
  workerUrl: URL,
) {
  const { size: bytes } = await stat(path);
  const results = new Map<string, (Measurement & { whole: number })[]>();
  // In turns, so that what else the machine does falls on all of them.
  for (let turn = 0; turn < runs; turn++) {
    for (const tool of names) {
      const startedAt = performance.timeOrigin + performance.now();
      const measured = await inProcess(tool, path, kind, workerUrl);
      if (tool !== 'kindling, first look' && measured.rows !== rows) {
        throw new Error(`${tool} counts ${measured.rows} rows, not ${rows}`);
      }
      const whole = measured.doneAt - startedAt;
      results.set(tool, [...(results.get(tool) ?? []), { ...measured, whole }]);
    }
  }
  await rm(path);
  const of = (tool: string, what: 'first' | 'again' | 'whole') =>
    median((results.get(tool) ?? []).map((measured) => measured[what]));
  return [...results].map(([tool, measured]) => ({
    MB: Math.round(bytes / 1e6),
    ledger: path.endsWith('.xlsx') ? 'xlsx' : kind,
    tool,
    ms: Math.round(of(tool, 'again')),
    'GB/s': Number((bytes / 1e6 / of(tool, 'again')).toFixed(2)),
    // Above 1: kindling's structural check, and its whole one, are that much faster.
    'structure ×': ratio(of(tool, 'again'), of('kindling, structure', 'again')),
    'whole check ×': ratio(of(tool, 'again'), of('kindling', 'again')),
    'first file, ms': Math.round(of(tool, 'first')),
    'whole process, ms': Math.round(of(tool, 'whole')),
    'peak MB': Math.round(Math.max(...measured.map(({ peak }) => peak)) / 1e6),
  }));
}

async function inProcess(
  tool: string,
  path: string,
  kind: LedgerKind,
  workerUrl: URL,
): Promise<Measurement> {
  const args = ['--one', tool, path, kind].map((arg) => JSON.stringify(arg)).join(', ');
  const script = `import { main } from ${JSON.stringify(import.meta.url)};
    await main([${args}], new URL(${JSON.stringify(workerUrl.href)}));`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script]);
  return JSON.parse(stdout);
}

async function measure(
  tool: string,
  path: string,
  kind: LedgerKind,
  workerUrl: URL,
): Promise<Measurement> {
  const reader = await tools[tool]?.(kind, workerUrl);
  if (!reader) throw new Error(`There is no tool ${tool}`);
  const timed = async () => {
    const start = performance.now();
    const rows = await reader.read(path);
    return { rows, ms: performance.now() - start };
  };
  const first = await timed();
  const doneAt = performance.timeOrigin + performance.now();
  const again = first.ms < longRead ? await timed() : first;
  await reader.close();
  return { rows: again.rows, first: first.ms, again: again.ms, doneAt, peak: await ownPeak() };
}

function option(args: readonly string[], name: string, fallback: string): string {
  const found = args.find((arg) => arg.startsWith(`--${name}=`));
  return found?.slice(name.length + 3) ?? fallback;
}

function ratio(ms: number, own: number): number {
  return Number((ms / own).toFixed(2));
}

function list(text: string): string[] {
  return text.split(',').filter(Boolean);
}
