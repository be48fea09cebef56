import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SourceLines } from '../../../main/recipes/source-lines.ts';

describe('the line of the source', () => {
  it('is known for every line of the result, whatever was left out between', () => {
    const rows = fc.array(fc.tuple(fc.nat(3), fc.nat(2)), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(rows, (all) => {
        const lines = new SourceLines();
        const expected: number[] = [];
        let source = 1;
        for (const [leftOut, breaks] of all) {
          source += leftOut;
          lines.add(source, `cell${'\n'.repeat(breaks)}`);
          for (let line = 0; line <= breaks; line++) expected.push(source + line);
          source += breaks + 1;
        }
        expect(expected.map((_, index) => lines.of(index + 1))).toEqual(expected);
      }),
      { seed: 20261124 },
    );
  });

  it('is that of the data below a header that was given', () => {
    const lines = new SourceLines();
    lines.add(0, 'Account');
    lines.add(1, '4000');
    expect(lines.of(2)).toBe(1);
  });
});
