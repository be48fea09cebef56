import type { PartState, PushDecision, PushState } from '../contract/push.ts';
import { type Db, inTransaction } from './database.ts';
import { createTimeline } from './push-events.ts';
import type { PartRow, PushRow } from './push-rows.ts';
import { select } from './select.ts';

/** What a person decided about a push that has ended, and what follows from it. */
export interface Decision {
  readonly id: string;
  readonly decision: PushDecision;
  /** Who goes on with it. */
  readonly owner: string | null;
  readonly pushState: PushState;
  readonly finished: boolean;
  /** At least one, so that the decision is on the timeline; a part may stay where it is. */
  readonly moves: readonly {
    readonly part: number;
    readonly from: PartState;
    readonly to: PartState;
  }[];
}

/** What people decide about pushes that have ended. */
export function createPushDecisions(db: Db, now: () => number) {
  const tell = createTimeline(db, now);
  const decide = db.prepare(
    `UPDATE pushes SET decided_at = ?, state = ?, finished_at = ?, owner = ?,
       renewals = renewals + 1 WHERE id = ?`,
  );
  const setPart = db.prepare(
    'UPDATE parts SET state = ?, tries = 0 WHERE push_id = ? AND number = ?',
  );
  const isOpen = db.prepare(
    `SELECT 1 FROM pushes WHERE id = ? AND decided_at IS NULL
       AND finished_at IS NOT NULL AND state IN ('unconfirmed', 'partly-pushed')`,
  );
  const settle = db.prepare('UPDATE pushes SET decided_at = ? WHERE id = ?');
  const selectPush = select<PushRow>(db, 'pushes', 'WHERE id = ?');
  const selectParts = select<PartRow>(db, 'parts', 'WHERE push_id = ? ORDER BY number');

  return {
    /**
     * Another push repeats these, which therefore hold nothing any more; tells whether that was
     * still to be decided of all. If not, nothing is changed. Only within a transaction.
     */
    repeated(ids: readonly string[]): boolean {
      if (!ids.every((id) => isOpen.get(id))) return false;
      for (const id of ids) {
        settle.run(now(), id);
        const parts = selectParts.all(id);
        const part = parts.find(({ state }) => state !== 'pushed') ?? parts[0];
        if (part) tell(id, part.number, part.state, { decision: 'pushed-again' });
      }
      return true;
    },

    /**
     * Records what a person decided about a push that has ended, and takes it up again where the
     * decision leaves something to send. Tells whether all was still as the person saw it.
     */
    decide(decision: Decision): boolean {
      const { id, owner, pushState, finished, moves } = decision;
      return inTransaction(db, () => {
        const push = selectPush.get(id);
        const parts = selectParts.all(id);
        const asSeen = moves.every(({ part, from }) => parts[part - 1]?.state === from);
        if (!push || push.finished_at === null || push.decided_at !== null || !asSeen) return false;
        const finishedAt = finished ? push.finished_at : null;
        // One that goes on may come to a point where a person has to decide once more.
        const decidedAt = finished ? now() : null;
        decide.run(decidedAt, pushState, finishedAt, owner, id);
        for (const { part, to } of moves) {
          setPart.run(to, id, part);
          tell(id, part, to, { decision: decision.decision });
        }
        return true;
      });
    },
  };
}
