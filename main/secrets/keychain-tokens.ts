import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { KindlingError } from '../contract/errors.ts';
import { cleanToken } from './clean-token.ts';
import {
  formatLine,
  type HelperAnswer,
  type HelperRequest,
  maxLineLength,
  parseAnswer,
} from './helper-protocol.ts';
import { keychainAccount, keychainService, type TokenStore } from './token-store.ts';

/** How to start the process that runs `runKeychainHelper`. */
export interface KeychainHelper {
  readonly command: string;
  readonly args: readonly string[];
  /** On top of this process's own environment. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface KeychainOptions {
  /** The API's URL; its origin owns the entry. */
  readonly origin: string;
  /** Stable id of the profile; `null` is the default one. */
  readonly profile: string | null;
  readonly helper: KeychainHelper;
  /** ms a call may take, with the time a person needs to unlock the keychain when asked. */
  readonly deadlineMs: number;
}

/** Share of the deadline after which the helper answers "locked" when a prompt still waits. */
const patienceShare = 0.75;

/** A request without what is the same for all of a store. */
type Wish =
  | { readonly action: 'get' | 'remove' }
  | { readonly action: 'set'; readonly token: string };

/**
 * Tokens in the system's keychain, reached through a process of its own: a hung secret service
 * blocks threads that files and DNS need too, and it can only be ended by killing. Calls run one
 * after the other, in the order made. The token crosses on standard input and output only.
 *
 * Failures: `keychain-locked`, `keychain-unavailable`, `keychain-slow` (the deadline passed) and,
 * for a token that is none, `token-malformed`.
 */
export function createKeychainTokens(options: KeychainOptions): TokenStore {
  const { helper, deadlineMs } = options;
  const account = keychainAccount(options.origin, options.profile);
  let last: Promise<unknown> = Promise.resolve();

  function run(wish: Wish): Promise<string | null> {
    const result = last.then(() => {
      const patientUntil = Math.round(Date.now() + deadlineMs * patienceShare);
      const request = { ...wish, service: keychainService, account, patientUntil };
      return askHelper(helper, deadlineMs, request);
    });
    last = result.catch(() => undefined);
    return result;
  }

  return {
    async get() {
      const token = await run({ action: 'get' });
      return token === null ? null : cleanToken(token);
    },
    async set(text) {
      await run({ action: 'set', token: cleanToken(text) });
    },
    async remove() {
      await run({ action: 'remove' });
    },
  };
}

async function askHelper(
  helper: KeychainHelper,
  deadlineMs: number,
  request: HelperRequest,
): Promise<string | null> {
  const answer = await converse(helper, deadlineMs, formatLine(request));
  if (answer.ok) return answer.token;
  const leaks = request.action === 'set' && answer.message.includes(request.token);
  throw new KindlingError(answer.code, {}, leaks ? '' : answer.message);
}

/** Starts the helper, writes the request, and kills it after its answer or at the deadline. */
function converse(
  helper: KeychainHelper,
  deadlineMs: number,
  request: string,
): Promise<HelperAnswer> {
  return new Promise((resolve, reject) => {
    const child = startHelper(helper);
    let output = '';

    function settle(finish: () => void): void {
      clearTimeout(timer);
      // Nothing is lost: it has answered, has ended, or is hung, when only this ends it.
      child.kill('SIGKILL');
      finish();
    }
    function fail(code: 'keychain-slow' | 'keychain-unavailable', message: string): void {
      settle(() => reject(new KindlingError(code, {}, message)));
    }

    const timer = setTimeout(() => fail('keychain-slow', ''), deadlineMs);
    child.on('error', (error) => fail('keychain-unavailable', error.message));
    child.on('close', () => fail('keychain-unavailable', 'The keychain helper ended early'));
    child.stdout.setEncoding('utf8');
    child.stdout.on('data', (chunk: string) => {
      output += chunk;
      const end = output.indexOf('\n');
      if (end < 0 && output.length <= maxLineLength) return;
      const answer = parseAnswer(output.slice(0, Math.max(end, 0)));
      if (answer) settle(() => resolve(answer));
      else fail('keychain-unavailable', 'The keychain helper gave no valid answer');
    });
    // A helper that ended early shows as `close`; that it can no longer be written to adds nothing.
    child.stdin.on('error', () => undefined);
    child.stdin.end(request);
  });
}

function startHelper(helper: KeychainHelper): ChildProcessByStdio<Writable, Readable, null> {
  try {
    const child = spawn(helper.command, helper.args, {
      stdio: ['pipe', 'pipe', 'ignore'],
      env: helperEnvironment(helper.env),
      windowsHide: true,
    });
    // Without free file handles Node gives a process that has no streams.
    if (child.stdin && child.stdout) return child;
    child.on('error', () => undefined);
    throw new Error('The keychain helper cannot be started');
  } catch (error) {
    throw new KindlingError(
      'keychain-unavailable',
      {},
      error instanceof Error ? error.message : String(error),
    );
  }
}

function helperEnvironment(extra: KeychainHelper['env']): NodeJS.ProcessEnv {
  const env = { ...process.env, ...extra };
  for (const name of Object.keys(env)) {
    if (name.toUpperCase() === 'KINDLING_TOKEN') delete env[name];
  }
  return env;
}
