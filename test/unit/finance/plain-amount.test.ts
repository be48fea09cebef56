import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountEvidence, readAmount } from '../../../main/finance/amount.ts';
import { PlainAmount } from '../../../main/finance/plain-amount.ts';

const marks = fc.constantFrom('.' as const, ',' as const);
const cells = fc.oneof(
  fc.string({ maxLength: 18, unit: fc.constantFrom(...'0123456789.,- ') }),
  fc.tuple(fc.integer(), fc.nat(99)).map(([whole, places]) => `${whole},${places}`),
  fc.integer().map((number) => number.toLocaleString('de')),
);

describe('an amount read from its bytes', () => {
  it('is the one read from its text, or left to that', () => {
    fc.assert(
      fc.property(cells, marks, (cell, mark) => {
        const plain = new PlainAmount(mark);
        const bytes = Buffer.from(cell);
        if (!plain.read(bytes, 0, bytes.length)) return;
        const amount = { units: BigInt(plain.units), scale: plain.scale };
        expect(readAmount(cell, mark)).toEqual(amount);
        expect(plain.provesMark ? mark : 'neutral').toBe(amountEvidence(cell));
      }),
      { numRuns: 5_000 },
    );
  });

  it.each(['1250,00', '-1.250,00', '1 250,00', '1250', '1.250.000', '1250,00-', '0,5'])(
    'is told at once of %s',
    (cell) => {
      expect(new PlainAmount(',').read(Buffer.from(cell), 0, cell.length)).toBe(true);
    },
  );
});
