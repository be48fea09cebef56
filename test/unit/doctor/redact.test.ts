import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redact } from '../../../main/doctor/redact.ts';

const hidden = { home: '/home/kari', user: 'kari', computer: 'OSLO-LT-17' };

describe('what is told to others', () => {
  it.each([
    ['/home/kari/Exports/a.csv', '~/Exports/a.csv'],
    ['written by kari', 'written by (user)'],
    ['claimed by OSLO-LT-17', 'claimed by (computer)'],
    ['authorization: Bearer abcdefgh12345', 'authorization: Bearer (secret)'],
    ['Proxy-Authorization: basic YW5uOnBhc3M=', 'Proxy-Authorization: basic (secret)'],
    ['http://ann:p%40ss@proxy.example:8080', 'http://(secret)@proxy.example:8080'],
    ['https://data.igniteprocurement.com', 'https://data.igniteprocurement.com'],
  ])('of %j is %j', (text, expected) => {
    expect(redact(text, hidden)).toBe(expected);
  });

  it('hides a home folder of Windows inside JSON too', () => {
    const windows = { ...hidden, home: 'C:\\Users\\kari' };
    expect(redact(JSON.stringify({ at: 'C:\\Users\\kari\\x' }), windows)).toBe('{"at":"~\\\\x"}');
  });

  it('keeps words that a very short name is a part of', () => {
    expect(redact('no answer', { ...hidden, user: 'no' })).toBe('no answer');
  });

  it('never holds the names, wherever they stand', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const told = redact(`${before}OSLO-LT-17${after}`, hidden);
        expect(told).not.toContain('OSLO-LT-17');
      }),
      { seed: 7 },
    );
  });
});
