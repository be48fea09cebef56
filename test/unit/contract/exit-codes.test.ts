import { describe, expect, it } from 'vitest';
import { errorCodes } from '../../../main/contract/errors.ts';
import { exitCodeOf, exitCodeOfAll, exitCodeOfFailure } from '../../../main/contract/exit-codes.ts';

describe('the exit code of a push', () => {
  it.each([
    [{ kind: 'pushed', status: 200 }, 0],
    [{ kind: 'token-needed', status: 401, code: 'token-rejected' }, 7],
    [{ kind: 'token-needed', code: 'token-missing' }, 7],
    [{ kind: 'failed', status: 401, code: 'token-rejected' }, 7],
    [{ kind: 'failed', status: 403, code: 'forbidden' }, 4],
    [{ kind: 'failed', status: 413, code: 'too-large' }, 4],
    [{ kind: 'failed', status: 404, code: 'path-not-found' }, 4],
    [{ kind: 'failed', status: 404, code: 'repository-unknown' }, 4],
    [{ kind: 'failed', status: 422, code: 'rejected' }, 4],
    [{ kind: 'failed', status: 418 }, 4],
    [{ kind: 'try-later', status: 429, code: 'busy' }, 5],
    [{ kind: 'failed', status: 503, code: 'busy' }, 5],
    [{ kind: 'failed', code: 'unreachable' }, 5],
    [{ kind: 'failed', code: 'tls-failed' }, 5],
    [{ kind: 'failed', code: 'connection-lost' }, 5],
    [{ kind: 'unconfirmed', status: 500, code: 'server-error' }, 6],
    [{ kind: 'unconfirmed', code: 'cancelled' }, 6],
    [{ kind: 'cancelled', code: 'cancelled' }, 130],
    [{ kind: 'failed', code: 'already-pushed' }, 8],
    [{ kind: 'failed', code: 'blocked' }, 3],
    [{ kind: 'failed', code: 'file-changed' }, 3],
    [{ kind: 'failed', code: 'too-large' }, 3],
  ] as const)('%j is %i', (outcome, expected) => {
    expect(exitCodeOf(outcome)).toBe(expected);
  });
});

describe('the exit code of a failure', () => {
  it('is never 0', () => {
    expect(errorCodes.filter((code) => !(exitCodeOfFailure(code) > 0))).toEqual([]);
  });
});

describe('the exit code of several files', () => {
  it.each([
    [[], 0],
    [[0, 0], 0],
    [[0, 3, 0], 3],
    [[3, 8, 4, 5, 7, 6], 6],
    [[3, 8, 4, 5, 7], 7],
    [[3, 8, 4, 5], 5],
    [[3, 8, 4], 4],
    [[3, 8], 8],
    [[0, 130], 130],
    [[1, 3], 3],
    [[0, 1], 1],
  ] as const)('of %j is %i', (codes, expected) => {
    expect(exitCodeOfAll(codes)).toBe(expected);
  });
});
