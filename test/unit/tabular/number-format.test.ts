import { describe, expect, it } from 'vitest';
import { isDateFormat, isoDate } from '../../../main/tabular/number-format.ts';

describe('a number format', () => {
  it.each([
    [14, undefined, true],
    [4, undefined, false],
    [164, 'yyyy\\-mm\\-dd', true],
    [164, '[$-414]d. mmm yyyy;@', true],
    [164, '[h]:mm', true],
    [164, '#,##0.00 "dager"', false],
    [164, '[Red]#,##0', false],
    [164, 'General', false],
  ])('%s %s shows a date: %s', (id, code, expected) => {
    expect(isDateFormat(id, code)).toBe(expected);
  });
});

describe('a day number', () => {
  it.each([
    [46296, false, '2026-10-01'],
    [46296.5, false, '2026-10-01T12:00:00'],
    [0.75, false, '18:00:00'],
    [1, false, '1900-01-01'],
    [61, false, '1900-03-01'],
    [44834, true, '2026-10-01'],
    [-1, false, '-1'],
  ])('%s is written as ISO 8601', (serial, from1904, expected) => {
    expect(isoDate(serial, from1904)).toBe(expected);
  });
});
