import type { PushProgress, PushState } from './push.ts';

/** Why a push of the queue is not being worked on, and so what has to happen first. */
export type QueueWait =
  /** Others go first. */
  | { readonly for: 'turn' }
  /** A person has paused the queue, or has not yet said that it may go on. */
  | { readonly for: 'resume' }
  /** Ignite refused the token. */
  | { readonly for: 'token' }
  /** Kindling is connected to another Ignite than the one that the push was made for. */
  | { readonly for: 'address' }
  /** This computer has no network. */
  | { readonly for: 'network' }
  /** Kindling’s own records cannot be written. */
  | { readonly for: 'profile' }
  /** Another Kindling is sending to the repository. */
  | { readonly for: 'other-sender' }
  /** `at`: when it is tried again by itself, ms since the epoch. */
  | { readonly for: 'next-try'; readonly at: number }
  /** A person has to decide about an earlier push to the repository. */
  | { readonly for: 'decision'; readonly push: EarlierPush };

/** The push that another one waits for. */
export interface EarlierPush {
  readonly id: string;
  readonly fileName: string;
  readonly state: PushState;
}

/** How the queue as a whole stands. */
export interface QueueState {
  /**
   * Nothing new is sent until a person resumes: they paused it (`by-person`), or it found what
   * another run had left unfinished (`after-start`).
   */
  readonly paused: 'by-person' | 'after-start' | null;
  /** Pushes wait for a token that Ignite accepts. */
  readonly tokenNeeded: boolean;
  /** What each push waits for that is not being worked on, by the push's id. */
  readonly waits: Readonly<Record<string, QueueWait>>;
  /** How far each push has come that is being worked on. */
  readonly progress: readonly PushProgress[];
}
