import { resolve } from 'node:path';
import { type ExitCode, exitCodes } from '../../contract/exit-codes.ts';
import { writeHistory } from '../../history/write-history.ts';
import { activityDocument, activityText, undecidedText } from '../activity-view.ts';
import type { Context } from '../context.ts';
import { withWorkspace } from '../engine.ts';
import type { InvocationOf } from '../invocation.ts';

/** `kindling activity`: what was pushed from this profile. Needs no network and no token. */
export async function showActivity(
  { search, limit, file }: InvocationOf<'activity'>,
  context: Context,
): Promise<ExitCode> {
  const { output, t } = context;
  if (file !== null) return exportActivity(search, file, context);
  const pushes = await withWorkspace(context, async ({ records }) =>
    records.list({ search }, limit),
  );
  if (context.json) output.json(activityDocument(pushes));
  else if (pushes.length > 0) output.text(activityText(context, pushes));
  else output.note(search === '' ? t('activity.empty') : t('activity.noMatch'));
  if (!context.json) {
    for (const push of pushes) if (push.undecided) output.note(undecidedText(context, push));
  }
  return exitCodes.done;
}

/** The whole history that matches, as a workbook, CSV or JSON by the name's ending. */
async function exportActivity(
  search: string,
  { path, type }: NonNullable<InvocationOf<'activity'>['file']>,
  context: Context,
): Promise<ExitCode> {
  const { output, t, format, json, signal } = context;
  await withWorkspace(context, ({ records }) =>
    writeHistory({
      path: resolve(path),
      type,
      replace: false,
      records: () => records.each({ search }),
      words: { t, format },
      signal,
    }),
  );
  if (json) output.json({ file: path, format: type });
  else output.note(t('export.saved', { name: path }));
  return exitCodes.done;
}
