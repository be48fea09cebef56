import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Repository } from '../../../main/contract/repository.ts';
import { type SharedPush, shareable } from '../../../main/saved/saved-pushes-file.ts';
import { type Present, takeIn } from '../../../main/saved/take-in.ts';
import { aSavedPush, sharedPushes } from './a-saved-push.ts';

const query = {
  id: '0b7c2f4e-5a1d-4c8e-9f3a-2d6b8e1c7a90',
  name: 'The same month',
  description: 'Rows of the month in the file',
};

const aShared: SharedPush = { ...shareable(aSavedPush, null), deleteQuery: query };

const repository = (id: string, name: string): Repository => ({ id, name, fields: [] });

function present(change: Partial<Present> = {}): Present {
  let ids = 0;
  return {
    address: aSavedPush.address,
    savedPushes: [],
    repositories: [repository('r1', 'General ledger 2026')],
    deleteQueries: [],
    newId: () => `new-${++ids}`,
    ...change,
  };
}

describe('a saved push out of a file', () => {
  it('finds its repository by id, whatever that is called here', () => {
    const here = present({ repositories: [repository('r1', 'GL')] });
    const { added, report } = takeIn([aShared], here);
    expect([report[0]?.outcome, added[0]?.repositoryName]).toEqual(['by-id', 'GL']);
  });

  it('finds it by name where the id is not known', () => {
    const here = present({ repositories: [repository('r9', 'general ledger 2026')] });
    const { added, report } = takeIn([aShared], here);
    expect([report[0]?.outcome, added[0]?.repositoryId]).toEqual(['by-name', 'r9']);
  });

  it('keeps no delete query of another repository, and says so', () => {
    const here = present({ repositories: [repository('r9', 'General ledger 2026')] });
    const { added, report } = takeIn([aShared], here);
    expect([report[0]?.withoutDeleteQuery, added[0]?.deleteQueryId]).toEqual([true, null]);
  });

  it('has to be given a repository where the name fits several', () => {
    const twice = ['r8', 'r9'].map((id) => repository(id, 'General ledger 2026'));
    expect(takeIn([aShared], present({ repositories: twice })).report[0]?.outcome).toBe('none');
  });

  it('brings the words of a delete query that nobody has described here', () => {
    const { deleteQueries } = takeIn([aShared], present());
    expect(deleteQueries).toEqual([{ ...query, repositoryId: 'r1' }]);
  });

  it('leaves the words that are here', () => {
    const mine = [{ ...query, repositoryId: 'r1', name: 'Mine' }];
    expect(takeIn([aShared], present({ deleteQueries: mine })).deleteQueries).toEqual([]);
  });

  it('gets a number where its name is taken by another', () => {
    const here = present({ savedPushes: [{ ...aSavedPush, filePattern: 'other-*.csv' }] });
    const { report } = takeIn([aShared], here);
    expect(report[0]).toMatchObject({ name: 'Ledger, monthly (2)', isRenamed: true });
  });

  it('is not added a second time', () => {
    const first = takeIn([aShared], present());
    const { added, report } = takeIn([aShared], present({ savedPushes: first.added }));
    expect([added, report[0]?.outcome]).toEqual([[], 'there']);
  });
});

describe('saved pushes out of any file', () => {
  const file = fc.array(sharedPushes, { minLength: 1, maxLength: 6 });

  it('have names of their own, and are all told of', () => {
    fc.assert(
      fc.property(file, (shared) => {
        const { added, report } = takeIn(shared, present({ savedPushes: [aSavedPush] }));
        const names = [aSavedPush, ...added].map(({ name }) => name.toLowerCase().trim());
        expect(new Set(names).size).toBe(names.length);
        expect(report).toHaveLength(shared.length);
      }),
      { seed: 20261204, numRuns: 300 },
    );
  });

  it('are what was handed on, but for id, name and repository', () => {
    fc.assert(
      fc.property(sharedPushes, (shared) => {
        const mine = repository(shared.repository.id, shared.repository.name);
        const { added, deleteQueries } = takeIn([shared], present({ repositories: [mine] }));
        const label = deleteQueries[0] ?? null;
        expect(added.map((push) => shareable(push, label))).toEqual([shared]);
      }),
      { seed: 20261205, numRuns: 300 },
    );
  });
});
