import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonCells } from '../../../main/tabular/json-cells.ts';

const cellsOf = (text: string) => Object.fromEntries(jsonCells(text));

describe('the cells of a JSON object', () => {
  it('are its numbers, digit for digit', () => {
    expect(cellsOf('{"a": 12345678901234567.890, "b":-0.10 , "c":0}')).toEqual({
      a: '12345678901234567.890',
      b: '-0.10',
      c: '0',
    });
  });

  it.each([
    ['1.25e3', '1250'],
    ['-1.25E+1', '-12.5'],
    ['5e-3', '0.005'],
    ['12.5e-1', '1.25'],
    ['0.05e1', '0.5'],
    ['0e0', '0'],
    ['1e400', '1e400'],
  ])('%s is %s', (written, cell) => {
    expect(cellsOf(`{"a":${written}}`)).toEqual({ a: cell });
  });

  it('are texts without quotes, and empty for null', () => {
    expect(cellsOf('{"a":"1 250,00","b":null,"c":true,"d\\"":"x\\u00e6 \\"y\\": 1,"}')).toEqual({
      a: '1 250,00',
      b: '',
      c: 'true',
      'd"': 'xæ "y": 1,',
    });
  });

  it('are those of the object, however it is written', () => {
    const value = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
    const object = fc.dictionary(fc.string({ minLength: 1 }), value);
    const asCell = (one: unknown) => (one === null ? '' : String(one));
    fc.assert(
      fc.property(object, fc.integer({ min: 0, max: 3 }), (row, indent) => {
        const wanted = Object.entries(row).map(([name, one]) => [name, asCell(one)]);
        expect([...jsonCells(JSON.stringify(row, null, indent))]).toEqual(wanted);
      }),
    );
  });

  it('are the same number where it is written with an exponent', () => {
    const digits = fc.integer({ min: -9_999_999, max: 9_999_999 });
    fc.assert(
      fc.property(digits, fc.integer({ min: -8, max: 8 }), (units, power) => {
        const cell = jsonCells(`{"a":${units}e${power}}`).get('a') ?? '';
        expect(Number(cell)).toBe(Number(`${units}e${power}`));
      }),
    );
  });
});
