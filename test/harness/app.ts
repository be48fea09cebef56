import { onTestFailed, onTestFinished } from 'vitest';
import { tempFolder } from '../integration/temp-folder.ts';
import { type Launched, launch } from './launch.mjs';

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
  onTestFailed(() => console.error(`Standard error of the app:\n${launched.stderr()}`));
  onTestFinished(launched.close);
  return { ...launched, profile: folder };
}
