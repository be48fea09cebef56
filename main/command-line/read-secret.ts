import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { KindlingError } from '../contract/errors.ts';
import type { MaybeTerminal } from './output.ts';

/** More than any token with all that may be pasted around it. Characters. */
const maxLength = 65_536;

/**
 * Reads a secret: all of a pipe or file; from a terminal one line, which is not shown.
 *
 * @throws KindlingError `token-malformed` when there is far too much
 */
export async function readSecret(
  input: NodeJS.ReadStream,
  terminal: MaybeTerminal,
  prompt: string,
): Promise<string> {
  if (input.isTTY) return readHiddenLine(input, terminal, prompt);
  let text = '';
  for await (const chunk of input.setEncoding('utf8')) {
    text += chunk;
    if (text.length > maxLength) throw new KindlingError('token-malformed', { reason: 'long' });
  }
  return text;
}

async function readHiddenLine(
  input: NodeJS.ReadStream,
  terminal: MaybeTerminal,
  prompt: string,
): Promise<string> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input, output: nowhere, terminal: true });
  // In this mode the terminal hands Ctrl+C over as a key instead of a signal.
  lines.on('SIGINT', () => process.kill(process.pid, 'SIGINT'));
  terminal.write(`${prompt} `);
  try {
    return await new Promise<string>((resolve) => {
      lines.once('line', resolve);
      lines.once('close', () => resolve(''));
    });
  } finally {
    lines.close();
    terminal.write('\n');
  }
}
