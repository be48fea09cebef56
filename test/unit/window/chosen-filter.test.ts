import { expect, it } from 'vitest';
import {
  type ChosenFilter,
  everything,
  isFiltered,
  toFilter,
} from '../../../renderer/activity/chosen-filter.ts';

/** Noon where this computer is. */
const now = new Date(2026, 0, 15, 12);

it('nothing chosen is everything', () => {
  expect([toFilter(everything, now), isFiltered(everything)]).toEqual([{}, false]);
});

it.each<[ChosenFilter['span'], Date]>([
  ['month', new Date(2026, 0, 1)],
  ['quarter', new Date(2025, 10, 1)],
  ['year', new Date(2026, 0, 1)],
])('the %s begins at midnight where the person is', (span, since) => {
  expect(toFilter({ ...everything, span }, now)).toEqual({ since: since.getTime() });
});

it('what is chosen holds together', () => {
  const chosen = { ...everything, search: 'oct', repositoryId: 'r1', kind: 'pushed' } as const;
  expect([toFilter(chosen, now), isFiltered(chosen)]).toEqual([
    { search: 'oct', repositoryId: 'r1', kind: 'pushed' },
    true,
  ]);
});
