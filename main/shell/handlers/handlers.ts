import type { PreferenceStore } from '../../preferences/preferences.ts';
import type { ReceiptParts } from '../../receipt/receipts.ts';
import type { Desk } from '../desk.ts';
import type { ExportParts } from '../export-history.ts';
import type { Handlers } from '../router.ts';
import { appHandlers } from './app.ts';
import { connectionHandlers } from './connection.ts';
import { deleteQueryHandlers } from './delete-queries.ts';
import { monthHandlers } from './months.ts';
import { preferenceHandlers } from './preferences.ts';
import { pushHandlers } from './pushes.ts';
import { savedPushHandlers } from './saved-pushes.ts';
import { sourceHandlers } from './sources.ts';

/** Answers each request of the contract from the workspace that is open on the desk. */
export function createHandlers(
  desk: Desk,
  receipts: ReceiptParts,
  exports: ExportParts,
  preferences: PreferenceStore,
): Handlers {
  return {
    ...appHandlers(),
    ...connectionHandlers(desk),
    ...sourceHandlers(desk),
    ...pushHandlers(desk, receipts, exports),
    ...savedPushHandlers(desk, receipts),
    ...monthHandlers(desk),
    ...preferenceHandlers(preferences),
    ...deleteQueryHandlers(desk),
  };
}
