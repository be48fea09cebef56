import { type ExitCode, exitCodes } from '../../contract/exit-codes.ts';
import { activityDocument, activityText, undecidedText } from '../activity-view.ts';
import type { Context } from '../context.ts';
import { withWorkspace } from '../engine.ts';
import type { InvocationOf } from '../invocation.ts';

/** `kindling activity`: what was pushed from this profile. Needs no network and no token. */
export async function showActivity(
  { search, limit }: InvocationOf<'activity'>,
  context: Context,
): Promise<ExitCode> {
  const { output, t } = context;
  const pushes = await withWorkspace(context, async ({ records }) => records.list(search, limit));
  if (context.json) output.json(activityDocument(pushes));
  else if (pushes.length > 0) output.text(activityText(context, pushes));
  else output.note(search === '' ? t('activity.empty') : t('activity.noMatch', { search }));
  if (!context.json) {
    for (const push of pushes) if (push.undecided) output.note(undecidedText(context, push));
  }
  return exitCodes.done;
}
