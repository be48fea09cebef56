import { dialectWords, formatWords } from '../../strings/csv-words.ts';
import type { Format } from '../../strings/format.ts';
import type { Translate } from '../../strings/translate.ts';
import type { Item } from './session.ts';
import { sureness } from './sureness.ts';

/** What is sure about a file, folded into one line: rows, size, kind, when it was changed. */
export function fileFacts(t: Translate, format: Format, item: Item, now: number): string {
  const inspection = item.view?.inspection;
  const facts: string[] = [];
  if (inspection && inspection.rows !== null) {
    facts.push(t('push.file.rows', { rows: inspection.rows }));
  }
  facts.push(format.bytes(item.source.bytes));
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
  const { recipe, ...reading } = item.options;
  const chosen = Object.keys(reading).length > 0;
  return chosen
    ? t('push.file.chosen', { settings })
    : t('push.file.detected', { settings, sure: sureness(Math.min(encoding, dialect)) });
}
