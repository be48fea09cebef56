import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePreferences } from '../../../main/preferences/read-preferences.ts';

describe('a file of preferences', () => {
  it('is taken as far as it is right', () => {
    const read = parsePreferences('{"theme":"dark","compress":"yes","keepCopies":0}');
    expect([read.values, read.problem]).toEqual([
      { theme: 'dark' },
      expect.stringMatching(/^compress: .+; keepCopies: .+$/),
    ]);
  });

  it('keeps what another version of Kindling knows', () => {
    expect(parsePreferences('{"later":{"url":"x"}}').others).toEqual({ later: { url: 'x' } });
  });

  it.each([
    ['proxy', 'http://proxy.example:8080', true],
    ['proxy', 'none', true],
    ['proxy', 'proxy.example:8080', true],
    ['proxy', 'http://ann:secret@proxy.example', false],
    ['proxy', 'socks5://proxy.example', false],
    ['address', 'https://data.example/api', true],
    ['address', 'http://localhost:4000', true],
    ['address', 'http://data.example', false],
    ['address', 'http://localhost.example', false],
    ['address', 'https://ann:secret@data.example', false],
    ['address', 'https://data.example?x', false],
    ['allowedRepositories', ['Ledger'], true],
    ['allowedRepositories', 'Ledger', false],
    ['logLevel', 'debug', true],
    ['logLevel', 'all', false],
  ])('takes %s %j: %s', (key, value, isTaken) => {
    const { values } = parsePreferences(JSON.stringify({ [key]: value }));
    expect(key in values).toBe(isTaken);
  });

  it.each(['', '[]', 'null', '"dark"', '{'])('that holds %j says nothing, and why', (text) => {
    const { values, problem } = parsePreferences(text);
    expect([values, typeof problem]).toEqual([{}, 'string']);
  });

  it('may begin with a byte order mark, as Windows writes it', () => {
    expect(parsePreferences('\ufeff{"compress":false}').values).toEqual({ compress: false });
  });

  it('never throws, and sets nothing but preferences', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const { values } = parsePreferences(text);
        expect(Object.keys(values)).not.toContain('__proto__');
      }),
    );
  });
});
