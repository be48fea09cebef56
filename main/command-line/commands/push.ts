import { randomUUID } from 'node:crypto';
import { basename, resolve } from 'node:path';
import { savedDifferenceText } from '../../../strings/describe-saved.ts';
import { KindlingError, toFailure } from '../../contract/errors.ts';
import {
  type ExitCode,
  exitCodeOfAll,
  exitCodeOfFailure,
  exitCodes,
} from '../../contract/exit-codes.ts';
import type { TieOut } from '../../contract/finance.ts';
import type { BatchPlace, PushPlan, PushSummary } from '../../contract/push.ts';
import type { Repository } from '../../contract/repository.ts';
import type { SavedPush } from '../../contract/saved-push.ts';
import { tieOutAll } from '../../finance/tie-out.ts';
import { planPush } from '../../plan/plan.ts';
import { savedDifferences } from '../../saved/differences.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { noteCloudFile } from '../cloud-note.ts';
import { connectPatiently } from '../connect-patiently.ts';
import { type Context, orCancelled } from '../context.ts';
import { noteDefect } from '../defect.ts';
import { withWorkspace } from '../engine.ts';
import { errorDocument, exitCodeOfReading, failureText } from '../failure-text.ts';
import { tieOutLines, totalsLines } from '../finance-view.ts';
import { findRepository } from '../find-repository.ts';
import { problemLines } from '../inspection-view.ts';
import type { InvocationOf } from '../invocation.ts';
import { pushedBeforeLines } from '../overlap-view.ts';
import { createPushProgress } from '../push-progress.ts';
import {
  blockedDocument,
  exitCodeOfRecord,
  plannedDocument,
  plannedText,
  pushDocument,
  pushText,
} from '../push-view.ts';
import { reportLines } from '../recipe-view.ts';

type Asked = InvocationOf<'push'>;

/** `kindling push`: the files one after the other, in the order given. */
export async function pushFiles(asked: Asked, context: Context): Promise<ExitCode> {
  const progress = createPushProgress(context);
  const codes: ExitCode[] = [];
  try {
    await withWorkspace(
      context,
      async (workspace) => {
        const listed = await connectPatiently(context, workspace, asked.waitMs);
        const delivery = deliveryOf(asked, listed, { context, workspace });
        context.signal.addEventListener('abort', () => void workspace.queue.close());
        const batchId = asked.isBatch ? randomUUID() : null;
        for (const [at, file] of asked.files.entries()) {
          if (batchId !== null && codes.some((code) => code !== exitCodes.done)) {
            codes.push(reportFileFailure(file, new KindlingError('batch-stopped'), context));
            continue;
          }
          progress.begin(file);
          const batch = batchId && { id: batchId, place: at + 1, of: asked.files.length };
          codes.push(await pushFile(file, { ...delivery, batch }).finally(progress.end));
        }
      },
      { tell: progress.tell, waitMs: asked.waitMs },
    );
  } catch (error) {
    // Scripts expect a line for each file, whatever went wrong before the first.
    const failure = toFailure(error);
    const { json, output, t } = context;
    if (!json || codes.length > 0) throw error;
    for (const _ of asked.files) output.json(errorDocument(t, failure));
    output.note(failure.code === 'cancelled' ? t('cli.cancelled') : failureText(t, failure));
    noteDefect(context, error);
    return exitCodeOfReading(failure.code);
  }
  return exitCodeOfAll(codes);
}

/** Where one file goes, and with what. */
interface Delivery {
  readonly asked: Asked;
  readonly context: Context;
  readonly workspace: Workspace;
  readonly repository: Repository;
  /** What it is compared with; `null`: nothing. */
  readonly saved: SavedPush | null;
  readonly batch: BatchPlace | null;
}

