import { onTestFailed, onTestFinished } from 'vitest';
import { tempFolder } from '../integration/temp-folder.ts';
import { type Launched, launch, type Started, start } from './launch.mjs';

interface LaunchOptions {
  /** Profile folder; a fresh one, gone after the test, when left out. */
  readonly profile?: string;
  /** After the app's own path. */
  readonly args?: readonly string[];
  /** Added to the environment. */
  readonly env?: NodeJS.ProcessEnv;
}

interface RunningApp extends Launched {
  readonly profile: string;
}

/**
 * Starts the built app for the test that runs, and quits it when the test is over. What the main
 * process wrote to standard error is shown when the test fails.
 */
export async function launchApp({
  profile,
  args = [],
  env = {},
}: LaunchOptions = {}): Promise<RunningApp> {
  const folder = profile ?? (await tempFolder());
  const launched = await launch({ profile: folder, args, env });
  untilTestEnds(launched);
  return { ...launched, profile: folder };
}

/** Starts it as the system does when the person logs in: there is no window. */
export async function launchHidden(): Promise<Started> {
  const started = await start({ profile: await tempFolder(), args: ['--hidden'] });
  untilTestEnds(started);
  return started;
}

function untilTestEnds({ stderr, close }: Started): void {
  onTestFailed(() => console.error(`Standard error of the app:\n${stderr()}`));
  onTestFinished(close);
}
