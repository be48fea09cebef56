import type { Inspection } from '../../../main/contract/inspection.ts';

/** A plain semicolon ledger as the inspection would see it, with what a test wants different. */
export function ledger(change: Partial<Inspection> = {}): Inspection {
  return {
    format: 'csv',
    container: 'none',
    encoding: 'UTF-8',
    bom: false,
    dialect: { delimiter: ';', quote: '"', escape: '"' },
    bytes: 20_000,
    modifiedAt: 1_760_000_000_000,
    header: ['AccountCode', 'Amount'],
    sample: [['4000', '1250,00']],
    rows: 1,
    problems: [],
    ...change,
  } as Inspection;
}
