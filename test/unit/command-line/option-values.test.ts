import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readColumn,
  readDelimiter,
  readEncoding,
  readErpTotal,
  readNumber,
} from '../../../main/command-line/option-values.ts';

describe('a delimiter', () => {
  it.each([
    ['comma', ','],
    ['Semicolon', ';'],
    ['tab', '\t'],
    ['pipe', '|'],
    ['^', '^'],
    ['¦', '¦'],
  ])('%s is one', (value, character) => {
    expect(readDelimiter(value)).toBe(character);
  });

  it.each([
    ['two characters', ';;'],
    ['none', ''],
    ['a line end', '\n'],
    ['a quote', '"'],
  ])('%s is none', (_, value) => {
    expect(readDelimiter(value)).toBeUndefined();
  });

  it('is one character, whatever was given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const character = readDelimiter(value);
        expect(character === undefined || [...character].length === 1).toBe(true);
      }),
      { seed: 31, numRuns: 500 },
    );
  });
});

describe('an encoding', () => {
  it.each([
    ['UTF-8', 'UTF-8'],
    ['utf8', 'UTF-8'],
    ['iso_8859_1', 'ISO-8859-1'],
    ['Windows-1252', 'windows-1252'],
    ['cp850', 'CP850'],
    ['latin-1', 'ISO-8859-1'],
    ['CP1252', 'windows-1252'],
  ])('%s is %s', (value, name) => {
    expect(readEncoding(value)).toBe(name);
  });

  it('is none that cannot be read', () => {
    expect(readEncoding('EBCDIC')).toBeUndefined();
  });
});

describe('a whole number', () => {
  it('is read in its bounds', () => {
    expect([readNumber('0', 0, 5), readNumber('5', 0, 5), readNumber('6', 0, 5)]).toEqual([
      0,
      5,
      undefined,
    ]);
  });

  it.each(['', ' 1', '1e3', '0x10', '1.0', '+1', '٣'])('is not %j', (value) => {
    expect(readNumber(value, 0, 10_000)).toBeUndefined();
  });
});

describe('--column', () => {
  it.each([
    ['Amount=amount,comma', { column: 'Amount', role: 'amount', decimalMark: ',' }],
    ['A=B=date,MDY', { column: 'A=B', role: 'date', dateOrder: 'mdy' }],
    ['3=debit,point', { column: 3, role: 'debit', decimalMark: '.' }],
    ['Balance=none', { column: 'Balance', role: null }],
  ])('%s', (value, reading) => {
    expect(readColumn(value)).toEqual(reading);
  });

  it.each(['Amount', '=amount', 'Amount=sum', 'Amount=amount,colon', 'Amount='])(
    '%s is not understood',
    (value) => {
      expect(readColumn(value)).toBeUndefined();
    },
  );
});

describe('--erp-total', () => {
  it.each([
    ['1 250,00', { text: '1 250,00', figure: 'net' }],
    ['debit=1 250,00', { text: '1 250,00', figure: 'debit' }],
    ['rows=12', { text: '12', figure: 'rows' }],
    ['Tax=12,50', { text: '12,50', figure: 'net', amount: 'Tax' }],
    ['Amount in NOK.credit=12,50', { text: '12,50', figure: 'credit', amount: 'Amount in NOK' }],
    ['No. of=1', { text: '1', figure: 'net', amount: 'No. of' }],
    ['100@12,50', { text: '12,50', figure: 'net', company: '100' }],
    ['Nord AS@Tax.debit=1', { text: '1', figure: 'debit', amount: 'Tax', company: 'Nord AS' }],
    ['Sum (NOK): 12,50', { text: 'Sum (NOK): 12,50', figure: 'net' }],
  ])('%s', (value, stated) => {
    expect(readErpTotal(value)).toEqual(stated);
  });
});