/** Where the files go and with what settings: a repository's usual ones, or a saved push's own. */
function deliveryOf(
  asked: Asked,
  listed: readonly Repository[],
  parts: Pick<Delivery, 'context' | 'workspace'>,
): Delivery {
  const { destination } = asked;
  if (destination.kind === 'repository') {
    return {
      ...parts,
      asked,
      repository: findRepository(listed, destination.wanted),
      saved: null,
      batch: null,
    };
  }
  const saved = parts.workspace.savedPushes.named(destination.name);
  if (saved.address !== parts.workspace.connection.destination) {
    throw new KindlingError('other-address');
  }
  const { source, compress, deleteQueryId } = saved;
  return {
    ...parts,
    asked: { ...asked, source, compress: compress && asked.compress, deleteQueryId },
    repository: findRepository(listed, saved.repositoryId),
    batch: null,
    saved: asked.deleteQueryId === deleteQueryId ? { ...saved, deleteQueryId: null } : saved,
  };
}

async function pushFile(file: string, given: Delivery): Promise<ExitCode> {
  const { context, workspace, repository, saved } = given;
  const { json, output, signal } = context;
  try {
    if (signal.aborted) throw new KindlingError('cancelled');
    const path = resolve(file);
    await noteCloudFile(file, path, context);
    const { id: sourceId } = await workspace.sources.add(path);
    const choices = { repositoryId: repository.id, source: given.asked.source };
    // A saved push has readings of its own, or none.
    const recalled = saved ? choices.source : await workspace.recallReadings(sourceId, choices);
    const mayCompress = given.asked.compress && workspace.preferences().compress;
    const asked = { ...given.asked, source: recalled, compress: mayCompress };
    const { compress, source } = asked;
    const inspection = await orCancelled(signal, workspace.sources.checked(sourceId, source));
    const plan = planPush(inspection, { path, repository, compress, source });
    const fixes = reportLines(context, plan.conversion?.recipe?.steps ?? []);
    for (const line of [...problemLines(context, plan.problems), ...fixes]) {
      output.note(`${file}: ${line}`);
    }
    if (plan.blocked) return refuse(file, plan, context);
    const totals = inspection.finance?.totals ?? null;
    const tieOuts = tieOutAll(totals, asked.erpTotals);
    for (const line of tieOutLines(context, tieOuts)) output.note(`${file}: ${line}`);
    if (asked.comment === null && tieOuts.some(({ ties }) => !ties)) {
      return refuseUntied(file, tieOuts, context);
    }
    const before = totalsLines(context, totals);
    if (!json && before.length > 0) output.note([`${file}:`, ...before].join('\n'));
    const place = { repositoryId: repository.id, source };
    const pushedBefore = await orCancelled(signal, workspace.pushedBefore(sourceId, place));
    for (const line of pushedBeforeLines(context, pushedBefore)) output.note(`${file}: ${line}`);
    const differences = saved
      ? savedDifferences({
          saved,
          fileName: basename(file),
          inspection,
          plan,
          before: pushedBefore,
          tieOuts,
          deleteQuery: workspace.deleteQueries.label(saved.deleteQueryId ?? undefined),
        })
      : [];
    const told = differences.map((one) => savedDifferenceText(context.t, context.format, one));
    for (const line of told) output.note(`${file}: ${line}`);
    if (differences.length > 0 && !asked.allowDifferences) {
      if (json) output.json({ error: differsError(context), differences });
      else output.note(`${file}: ${differsError(context).message}`);
      return exitCodes.fileProblems;
    }
    if (asked.dryRun) {
      if (json) output.json(plannedDocument(context, plan, { totals, tieOuts, pushedBefore }));
      else output.text(plannedText(context, file, repository, inspection.rows));
      return exitCodes.done;
    }
    return await send(file, sourceId, inspection.bytes, { ...given, asked });
  } catch (error) {
    return reportFileFailure(file, error, context);
  }
}

