import type { Inspection } from '../../../main/contract/inspection.ts';
import type { SourceView } from '../../../main/contract/source.ts';
import { emptySession, type Item, reduceSession } from '../../../renderer/push/session.ts';

const inspection: Inspection = {
  format: 'csv',
  container: 'none',
  encoding: 'UTF-8',
  bom: false,
  dialect: { delimiter: ';', quote: '"', escape: '"' },
  bytes: 1000,
  modifiedAt: 0,
  header: ['AccountCode', 'Amount'],
  sample: [['4000', '1,50']],
  rows: 1204,
  problems: [],
};

/** What a look at a source found; unremarkable unless told otherwise. */
export function viewOf(
  sourceId: string,
  more: Partial<Omit<SourceView, 'inspection'>> & { inspection?: Partial<Inspection> } = {},
): SourceView {
  return {
    sourceId,
    progress: 1,
    plan: {
      fileConfig: null,
      conversion: null,
      changedLines: [],
      fields: null,
      uploadName: `${sourceId}.csv`,
      compress: true,
      problems: [],
      blocked: false,
    },
    ...more,
    inspection: { ...inspection, ...more.inspection },
  };
}

/** A file on the Push page, looked at to its end and placed, unless told otherwise. */
export function itemOf(id: string, more: Partial<Item> = {}): Item {
  const source = { id, name: `${id}.csv`, bytes: 1000 };
  const [item] = reduceSession(emptySession, { type: 'added', sources: [source] }).items;
  if (!item) throw new Error('the session took no file');
  return { ...item, view: viewOf(id), repositoryId: 'ledger', ...more };
}
