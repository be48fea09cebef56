import type { Inspection, Problem } from '../contract/inspection.ts';
import type { PushPlan } from '../contract/push.ts';
import type { Repository } from '../contract/repository.ts';
import { describeConversion, planReading } from './conversion.ts';
import { describeFields, matchFields } from './fields.ts';
import { maxFileBytes, paysToCompress } from './limits.ts';
import { rowLayout } from './row-layout.ts';
import { uploadName } from './upload-name.ts';

/** What a plan is made from besides the inspection. */
export interface PlanInput {
  /** Path or name of the source. */
  readonly path: string;
  /** `null` while none is chosen. */
  readonly repository: Repository | null;
  readonly compress: boolean;
}

/** Decides what will be sent, or names the problems that forbid it. The rules live here. */
export function planPush(inspection: Inspection, input: PlanInput): PushPlan {
  const problems: Problem[] = [...inspection.problems];
  const { format, container, dialect, encoding } = inspection;
  const reading =
    format === 'csv' && dialect && encoding ? planReading(inspection, dialect, encoding) : null;
  const conversion = reading?.conversion ?? null;
  if (conversion) problems.push(...describeConversion(inspection, conversion));

  // What is converted comes out of its container, and goes back into one where that pays.
  const sentContainer = conversion || container === 'none' ? null : container;
  const compress = input.compress && paysToCompress(inspection, conversion !== null);

  // Bytes that will be compressed are measured once they are; the limit is on what is sent. What is
  // compressed already is sent in parts if that is possible.
  const mayBeSplit = sentContainer === 'gzip' && rowLayout(inspection, conversion) !== null;
  if (!compress && !mayBeSplit && inspection.bytes > maxFileBytes) {
    problems.push({
      code: 'too-large',
      severity: 'blocking',
      count: 1,
      details: { bytes: inspection.bytes, limit: maxFileBytes },
    });
  }

  const fields = input.repository ? matchFields(inspection.header, input.repository.fields) : null;
  if (fields) problems.push(...describeFields(fields));

  return {
    fields,
    fileConfig: reading?.fileConfig ?? null,
    conversion,
    uploadName: uploadName(input.path, format, compress ? 'gzip' : sentContainer),
    compress,
    problems,
    blocked: problems.some((problem) => problem.severity === 'blocking'),
  };
}
