import type { FileFormat, Inspection } from '../contract/inspection.ts';
import type { OpenSource, Refusal } from './open-source.ts';
import { ProblemList } from './problem-list.ts';

type Opened = Pick<OpenSource, 'file' | 'container' | 'innerName'>;

/** An inspection with nothing in it but what is wrong. */
export function emptyInspection(
  source: Opened,
  problems: ProblemList,
  format: FileFormat = 'csv',
): Inspection {
  return {
    format,
    container: source.container,
    encoding: format === 'xlsx' ? null : 'UTF-8',
    bom: false,
    dialect: null,
    bytes: source.file.bytes,
    modifiedAt: source.file.modifiedAt,
    header: [],
    sample: [],
    rows: null,
    problems: problems.toProblems(),
    ...(source.innerName === null ? {} : { innerName: source.innerName }),
  };
}

/** What is said of a source that cannot be sent. It has no rows to count. */
export function refusedInspection(source: Opened, { code, details }: Refusal): Inspection {
  const problems = new ProblemList();
  problems.add(code, 'blocking', null, details);
  const isWorkbook = code.startsWith('workbook-');
  const inspection = emptyInspection(source, problems, isWorkbook ? 'xlsx' : 'csv');
  return code === 'empty-file' ? { ...inspection, rows: 0 } : inspection;
}
