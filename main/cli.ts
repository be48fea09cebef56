#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { runCommandLine } from './command-line/run.ts';
import { runKeychainHelper } from './secrets/keychain-helper.ts';

/** The command line in plain Node. The keychain helper is this file started again. */
const args = process.argv.slice(2);
const helperArgument = '--keychain-helper';

if (args[0] === helperArgument) {
  await runKeychainHelper(process.stdin, process.stdout);
  process.exit(0);
}
process.exit(
  await runCommandLine(args, {
    mainFolder: import.meta.dirname,
    helper: {
      command: process.execPath,
      args: [fileURLToPath(import.meta.url), helperArgument],
    },
  }),
);
