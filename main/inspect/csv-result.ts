import type { Inspection } from '../contract/inspection.ts';
import { guessCsvColumns } from './csv-ledger.ts';
import type { CsvLook } from './csv-look.ts';
import type { OpenSource } from './open-source.ts';
import type { ProblemList } from './problem-list.ts';
import { emptyInspection } from './results.ts';

/** Puts what was found out about a CSV source into the form that others know. */
export function describeCsv(source: OpenSource, look: CsvLook, problems: ProblemList): Inspection {
  return {
    ...emptyInspection(source, problems),
    encoding: look.encoding.encoding,
    bom: look.encoding.bom,
    dialect: look.dialect.dialect,
    header: look.header,
    sample: look.sample,
    layout: look.layout,
    finance: { columns: guessCsvColumns(look), totals: null },
    confidence: { encoding: look.encoding.confidence, dialect: look.dialect.confidence },
  };
}
