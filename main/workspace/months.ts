import type { Excuse, MonthBoard } from '../contract/month-board.ts';
import type { PushRecord } from '../contract/push.ts';
import type { SavedPush } from '../contract/saved-push.ts';
import type { BoardPush } from '../saved/arrivals.ts';
import { monthBoard } from '../saved/month-board.ts';
import type { Excuses } from '../store/excuses.ts';
import type { PushRecords } from '../store/push-records.ts';
import { localDay } from './local-day.ts';

/** Months on the board: a year, and this month. */
const months = 13;

/** How long before the first of them pushes are looked at, ms: what a month is compared with. */
const backMs = (months + 3) * 31 * 24 * 60 * 60 * 1000;

/** The parts of a workspace that the board is made of. */
export interface MonthsParts {
  readonly records: PushRecords;
  readonly savedPushes: () => readonly SavedPush[];
  readonly excuses: Excuses;
  /** ms since the epoch. */
  readonly now: () => number;
  readonly onChange: () => void;
}

/** What comes every month, and what of it came. */
export class Months {
  readonly #parts: MonthsParts;

  constructor(parts: MonthsParts) {
    this.#parts = parts;
  }

  /** The board as it stands now, where the person is. */
  board(): MonthBoard {
    const { records, excuses, now } = this.#parts;
    const savedPushes = this.#parts.savedPushes().filter(({ dueDay }) => dueDay !== null);
    const since = now() - backMs;
    const repositories = [...new Set(savedPushes.map(({ repositoryId }) => repositoryId))];
    const pushes = repositories.flatMap((id) => records.since(id, since).map(toBoardPush));
    return monthBoard({
      savedPushes,
      pushes,
      excuses: excuses.list(),
      today: localDay(now()),
      months,
    });
  }

  /** A person expects nothing of a month, or nothing any more. */
  excuse(excuse: Excuse): void {
    this.#parts.excuses.put(excuse);
    this.#parts.onChange();
  }

  /** The month is expected after all. */
  expect(month: Omit<Excuse, 'isForGood'>): void {
    this.#parts.excuses.remove(month);
    this.#parts.onChange();
  }
}

function toBoardPush(record: PushRecord): BoardPush {
  return {
    id: record.id,
    fileName: record.fileName,
    address: record.address,
    repositoryId: record.repositoryId,
    savedPushId: record.choices.savedPushId ?? null,
    state: record.state,
    isUndecided: record.undecided === true,
    startedIn: localDay(record.startedAt).slice(0, 7),
    madeRoom: record.deleteQuery !== null,
    isOffErp: record.tieOuts.some(({ ties }) => !ties),
    rows: record.rows,
    totals: record.finance?.totals ?? null,
  };
}
