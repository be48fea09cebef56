import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeOfStatus, outcomeOfAnswer, outcomeOfError } from '../../../main/ignite/answers.ts';
import {
  type TransportAnswer,
  TransportError,
  type TransportFailure,
} from '../../../main/ignite/transport.ts';

const now = Date.UTC(2026, 10, 3);
const handedOver = { handedOver: true, token: 'tok', now };
const before = { handedOver: false, token: 'tok', now };

function answer(status: number, rest: Partial<TransportAnswer> = {}): TransportAnswer {
  return { status, headers: {}, body: '', completeness: 'whole', ...rest };
}

const html = { headers: { 'content-type': 'text/html' }, body: '<html>' };
const wait = { headers: { 'retry-after': '5' } };

describe('an answer to a push that was handed over', () => {
  it.each([
    [200, {}, 'pushed', undefined],
    [201, { body: '{"id":1}' }, 'pushed', undefined],
    [202, {}, 'pushed', undefined],
    [204, {}, 'pushed', undefined],
    [200, { completeness: 'too-long' as const }, 'pushed', undefined],
    [200, html, 'unconfirmed', 'answer-unreadable'],
    [200, { completeness: 'cut' as const }, 'unconfirmed', 'answer-unreadable'],
    [302, { headers: { location: 'https://login.example' } }, 'unconfirmed', 'answer-unreadable'],
    [400, {}, 'failed', 'rejected'],
    [401, {}, 'token-needed', 'token-rejected'],
    [403, {}, 'failed', 'forbidden'],
    [404, {}, 'failed', 'path-not-found'],
    [405, {}, 'failed', 'path-not-found'],
    [407, {}, 'failed', 'rejected'],
    [408, {}, 'try-later', 'busy'],
    [409, {}, 'failed', 'rejected'],
    [413, html, 'failed', 'too-large'],
    [422, {}, 'failed', 'rejected'],
    [425, {}, 'try-later', 'busy'],
    [429, {}, 'try-later', 'busy'],
    [500, {}, 'unconfirmed', 'server-error'],
    [500, wait, 'unconfirmed', 'server-error'],
    [502, html, 'unconfirmed', 'server-error'],
    [503, {}, 'unconfirmed', 'server-error'],
    [503, wait, 'try-later', 'busy'],
    [503, { headers: { 'retry-after': 'soon' } }, 'unconfirmed', 'server-error'],
    [504, {}, 'unconfirmed', 'server-error'],
    [599, {}, 'unconfirmed', 'server-error'],
  ])('of %i %j is %s', (status, rest, kind, code) => {
    const outcome = outcomeOfAnswer(answer(status, rest), handedOver);
    expect([outcome.kind, outcome.code, outcome.status]).toEqual([kind, code, status]);
  });

  it('carries what Retry-After says', () => {
    expect(outcomeOfAnswer(answer(429, wait), handedOver).retryAfterMs).toBe(5000);
  });

  it("carries the server's message", () => {
    const outcome = outcomeOfAnswer(
      answer(400, { body: '{"message":"No column Amount"}' }),
      handedOver,
    );
    expect(outcome.message).toBe('No column Amount');
  });

  it('tells an unknown repository from an unknown path', () => {
    const body = '{"message":"Data repository not found"}';
    expect(outcomeOfAnswer(answer(404, { body }), handedOver)).toMatchObject({
      kind: 'failed',
      code: 'repository-unknown',
      message: 'Data repository not found',
    });
  });

  it('takes a path that holds the word for a path', () => {
    const body = '{"message":"Cannot POST /v1/repositories/push"}';
    expect(outcomeOfAnswer(answer(404, { body }), handedOver).code).toBe('path-not-found');
  });

  it('names the server a redirect leads to, without what may be secret there', () => {
    const headers = { location: 'https://login.example/start?state=secret#x' };
    const { message } = outcomeOfAnswer(answer(307, { headers }), handedOver);
    expect(message).toBe('Location: https://login.example/start');
  });
});

describe('an answer before all was sent', () => {
  it.each([
    [200, 'unconfirmed'],
    [302, 'try-later'],
    [401, 'token-needed'],
    [413, 'failed'],
    [500, 'try-later'],
    [503, 'try-later'],
  ])('of %i is %s', (status, kind) => {
    expect(outcomeOfAnswer(answer(status), before).kind).toBe(kind);
  });
});

describe('no answer', () => {
  it.each<[TransportFailure, string]>([
    ['dns', 'unreachable'],
    ['refused', 'unreachable'],
    ['unreachable', 'unreachable'],
    ['proxy', 'unreachable'],
    ['tls', 'tls-failed'],
    ['timed-out', 'timed-out'],
    ['lost', 'connection-lost'],
    ['unreadable', 'answer-unreadable'],
  ])('for %s is tried again before, and unconfirmed after the hand-over', (kind, code) => {
    const error = new TransportError(kind, 'why');
    expect(outcomeOfError(error, before)).toEqual({ kind: 'try-later', code, message: 'why' });
    expect(outcomeOfError(error, handedOver)).toEqual({
      kind: 'unconfirmed',
      code,
      message: 'why',
    });
  });

  it('because it was cancelled is cancelled before, and unconfirmed after the hand-over', () => {
    const error = new TransportError('cancelled', 'cancelled');
    expect(outcomeOfError(error, before).kind).toBe('cancelled');
    expect(outcomeOfError(error, handedOver).kind).toBe('unconfirmed');
  });
});

describe('whatever the server answers', () => {
  const answers = fc.record({
    status: fc.integer({ min: 200, max: 599 }),
    headers: fc.dictionary(
      fc.constantFrom('content-type', 'retry-after', 'location', 'content-encoding'),
      fc.oneof(fc.string(), fc.constantFrom('text/html', 'application/json', '3')),
    ),
    body: fc.oneof(fc.string(), fc.json()),
    completeness: fc.constantFrom('whole', 'too-long', 'cut'),
  });

  it('only a success makes a push pushed, and a push that is sent again was surely not taken', () => {
    fc.assert(
      fc.property(answers, fc.boolean(), (given, over) => {
        const { kind } = outcomeOfAnswer(given, { handedOver: over, token: 'tok', now });
        if (kind === 'pushed') expect(over && given.status < 300).toBe(true);
        if (kind === 'try-later' && over) expect([408, 425, 429, 503]).toContain(given.status);
      }),
      { seed: 4, numRuns: 500 },
    );
  });
});

describe('reading', () => {
  it.each([
    [200, undefined],
    [302, 'answer-unreadable'],
    [401, 'token-rejected'],
    [403, 'forbidden'],
    [404, 'path-not-found'],
    [418, 'rejected'],
    [429, 'busy'],
    [500, 'server-error'],
    [503, 'busy'],
  ])('that is answered with %i fails as %s', (status, code) => {
    expect(codeOfStatus(answer(status))).toBe(code);
  });
});
