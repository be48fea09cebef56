import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWebPage, serverMessage } from '../../../main/ignite/server-message.ts';

const json = { 'content-type': 'application/json' };
const token = 'ABCDE1234567890-secret';

function said(body: unknown, headers: Record<string, string> = json): string {
  return serverMessage(
    { headers, body: typeof body === 'string' ? body : JSON.stringify(body) },
    token,
  );
}

describe("the server's words", () => {
  it.each([
    [{ message: 'No' }, 'No'],
    [{ message: ['first', 'second'] }, 'first; second'],
    [{ error: 'Bad Request' }, 'Bad Request'],
    [{ error: { code: 7, message: 'Unknown field' } }, 'Unknown field'],
    [{ detail: 'Not found.' }, 'Not found.'],
    [{ detail: [{ loc: ['body', 'file'], msg: 'field required' }] }, 'field required'],
    [{ errors: ['a', { message: 'b' }, { detail: 'c' }] }, 'a; b; c'],
    [{ errors: { Amount: ['must be a number'] }, title: 'Invalid' }, 'must be a number'],
    [
      { title: 'One or more validation errors occurred.' },
      'One or more validation errors occurred.',
    ],
    [{ message: '', title: 'Fallback' }, 'Fallback'],
    ['"just text"', 'just text'],
    [{ status: 400 }, ''],
    [{ message: 400 }, ''],
    [null, ''],
  ])('of %j are "%s"', (body, expected) => {
    expect(said(body)).toBe(expected);
  });

  it('are the beginning of a plain text', () => {
    expect(said('x'.repeat(400), { 'content-type': 'text/plain' })).toBe(`${'x'.repeat(299)}…`);
  });

  it('are found in JSON that claims to be something else', () => {
    expect(said({ message: 'No' }, { 'content-type': 'text/plain' })).toBe('No');
  });

  it.each([
    ['<!DOCTYPE html><html><body>Sign in</body></html>', 'text/html; charset=utf-8'],
    ['<html><body>Sign in</body></html>', 'text/plain'],
    ['\uFEFF\n<!doctype html>', ''],
    ['<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>', 'application/xml'],
    ['{"message": broken', 'application/json'],
  ])('are nothing of %s', (body, type) => {
    expect(said(body, { 'content-type': type })).toBe('');
  });

  it('are nothing of a body in a coding that was not asked for', () => {
    expect(said('gibberish', { 'content-encoding': 'gzip' })).toBe('');
  });

  it('lose tags, but not comparisons', () => {
    expect(said({ message: '<b>Amount</b> must be < 5 and > 1' })).toBe(
      'Amount must be < 5 and > 1',
    );
  });

  it('lose control and direction characters and become one line', () => {
    expect(said({ message: 'a\u0000b\u001B[31m\r\n\tc\u202Ed\u200B' })).toBe('a b [31m cd');
  });

  it.each([
    ['as it is', `Bearer ${token} is not valid`],
    ['with an invisible character in it', `${token.slice(0, 5)}\u200B${token.slice(5)}`],
    ['broken off', `token ${token.slice(0, 12)}… is not valid`],
    ['in base64', `got ${Buffer.from(token).toString('base64')}`],
  ])('never hold the token %s', (_, message) => {
    const shown = said({ message });
    expect(shown).toContain('•••');
    expect(shown).not.toContain(token.slice(0, 8));
  });

  it('are bounded, one clean line without the token, whatever the server sends', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 500 }),
      fc.json(),
      fc
        .record({ message: fc.string({ unit: 'binary', maxLength: 500 }) })
        .map((value) => JSON.stringify(value)),
    );
    fc.assert(
      fc.property(
        anything,
        anything,
        fc.string({ unit: fc.constantFrom(...'aB3-._'), minLength: 4, maxLength: 40 }),
        (before, after, secret) => {
          const shown = serverMessage({ headers: {}, body: `${before}${secret}${after}` }, secret);
          expect(shown.length).toBeLessThanOrEqual(1000);
          expect(shown).not.toContain(secret);
          expect(shown).not.toMatch(/\p{Cc}|\p{Cf}|\p{Cs}/u);
        },
      ),
      { seed: 3, numRuns: 100 },
    );
  });
});

describe('a web page', () => {
  it.each([
    ['text/html', 'Please <a href="/login">sign in</a>'],
    ['application/xhtml+xml', '<div/>'],
    ['', '  <!doctype HTML>'],
    ['application/json', '<html lang="en">'],
    ['', '<!-- proxy --><html>'],
    ['', '<!-- a --> <!-- b -->\n<!-- c --><html>'],
    ['', '<?xml version="1.0"?><!DOCTYPE html>'],
  ])('is %s with "%s"', (type, body) => {
    expect(isWebPage({ headers: { 'content-type': type }, body })).toBe(true);
  });

  it.each([
    ['application/json', '{"html": "<html>"}'],
    ['text/plain', 'OK'],
    ['text/html; charset=utf-8', 'OK'],
    ['text/html', ''],
    ['text/html', '{"message":"<b>Received</b>"}'],
    ['', ''],
    ['application/xml', '<accepted/>'],
  ])('is not %s with "%s"', (type, body) => {
    expect(isWebPage({ headers: { 'content-type': type }, body })).toBe(false);
  });
});
