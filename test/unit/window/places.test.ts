import { describe, expect, it } from 'vitest';
import type { ConnectionState } from '../../../main/contract/connection.ts';
import type { ErrorCode } from '../../../main/contract/errors.ts';
import { bannerKind } from '../../../renderer/components/banner-kind.ts';
import { placeOfFailure } from '../../../renderer/components/failure-place.ts';
import { hashOf, parseRoute } from '../../../renderer/route.ts';

const failure = (code: ErrorCode) => ({ code, message: '', details: {} });
const connected: ConnectionState = {
  mode: 'live',
  address: 'https://ignite.test',
  addressFixedBy: null,
  token: 'keychain',
  keychain: null,
  repositories: [],
  failure: null,
  description: {
    kind: 'shipped',
    place: '',
    paths: { listRepositories: '/repositories', pushFile: '/files', pushData: '/data' },
  },
};

describe('the banner', () => {
  it('stays away while all is well', () => {
    expect(bannerKind(connected)).toBeNull();
  });

  it('says that the token is refused rather than that something failed', () => {
    expect(bannerKind({ ...connected, failure: failure('token-rejected') })).toBe('refused');
  });

  it('says that Ignite is out of reach', () => {
    expect(bannerKind({ ...connected, failure: failure('unreachable') })).toBe('unreachable');
  });

  it('says that the token is kept for this run only', () => {
    const keychain = failure('keychain-unavailable');
    expect(bannerKind({ ...connected, token: 'this-run', keychain })).toBe('keychain');
  });

  it('leaves it to the page to ask for a token', () => {
    const keychain = failure('keychain-locked');
    expect(bannerKind({ ...connected, token: 'none', keychain })).toBeNull();
  });

  it('shows practice mode before anything else', () => {
    const state = { ...connected, mode: 'practice', failure: failure('unreachable') } as const;
    expect(bannerKind(state)).toBe('practice');
  });
});

describe('a failure to connect', () => {
  it.each([
    ['token-rejected', 'token'],
    ['token-malformed', 'token'],
    ['address-insecure', 'address'],
    ['unreachable', 'form'],
  ] as const)('%s is said beside the %s', (code, place) => {
    expect(placeOfFailure(failure(code))).toBe(place);
  });
});

describe('the window’s address', () => {
  it.each([
    { page: 'push' },
    { page: 'activity', pushId: null },
    { page: 'activity', pushId: 'a/b c' },
    { page: 'settings' },
  ] as const)('leads back to %j', (route) => {
    expect(parseRoute(hashOf(route))).toEqual(route);
  });

  it('leads to Push when it names nothing', () => {
    expect(parseRoute('#/nonsense')).toEqual({ page: 'push' });
  });
});
