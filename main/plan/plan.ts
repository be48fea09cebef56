import type { Container, Inspection, Problem, SourceOptions } from '../contract/inspection.ts';
import type { Conversion, PushPlan } from '../contract/push.ts';
import type { Repository } from '../contract/repository.ts';
import { changedLines } from './changed-lines.ts';
import { describeConversion, expectReadable, planJson, planReading } from './conversion.ts';
import { describeFields, matchFields } from './fields.ts';
import { maxFileBytes, paysToCompress } from './limits.ts';
import { rowLayout } from './row-layout.ts';
import { describeRows, planRows } from './rows.ts';
import { describeSheets, planSheet } from './sheet.ts';
import { importName, sheetUploadName, uploadName } from './upload-name.ts';

/** What a plan is made from besides the inspection. */
export interface PlanInput {
  /** Path or name of the source. */
  readonly path: string;
  /** `null` while none is chosen. */
  readonly repository: Repository | null;
  readonly compress: boolean;
  /** What a person chose about the source; nothing if left out. */
  readonly source?: SourceOptions;
}

/** Decides what will be sent, or names the problems that forbid it. The rules live here. */
export function planPush(inspection: Inspection, input: PlanInput): PushPlan {
  const { format, container, dialect, encoding } = inspection;
  const reading =
    format === 'csv' && dialect && encoding
      ? planReading(inspection, dialect, encoding)
      : planSheet(inspection, input.source ?? {});
  const isJson = format === 'json' || format === 'ndjson';
  const { asRows } = input.source ?? {};
  const asFile = (isJson && encoding ? planJson(inspection, encoding) : reading) ?? {};
  const conversion = asRows
    ? planRows(inspection, asRows, asFile.conversion ?? null)
    : (asFile.conversion ?? null);
  const fileConfig = asRows ? null : (asFile.fileConfig ?? null);
  const known = asRows
    ? describeRows(inspection.problems, inspection, asRows)
    : inspection.problems;
  const problems: Problem[] = [...expectReadable(known, conversion)];
  // While nobody knows what the bytes mean, there is nothing to promise.
  const isReadable = !problems.some(
    ({ code, severity }) => code === 'invalid-bytes' && severity === 'blocking',
  );
  const changed =
    conversion && !conversion.recipe && !conversion.rows && format && isReadable
      ? changedLines(inspection.excerpt ?? [], conversion, format)
      : [];
  if (conversion && isReadable) {
    problems.push(...describeConversion(inspection, conversion, changed));
  }
  problems.push(...describeSheets(inspection, conversion));

  // What is converted comes out of its container, and goes back into one where that pays.
  const sentContainer = conversion || container === 'none' ? null : container;
  // The API takes rows as they are only.
  const compress = !asRows && input.compress && paysToCompress(inspection, conversion !== null);

  // Bytes that will be compressed are measured once they are; the limit is on what is sent.
  if (!compress && inspection.bytes > maxFileBytes) {
    problems.push(describeSize(inspection, rowLayout(inspection, conversion) !== null));
  }

  const fields = input.repository ? matchFields(inspection.header, input.repository.fields) : null;
  if (fields) problems.push(...describeFields(fields));

  return {
    fields,
    fileConfig,
    conversion,
    changedLines: changed,
    uploadName: asRows
      ? (asRows.importName ?? importName(input.path))
      : nameOf(inspection, conversion, input.path, compress ? 'gzip' : sentContainer),
    compress,
    problems,
    // Nothing may go as a file that a person wants to go as rows.
    blocked:
      problems.some((problem) => problem.severity === 'blocking') ||
      (asRows !== undefined && conversion === null),
  };
}

function describeSize({ format, bytes }: Inspection, hasParts: boolean): Problem {
  const details = { bytes, limit: maxFileBytes };
  return hasParts
    ? { code: 'sent-in-parts', severity: 'note', count: 1, details }
    : {
        code: 'too-large',
        severity: 'blocking',
        count: 1,
        details: { ...details, ...(format && { format }) },
      };
}

function nameOf(
  { format, workbook }: Inspection,
  conversion: Conversion | null,
  path: string,
  compression: Exclude<Container, 'none'> | null,
): string {
  if (!conversion?.sheet) {
    return uploadName(path, conversion?.recipe ? 'csv' : format, compression);
  }
  const several = (workbook?.sheets.length ?? 0) > 1;
  return sheetUploadName(path, several ? conversion.sheet.name : null, compression !== null);
}
