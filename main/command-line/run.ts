import type { CommandLineStart } from './context.ts';

/** First arguments that mean the command line; with anything else the desktop app starts. */
const firstArguments: ReadonlySet<string> = new Set([
  'inspect',
  'repositories',
  'push',
  'activity',
  'receipt',
  'saved',
  'token',
  'doctor',
  'sandbox',
  'help',
  '--help',
  '-h',
  '--version',
  '-V',
]);

/** Whether the executable was started for the command line. */
export function isCommandLine(args: readonly string[]): boolean {
  return firstArguments.has(args[0] ?? '');
}

/**
 * Runs the command line and gives the exit code. Never rejects. The commands are loaded only now:
 * the desktop app, which imports this, must not wait for them.
 */
export async function runCommandLine(
  args: readonly string[],
  start: CommandLineStart,
): Promise<number> {
  const token = takeToken(process.env);
  const interrupt = new AbortController();
  // Once: a second Ctrl+C ends the process at once.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => interrupt.abort());
  }
  try {
    const { execute } = await import('./execute.ts');
    return await execute(args, {
      start,
      env: process.env,
      token,
      stdin: process.stdin,
      stdout: process.stdout,
      stderr: process.stderr,
      signal: interrupt.signal,
      now: Date.now,
    });
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

/** Reads the token and takes it out of the environment, so that no child process sees it. */
function takeToken(env: NodeJS.ProcessEnv): string | null {
  const token = env.KINDLING_TOKEN;
  delete env.KINDLING_TOKEN;
  return token || null;
}
