import { describe, expect, it } from 'vitest';
import { createFormat } from '../../../strings/format.ts';

const format = createFormat('en', 'Europe/Oslo');
const now = Date.UTC(2026, 10, 23, 12);

describe('sizes', () => {
  it.each([
    [0, '0 bytes'],
    [1, '1 byte'],
    [999, '999 bytes'],
    [310_400, '310 kB'],
    [18_430_000, '18.4 MB'],
    [190_000_000, '190 MB'],
    [2_500_000_000, '2.5 GB'],
  ])('%d bytes read %s', (bytes, text) => {
    expect(format.bytes(bytes)).toBe(text);
  });

  it('follow the language', () => {
    expect(createFormat('de').bytes(18_430_000)).toBe('18,4 MB');
  });
});

describe('a share', () => {
  it('is not rounded up to done', () => {
    expect(format.percent(0.999)).toBe('99%');
  });
});

describe('a moment, shortly', () => {
  it('is a time on the same day, by the local clock', () => {
    expect(format.short(Date.UTC(2026, 10, 22, 23, 30), now)).toBe('12:30 AM');
  });

  it('is a day within the year', () => {
    expect(format.short(Date.UTC(2026, 10, 3), now)).toBe('Nov 3');
  });

  it('names another year', () => {
    expect(format.short(Date.UTC(2025, 9, 19, 12), now)).toBe('Oct 19, 2025');
  });
});
