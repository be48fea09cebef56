import type { SavedDifference } from '../main/contract/saved-difference.ts';
import type { LastGood } from '../main/contract/saved-push.ts';
import type { Format } from './format.ts';
import type { Translate } from './translate.ts';

/** Names told one by one; of more the rest is counted. */
const maxNames = 8;

/** What is not as expected, in a sentence. */
export function savedDifferenceText(
  t: Translate,
  format: Format,
  difference: SavedDifference,
): string {
  switch (difference.kind) {
    case 'first':
    case 'blocked':
    case 'erp-total':
      return t(`saved.differs.${difference.kind}`);
    case 'name':
      return t('saved.differs.name', { pattern: difference.pattern });
    case 'columns':
      return columnsText(t, difference);
    case 'reading':
      return t('saved.differs.reading', { now: difference.now, before: difference.before });
    case 'warnings':
      return t('saved.differs.warnings', { count: difference.codes.length });
    case 'pushed-before':
      return t('saved.differs.pushed-before', {
        periods: list(t, difference.periods.map(format.period)),
      });
    case 'period': {
      const now = difference.now.length === 0 ? 'none' : list(t, difference.now.map(format.period));
      return t('saved.differs.period', { now, expected: format.period(difference.expected) });
    }
    case 'rows':
      return t('saved.differs.rows', { now: difference.now, before: difference.before });
    case 'amount': {
      const { name, currency, now, before } = difference;
      const figure = (plain: string) => [format.amount(plain), currency].filter(Boolean).join(' ');
      return t('saved.differs.amount', { name, now: figure(now), before: figure(before) });
    }
    case 'delete-query': {
      const { name, description } = difference;
      return t('saved.differs.delete-query', {
        name: name || t('record.deleteQuery.unnamed'),
        description: description || 'none',
      });
    }
  }
}

function columnsText(
  t: Translate,
  { added, gone, isReordered }: Extract<SavedDifference, { kind: 'columns' }>,
): string {
  if (isReordered) return t('saved.differs.columns.order');
  return t('saved.differs.columns', {
    added: added.length === 0 ? 'none' : list(t, added),
    gone: gone.length === 0 ? 'none' : list(t, gone),
  });
}

function list(t: Translate, names: readonly string[]): string {
  const left = names.length - maxNames;
  const more = left > 0 ? [t('overlap.more', { count: left })] : [];
  return [...names.slice(0, maxNames), ...more].join(', ');
}

/** The last good push of a saved push, such as `last 3 Nov, 48,213 rows`. */
export function lastGoodText(t: Translate, format: Format, last: LastGood | null, now: number) {
  if (last === null) return t('saved.never');
  return t('saved.last', { at: format.short(last.at, now), rows: last.rows ?? -1 });
}
