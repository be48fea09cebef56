import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Inspection, ProblemCode, SourceOptions } from '../../../main/contract/inspection.ts';
import { check } from '../../../main/inspect/check.ts';
import { lookAt } from '../../../main/inspect/look.ts';
import { tempFolder } from '../temp-folder.ts';

/** Writes a file that is gone after the test. Answers its path. */
export async function fileOf(content: string | Uint8Array, name = 'ledger.csv'): Promise<string> {
  const path = join(await tempFolder(), name);
  await writeFile(path, content);
  return path;
}

/** The first look at a file with this content. */
export async function look(
  content: string | Uint8Array,
  name?: string,
  options: SourceOptions = {},
): Promise<Inspection> {
  return lookAt(await fileOf(content, name), options);
}

/** The full check of a file with this content. */
export async function inspect(
  content: string | Uint8Array,
  name?: string,
  options: SourceOptions = {},
): Promise<Inspection> {
  return checkPath(await fileOf(content, name), options);
}

/** The full check of a file that is already there. */
function checkPath(path: string, options: SourceOptions = {}): Promise<Inspection> {
  return check(path, options, { signal: new AbortController().signal, onProgress: () => {} });
}

/** The codes of an inspection's problems. */
export function codes({ problems }: Inspection): ProblemCode[] {
  return problems.map(({ code }) => code);
}

/** The problem with this code. */
export function problem({ problems }: Inspection, code: ProblemCode) {
  return problems.find((candidate) => candidate.code === code);
}
