import type { Excuse, MonthBoard } from '../month-board.ts';

/** What the renderer can ask of main about the months. Changes are told as `months.changed`. */
export interface MonthRequests {
  'months.board': { request: undefined; response: MonthBoard };
  /** Nothing is expected of a month, or of it and all after it. */
  'months.excuse': { request: Excuse; response: undefined };
  /** What was excused is expected after all. */
  'months.expect': { request: Omit<Excuse, 'isForGood'>; response: undefined };
}
