import type { Inspection } from '../contract/inspection.ts';

/** The API takes files under 190 MB; the whole request body may be 200 MB. Bytes. */
export const maxFileBytes = 190_000_000;

/** Below this, compressing saves no time worth a changed file. Bytes. */
const worthCompressing = 1_000_000;

/**
 * Whether gzip is worth it: for text over a size, and for what came out of a gzip file to be
 * converted, whose size nobody knows yet. A workbook is a zip inside; its sheet as CSV is some five
 * times as long.
 */
export function paysToCompress(inspection: Inspection, converted: boolean): boolean {
  if (inspection.format === 'xlsx') return converted && inspection.bytes > worthCompressing / 5;
  return inspection.container === 'none' ? inspection.bytes > worthCompressing : converted;
}
