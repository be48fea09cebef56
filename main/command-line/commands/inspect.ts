import { resolve } from 'node:path';
import { toFailure } from '../../contract/errors.ts';
import {
  type ExitCode,
  exitCodeOfAll,
  exitCodeOfFailure,
  exitCodes,
} from '../../contract/exit-codes.ts';
import type { SourceOptions } from '../../contract/inspection.ts';
import type { Inspector } from '../../inspect/inspector.ts';
import { planPush } from '../../plan/plan.ts';
import { noteCloudFile } from '../cloud-note.ts';
import type { Context } from '../context.ts';
import { noteDefect } from '../defect.ts';
import { openInspector } from '../engine.ts';
import { errorDocument, failureText } from '../failure-text.ts';
import { inspectionDocument, inspectionText } from '../inspection-view.ts';
import type { InvocationOf } from '../invocation.ts';

/** `kindling inspect`: looks into each file from its first byte to its last; sends nothing. */
export async function inspectFiles(
  { files, source }: InvocationOf<'inspect'>,
  context: Context,
): Promise<ExitCode> {
  const inspector = openInspector(context);
  try {
    const codes: ExitCode[] = [];
    for (const file of files) {
      if (codes.length > 0 && !context.json) context.output.text('');
      codes.push(await inspectFile(file, source, inspector, context));
    }
    return exitCodeOfAll(codes);
  } finally {
    await inspector.close();
  }
}

async function inspectFile(
  file: string,
  source: SourceOptions,
  inspector: Inspector,
  context: Context,
): Promise<ExitCode> {
  const { json, output, signal, t, format } = context;
  const path = resolve(file);
  const start = performance.now();
  await noteCloudFile(file, path, context);
  try {
    const inspection = await inspector.check(path, source, {
      signal,
      onProgress: (share) =>
        output.progress(t('cli.checking', { name: file, percent: format.percent(share) })),
    });
    const plan = planPush(inspection, { path, repository: null, compress: true, source });
    const timings = { check: Math.round(performance.now() - start) };
    if (json) output.json(inspectionDocument(context, file, inspection, plan, timings));
    else output.text(inspectionText(context, file, inspection, plan));
    return plan.blocked ? exitCodes.fileProblems : exitCodes.done;
  } catch (error) {
    const failure = toFailure(error);
    if (json) output.json({ file, ...errorDocument(t, failure) });
    output.note(failure.code === 'cancelled' ? t('cli.cancelled') : failureText(t, failure));
    noteDefect(context, error);
    return exitCodeOfFailure(failure.code);
  } finally {
    output.progress(null);
  }
}
