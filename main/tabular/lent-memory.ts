import { pageBytes } from './cutter.ts';

/** Those that wait: one to scan with and one to cut with, as a check needs them in turn. */
const idle: WebAssembly.Memory[] = [];
const mostIdle = 2;

/**
 * Memory of at least so many bytes, whose contents are left over from whoever had it before.
 * Pages that are new cost as much as reading a small file, and as much again to collect.
 */
export function borrowMemory(bytes: number): WebAssembly.Memory {
  const pages = Math.ceil(bytes / pageBytes);
  const found = idle.findIndex(({ buffer }) => {
    const size = buffer.byteLength / pageBytes;
    return size >= pages && size < 2 * pages;
  });
  const [memory] = found === -1 ? [] : idle.splice(found, 1);
  return memory ?? new WebAssembly.Memory({ initial: pages, maximum: pages });
}

/** Has memory ready for whoever comes next. Nobody may use it any more. */
export function returnMemory(memory: WebAssembly.Memory): void {
  if (idle.length === mostIdle) idle.shift();
  idle.push(memory);
}
