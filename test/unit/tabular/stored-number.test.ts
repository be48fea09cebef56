import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storedNumber } from '../../../main/tabular/stored-number.ts';
import { seed } from './csv-arbitraries.ts';

describe('a stored number', () => {
  it.each([
    ['1250.5', '1250.5'],
    ['1250.50', '1250.50'],
    ['-0.1', '-0.1'],
    ['1.1000000000000001', '1.1'],
    ['177383.92000000004', '177383.92000000004'],
    ['0.30000000000000004', '0.30000000000000004'],
    ['0.29999999999999999', '0.3'],
    ['1E-7', '0.0000001'],
    ['1.5E-3', '0.0015'],
    ['1.2345678901234567E+20', '123456789012345670000'],
    ['1E+21', '1000000000000000000000'],
    ['-2.5e-10', '-0.00000000025'],
    ['12345678901234567890', '12345678901234567890'],
    ['0', '0'],
    ['n/a', 'n/a'],
    ['1e999', '1e999'],
    ['', ''],
  ])('%s is sent as %s', (stored, expected) => {
    expect(storedNumber(stored)).toBe(expected);
  });

  it('means the same double, in plain decimals, however Excel writes it', () => {
    const written = fc
      .double({ noNaN: true, noDefaultInfinity: true })
      .chain((value) =>
        fc.constantFrom(
          String(value),
          value.toPrecision(17),
          value.toExponential(16).toUpperCase(),
        ),
      );
    fc.assert(
      fc.property(written, (text) => {
        const sent = storedNumber(text);
        expect(Number(sent)).toBe(Number(text));
        expect(sent).toMatch(/^-?\d+(\.\d+)?$/);
      }),
      { seed, numRuns: 2000 },
    );
  });
});
