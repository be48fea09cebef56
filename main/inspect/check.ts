import type { Inspection, SourceOptions } from '../contract/inspection.ts';
import { checkCsv } from './csv-check.ts';
import { checkJson } from './json-inspection.ts';
import type { OpenSource } from './open-source.ts';
import { chosenRecipe, forSource, inspectResult } from './recipe-result.ts';
import { isRefusal } from './refusal.ts';
import { refusedInspection } from './results.ts';
import { withSource } from './with-source.ts';
import { checkWorkbook } from './workbook-inspection.ts';

/** How a check is followed and stopped. */
export interface CheckOptions {
  readonly signal: AbortSignal;
  /** Told the share of the source read, 0 to 1. */
  readonly onProgress: (share: number) => void;
  /** The file for a print of the rows as they would be sent; none is made without. */
  readonly printTo?: string | undefined;
}

/**
 * Reads the whole source and says exactly what is in it. Memory is bounded whatever the size.
 *
 * Fails as `lookAt` does, with `file-changed` when the file did not stay the same, and with
 * `cancelled`.
 */
export function check(
  path: string,
  options: SourceOptions,
  how: CheckOptions,
): Promise<Inspection> {
  return withSource(path, (source) => checkSource(source, options, how));
}

/** Part of the whole time that reading the source itself takes where a recipe is chosen. */
const sourceShare = 0.4;

async function checkSource(
  source: OpenSource,
  options: SourceOptions,
  how: CheckOptions,
): Promise<Inspection> {
  if (!chosenRecipe(options)) return checkContent(source, options, how);
  const { signal, onProgress, printTo } = how;
  const inspection = await checkContent(source, forSource(options), {
    signal,
    onProgress: (share) => onProgress(share * sourceShare),
  });
  const look = (result: OpenSource, known: SourceOptions) =>
    checkCsv(result, known, {
      signal,
      printTo,
      onProgress: (share) => onProgress(sourceShare + share * (1 - sourceShare)),
    });
  return inspectResult(source, inspection, options, look, { signal });
}

function checkContent(
  source: OpenSource,
  options: SourceOptions,
  how: CheckOptions,
): Promise<Inspection> | Inspection {
  const { content } = source;
  if (isRefusal(content)) return refusedInspection(source, content);
  if (content === 'xlsx') return checkWorkbook(source, options, how);
  return content === 'csv'
    ? checkCsv(source, options, how)
    : checkJson(source, content, options, how);
}
