import { describe, expect, it } from 'vitest';
import type { Problem, Severity } from '../../../main/contract/inspection.ts';
import { isEncodingOpen, pushLabel, whyBlocked } from '../../../renderer/push/readiness.ts';
import type { Item } from '../../../renderer/push/session.ts';
import { gravestFirst, markOf } from '../../../renderer/push/severity.ts';
import { createFormat } from '../../../strings/format.ts';
import { createTranslate } from '../../../strings/translate.ts';
import { itemOf, viewOf } from './source.ts';

const t = createTranslate('en');
const format = createFormat('en');
const why = (...items: Item[]) => whyBlocked(t, format, items);
const label = (...items: Item[]) =>
  pushLabel(t, items, (id) => (id === 'ledger' ? 'General ledger 2026' : null));

describe('what blocks a push', () => {
  it('is nothing once the file is checked and has a repository', () => {
    expect(why(itemOf('a'))).toBeNull();
  });

  it('is the first look that has not answered', () => {
    expect(why(itemOf('a', { view: null }))).toBe('The file is still being looked into.');
  });

  it('is a check that has not reached the end', () => {
    const view = viewOf('a', { progress: 0.43 });
    expect(why(itemOf('a', { view }))).toBe('The file is still being checked: 43%.');
  });

  it('is a missing repository', () => {
    expect(why(itemOf('a', { repositoryId: null }))).toBe('Choose a repository first.');
  });

  it('is a blocking problem', () => {
    const { plan } = viewOf('a');
    const view = viewOf('a', { plan: { ...plan, blocked: true } });
    expect(why(itemOf('a', { view }))).toBe('A problem must be solved first.');
  });

  it('is named with its file when there are several', () => {
    expect(why(itemOf('a'), itemOf('b', { repositoryId: null }))).toBe(
      'b.csv: Choose a repository first.',
    );
  });

  it('is a delete query that would delete what the file before it added', () => {
    const query = { deleteQueryId: 'q' };
    expect(why(itemOf('a', query), itemOf('b', query))).toMatch(/would delete the rows/);
  });
});

describe('the primary button', () => {
  it('says how many rows go where', () => {
    expect(label(itemOf('a'))).toBe('Push 1,204 rows to General ledger 2026');
  });

  it('names the file while nobody knows how many rows it has', () => {
    const view = viewOf('a', { inspection: { rows: null } });
    expect(label(itemOf('a', { view }))).toBe('Push a.csv to General ledger 2026');
  });

  it('names the file while it has no repository', () => {
    expect(label(itemOf('a', { repositoryId: null }))).toBe('Push a.csv');
  });

  it('sums up several files', () => {
    expect(label(itemOf('a'), itemOf('b'))).toBe('Push 2 files, 2,408 rows');
  });
});

describe('the mark of a file in a list', () => {
  const withProblems = (...severities: Severity[]) => {
    const problems = severities.map(
      (severity): Problem => ({ code: 'ragged-row', severity, count: 1, details: {} }),
    );
    const { plan } = viewOf('a');
    return itemOf('a', { view: viewOf('a', { plan: { ...plan, problems } }) });
  };

  it('is that of its gravest problem', () => {
    expect(markOf(withProblems('note', 'blocking', 'warning'))).toBe('blocking');
  });

  it('is missing where there is only something good to know', () => {
    expect(markOf(withProblems('note'))).toBeNull();
  });

  it('shows that the file cannot be read', () => {
    const unreadable = { code: 'file-unreadable', message: '', details: {} } as const;
    expect(markOf(itemOf('a', { unreadable }))).toBe('blocking');
  });

  it('follows the order in which problems are told', () => {
    const { view } = withProblems('note', 'warning', 'blocking');
    const told = gravestFirst(view?.plan.problems ?? []).map(({ severity }) => severity);
    expect(told).toEqual(['blocking', 'warning', 'note']);
  });
});

describe('the encoding waits for a person', () => {
  const { plan } = viewOf('a');
  const withProblem = (problem: Pick<Problem, 'code' | 'details'>, options = {}) =>
    itemOf('a', {
      options,
      view: viewOf('a', {
        plan: { ...plan, problems: [{ severity: 'warning', count: 1, ...problem }] },
      }),
    });
  const unclear = { code: 'encoding-unclear', details: {} } as const;

  it.each([unclear, { code: 'invalid-bytes', details: { solution: 'choose' } } as const])(
    'where it is in doubt: %j',
    (problem) => {
      expect(isEncodingOpen(withProblem(problem))).toBe(true);
    },
  );

  it('no more once it is chosen', () => {
    expect(isEncodingOpen(withProblem(unclear, { encoding: 'CP850' }))).toBe(false);
  });

  it.each([
    { code: 'invalid-bytes', details: { solution: 'kept' } } as const,
    { code: 'ragged-row', details: {} } as const,
  ])('for nothing else: %j', (problem) => {
    expect(isEncodingOpen(withProblem(problem))).toBe(false);
  });
});
