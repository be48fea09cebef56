import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf, parseRoute } from '../../../renderer/route.ts';

describe('the route of a hash', () => {
  it('is the one that the hash was made of', () => {
    const id = fc.string({ minLength: 1, unit: 'grapheme' });
    fc.assert(
      fc.property(id, (pushId) => {
        const route = { page: 'activity', pushId } as const;
        expect(parseRoute(hashOf(route))).toEqual(route);
      }),
    );
  });

  it('is a page, whatever the hash', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseRoute(`#/${text}`).page).toBeTypeOf('string');
      }),
    );
  });

  it('shows the list where a record is named that cannot be', () => {
    expect(parseRoute('#/activity/%E0%A4%A')).toEqual({ page: 'activity', pushId: null });
  });
});
