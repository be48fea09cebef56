import { homedir, release } from 'node:os';
import type { PushMaker } from '../contract/push.ts';
import type { Private } from './redact.ts';

/** The system as reports name it, such as `linux 6.1.0 x64`. */
export function thisSystem(): string {
  return `${process.platform} ${release()} ${process.arch}`;
}

/** What is not told to others of this computer and who uses it. */
export function thisPrivate({ user, computer }: Pick<PushMaker, 'user' | 'computer'>): Private {
  return { home: homedir(), user, computer };
}
