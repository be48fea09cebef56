import {
  formatLine,
  type HelperAnswer,
  type HelperRequest,
  maxLineLength,
  parseRequest,
} from './helper-protocol.ts';
import { keychainFailure } from './keychain-failure.ts';
import { isEntryLocked } from './secret-service.ts';

type Keytar = typeof import('@github/keytar');

/**
 * What the helper process runs: reads one request from standard input, works on the system's
 * keychain and writes one answer to standard output. Never rejects. A keychain call may still be
 * pending when it ends, so the entry point has to end the process itself (`process.exit`).
 */
export async function runKeychainHelper(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): Promise<void> {
  const answer = await answerRequest(input).catch(keychainFailure);
  await new Promise<void>((resolve) => {
    output.on('error', () => resolve());
    output.write(formatLine(answer), () => resolve());
  });
}

async function answerRequest(input: NodeJS.ReadableStream): Promise<HelperAnswer> {
  const request = parseRequest(await readLine(input));
  if (!request) throw new Error('The keychain helper got no valid request');
  const { default: keytar } = await import('@github/keytar');
  const patience = createPatience(request);
  try {
    return await Promise.race([work(keytar, request), patience.lapsed]);
  } finally {
    patience.end();
  }
}

async function work(keytar: Keytar, request: HelperRequest): Promise<HelperAnswer> {
  const { service, account } = request;
  switch (request.action) {
    case 'get': {
      const token = await keytar.getPassword(service, account);
      return token === null ? nothingFound(request) : { ok: true, token };
    }
    case 'set':
      await keytar.setPassword(service, account, request.token);
      return { ok: true, token: null };
    case 'remove':
      return (await keytar.deletePassword(service, account))
        ? { ok: true, token: null }
        : nothingFound(request);
  }
}

async function nothingFound(request: HelperRequest): Promise<HelperAnswer> {
  return (await isLocked(request)) ? locked : { ok: true, token: null };
}

const locked: HelperAnswer = { ok: false, code: 'keychain-locked', message: '' };

/** On Windows and macOS a locked keychain throws instead. */
async function isLocked({ service, account }: HelperRequest): Promise<boolean> {
  return process.platform === 'linux' && (await isEntryLocked(service, account, process.env));
}

/**
 * A locked keychain may ask the person for its password and wait. When that takes too long, the
 * answer is "locked" before the caller's deadline calls it slow.
 */
function createPatience(request: HelperRequest): { lapsed: Promise<HelperAnswer>; end(): void } {
  let timer: NodeJS.Timeout;
  const lapsed = new Promise<HelperAnswer>((resolve) => {
    timer = setTimeout(async () => {
      // When even that cannot be asked the keychain is hung, and the caller's deadline ends it.
      if (await isLocked(request).catch(() => false)) resolve(locked);
    }, request.patientUntil - Date.now());
  });
  return { lapsed, end: () => clearTimeout(timer) };
}

async function readLine(input: NodeJS.ReadableStream): Promise<string> {
  let text = '';
  for await (const chunk of input) {
    text += chunk.toString();
    if (text.length > maxLineLength) throw new Error('The request to the keychain is too long');
    const end = text.indexOf('\n');
    if (end >= 0) return text.slice(0, end);
  }
  return text;
}
