import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { readSecret } from '../../../main/command-line/read-secret.ts';

/** Standard input with this text in it. */
function input(text: string, isTTY: boolean): NodeJS.ReadStream {
  const stream = Object.assign(new PassThrough(), { isTTY, setRawMode: () => stream });
  stream.end(text);
  return stream as unknown as NodeJS.ReadStream;
}

describe('a secret', () => {
  it('is all that a pipe brings', async () => {
    const read = readSecret(input('abc\ndef\n', false), new PassThrough(), 'Token:');
    expect(await read).toBe('abc\ndef\n');
  });

  it('is refused when a pipe brings far too much', async () => {
    const read = readSecret(input('x'.repeat(100_000), false), new PassThrough(), 'Token:');
    await expect(read).rejects.toMatchObject({ code: 'token-malformed' });
  });

  it('is one line from a terminal', async () => {
    const read = readSecret(input('abc\ndef\n', true), new PassThrough(), 'Token:');
    expect(await read).toBe('abc');
  });

  it('is not shown on the terminal', async () => {
    const terminal = new PassThrough();
    await readSecret(input('abc\n', true), terminal, 'Token:');
    expect(terminal.read().toString()).toBe('Token: \n');
  });

  it('is empty when the terminal closes', async () => {
    expect(await readSecret(input('', true), new PassThrough(), 'Token:')).toBe('');
  });
});
