import { createFormat } from '../../strings/format.ts';
import { loadLanguage } from '../../strings/translate.ts';
import type { PushFilter } from '../contract/push-filter.ts';
import { openDatabase } from '../store/database.ts';
import { createPushRecords } from '../store/push-records.ts';
import { serveCalls } from '../threads/serve-calls.ts';
import type { HistoryType } from './history-types.ts';
import { writeHistory } from './write-history.ts';

/** What the thread is asked. */
export interface HistoryOrder {
  readonly folder: string;
  readonly filter: PushFilter;
  readonly path: string;
  readonly type: HistoryType;
  readonly replace: boolean;
  readonly language: string;
}

/** Entry of the worker thread: exports the history of the profile in `folder`. */
serveCalls<HistoryOrder, null>(
  async ({ folder, filter, language, ...asked }, { signal, onProgress }) => {
    const db = openDatabase(folder);
    try {
      const records = createPushRecords(db, Date.now);
      const { language: shown, t } = await loadLanguage(language);
      let done = 0;
      await writeHistory({
        ...asked,
        signal,
        records: function* () {
          for (const record of records.each(filter)) {
            yield record;
            done += 1;
            if (done % 100 === 0) onProgress(done);
          }
        },
        words: { t, format: createFormat(shown) },
      });
      return null;
    } finally {
      db.close();
    }
  },
);
