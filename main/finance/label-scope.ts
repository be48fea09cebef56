import type { ControlTotals } from '../contract/finance.ts';
import { monthOf } from './calendar-date.ts';
import { monthAfter } from './calendar-months.ts';

/** What the words of a delete query say of the rows that it covers; empty where they say nothing. */
export interface LabelScope {
  /** Months, `2026-10`. */
  readonly periods: ReadonlySet<string>;
  /** Years, `2026`; only where no month is named. */
  readonly years: ReadonlySet<string>;
  readonly companies: ReadonlySet<string>;
}

/** What a file holds of which the words do not speak. */
export interface OutsideScope {
  readonly periods: readonly string[];
  readonly companies: readonly string[];
}

/** Months in a row are named by the first and the last; longer rows are no such thing. */
const mostMonths = 36;

const between = /^\s*(?:-|–|—|to|til|till|bis|through)\s*$/iu;

/** Tried in this order at each place; whatever is no month is passed over. */
const month =
  /(?<![\p{L}\p{N}]|\d[./-])(?:(?<y1>(?:19|20)\d{2})[-/.](?<m1>0?[1-9]|1[0-2])(?![\d./-])|(?<m2>0?[1-9]|1[0-2])[-/.](?<y2>(?:19|20)\d{2})|(?<y3>20\d{2})(?<m3>0[1-9]|1[0-2])|(?<word>\p{L}{3,12})\.?[ -](?<y4>20\d{2}))(?![\p{L}\p{N}]|[./-]\d)/gu;
const quarter =
  /(?<![\p{L}\p{N}])(?:[QK](?<q1>[1-4])[ /-]?(?<y1>20\d{2})|(?<y2>20\d{2})[ /-]?[QK](?<q2>[1-4]))(?![\p{N}])/giu;
const year = /(?<![\p{L}\p{N}.,/-])(20\d{2})(?![\p{L}\p{N}.,/-])/gu;

/** What companies are called, in the languages of those who write the words. */
const companyWords =
  'company|companies|entity|entities|firma|selskap|selskaper|selskapet|virksomhet|bolag|företag|selskab|virksomhed|gesellschaft|buchungskreis|mandant|yhtiö|yritys';
const company = new RegExp(
  `(?<!\\p{L})(?:${companyWords})(?:\\s+(?:code|nr|no|number|nummer))?\\.?[:#\\s]+(?<list>[\\p{L}\\d_-]*\\d[\\p{L}\\d_-]*(?:\\s*(?:,|&|\\+|and|og|och|und|ja)\\s*[\\p{L}\\d_-]*\\d[\\p{L}\\d_-]*)*)`,
  'giu',
);

/** Reads the owner's own words, name and description together. Never guesses: silence is an answer. */
export function readLabelScope(words: string): LabelScope {
  const companies = new Set<string>();
  const rest = words.replace(company, (...found) => {
    const { list } = found.at(-1) as { list: string };
    for (const name of list.split(/\s*(?:,|&|\+|\band\b|\bog\b|\boch\b|\bund\b|\bja\b)\s*/iu)) {
      companies.add(plain(name));
    }
    return ' ';
  });
  const periods = new Set([...monthsIn(rest), ...quartersIn(rest)]);
  const years = periods.size > 0 ? [] : [...rest.matchAll(year)].map((found) => found[1] ?? '');
  return { periods, years: new Set(years), companies };
}

/** The months and companies of a file that lie outside of what the words say; `null`: none do. */
export function outsideScope(
  { periods, years, companies }: LabelScope,
  { groups }: Pick<ControlTotals, 'groups'>,
): OutsideScope | null {
  const own = [...new Set(groups.flatMap(({ period }) => period ?? []))].sort();
  const isCovered = (period: string) =>
    (periods.size === 0 && years.size === 0) ||
    periods.has(period) ||
    years.has(period.slice(0, 4)) ||
    Number(period.slice(5)) > 12;
  const otherPeriods = own.filter((period) => !isCovered(period));
  const named = [...new Set(groups.flatMap(({ company: name }) => name || []))].sort();
  const otherCompanies =
    companies.size === 0 ? [] : named.filter((one) => !companies.has(plain(one)));
  return otherPeriods.length + otherCompanies.length === 0
    ? null
    : { periods: otherPeriods, companies: otherCompanies };
}

function monthsIn(words: string): readonly string[] {
  const found = [...words.matchAll(month)].flatMap((match) => {
    const period = periodOf(match.groups ?? {});
    return period === null
      ? []
      : [{ period, from: match.index, to: match.index + match[0].length }];
  });
  return found.flatMap(({ period, to }, at) => {
    const next = found[at + 1];
    const isRange = next !== undefined && between.test(words.slice(to, next.from));
    return isRange ? rangeOf(period, next.period) : [period];
  });
}

function periodOf({ y1, m1, y2, m2, y3, m3, word, y4 }: Record<string, string | undefined>) {
  const number = word === undefined ? Number(m1 ?? m2 ?? m3) : monthOf(word);
  return number === null ? null : `${y1 ?? y2 ?? y3 ?? y4}-${String(number).padStart(2, '0')}`;
}

function quartersIn(words: string): readonly string[] {
  return [...words.matchAll(quarter)].flatMap(({ groups = {} }) => {
    const [number, of] = [Number(groups.q1 ?? groups.q2), groups.y1 ?? groups.y2];
    return [2, 1, 0].map((back) => `${of}-${String(number * 3 - back).padStart(2, '0')}`);
  });
}

function rangeOf(first: string, last: string): readonly string[] {
  const months = [first];
  for (let one = first; one < last && months.length < mostMonths; ) {
    one = monthAfter(one);
    months.push(one);
  }
  return months;
}

/** Leading zeros and case tell no companies apart. */
function plain(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/^0+(?=.)/u, '');
}
