import { KindlingError } from '../../contract/errors.ts';
import type { ExitCode } from '../../contract/exit-codes.ts';
import type { Context } from '../context.ts';
import { connect, withWorkspace } from '../engine.ts';
import type { InvocationOf } from '../invocation.ts';
import { oneLine } from '../one-line.ts';
import { createPushProgress } from '../push-progress.ts';
import { exitCodeOfRecord, pushDocument, pushText } from '../push-view.ts';

/**
 * `kindling activity mark-pushed` and `send-missing`: what a person decides about a push that held
 * what came behind it. Where that leaves something to send, it is sent now: nothing is left that
 * could be sent later.
 */
export async function decideAboutPush(
  { decision, id }: InvocationOf<'activity-decide'>,
  context: Context,
): Promise<ExitCode> {
  const { json, output, signal, t } = context;
  const progress = createPushProgress(context);
  const record = await withWorkspace(
    context,
    async (workspace) => {
      const { queue, records } = workspace;
      const before = records.get(id);
      if (!before) throw new KindlingError('push-unknown');
      progress.begin(before.fileName);
      if (decision === 'send-missing' || before.parts.length > 1) await connect(context, workspace);
      if (decision === 'mark-pushed') queue.markPushed(id);
      else queue.sendMissing(id);
      const stop = () => void queue.close();
      signal.addEventListener('abort', stop, { once: true });
      await queue.whenIdle();
      signal.removeEventListener('abort', stop);
      progress.end();
      return records.get(id) ?? before;
    },
    { tell: progress.tell },
  );
  const name = record.fileName;
  const isMarked = record.events.at(-1)?.decision === 'marked-pushed';
  const text = isMarked
    ? t('cli.markedPushed', { name, repository: oneLine(record.repositoryName) })
    : pushText(context, name, record);
  if (json) output.json(pushDocument(t, record));
  if (record.state !== 'pushed') output.note(text);
  else if (!json) output.text(text);
  return exitCodeOfRecord(record);
}
