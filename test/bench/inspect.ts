import { execFile } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { writeInspectLedger } from './inspect-ledger.ts';
import { tools, workbookTools } from './inspect-tools.ts';
import { ownPeak } from './peers.ts';
import { writeWorkbookLedger } from './workbook-ledger.ts';

const run = promisify(execFile);

interface Measurement {
  readonly rows: number;
  readonly ms: number;
  /** Highest resident memory of the whole process. Bytes. */
  readonly peak: number;
}

/**
 * `bench:inspect [-- --json] [--sizes=10,200,1000] [--workbooks=100] [--runs=5]`: the full check of
 * generated ledgers beside DuckDB and papaparse, and of workbooks. Every run is a process of its
 * own; sizes in MB, empty for none.
 */
export async function main(args: readonly string[], workerUrl: URL): Promise<void> {
  const [mode, tool = '', path = ''] = args;
  if (mode === '--one') {
    console.log(JSON.stringify(await measure(tool, path, workerUrl)));
    return;
  }
  const sizes = numbers(option(args, 'sizes', '10,200,1000'));
  const workbooks = numbers(option(args, 'workbooks', '100'));
  const runs = Number(option(args, 'runs', '5'));
  const folder = await mkdtemp(join(tmpdir(), 'kindling-bench-'));
  try {
    const table: object[] = [];
    for (const size of sizes) {
      const path = join(folder, `ledger-${size}.csv`);
      const rows = await writeInspectLedger(path, size * 1e6);
      table.push(...(await compare(path, rows, Object.keys(tools), runs, workerUrl)));
    }
    for (const size of workbooks) {
      const path = join(folder, `ledger-${size}.xlsx`);
      const rows = await writeWorkbookLedger(path, size * 1e6);
      table.push(...(await compare(path, rows, workbookTools, runs, workerUrl)));
    }
    if (args.includes('--json')) console.log(JSON.stringify({ runs, table }));
    else console.table(table);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function compare(
  path: string,
  rows: number,
  names: readonly string[],
  runs: number,
  workerUrl: URL,
) {
  const { size: bytes } = await stat(path);
  const results = new Map<string, Measurement[]>();
  // In turns, so that what else the machine does falls on all of them.
  for (let turn = 0; turn < runs; turn++) {
    for (const tool of names) {
      const measured = await inProcess(tool, path, workerUrl);
      if (tool !== 'kindling, first look' && measured.rows !== rows) {
        throw new Error(`${tool} counts ${measured.rows} rows, not ${rows}`);
      }
      results.set(tool, [...(results.get(tool) ?? []), measured]);
    }
  }
  await rm(path);
  const own = median(results.get('kindling') ?? []);
  return [...results].map(([tool, measured]) => {
    const ms = median(measured);
    return {
      file: extname(path).slice(1),
      MB: Math.round(bytes / 1e6),
      tool,
      'median ms': Math.round(ms),
      'GB/s': tool === 'kindling, first look' ? '–' : (bytes / 1e6 / ms).toFixed(2),
      'times kindling': (ms / own).toFixed(2),
      'peak MB': Math.round(Math.max(...measured.map(({ peak }) => peak)) / 1e6),
    };
  });
}

async function inProcess(tool: string, path: string, workerUrl: URL): Promise<Measurement> {
  const script = `import { main } from ${JSON.stringify(import.meta.url)};
    await main(['--one', ${JSON.stringify(tool)}, ${JSON.stringify(path)}], new URL(${JSON.stringify(workerUrl.href)}));`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script]);
  return JSON.parse(stdout);
}

async function measure(tool: string, path: string, workerUrl: URL): Promise<Measurement> {
  const start = performance.now();
  const rows = (await tools[tool]?.(path, workerUrl)) ?? -1;
  const ms = performance.now() - start;
  return { rows, ms, peak: await ownPeak() };
}

function option(args: readonly string[], name: string, fallback: string): string {
  const found = args.find((arg) => arg.startsWith(`--${name}=`));
  return found?.slice(name.length + 3) ?? fallback;
}

function numbers(list: string): number[] {
  return list.split(',').filter(Boolean).map(Number);
}

function median(measured: readonly Measurement[]): number {
  const sorted = measured.map(({ ms }) => ms).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
