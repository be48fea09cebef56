import type { ErrorDetails, Failure } from './errors.ts';

/** What is looked at, in this order, and what can be found there besides a failure. */
export const doctorFindings = {
  policy: ['none', 'in-force', 'damaged'],
  address: ['usual', 'person', 'environment', 'policy'],
  proxy: ['this-computer', 'exempt', 'not-set', 'environment', 'policy', 'settings', 'system'],
  name: ['found', 'by-proxy', 'not-needed'],
  certificate: ['trusted', 'ends-soon', 'not-needed'],
  clock: ['right', 'wrong', 'unknown'],
  description: ['offered', 'shipped', 'loaded'],
  keychain: ['works'],
  token: ['keychain', 'this-run', 'none'],
  repositories: ['listed', 'none', 'not-asked'],
  profile: ['usable', 'shared'],
  disk: ['enough', 'low'],
} as const;

export type DoctorTopic = keyof typeof doctorFindings;

/** What stands in the texts' keys. */
export type DoctorFinding = {
  [T in DoctorTopic]: `${T}.${(typeof doctorFindings)[T][number]}`;
}[DoctorTopic];

/** `ok` and `bad` speak for themselves; `note`: to be known; `skipped`: could not be looked at. */
export type DoctorVerdict = 'ok' | 'note' | 'bad' | 'skipped';

/** What was found about one topic. */
export type DoctorLine = {
  readonly topic: DoctorTopic;
  readonly verdict: DoctorVerdict;
} & (
  | { readonly finding: DoctorFinding; readonly details: ErrorDetails; readonly failure: null }
  /** What failed has its own text, with what to do. */
  | { readonly finding: null; readonly failure: Failure }
  /** Something before it failed. */
  | { readonly finding: null; readonly failure: null }
);

/** Everything that was found. */
export interface DoctorReport {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly version: string;
  /** Such as `linux 6.1.0 x64`. */
  readonly system: string;
  readonly lines: readonly DoctorLine[];
}
