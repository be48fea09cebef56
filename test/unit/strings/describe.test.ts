import { describe, expect, it } from 'vitest';
import { errorCodes } from '../../../main/contract/errors.ts';
import { type Problem, problemCodes } from '../../../main/contract/inspection.ts';
import { describeFailure, describeProblem } from '../../../strings/describe.ts';
import { createFormat } from '../../../strings/format.ts';
import { createTranslate } from '../../../strings/translate.ts';

const t = createTranslate('en');
const format = createFormat('en');
const failure = (code: (typeof errorCodes)[number], details = {}, message = '') =>
  describeFailure(t, { code, details, message });
const problem = (code: Problem['code'], more: Partial<Problem> = {}) =>
  describeProblem(t, format, { code, severity: 'warning', count: 1, details: {}, ...more });

describe('a failure in words', () => {
  it.each(errorCodes)('%s says what happened and what to do, with no fact known', (code) => {
    const { what, todo } = failure(code);
    // No stand-in and no placeholder may show.
    expect(`${what} ${todo}`).not.toMatch(/none|undefined|[{}]|\(\)/);
  });

  it('names the address that was not reached, and why', () => {
    const details = { address: 'https://ignite.test', reason: 'the name could not be found' };
    expect(failure('unreachable', details).what).toBe(
      'Kindling could not reach https://ignite.test (the name could not be found).',
    );
  });

  it('says in plain words why it was not reached, and keeps the system’s for the detail', () => {
    const words = 'getaddrinfo ENOTFOUND ignite.test';
    const details = { address: 'https://ignite.test', kind: 'dns', reason: words };
    expect(failure('unreachable', details, words)).toMatchObject({
      what: 'Kindling could not reach https://ignite.test: this name is not known here.',
      words,
    });
  });

  it('does not say the same words twice', () => {
    const words = 'certificate has expired';
    const details = { address: 'https://ignite.test', kind: 'tls', reason: words };
    expect(failure('tls-failed', details, words)).toMatchObject({
      what: 'The connection to https://ignite.test could not be trusted (certificate has expired).',
      words: '',
    });
  });

  it('leaves out a reason that is empty', () => {
    expect(failure('unreachable', { address: 'https://ignite.test', reason: '' }).what).toBe(
      'Kindling could not reach https://ignite.test.',
    );
  });

  it('names the status of an answer as it stands, without separators', () => {
    expect(failure('rejected', { status: 1422 }).what).toBe(
      'Ignite refused the request (answer 1422).',
    );
  });

  it('says when the same file was pushed', () => {
    const at = Date.UTC(2026, 10, 3, 12);
    expect(failure('already-pushed', { name: 'ledger.csv', at }).what).toBe(
      'ledger.csv has already been pushed to this repository on November 3, 2026.',
    );
  });

  it('passes the other side’s own words on', () => {
    expect(failure('rejected', {}, 'row 17: not a number').words).toBe('row 17: not a number');
  });
});

describe('a failure fits its occasion', () => {
  const occasions = ['asking', 'waiting', 'failed', 'unconfirmed', 'cancelled'] as const;
  const said = (code: (typeof errorCodes)[number], occasion: (typeof occasions)[number]) => {
    const { what, todo } = describeFailure(t, { code, details: {}, message: '' }, occasion);
    return `${what} ${todo}`;
  };
  /** What a request that only asks can come to. */
  const ofAsking = errorCodes.slice(0, errorCodes.indexOf('description-invalid'));

  it.each(ofAsking)('%s, where nothing was sent, speaks of no push, file or rows', (code) => {
    expect(said(code, 'asking')).not.toMatch(/\b(push|pushed|file|rows|stored|arrived)\b/i);
  });

  it.each(errorCodes)('%s, where it may have arrived, says to look in Ignite first', (code) => {
    expect(said(code, 'unconfirmed')).toMatch(/Look in Ignite whether the rows arrived/);
  });

  it.each(ofAsking)('%s, where it cannot have arrived, raises no doubt about that', (code) => {
    expect(said(code, 'failed')).not.toMatch(/whether|stored/i);
  });

  it.each(occasions)('with whole sentences for every code: %s', (occasion) => {
    const broken = errorCodes.filter((code) => !/^[^{}]+\.$/.test(said(code, occasion)));
    expect(broken).toEqual([]);
  });

  it('says what is wrong with what was pasted as a token', () => {
    expect(failure('token-malformed', { reason: 'long' }).what).toMatch(/longer than any/);
    expect(failure('token-malformed', { reason: 'characters' }).what).toMatch(/cannot be/);
  });
});

describe('a problem in words', () => {
  it.each(problemCodes)('%s is a sentence with no fact known', (code) => {
    const text = problem(code);
    expect(text).toMatch(/^[A-Z0-9].*\.$/s);
    expect(text).not.toMatch(/none|undefined|[{}]|\(\)/);
  });

  it('counts one row and many', () => {
    const details = { expected: 6, found: 5 };
    expect(problem('ragged-row', { count: 1, line: 17402, details })).toBe(
      '1 row has 5 instead of 6 cells; the first is line 17,402.',
    );
    expect(problem('ragged-row', { count: 2048, line: 17402, details })).toBe(
      '2,048 rows have 5 instead of 6 cells; the first is line 17,402.',
    );
  });

  it('names no number of cells where rows differ', () => {
    const examples = [
      { line: 9, found: 7 },
      { line: 12, found: 2 },
    ];
    expect(problem('ragged-row', { count: 2, line: 9, details: { expected: 6 }, examples })).toBe(
      '2 rows have more or fewer than 6 cells; the first is line 9.',
    );
  });

  it('takes the number of cells from its places when the details lack it', () => {
    const examples = [{ line: 9, found: 7 }];
    expect(problem('ragged-row', { line: 9, details: { expected: 6 }, examples })).toContain(
      '7 instead of 6 cells',
    );
  });

  it.each([
    [' ', 'a space'],
    ['\t', 'a tab'],
    ['\u0001', '⟨01⟩'],
    ['|', '|'],
  ])('names a delimiter that nobody sees: %j', (value, name) => {
    const details = { setting: 'delimiter', value };
    expect(problem('dialect-inexpressible', { details })).toContain(`separated by ${name}, which`);
  });

  it('names the fields that are missing', () => {
    const details = { fields: 'Amount, Currency' };
    expect(problem('fields-missing', { count: 2, details })).toBe(
      '2 fields of the repository are not in the file: Amount, Currency.',
    );
  });

  it('writes a limit as a size', () => {
    expect(problem('too-large', { details: { bytes: 2e8, limit: 190_000_000 } })).toContain(
      '190 MB',
    );
  });
});
