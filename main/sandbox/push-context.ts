import type { KeptImports } from './kept-imports.ts';
import type { SandboxSettings } from './options.ts';

/** What both pushes need: what is allowed, where to keep, when it is, and where to write. */
export interface PushContext {
  readonly settings: SandboxSettings;
  readonly kept: KeptImports;
  /** ms since the epoch. */
  readonly now: () => number;
  /** A path in the temporary folder that nothing is at. */
  readonly temporaryPath: () => string;
}
