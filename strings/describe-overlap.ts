import type { Coverage, Overlap, SignShift } from '../main/contract/overlap.ts';
import type { Format } from './format.ts';
import type { Translate } from './translate.ts';

/** Names told one by one; of more the rest is counted. */
const maxNames = 12;

/** Whose rows they are, such as `October 2026, company 100`. */
export function rowsWords(t: Translate, format: Format, { period, company }: Overlap): string {
  const words = [
    ...(period === null ? [] : [format.period(period)]),
    ...(company ? [t('overlap.company', { company })] : []),
  ];
  return words.length > 0 ? words.join(', ') : t('overlap.all');
}

/** What came of them before, such as `pushed 3 Nov 2026, 48,213 rows`. */
export function earlierWords(t: Translate, { earlier, earlierRows }: Overlap): string {
  return t('overlap.pushed', { at: earlier.startedAt, rows: earlierRows });
}

/** How they differ, such as `48,190 the same, 26 new, 3 gone, net +14,200.00`. */
export function differenceWords(t: Translate, format: Format, overlap: Overlap): string {
  const { compared, netChanges, rows } = overlap;
  const isSame = compared !== null && compared.added + compared.gone === 0;
  const words = [
    compared === null
      ? t('overlap.uncompared', { rows })
      : t(isSame ? 'overlap.same' : 'overlap.compared', { ...compared }),
    ...netChanges.slice(0, maxNames).map(({ name, currency, change }) => {
      const sign = change.startsWith('-') ? '' : '+';
      const figure = [`${sign}${format.amount(change)}`, currency].filter(Boolean).join(' ');
      const isOnly = netChanges.every((one) => one.name === name);
      return isOnly
        ? t('overlap.net', { change: figure })
        : t('overlap.netOf', { name, change: figure });
    }),
  ];
  return words.join(', ');
}

/** An overlap in one line. */
export function overlapWords(t: Translate, format: Format, overlap: Overlap): string {
  const words = [earlierWords(t, overlap), differenceWords(t, format, overlap)];
  return `${rowsWords(t, format, overlap)}: ${words.join('; ')}`;
}

/** What of months and companies is not there; a sentence each. */
export function coverageWords(t: Translate, format: Format, coverage: Coverage): string[] {
  const { partial, gaps, missingCompanies } = coverage;
  return [
    ...partial.map(({ period, day, end }) =>
      t(`coverage.${end}`, { period: format.period(period), day: format.day(day) }),
    ),
    ...(gaps.length > 0
      ? [t('coverage.gaps', { count: gaps.length, periods: list(t, gaps.map(format.period)) })]
      : []),
    ...(missingCompanies.length > 0
      ? [
          t('coverage.companies', {
            count: missingCompanies.length,
            companies: list(t, missingCompanies),
          }),
        ]
      : []),
  ];
}

function list(t: Translate, names: readonly string[]): string {
  const left = names.length - maxNames;
  const more = left > 0 ? [t('overlap.more', { count: left })] : [];
  return [...names.slice(0, maxNames), ...more].join(', ');
}

/** Amounts whose sides are not as they were last time; a sentence each. */
export function signWords(t: Translate, signs: readonly SignShift[]): string[] {
  return signs.slice(0, maxNames).map(({ name, currency, share, shareBefore, isTurned }) =>
    t('signs.shift', {
      name: name || 'none',
      currency: currency || 'none',
      share: share / 100,
      before: shareBefore / 100,
      turned: isTurned ? 'yes' : 'no',
    }),
  );
}
