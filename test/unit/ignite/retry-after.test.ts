import { describe, expect, it } from 'vitest';
import { retryAfterMs } from '../../../main/ignite/retry-after.ts';

const now = Date.UTC(2026, 10, 3, 12, 0, 0);

describe('Retry-After', () => {
  it.each([
    ['0', 0],
    ['120', 120_000],
    [' 7 ', 7_000],
    ['Tue, 03 Nov 2026 12:00:30 GMT', 30_000],
    ['Tuesday, 03-Nov-26 12:00:30 GMT', 30_000],
    ['Mon, 02 Nov 2026 12:00:30 GMT', 0],
    ['9999999', 86_400_000],
    ['Tue, 03 Nov 2099 12:00:30 GMT', 86_400_000],
  ])('%s is %i ms', (header, expected) => {
    expect(retryAfterMs(header, now)).toBe(expected);
  });

  it.each([undefined, '', '-5', '1.5', 'soon', 'Tue, maybe', '3 Nov 2026'])(
    '%s says nothing',
    (header) => {
      expect(retryAfterMs(header, now)).toBeUndefined();
    },
  );
});
