import type { Inspection, SourceOptions } from '../contract/inspection.ts';
import { readHead } from '../tabular/byte-source.ts';
import { lookAtCsv } from './csv-look.ts';
import { noteCsvProblems } from './csv-problems.ts';
import { describeCsv } from './csv-result.ts';
import { lookAtJson } from './json-inspection.ts';
import { LineSamples } from './line-samples.ts';
import { headBytes, type OpenSource } from './open-source.ts';
import { ProblemList } from './problem-list.ts';
import { forSource, inspectResult } from './recipe-result.ts';
import { isRefusal } from './refusal.ts';
import { refusedInspection } from './results.ts';
import { withSource } from './with-source.ts';
import { lookAtWorkbook } from './workbook-inspection.ts';

/**
 * The first look: the head of the source only, so that it is quick whatever the size. `rows` is
 * `null`, and problems are those that the head shows.
 *
 * Fails with `file-missing`, `file-unreadable`, `file-is-folder` or `file-not-regular`.
 */
export function lookAt(path: string, options: SourceOptions): Promise<Inspection> {
  return withSource(path, async (source) => {
    const inspection = await look(source, forSource(options));
    return inspectResult(source, inspection, options, lookAtCsvSource, {
      maxBytes: resultLook,
    });
  });
}

/** How far a first look goes for the first rows that a recipe leaves. Bytes. */
const resultLook = 4 * headBytes;

async function look(source: OpenSource, options: SourceOptions): Promise<Inspection> {
  const { content } = source;
  if (isRefusal(content)) return refusedInspection(source, content);
  if (content === 'xlsx') return lookAtWorkbook(source, options);
  if (content === 'csv') return lookAtCsvSource(source, options);
  const head = await readHead(source.open(), headBytes);
  return lookAtJson(source, content, options, head, head.length < headBytes);
}

async function lookAtCsvSource(source: OpenSource, options: SourceOptions): Promise<Inspection> {
  const head = await readHead(source.open(), headBytes);
  const complete = head.length < headBytes;
  const found = lookAtCsv(head, complete, options);
  const problems = new ProblemList();
  noteCsvProblems(found, options, problems);
  const samples = new LineSamples(found.encoding.encoding);
  samples.takeHead(head, complete);
  return describeCsv(source, found, samples.lines, problems);
}
