import type { Inspection } from '../contract/inspection.ts';
import { ArchiveBombError } from '../tabular/archive-bomb.ts';
import { expectUnchanged, openSourceFile, toFileFailure } from '../tabular/source-file.ts';
import { DamagedArchiveError } from '../tabular/stream-source.ts';
import { XmlError } from '../tabular/xml.ts';
import { type OpenSource, openSource } from './open-source.ts';
import { type Refusal, refuse } from './refusal.ts';
import { refusedInspection } from './results.ts';

/**
 * Opens a source, asks about it and closes it, whatever happens. What makes reading impossible but
 * lies in the file itself is a problem of the answer, not a failure.
 */
export async function withSource(
  path: string,
  ask: (source: OpenSource) => Promise<Inspection> | Inspection,
): Promise<Inspection> {
  const file = await openSourceFile(path);
  let source: OpenSource | null = null;
  try {
    source = await openSource(file);
    const answer = await ask(source);
    await expectUnchanged(file);
    return answer;
  } catch (error) {
    const refusal = toRefusal(error);
    if (refusal === null) throw toFileFailure(error, path);
    await expectUnchanged(file);
    const container = source?.container ?? (path.toLowerCase().endsWith('.gz') ? 'gzip' : 'none');
    return refusedInspection(
      { file, container, innerName: source?.innerName ?? null, zipHoldsMore: false },
      refusal,
    );
  } finally {
    await source?.close();
    await file.handle.close();
  }
}

function toRefusal(error: unknown): Refusal | null {
  if (error instanceof ArchiveBombError) return refuse('archive-bomb');
  if (error instanceof DamagedArchiveError || error instanceof XmlError) {
    return refuse('file-damaged');
  }
  return null;
}