async function send(
  file: string,
  sourceId: string,
  bytes: number,
  delivery: Delivery,
): Promise<ExitCode> {
  const { asked, context, workspace, repository, batch } = delivery;
  let id: string;
  try {
    const started = await workspace.push(sourceId, {
      repositoryId: repository.id,
      // It clears the way for the whole batch; with a later file it would remove those before.
      ...(asked.deleteQueryId !== null &&
        (batch === null || batch.place === 1) && { deleteQueryId: asked.deleteQueryId }),
      ...(batch !== null && { batch }),
      source: asked.source,
      compress: asked.compress,
      allowDuplicate: asked.allowDuplicate,
      ...(asked.allowDifferences && { allowOtherRows: true }),
      ...((asked.allowOverlap || asked.allowDifferences) && { allowOverlap: true }),
      ...(asked.erpTotals.length > 0 && { erpTotals: asked.erpTotals }),
      ...(asked.comment !== null && { comment: asked.comment }),
      ...(delivery.saved && { savedPushId: delivery.saved.id }),
    });
    id = started.id;
  } catch (error) {
    const before = unconfirmedBefore(error, bytes, delivery);
    if (!before) throw error;
    return reportUnconfirmedBefore(file, before, context);
  }
  // Ctrl+C may have come before there was anything in the queue to stop.
  if (context.signal.aborted) await workspace.queue.close();
  await workspace.queue.whenIdle();
  const record = workspace.records.get(id);
  if (!record) throw new KindlingError('push-unknown');
  // Given up while its end could not be recorded: the next Kindling finds it and records it.
  if (record.finishedAt === null) throw new KindlingError('profile-unusable');
  if (context.json) context.output.json(pushDocument(context.t, record));
  if (record.state !== 'pushed') context.output.note(pushText(context, file, record));
  else if (!context.json) {
    const sent = totalsLines(context, record.finance?.totals ?? null);
    context.output.text([pushText(context, file, record), ...sent].join('\n'));
  }
  return exitCodeOfRecord(record);
}

function refuse(file: string, plan: PushPlan, context: Context): ExitCode {
  if (context.json) context.output.json(blockedDocument(context, plan));
  const failure = { code: 'blocked', message: '', details: {} } as const;
  context.output.note(`${file}: ${failureText(context.t, failure)}`);
  return exitCodes.fileProblems;
}

function differsError({ t }: Context) {
  const [what, todo] = [t('error.differs-from-saved.what'), t('cli.saved.differs.todo')];
  return {
    code: 'differs-from-saved' as const,
    message: t('common.and', { first: what, second: todo }),
  };
}

/** The total of the ERP is another one, and nobody has said why. */
function refuseUntied(file: string, tieOuts: readonly TieOut[], context: Context): ExitCode {
  const { json, output, t } = context;
  const message = t('cli.erp.differs', { count: tieOuts.filter(({ ties }) => !ties).length });
  if (json) output.json({ error: { code: 'blocked' as const, message }, erpTotals: tieOuts });
  output.note(`${file}: ${message}`);
  return exitCodes.fileProblems;
}

/** Tells why a file was not sent; the others go on. */
function reportFileFailure(file: string, error: unknown, context: Context): ExitCode {
  const { json, output, t } = context;
  const failure = toFailure(error);
  if (json) output.json(errorDocument(t, failure));
  output.note(
    `${file}: ${failure.code === 'cancelled' ? t('cli.cancelled') : failureText(t, failure)}`,
  );
  noteDefect(context, error);
  return exitCodeOfFailure(failure.code);
}

/** The push that sent the same bytes there before, if whether they arrived is not confirmed. */
function unconfirmedBefore(
  error: unknown,
  bytes: number,
  { workspace, repository }: Delivery,
): PushSummary | undefined {
  if (!(error instanceof KindlingError) || error.code !== 'already-pushed') return undefined;
  return workspace.records
    .arrived({ address: workspace.connection.destination, repositoryId: repository.id }, bytes)
    .map(({ summary }) => summary)
    .find(({ startedAt, state }) => startedAt === error.details.at && state === 'unconfirmed');
}

function reportUnconfirmedBefore(file: string, { id }: PushSummary, context: Context): ExitCode {
  const what = context.t('cli.unconfirmedBefore', { name: file });
  if (context.json) context.output.json({ error: { code: 'already-pushed', message: what } });
  context.output.note(`${what} ${context.t('cli.unconfirmed.todo', { id })}`);
  return exitCodes.unconfirmed;
}
