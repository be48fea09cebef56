/** What a process and those below it take. Linux only. */
import { readdir, readFile } from 'node:fs/promises';

/** Clock ticks of a second, as Linux counts CPU time on every common system. */
const ticksPerSecond = 100;

/** A process and those below it. @param {number} root @returns {Promise<number[]>} */
export async function treeOf(root) {
  const parents = new Map();
  for (const name of await readdir('/proc')) {
    const stat = /^\d+$/.test(name) ? await read(`/proc/${name}/stat`) : '';
    if (stat !== '') parents.set(Number(name), Number(fieldsOf(stat)[1]));
  }
  const tree = [root];
  for (const pid of tree) {
    for (const [child, parent] of parents) if (parent === pid) tree.push(child);
  }
  return tree;
}

/** Bytes of memory, with what is shared divided among those who share it. @param {number} pid */
async function pssOf(pid) {
  const [, kilobytes = '0'] = /^Pss:\s+(\d+)/m.exec(await read(`/proc/${pid}/smaps_rollup`)) ?? [];
  return Number(kilobytes) * 1_024;
}

/** CPU time, ms. @param {readonly number[]} pids */
export async function cpuOf(pids) {
  const ticks = await Promise.all(
    pids.map(async (pid) => {
      const fields = fieldsOf(await read(`/proc/${pid}/stat`));
      return Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
    }),
  );
  return (sum(ticks) / ticksPerSecond) * 1_000;
}

/** What stands behind the name in `/proc/PID/stat`: the name itself may hold blanks. @param {string} stat */
function fieldsOf(stat) {
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

/** Empty where the process has ended. @param {string} path */
function read(path) {
  return readFile(path, 'utf8').catch(() => '');
}

/** Bytes of memory of all of them together. @param {readonly number[]} pids */
export async function memoryOf(pids) {
  return sum(await Promise.all(pids.map(pssOf)));
}

/** @param {readonly number[]} values */
function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}
