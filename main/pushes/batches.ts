import { isRunning, type PushState, type StoppedBatch } from '../contract/push.ts';

/** One push of a batch. */
export interface BatchMember {
  readonly id: string;
  /** 1-based. */
  readonly place: number;
  /** Files that the batch has. */
  readonly of: number;
  readonly deletes: boolean;
  readonly state: PushState;
}

const arrivedStates: readonly PushState[] = ['pushed', 'unconfirmed', 'partly-pushed'];

/** Whether it, or some of it, may have arrived. */
export function mayHaveArrived({ state }: Pick<BatchMember, 'state'>): boolean {
  return arrivedStates.includes(state);
}

/**
 * How a batch stands that has stopped half-way: some of its files have arrived but not all, and none
 * goes on by itself. `null` for any other. `members` are all its pushes, those of one file in the
 * order in which they were made.
 */
export function stoppedBatch(id: string, members: readonly BatchMember[]): StoppedBatch | null {
  const arrived = new Set(places(members, ({ state }) => state === 'pushed'));
  // Whether that has arrived is for a person to find out.
  const open = new Set(places(members, ({ state }) => state === 'unconfirmed'));
  const of = members[0]?.of ?? 0;
  if (arrived.size === 0 || arrived.size === of) return null;
  if (members.some(({ state }) => isRunning(state))) return null;
  const last = new Map(members.map((member) => [member.place, member.id]));
  const missing = [...last]
    .filter(([place]) => !arrived.has(place) && !open.has(place))
    .sort(([one], [other]) => one - other)
    .map(([, pushId]) => pushId);
  return { id, arrived: arrived.size, of, missing };
}

function places(members: readonly BatchMember[], which: (one: BatchMember) => boolean): number[] {
  return members.filter(which).map(({ place }) => place);
}
