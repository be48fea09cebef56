import { basename } from 'node:path';
import { KindlingError } from '../contract/errors.ts';
import { tieOutAll } from '../finance/tie-out.ts';
import { rowLayout } from '../plan/row-layout.ts';
import { traitsOf } from '../saved/traits.ts';
import type { NewPush } from '../store/push-rows.ts';
import type { PushOrder, PushRequest } from './push-order.ts';

/** All that sending needs to know of a request. */
export function orderOf({ path, inspection, plan, ...asked }: PushRequest, id: string): PushOrder {
  const { repository, choices } = asked;
  return {
    id,
    path,
    preparation: {
      bytes: inspection.bytes,
      modifiedAt: inspection.modifiedAt,
      container: inspection.container,
      rows: inspection.rows,
      conversion: plan.conversion,
      compress: plan.compress,
      uploadName: plan.uploadName,
      rowLayout: rowLayout(inspection, plan.conversion),
    },
    fileConfig: plan.fileConfig,
    address: asked.address,
    repositoryId: repository.id,
    deleteQueryId: choices.deleteQueryId ?? null,
    allowDuplicate: choices.allowDuplicate,
  };
}

/** What goes on record of a request before anything is done about it. Fails with `blocked`. */
export function recordOf(
  { path, inspection, plan, repository, choices, deleteQueryLabel = null }: PushRequest,
  order: PushOrder,
  how: Pick<NewPush, 'attended' | 'repeats' | 'madeBy'>,
): NewPush {
  const { format } = inspection;
  if (format === null) throw new KindlingError('blocked');
  return {
    ...order,
    ...how,
    fileName: basename(path),
    filePath: path,
    bytes: inspection.bytes,
    repositoryName: repository.name,
    deleteQueryLabel,
    choices,
    format,
    encoding: inspection.encoding,
    dialect: inspection.dialect,
    rows: inspection.rows,
    finance: inspection.finance?.totals ? inspection.finance : null,
    traits: traitsOf(inspection, plan),
    tieOuts: tieOutAll(inspection.finance?.totals ?? null, choices.erpTotals ?? []),
  };
}
