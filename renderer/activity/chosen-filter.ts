import type { PushFilter, PushKind } from '../../main/contract/push-filter.ts';

/** How far back pushes are wanted. */
export const spans = ['month', 'quarter', 'year'] as const;
export type Span = (typeof spans)[number];

/** What a person has chosen to see of Activity; `''`: everything. */
export interface ChosenFilter {
  readonly search: string;
  readonly repositoryId: string;
  readonly kind: PushKind | '';
  readonly span: Span | '';
}

export const everything: ChosenFilter = { search: '', repositoryId: '', kind: '', span: '' };

/** Whether anything is left out. */
export function isFiltered({ search, repositoryId, kind, span }: ChosenFilter): boolean {
  return [search, repositoryId, kind, span].some((chosen) => chosen !== '');
}

/** The filter that a choice comes to at `now`, where the person is. */
export function toFilter(chosen: ChosenFilter, now: Date): PushFilter {
  const { search, repositoryId, kind, span } = chosen;
  return {
    ...(search !== '' && { search }),
    ...(repositoryId !== '' && { repositoryId }),
    ...(kind !== '' && { kind }),
    ...(span !== '' && { since: beginning(span, now).getTime() }),
  };
}

function beginning(span: Span, now: Date): Date {
  const [year, month] = [now.getFullYear(), now.getMonth()];
  switch (span) {
    case 'month':
      return new Date(year, month, 1);
    case 'quarter':
      // This month and the two before it.
      return new Date(year, month - 2, 1);
    case 'year':
      return new Date(year, 0, 1);
  }
}
