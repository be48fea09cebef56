import type { FileFormat, Inspection, ProblemCode } from '../contract/inspection.ts';
import type { OpenSource } from './open-source.ts';
import { ProblemList } from './problem-list.ts';
import type { Refusal } from './refusal.ts';

type Opened = Pick<OpenSource, 'file' | 'container' | 'innerName' | 'zipHoldsMore'>;

/** An inspection with nothing in it but what is wrong. */
export function emptyInspection(
  source: Opened,
  problems: ProblemList,
  format: FileFormat | null = 'csv',
): Inspection {
  return {
    format,
    container: source.container,
    encoding: format === 'xlsx' || format === null ? null : 'UTF-8',
    bom: false,
    dialect: null,
    bytes: source.file.bytes,
    modifiedAt: source.file.modifiedAt,
    header: [],
    sample: [],
    rows: null,
    problems: problems.toProblems(),
    ...(source.innerName === null ? {} : { innerName: source.innerName }),
    ...(source.zipHoldsMore && { zipHoldsMore: true }),
  };
}

/** What is said of a source that cannot be sent. It has no rows to count. */
export function refusedInspection(source: Opened, { code, details }: Refusal): Inspection {
  const problems = new ProblemList();
  problems.add(code, 'blocking', null, details);
  const inspection = emptyInspection(source, problems, formatOf(code));
  return code === 'empty-file' ? { ...inspection, rows: 0 } : inspection;
}

/** What a source is that cannot be sent; `null` where it is none that Ignite takes. */
function formatOf(code: ProblemCode): FileFormat | null {
  if (code === 'workbook-protected') return 'xlsx';
  return code === 'empty-file' ? 'csv' : null;
}
