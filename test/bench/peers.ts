import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';

/** One run of one peer. */
export interface Run {
  readonly seconds: number;
  /** Peak memory of the process, bytes; `null` where it is not known. */
  readonly peakBytes: number | null;
}

/** Something that is measured beside others; the first in a list is what they are compared with. */
export interface Peer {
  readonly name: string;
  /** Programs that have to be on this computer. */
  readonly needs?: readonly string[];
  run(): Promise<Run>;
}

/** Runs the peers in turn, round after round, so that a busy machine is busy for all of them. */
export async function compare(
  title: string,
  wanted: readonly Peer[],
  rounds: number,
  asJson: boolean,
): Promise<void> {
  const absent = wanted.filter(({ needs = [] }) => !needs.every(isThere));
  for (const { name } of absent) process.stderr.write(`Left out, not on this computer: ${name}\n`);
  const peers = wanted.filter((peer) => !absent.includes(peer));
  const runs = new Map(peers.map((peer) => [peer.name, [] as Run[]]));
  for (const peer of peers) await peer.run();
  for (let round = 0; round < rounds; round++) {
    for (const peer of peers) runs.get(peer.name)?.push(await peer.run());
  }
  const own = runs.get(peers[0]?.name ?? '') ?? [];
  const table = peers.map(({ name }) => {
    const all = runs.get(name) ?? [];
    // Round by round, since a machine does not stay equally busy from the first to the last.
    const ratios = all.map(({ seconds }, round) => seconds / (own[round]?.seconds ?? Number.NaN));
    const peaks = all.flatMap((run) => (run.peakBytes === null ? [] : [run.peakBytes]));
    return {
      name,
      seconds: Number(median(all.map((run) => run.seconds)).toFixed(3)),
      fastest: Number(Math.min(...all.map((run) => run.seconds)).toFixed(3)),
      // Above 1: the first of the list is that much faster.
      ratio: Number(median(ratios).toFixed(2)),
      peakMB: peaks.length > 0 ? Math.round(Math.max(...peaks) / 1e6) : null,
    };
  });
  if (asJson)
    process.stdout.write(
      `${JSON.stringify({ title, rounds, table, absent: absent.map(({ name }) => name) })}\n`,
    );
  else {
    process.stdout.write(`${title}, median of ${rounds}\n`);
    console.table(table);
  }
}

function isThere(program: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
}

/** Runs a shell command to its end and times the whole of it. */
export async function timeCommand(command: string): Promise<Run> {
  const start = performance.now();
  const child = spawn('sh', ['-c', command], { stdio: ['ignore', 'ignore', 'inherit'] });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`${command} ended with ${code}`);
  return { seconds: (performance.now() - start) / 1000, peakBytes: null };
}

/**
 * Runs a part of this benchmark in a process of its own, which prints a `Run` as JSON: so memory
 * is its own, and Node's start is not counted.
 */
export async function runApart(args: readonly string[]): Promise<Run> {
  const code = `const { main } = await import(${JSON.stringify(import.meta.url)});
    await main(process.argv.slice(1));`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  const [status] = await once(child, 'close');
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`);
  return JSON.parse(output);
}

/** Times `work` in this process and prints it as `runApart` reads it. */
export async function reportRun(work: () => Promise<unknown>): Promise<void> {
  const start = performance.now();
  await work();
  const seconds = (performance.now() - start) / 1000;
  const peakBytes = await ownPeak();
  process.stdout.write(JSON.stringify({ seconds, peakBytes }));
}

/**
 * Highest resident memory of this process, bytes. Linux keeps `maxRSS` of the process that started
 * this one; its own peak is in /proc.
 */
export async function ownPeak(): Promise<number> {
  const status = await readFile('/proc/self/status', 'utf8').catch(() => '');
  const kilobytes = /^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? process.resourceUsage().maxRSS;
  return Number(kilobytes) * 1024;
}

/** The middle one of some values. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
