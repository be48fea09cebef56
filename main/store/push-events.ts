import type { ErrorCode } from '../contract/errors.ts';
import type { PartState, PushDecision } from '../contract/push.ts';
import type { Db } from './database.ts';

/** What is told of one step besides its state. */
export interface EventFacts {
  readonly status?: number | undefined;
  readonly code?: ErrorCode | undefined;
  readonly message?: string | undefined;
  /** When a waiting part goes on, ms since the epoch. */
  readonly continueAt?: number | undefined;
  readonly decision?: PushDecision | undefined;
}

/** Adds to the timeline of a push, which nothing ever changes. `now` gives ms since the epoch. */
export function createTimeline(db: Db, now: () => number) {
  const insertEvent = db.prepare(
    `INSERT INTO events (push_id, part, at, state, status, code, message, continue_at, decision)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );

  return (pushId: string, part: number, state: PartState, facts: EventFacts = {}): void => {
    const { status = null, code = null, message = null } = facts;
    const { continueAt = null, decision = null } = facts;
    insertEvent.run(pushId, part, now(), state, status, code, message, continueAt, decision);
  };
}
