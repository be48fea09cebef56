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
    expect(parsePreferences('{"proxy":{"url":"x"}}').others).toEqual({ proxy: { url: 'x' } });
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
