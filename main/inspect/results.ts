import type { FileFormat, Inspection } from '../contract/inspection.ts';
import type { OpenSource } from './open-source.ts';
import type { ProblemList } from './problem-list.ts';

/** An inspection with nothing in it but what is wrong. */
export function emptyInspection(
  source: OpenSource,
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
