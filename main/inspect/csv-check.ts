import type { Inspection, SourceOptions } from '../contract/inspection.ts';
import type { CheckOptions } from './check.ts';
import { readCsvLedger } from './csv-ledger.ts';
import { checkStructure } from './csv-structure.ts';
import { withLedger } from './ledger-finding.ts';
import type { OpenSource } from './open-source.ts';

/** Part of the whole time that finding rows and quotes takes. */
const structureShare = 0.4;

/** Reads a CSV source through and says exactly what is in it. */
export async function checkCsv(
  source: OpenSource,
  options: SourceOptions,
  { signal, onProgress, printTo }: CheckOptions,
): Promise<Inspection> {
  const { inspection, look } = await checkStructure(source, options, {
    signal,
    onProgress: (share) => onProgress(share * structureShare),
  });
  const isBlocked = inspection.problems.some(({ severity }) => severity === 'blocking');
  if (look.isCutOff || isBlocked) return inspection;
  const ledger = await readCsvLedger(() => source.open(), look, {
    signal,
    rows: inspection.rows ?? 0,
    printTo,
    onRead: (consumed) => {
      const share = Math.min(1, consumed / Math.max(1, source.file.bytes));
      onProgress(structureShare + share * (1 - structureShare));
    },
  });
  return withLedger(inspection, ledger);
}
