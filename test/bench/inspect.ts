import { execFile } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { writeInspectLedger } from './inspect-ledger.ts';
import { tools } from './inspect-tools.ts';

const run = promisify(execFile);

interface Measurement {
  readonly rows: number;
  readonly ms: number;
  /** Highest resident memory of the whole process. Bytes. */
  readonly peak: number;
}

/**
 * `bench:inspect [-- --json] [--sizes=10,200,1000] [--runs=5]`: the full check of generated ledgers
 * beside DuckDB and papaparse. Every run is a process of its own; sizes in MB.
 */
export async function main(args: readonly string[], workerUrl: URL): Promise<void> {
  const [mode, tool = '', path = ''] = args;
  if (mode === '--one') {
    console.log(JSON.stringify(await measure(tool, path, workerUrl)));
    return;
  }
  const sizes = option(args, 'sizes', '10,200,1000').split(',').map(Number);
  const runs = Number(option(args, 'runs', '5'));
  const folder = await mkdtemp(join(tmpdir(), 'kindling-bench-'));
  try {
    const table: object[] = [];
    for (const size of sizes) table.push(...(await compare(folder, size, runs, workerUrl)));
    if (args.includes('--json')) console.log(JSON.stringify({ runs, table }));
    else console.table(table);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function compare(folder: string, size: number, runs: number, workerUrl: URL) {
  const path = join(folder, `ledger-${size}.csv`);
  const rows = await writeInspectLedger(path, size * 1e6);
  const { size: bytes } = await stat(path);
  const results = new Map<string, Measurement[]>();
  // In turns, so that what else the machine does falls on all of them.
  for (let turn = 0; turn < runs; turn++) {
    for (const tool of Object.keys(tools)) {
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
      MB: size,
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
  return { rows, ms, peak: process.resourceUsage().maxRSS * 1024 };
}

function option(args: readonly string[], name: string, fallback: string): string {
  const found = args.find((arg) => arg.startsWith(`--${name}=`));
  return found?.slice(name.length + 3) ?? fallback;
}

function median(measured: readonly Measurement[]): number {
  const sorted = measured.map(({ ms }) => ms).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
