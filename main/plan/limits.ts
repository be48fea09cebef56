import type { Inspection } from '../contract/inspection.ts';

/** The API takes files under 190 MB; the whole request body may be 200 MB. Bytes. */
export const maxFileBytes = 190_000_000;

/** Below this, compressing saves no time worth a changed file. Bytes. */
const worthCompressing = 1_000_000;

/** Whether gzip is worth it: big, and not compressed already (a workbook is a zip inside). */
export function paysToCompress(inspection: Inspection): boolean {
  return (
    inspection.container === 'none' &&
    inspection.format !== 'xlsx' &&
    inspection.bytes > worthCompressing
  );
}
