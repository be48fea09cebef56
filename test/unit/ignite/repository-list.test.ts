import { describe, expect, it } from 'vitest';
import { parseRepositoryList } from '../../../main/ignite/repository-list.ts';

const repository = {
  id: '12ab5182-jh73-9876-b77e-e71235a123a0',
  name: 'Ledger',
  fields: ['Amount'],
};

describe('the list of repositories', () => {
  it('is read, whatever form its ids have', () => {
    expect(parseRepositoryList(JSON.stringify([repository, repository]))).toEqual([
      repository,
      repository,
    ]);
  });

  it('is read without what is not known', () => {
    const body = JSON.stringify([{ ...repository, owner: 'x' }]);
    expect(parseRepositoryList(body)).toEqual([repository]);
  });

  it('may be empty', () => {
    expect(parseRepositoryList('[]')).toEqual([]);
  });

  it.each([
    '',
    '<html>',
    'null',
    '{}',
    JSON.stringify({ repositories: [repository] }),
    JSON.stringify([{ ...repository, id: 7 }]),
    JSON.stringify([{ ...repository, id: '' }]),
    JSON.stringify([{ ...repository, id: 'x'.repeat(201) }]),
    JSON.stringify([{ ...repository, name: 'x'.repeat(2001) }]),
    JSON.stringify([{ ...repository, fields: 'Amount' }]),
    JSON.stringify([{ ...repository, fields: [null] }]),
    JSON.stringify([repository, null]),
  ])('is not %.60s', (body) => {
    expect(parseRepositoryList(body)).toBeNull();
  });
});
