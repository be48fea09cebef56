import { describe, expect, it } from 'vitest';
import { dateShown, dateText } from '../../../main/tabular/number-format.ts';

describe('a number format', () => {
  it.each([
    [14, undefined, 'date'],
    [22, undefined, 'date'],
    [20, undefined, 'time'],
    [46, undefined, 'elapsed'],
    [4, undefined, null],
    [9, undefined, null],
    [164, 'yyyy\\-mm\\-dd', 'date'],
    [164, '[$-414]d. mmm yyyy;@', 'date'],
    [164, 'mmmm', 'date'],
    [164, 'hh:mm', 'time'],
    [164, 'h:mm AM/PM', 'time'],
    [164, 'dd/mm/yyyy hh:mm:ss', 'date'],
    [164, '[h]:mm', 'elapsed'],
    [164, '#,##0.00 "dager"', null],
    [164, '[Red]#,##0', null],
    [164, '0.00E+00', null],
    [164, '0.00%', null],
    [164, 'General', null],
    [164, '_-* #,##0.00\\ [$kr-414]_-', null],
  ])('%s %s shows %s', (id, code, expected) => {
    expect(dateShown(id, code)).toBe(expected);
  });
});

describe('a day number', () => {
  it.each([
    ['46296', 'date', false, '2026-10-01'],
    ['46326.572916666664', 'date', false, '2026-10-31T13:45:00'],
    ['46326.57291667', 'date', false, '2026-10-31T13:45:00'],
    ['46326.5005', 'date', false, '2026-10-31T12:00:43.200'],
    ['46296.99999999999', 'date', false, '2026-10-02'],
    ['46296.5', 'time', false, '2026-10-01T12:00:00'],
    ['0.75', 'time', false, '18:00:00'],
    ['0.75', 'time', true, '18:00:00'],
    ['0', 'time', false, '00:00:00'],
    ['0', 'date', false, '0'],
    ['0.5', 'date', false, '0.5'],
    ['0', 'date', true, '1904-01-01'],
    ['1.1041666666666667', 'elapsed', false, '26:30:00'],
    ['0.25', 'elapsed', false, '06:00:00'],
    ['1', 'date', false, '1900-01-01'],
    ['59', 'date', false, '1900-02-28'],
    ['61', 'date', false, '1900-03-01'],
    ['44834', 'date', true, '2026-10-01'],
    ['2958465', 'date', false, '9999-12-31'],
    ['2958466', 'date', false, '2958466'],
    ['-1', 'date', false, '-1'],
    ['x', 'date', false, 'x'],
  ] as const)(
    '%s shown as a %s (1904: %s) is written as %s',
    (stored, shows, from1904, expected) => {
      expect(dateText(stored, shows, from1904)).toBe(expected);
    },
  );
});
