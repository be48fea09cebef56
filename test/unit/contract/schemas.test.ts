import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requestSchemas } from '../../../main/contract/schemas/schemas.ts';

describe('the schema of every request', () => {
  it.each(Object.entries(requestSchemas))(
    '%s refuses anything at all without throwing',
    (_, schema) => {
      fc.assert(
        fc.property(fc.anything(), (payload) => {
          const { success } = schema.safeParse(payload);
          // Only the requests that take nothing take `undefined`; no request takes junk.
          expect(success).toBe(payload === undefined && schema.safeParse(undefined).success);
        }),
        { seed: 3, numRuns: 50 },
      );
    },
  );

  it('refuses keys that the contract does not name', () => {
    expect(requestSchemas['pushes.get'].safeParse({ id: 'a', path: '/etc/passwd' }).success).toBe(
      false,
    );
  });
});
