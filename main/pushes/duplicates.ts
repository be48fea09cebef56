import { isDeepStrictEqual } from 'node:util';
import type { PushSummary } from '../contract/push.ts';
import { hashFile } from '../prepare/read-source.ts';
import type { UnfinishedPush } from '../store/push-claims.ts';
import type { PushRecords } from '../store/push-records.ts';
import { isSameSheet } from '../store/stored-order.ts';
import type { LeaseWatch } from './lease-watch.ts';
import type { PushRequest } from './push-order.ts';

/** Pushes of the same bytes to the same repository. */
export interface SameBytes {
  /** They arrived, or may have; newest first. */
  readonly arrived: readonly PushSummary[];
  /** They have not ended, and this process works on them or could. */
  readonly unfinished: readonly UnfinishedPush[];
}

/**
 * Finds them by size first and by hash only where the size matches, so that asking costs nothing
 * on most pushes. Of a workbook another sheet is something else. Fails as opening the file does.
 */
export async function findSame(
  records: PushRecords,
  { path, inspection, plan, address, repository }: PushRequest,
  { owner, leases }: { readonly owner: string; readonly leases: LeaseWatch },
): Promise<SameBytes> {
  const extract = plan.conversion?.sheet;
  const arrived = records
    .arrived({ address, repositoryId: repository.id }, inspection.bytes)
    .filter((push) => isSameSheet(push.sheet, extract?.name ?? null));
  const unfinished = records
    .unfinished()
    .filter(({ order }) => isDeepStrictEqual(order?.preparation.conversion?.sheet, extract))
    .filter((push) => push.repositoryId === repository.id && push.fileBytes === inspection.bytes)
    .filter((push) => push.address === null || push.address === address)
    .filter((push) => push.owner === owner || leases.isFree(push));
  if (arrived.length === 0 && unfinished.length === 0) return { arrived: [], unfinished: [] };
  const sha256 = await hashFile(path);
  return {
    arrived: arrived.filter((push) => push.sourceSha256 === sha256).map(({ summary }) => summary),
    unfinished: unfinished.filter((push) =>
      push.sourceSha256 === null
        ? push.path === path && push.order?.preparation.modifiedAt === inspection.modifiedAt
        : push.sourceSha256 === sha256,
    ),
  };
}
