import type { NameTake } from '../contract/recipe.ts';
import { namedRole } from '../finance/column-names.ts';
import { readPeriod } from '../finance/period.ts';

/** Endings that say what a file is, not what is in it. */
const endings = /(?:\.(?:csv|txt|tsv|xlsx|xlsm|json|ndjson|jsonl|gz|zip))+$/i;

/**
 * Takes a text out of the name of a file or sheet: the whole of it, the month that it names
 * (`2026-10`), or the company. `null` if there is none, or more than one.
 */
export function takeFromName(name: string, take: NameTake): string | null {
  const bare = name.replace(endings, '').trim();
  if (take === 'whole') return bare === '' ? null : bare;
  const months = monthsIn(bare);
  if (take === 'period') {
    const found = new Set(months.map(({ period }) => period));
    return found.size === 1 ? (months[0]?.period ?? null) : null;
  }
  const rest = months.reduce((text, { written }) => text.replace(written, ' '), bare);
  return companyIn(rest);
}

/** From a day to a month's name: the longest reading at each place. */
const shapes = [
  /(?<!\d)\d{4}[-._ ]\d{2}[-._ ]\d{2}(?!\d)/gu,
  /(?<!\d)\d{2}[-._]\d{2}[-._]\d{4}(?!\d)/gu,
  /(?<!\d)(?:19|20)\d{6}(?!\d)/gu,
  /(?<!\d)(?:19|20)\d{2}[-._ ]?(?:0[1-9]|1[0-6])(?!\d)/gu,
  /(?<!\d)(?:0[1-9]|1[0-6])[-._ ]?(?:19|20)\d{2}(?!\d)/gu,
  /(?<!\p{L})\p{L}{3,12}[-._ ]?(?:19|20)\d{2}(?!\d)/gu,
  /(?<!\d)(?:19|20)\d{2}[-._ ]\p{L}{3,12}(?!\p{L})/gu,
];

function monthsIn(name: string): { written: string; period: string }[] {
  let rest = name;
  return shapes.flatMap((shape) =>
    [...rest.matchAll(shape)].flatMap(([written]) => {
      const period = toPeriod(written);
      if (period === null) return [];
      rest = rest.replace(written, ' ');
      return [{ written, period }];
    }),
  );
}

function toPeriod(written: string): string | null {
  const plain = written.replace(/[._ ]/g, '-');
  const yearFirst = /^(\d{4})-?(\p{L}+)$/u.exec(plain);
  const yearLast = /^(\p{L}+|\d{2})-?(\d{4})$/u.exec(plain);
  if (yearFirst) return readPeriod(`${yearFirst[2]} ${yearFirst[1]}`, 'dmy');
  if (yearLast && !/^(?:19|20)\d{4}$/.test(plain)) {
    const [, month = '', year = ''] = yearLast;
    return readPeriod(/\d/.test(month) ? `${month}/${year}` : `${month} ${year}`, 'dmy');
  }
  return readPeriod(plain, 'dmy');
}

/** The number behind a word for a company, or else the only number that there is. */
function companyIn(name: string): string | null {
  const words = name.split(/[-._ ]+/u).filter(Boolean);
  const named = words.findIndex((word) => namedRole(word)?.role === 'company');
  const behind = named === -1 ? undefined : words[named + 1];
  if (behind) return behind;
  const numbers = words.filter((word) => /^[A-Z]{0,4}\d{1,6}$/u.test(word));
  return numbers.length === 1 ? (numbers[0] ?? null) : null;
}
