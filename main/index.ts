import { dirname, join } from 'node:path';
import { app } from 'electron';
import { isCommandLine, runCommandLine } from './command-line/run.ts';
import { runKeychainHelper } from './secrets/keychain-helper.ts';
import { startApp } from './shell/app.ts';

/**
 * One executable, three ways in. Command line and keychain helper run in this top-level await,
 * before Electron is ready, without a window or display, and end the process themselves: an error
 * that escapes at that point would be a segmentation fault.
 */
const ownPath = app.isPackaged ? 0 : process.argv.findIndex(isPath);
const args = process.argv.slice(ownPath + 1);

if (args.includes('--keychain-helper')) {
  await runKeychainHelper(process.stdin, process.stdout);
  process.exit(0);
}
if (isCommandLine(args)) {
  const itself = app.isPackaged ? [] : [join(import.meta.dirname, 'index.js')];
  process.exit(
    await runCommandLine(args, {
      mainFolder: import.meta.dirname,
      helper: { command: process.execPath, args: [...itself, '--keychain-helper'] },
    }),
  );
}

// The command line's alone: neither the app nor a process that it starts is to see it.
delete process.env.KINDLING_TOKEN;

// Not awaited: Electron becomes ready only when this module has run.
startApp({ outFolder: dirname(import.meta.dirname), args, env: process.env }).catch((error) => {
  process.stderr.write(
    `Kindling could not start: ${error instanceof Error ? error.message : error}\n`,
  );
  app.exit(1);
});

/** Electron's own switches may stand between its executable and the app's path. */
function isPath(argument: string, at: number): boolean {
  return at > 0 && !argument.startsWith('-');
}
