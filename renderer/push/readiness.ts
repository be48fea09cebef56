import type { Failure } from '../../main/contract/errors.ts';
import type { Format } from '../../strings/format.ts';
import type { Translate } from '../../strings/translate.ts';
import type { Item } from './session.ts';

/** Why one file cannot be pushed yet, as a sentence; `null` when it can. */
function whyNotReady(t: Translate, format: Format, item: Item): string | null {
  if (isInCloud(item)) return t('push.why.cloud');
  if (item.unreadable?.code === 'check-stopped') return t('push.why.stopped');
  if (item.unreadable) return t('push.why.unreadable');
  if (!item.view) return t('push.why.reading');
  if (item.view.plan.blocked) return t('push.why.problem');
  if (!item.repositoryId) return t('push.why.repository');
  if (item.looking !== null) return t('push.why.reading');
  if (item.view.progress < 1) {
    return t('push.why.readingPercent', { percent: format.percent(item.view.progress) });
  }
  return null;
}

/** Whether only the cloud has the file, so that nothing of it has been read. */
export function isInCloud({ unreadable }: Item): boolean {
  return unreadable?.code === 'file-in-cloud';
}

/** Whether nothing is wrong with the file, but a person has to say that it be read. */
export function isPersonsTurn(item: Item): boolean {
  return isInCloud(item) || item.unreadable?.code === 'check-stopped';
}

/** Whether the encoding is a guess, or makes no sense of some bytes: then a person has to say. */
export function isEncodingOpen(item: Item): boolean {
  if (item.options.encoding !== undefined) return false;
  const problems = item.view?.plan.problems ?? [];
  return problems.some(
    ({ code, details }) =>
      code === 'encoding-unclear' || (code === 'invalid-bytes' && details.solution === 'choose'),
  );
}

/** Whether main refused a file in order to ask about it: then it is no failure. */
export function isAskedAbout({ code }: Failure): boolean {
  return ['already-pushed', 'rows-pushed-before', 'delete-query-differs'].includes(code);
}

/** Whether two files would run the same delete query, the later one undoing the earlier. */
function sharesDeleteQuery(items: readonly Item[]): boolean {
  const chosen = items.flatMap((item) => item.deleteQueryId ?? []);
  return new Set(chosen).size < chosen.length;
}

/** Why the files cannot be pushed together yet, as a sentence; `null` when they can. */
export function whyBlocked(
  t: Translate,
  format: Format,
  items: readonly Item[],
  isBatch = false,
): string | null {
  for (const item of items) {
    const reason = whyNotReady(t, format, item);
    if (!reason) continue;
    return items.length > 1 ? t('push.why.file', { name: item.source.name, reason }) : reason;
  }
  // A batch deletes with its first file alone.
  return !isBatch && sharesDeleteQuery(items) ? t('push.why.sameDelete') : null;
}

/** What the primary button says it will do. */
export function pushLabel(
  t: Translate,
  items: readonly Item[],
  repositoryName: (id: string) => string | null,
): string {
  const [first] = items;
  if (items.length !== 1 || !first) {
    const rows = items.reduce((sum, item) => sum + (item.view?.inspection.rows ?? 0), 0);
    return t('push.button.many', { count: items.length, rows });
  }
  const repository = first.repositoryId && repositoryName(first.repositoryId);
  if (!repository) return t('push.button.unplaced', { name: first.source.name });
  const rows = first.view?.inspection.rows ?? null;
  return rows === null
    ? t('push.button.file', { name: first.source.name, repository })
    : t('push.button.rows', { rows, repository });
}
