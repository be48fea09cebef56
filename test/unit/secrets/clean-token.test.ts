import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KindlingError } from '../../../main/contract/errors.ts';
import { cleanToken, maxTokenBytes } from '../../../main/secrets/clean-token.ts';

const token = 'eyJhbGciOi.J9x-Y_z+/=';

function failureOf(text: string): KindlingError {
  try {
    cleanToken(text);
  } catch (error) {
    if (error instanceof KindlingError) return error;
    throw error;
  }
  throw new Error('The token was taken');
}

describe('a pasted token', () => {
  it.each([
    ['as it is', token],
    ['with Bearer before it', `Bearer ${token}`],
    ['with bearer in small letters and a line break', `bearer\n${token}`],
    ['as a whole header', `Authorization: Bearer ${token}`],
    ['in double quotes', `"${token}"`],
    ['in single quotes', `'${token}'`],
    ['in typographic quotes', `“${token}”`],
    ['with Bearer inside the quotes', `"Bearer ${token}"`],
    ['with Bearer outside the quotes', `Bearer "${token}"`],
    ['with a quote whose partner was not copied', `"${token}`],
    ['with white space around it', `\t ${token}\r\n`],
    ['wrapped over two lines', `${token.slice(0, 8)}\r\n  ${token.slice(8)}`],
    ['with a no-break space inside', `${token.slice(0, 8)}\u00a0${token.slice(8)}`],
    ['with a byte order mark', `\ufeff${token}`],
    [
      'with zero-width characters inside',
      `${token.slice(0, 4)}\u200b\u200d\u2060${token.slice(4)}`,
    ],
    ['with a zero-width space inside Bearer', `Bea\u200brer ${token}`],
  ])('is understood %s', (_, text) => {
    expect(cleanToken(text)).toBe(token);
  });

  it('keeps a token that only begins with the letters of Bearer', () => {
    expect(cleanToken('bearer-4711')).toBe('bearer-4711');
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \n\t'],
    ['the word Bearer alone', 'Bearer '],
    ['a pair of quotes', '""'],
  ])('is refused as empty when it is %s', (_, text) => {
    expect(failureOf(text)).toMatchObject({
      code: 'token-malformed',
      details: { reason: 'empty' },
    });
  });

  it.each([
    ['a NUL, which keychains cut off at', 'abc\u0000def'],
    ['a control character', 'abc\u001bdef'],
    ['a letter outside ASCII', 'abcødef'],
    ['an emoji', 'abc🔑def'],
  ])('is refused for %s', (_, text) => {
    expect(failureOf(text)).toMatchObject({
      code: 'token-malformed',
      details: { reason: 'characters' },
    });
  });

  it('is taken up to the longest length every keychain stores', () => {
    expect(cleanToken('x'.repeat(maxTokenBytes))).toHaveLength(2500);
  });

  it('is refused when it is longer than that', () => {
    expect(failureOf('x'.repeat(maxTokenBytes + 1))).toMatchObject({
      code: 'token-malformed',
      details: { reason: 'long' },
    });
  });
});

describe('any text', () => {
  it('becomes a token a header can carry, or a failure that does not hold it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 6, maxLength: 60 }), (text) => {
        let cleaned: string;
        try {
          cleaned = cleanToken(text);
        } catch (error) {
          expect(error).toBeInstanceOf(KindlingError);
          expect(JSON.stringify(error) + String(error)).not.toContain(text);
          return;
        }
        expect(new Headers({ authorization: `Bearer ${cleaned}` }).get('authorization')).toBe(
          `Bearer ${cleaned}`,
        );
      }),
      { seed: 20241, numRuns: 1000 },
    );
  });

  it('comes out the same when it is cleaned twice', () => {
    const part = fc.constantFrom(
      '"',
      "'",
      'Bearer',
      ' ',
      '\n',
      '\u200b',
      ':',
      'Authorization',
      'a',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        let once: string;
        try {
          once = cleanToken(parts.join(''));
        } catch {
          fc.pre(false);
          return;
        }
        expect(cleanToken(once)).toBe(once);
      }),
      { seed: 20242, numRuns: 1000 },
    );
  });

  it('gives the token back out of whatever is wrapped around and into it', () => {
    const noise = fc.array(fc.constantFrom(' ', '\n', '\r\n', '\t', '\u200b', '\ufeff'), {
      maxLength: 4,
    });
    const letters = fc.array(fc.constantFrom(...'abcXYZ0189-_.~+/='.split('')), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(letters, noise, fc.nat(40), (characters, blanks, at) => {
        const plain = characters.join('');
        const torn = plain.slice(0, at) + blanks.join('') + plain.slice(at);
        expect(cleanToken(`${blanks.join('')}"Bearer ${torn}"\n`)).toBe(plain);
      }),
      { seed: 20243, numRuns: 1000 },
    );
  });
});
