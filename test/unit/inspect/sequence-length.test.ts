import { isUtf8 } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sequenceLength } from '../../../main/inspect/detect-encoding.ts';
import { seed } from '../tabular/csv-arbitraries.ts';

/** Bytes at which the rules for well-formed UTF-8 change. */
const borders = [
  0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1, 0xec, 0xed,
  0xee, 0xef, 0xf0, 0xf1, 0xf3, 0xf4, 0xf5, 0xff,
];

describe('the length of a UTF-8 character', () => {
  it('is that of the shortest well-formed bytes above 0x7F, for any four bytes', () => {
    const byte = fc.oneof(fc.constantFrom(...borders), fc.integer({ min: 0, max: 255 }));
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 4 }),
        fc.array(byte, { maxLength: 4 }),
        (any, near) => {
          for (const bytes of [any, Uint8Array.from(near)]) {
            const lengths = [2, 3, 4].filter((length) => length <= bytes.length);
            const expected =
              (bytes[0] ?? 0) < 0x80
                ? 0
                : (lengths.find((length) => isUtf8(bytes.subarray(0, length))) ?? 0);
            expect(sequenceLength(bytes, 0)).toBe(expected);
          }
        },
      ),
      { seed, numRuns: 20_000 },
    );
  });
});
