import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dateEvidence,
  isDateSerial,
  readDate,
  serialToIso,
} from '../../../main/finance/calendar-date.ts';
import { readPeriod } from '../../../main/finance/period.ts';

describe('a date', () => {
  it.each([
    ['2026-10-31', '2026-10-31'],
    ['2026-10-31T13:45:00', '2026-10-31'],
    ['2026-10-31 13:45', '2026-10-31'],
    ['2026/10/31', '2026-10-31'],
    ['20261031', '2026-10-31'],
    ['31.10.2026', '2026-10-31'],
    ['1.2.2026', '2026-02-01'],
    ['31/10/2026', '2026-10-31'],
    ['31-10-26', '2026-10-31'],
    ['31.10.2026 00:00:00', '2026-10-31'],
    ['31. oktober 2026', '2026-10-31'],
    ['31-Oct-2026', '2026-10-31'],
    ['31-Okt-26', '2026-10-31'],
    ['5. mars 2026', '2026-03-05'],
    ['5. März 2026', '2026-03-05'],
    ['5 joulukuuta 2026', '2026-12-05'],
    ['24-DEZ-2026', '2026-12-24'],
  ])('%s is %s', (text, iso) => {
    expect(readDate(text, 'dmy')).toBe(iso);
  });

  it('may have its month first', () => {
    expect(readDate('10/31/2026', 'mdy')).toBe('2026-10-31');
  });

  it.each([
    '',
    '31.02.2026',
    '2026-13-01',
    '45961',
    '1.250',
    '31.10',
    'oktober',
    '12:30',
    '1-2/2026',
  ])('is not %s', (text) => {
    expect([readDate(text, 'dmy'), readDate(text, 'mdy')]).toEqual([null, null]);
  });

  it('of any day is read back from every way to write it', () => {
    const days = fc.date({
      min: new Date('1990-01-01'),
      max: new Date('2070-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, fc.constantFrom('.', '/', '-'), (date, separator) => {
        const iso = date.toISOString().slice(0, 10);
        const [year, month, day] = iso.split('-');
        expect(readDate([day, month, year].join(separator), 'dmy')).toBe(iso);
        if (separator !== '.') {
          expect(readDate([month, day, year].join(separator), 'mdy')).toBe(iso);
        }
        expect(readDate([year, month, day].join(separator), 'dmy')).toBe(iso);
      }),
    );
  });
});

describe('what a cell says about the order', () => {
  it.each([
    ['31/10/2026', 'dmy'],
    ['10/31/2026', 'mdy'],
    ['03/04/2026', 'either'],
    ['03.04.2026', 'dmy'],
    ['04/04/2026', 'neutral'],
    ['2026-04-03', 'neutral'],
    ['x', 'no-date'],
  ] as const)('%s: %s', (text, evidence) => {
    expect(dateEvidence(text)).toBe(evidence);
  });
});

describe('a day number', () => {
  it('of a workbook is told', () => {
    expect([isDateSerial('46326'), isDateSerial('4632'), isDateSerial('463260')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('is a date', () => {
    expect(serialToIso(46_326)).toBe('2026-10-31');
  });
});

describe('a period', () => {
  it.each([
    ['2026-10', '2026-10'],
    ['202610', '2026-10'],
    ['2026010', '2026-10'],
    ['2026/10', '2026-10'],
    ['010.2026', '2026-10'],
    ['10/2026', '2026-10'],
    ['10.2026', '2026-10'],
    ['okt 2026', '2026-10'],
    ['Oct-26', '2026-10'],
    ['lokakuu 2026', '2026-10'],
    ['31.10.2026', '2026-10'],
    ['2026-13', '2026-13'],
  ])('%s is %s', (text, period) => {
    expect(readPeriod(text, 'dmy')).toBe(period);
  });

  it.each(['', '10', '2026', '2026-17', '1250,00', 'x'])('is not %s', (text) => {
    expect(readPeriod(text, 'dmy')).toBeNull();
  });
});
