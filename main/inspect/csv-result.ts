import type { Inspection, SourceLine } from '../contract/inspection.ts';
import type { CsvLook } from './csv-look.ts';
import { readingsOf } from './encoding-readings.ts';
import type { OpenSource } from './open-source.ts';
import type { ProblemList } from './problem-list.ts';
import { emptyInspection } from './results.ts';

/** Puts what was found out about a CSV source into the form that others know. */
export function describeCsv(
  source: OpenSource,
  look: CsvLook,
  excerpt: readonly SourceLine[],
  problems: ProblemList,
): Inspection {
  const readings = readingsOf(
    excerpt,
    look.encoding.encoding,
    look.automatic.encoding,
    problems.has('invalid-bytes'),
  );
  return {
    ...emptyInspection(source, problems),
    encoding: look.encoding.encoding,
    bom: look.encoding.bom,
    dialect: look.dialect.dialect,
    header: look.header,
    sample: look.sample,
    layout: look.layout,
    finance: { columns: look.columns, totals: null },
    excerpt,
    ...(readings && { readings }),
    confidence: { encoding: look.encoding.confidence, dialect: look.dialect.confidence },
  };
}
