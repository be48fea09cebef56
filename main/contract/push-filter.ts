import { type PushState, runningStates } from './push.ts';

/** What pushes of a kind have in common, as a person looks for them. */
export const pushKinds = ['underway', 'pushed', 'undecided', 'ended'] as const;
export type PushKind = (typeof pushKinds)[number];

/** Which pushes are wanted: those for which all that is said holds. */
export interface PushFilter {
  /** Found in the name of the file or the repository. */
  readonly search?: string;
  readonly repositoryId?: string;
  readonly kind?: PushKind;
  /** Started then or later, ms since the epoch. */
  readonly since?: number;
}

/** The states of each kind. */
export const statesOfKind: Readonly<Record<PushKind, readonly PushState[]>> = {
  underway: runningStates,
  pushed: ['pushed'],
  undecided: ['unconfirmed', 'partly-pushed'],
  ended: ['failed', 'cancelled'],
};
