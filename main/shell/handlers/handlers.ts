import type { PreferenceStore } from '../../preferences/preferences.ts';
import type { ReceiptParts } from '../../receipt/receipts.ts';
import type { AskWaitingParts } from '../ask-waiting.ts';
import type { Desk } from '../desk.ts';
import type { ExportParts } from '../export-history.ts';
import type { OpenedFiles } from '../opened-files.ts';
import type { QuickWindows } from '../quick-windows.ts';
import type { Handlers } from '../router.ts';
import { appHandlers } from './app.ts';
import { connectionHandlers } from './connection.ts';
import { deleteQueryHandlers } from './delete-queries.ts';
import { type DoctorTools, doctorHandlers } from './doctor.ts';
import { monthHandlers } from './months.ts';
import { preferenceHandlers } from './preferences.ts';
import { pushHandlers } from './pushes.ts';
import { quickHandlers } from './quick.ts';
import { savedPushHandlers } from './saved-pushes.ts';
import { sourceHandlers } from './sources.ts';
import { watchedHandlers } from './watched.ts';

/** What answers need besides the desk. */
export interface HandlerParts {
  readonly receipts: ReceiptParts;
  readonly exports: ExportParts;
  readonly preferences: PreferenceStore;
  readonly opened: OpenedFiles;
  readonly doctor: DoctorTools;
  readonly quick: QuickWindows;
  readonly isTrayThere: boolean;
  /** BCP 47 tag of the interface's language. */
  readonly language: string;
  readonly whileLooking: AskWaitingParts['whileLooking'];
}

/** Answers each request of the contract from the workspace that is open on the desk. */
export function createHandlers(
  desk: Desk,
  {
    receipts,
    exports,
    preferences,
    opened,
    doctor,
    quick,
    isTrayThere,
    language,
    whileLooking,
  }: HandlerParts,
): Handlers {
  return {
    ...appHandlers({ hasTray: isTrayThere, language }),
    ...connectionHandlers(desk, preferences),
    ...sourceHandlers(desk, opened),
    ...pushHandlers(desk, receipts, exports),
    ...savedPushHandlers(desk, receipts),
    ...monthHandlers(desk),
    ...preferenceHandlers(preferences),
    ...deleteQueryHandlers(desk),
    ...quickHandlers(quick, opened),
    ...doctorHandlers(desk, doctor),
    ...watchedHandlers({ desk, opened, quick, whileLooking }),
  };
}
