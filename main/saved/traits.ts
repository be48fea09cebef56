import type { Inspection } from '../contract/inspection.ts';
import type { PushPlan, SourceTraits } from '../contract/push.ts';

/** By what later files of the same kind are known. */
export function traitsOf({ header }: Inspection, { problems }: PushPlan): SourceTraits {
  const warnings = problems.flatMap(({ severity, code }) => (severity === 'warning' ? code : []));
  return { header, warnings: [...new Set(warnings)] };
}
