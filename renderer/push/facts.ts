import { dialectWords, formatWords } from '../../strings/csv-words.ts';
import { periodWords } from '../../strings/describe-finance.ts';
import type { Format } from '../../strings/format.ts';
import type { Translate } from '../../strings/translate.ts';
import type { Item } from './session.ts';
import { sureness } from './sureness.ts';

/** What an accountant knows a file by: period, company, rows; empty while nothing is known. */
export function ledgerFacts(t: Translate, format: Format, item: Item): string {
  const rows = item.view?.inspection.rows ?? null;
  return [coveredFacts(t, format, item), rows === null ? '' : t('push.file.rows', { rows })]
    .filter((fact) => fact !== '')
    .join(' · ');
}

/** Period and company of a file; empty while they are not known. */
export function coveredFacts(t: Translate, format: Format, item: Item): string {
  const totals = item.view?.inspection.finance?.totals ?? null;
  const companies = [...new Set(totals?.byCompany.flatMap(({ company }) => company || []) ?? [])];
  const [only] = companies;
  const facts = [
    totals ? periodWords(t, format, totals) : '',
    companies.length > 1 ? t('push.file.companies', { count: companies.length }) : '',
    companies.length === 1 && only ? t('push.file.company', { name: only }) : '',
  ];
  return facts.filter((fact) => fact !== '').join(' · ');
}

/** The technical side of a file, folded into one line: size, kind, when it was changed. */
export function fileFacts(t: Translate, format: Format, item: Item, now: number): string {
  const inspection = item.view?.inspection;
  const facts = [format.bytes(item.source.bytes)];
  if (inspection) {
    facts.push(formatWords(t, inspection));
    facts.push(t('push.file.changedAt', { when: format.short(inspection.modifiedAt, now) }));
  }
  return facts.join(' · ');
}

/** How a CSV file is read, and who decided that; `null` for anything but CSV. */
export function dialectFacts(t: Translate, item: Item): string | null {
  const inspection = item.view?.inspection;
  if (!inspection?.dialect) return null;
  const settings = dialectWords(t, inspection.dialect, inspection.encoding);
  const { encoding = 1, dialect = 1 } = inspection.confidence ?? {};
  const { delimiter, quote, escape: mark, encoding: own } = item.options;
  const chosen = [delimiter, quote, mark, own].some((option) => option !== undefined);
  return chosen
    ? t('push.file.chosen', { settings })
    : t('push.file.detected', { settings, sure: sureness(Math.min(encoding, dialect)) });
}
