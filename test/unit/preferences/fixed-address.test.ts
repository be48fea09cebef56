import { describe, expect, it } from 'vitest';
import { fixedAddress } from '../../../main/preferences/fixed-address.ts';

const env = { KINDLING_API_URL: 'https://environment.example' };

describe('an address that is set from outside', () => {
  it('is the organisation’s before that of the environment', () => {
    expect(fixedAddress({ address: 'https://policy.example' }, env)).toEqual({
      address: 'https://policy.example',
      by: 'policy',
    });
  });

  it('is that of the environment where the organisation has set none', () => {
    expect(fixedAddress({ address: null }, env)?.by).toBe('environment');
  });

  it.each([{}, { KINDLING_API_URL: '' }])('is none otherwise', (nothing) => {
    expect(fixedAddress({ address: null }, nothing)).toBeNull();
  });
});
