import fc from 'fast-check';
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

describe('an amount', () => {
  it('keeps every digit that a number would round', () => {
    expect(format.amount('-123456789012345678901234.567')).toBe(
      '-123,456,789,012,345,678,901,234.567',
    );
  });

  it('has as many decimal places as are asked for, and never fewer than its own', () => {
    expect([format.amount('12', 2), format.amount('12.345', 2)]).toEqual(['12.00', '12.345']);
  });

  it('is written as the person’s region writes it, whatever the language', () => {
    expect(createFormat('en', undefined, 'de').amount('1250.50')).toBe('1.250,50');
  });

  it('loses nothing, whatever its size', () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 40n), 10n ** 40n), fc.nat(30), (units, scale) => {
        const digits = String(units < 0n ? -units : units).padStart(scale + 1, '0');
        const whole = digits.slice(0, digits.length - scale);
        const places = digits.slice(digits.length - scale);
        const plain = `${units < 0n ? '-' : ''}${whole}${scale > 0 ? `.${places}` : ''}`;
        expect(format.amount(plain).replaceAll(',', '')).toBe(plain);
      }),
    );
  });
});

describe('a day and a month', () => {
  it.each([
    [format.day('2026-10-01'), 'October 1, 2026'],
    [format.period('2026-10'), 'October 2026'],
    [format.period('2026-13'), '2026-13'],
  ])('read %s', (words, expected) => {
    expect(words).toBe(expected);
  });
});
