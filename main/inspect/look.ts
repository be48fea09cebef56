import type { Inspection, SourceOptions } from '../contract/inspection.ts';
import { readHead } from '../tabular/byte-source.ts';
import { openSourceFile, toFileFailure } from '../tabular/source-file.ts';
import { lookAtCsv } from './csv-look.ts';
import { type OpenSource, openSource } from './open-source.ts';
import { ProblemList } from './problem-list.ts';
import { emptyInspection } from './results.ts';

/** Bytes of the source, out of its container, that a first look reads. */
export const headBytes = 1 << 20;

/**
 * The first look: the head of the source only, so that it is quick whatever the size. `rows` is
 * `null`, and problems are those that the head shows.
 *
 * Fails with `file-missing`, `file-unreadable`, `file-is-folder` or `file-not-regular`.
 */
export async function lookAt(path: string, options: SourceOptions): Promise<Inspection> {
  const file = await openSourceFile(path);
  try {
    const source = await openSource(file);
    return await look(source, options);
  } catch (error) {
    throw toFileFailure(error, path);
  } finally {
    await file.handle.close();
  }
}

async function look(source: OpenSource, options: SourceOptions): Promise<Inspection> {
  const problems = new ProblemList();
  if (source.signature === 'empty') {
    problems.add('empty-file', 'blocking');
    return emptyInspection(source, problems);
  }
  if (source.signature !== 'text') {
    problems.add('file-unsupported', 'blocking');
    return emptyInspection(source, problems);
  }
  const head = await readHead(source.open(), headBytes);
  const found = lookAtCsv(head, head.length < headBytes, options);
  return {
    ...emptyInspection(source, problems),
    encoding: found.encoding.encoding,
    bom: found.encoding.bom,
    dialect: found.dialect.dialect,
    header: found.header,
    sample: found.sample,
    layout: found.layout,
    confidence: { encoding: found.encoding.confidence, dialect: found.dialect.confidence },
  };
}
