import type { Inspection, Problem } from '../contract/inspection.ts';
import type { PushPlan } from '../contract/push.ts';
import type { Repository } from '../contract/repository.ts';
import { missingFields } from './fields.ts';
import { toFileConfig } from './file-config.ts';
import { maxFileBytes, paysToCompress } from './limits.ts';
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
  const compress = input.compress && paysToCompress(inspection);

  const csv =
    inspection.format === 'csv' && inspection.dialect
      ? toFileConfig(inspection.dialect, inspection.encoding)
      : null;
  for (const what of csv?.inexpressible ?? []) {
    problems.push(
      what === 'encoding'
        ? {
            code: 'encoding-inexpressible',
            severity: 'blocking',
            count: 1,
            details: { encoding: inspection.encoding ?? '' },
          }
        : {
            code: 'dialect-inexpressible',
            severity: 'blocking',
            count: 1,
            details: { setting: what, value: inspection.dialect?.[what] ?? '' },
          },
    );
  }

  // Bytes that will be compressed are measured once they are; the limit is on what is sent.
  if (!compress && inspection.bytes > maxFileBytes) {
    problems.push({
      code: 'too-large',
      severity: 'blocking',
      count: 1,
      details: { bytes: inspection.bytes, limit: maxFileBytes },
    });
  }

  const missing = input.repository ? missingFields(inspection.header, input.repository.fields) : [];
  if (missing.length > 0) {
    problems.push({
      code: 'fields-missing',
      severity: 'warning',
      count: missing.length,
      details: { fields: missing.join(', ') },
    });
  }

  return {
    fileConfig: csv?.fileConfig ?? null,
    conversion: null,
    uploadName: uploadName(
      input.path,
      inspection.format,
      compress ? 'gzip' : inspection.container === 'none' ? null : inspection.container,
    ),
    compress,
    problems,
    blocked: problems.some((problem) => problem.severity === 'blocking'),
  };
}
