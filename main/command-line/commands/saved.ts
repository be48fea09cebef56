import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { lastGoodText } from '../../../strings/describe-saved.ts';
import { type ExitCode, exitCodes } from '../../contract/exit-codes.ts';
import { saveFile } from '../../receipt/save-file.ts';
import type { Context } from '../context.ts';
import { connect, withWorkspace } from '../engine.ts';
import type { InvocationOf } from '../invocation.ts';
import { formatTable } from '../table.ts';

/** `kindling saved`: lists the saved pushes, or hands them on as a file and takes one in. */
export async function savedPushes(
  { action, subject }: InvocationOf<'saved'>,
  context: Context,
): Promise<ExitCode> {
  switch (action) {
    case 'list':
      return list(context);
    case 'export':
      return write(subject, context);
    case 'import':
      return takeIn(subject, context);
    case 'make':
      return make(subject, context);
  }
}

async function list(context: Context): Promise<ExitCode> {
  const { output, json, t, format, now } = context;
  const all = await withWorkspace(context, async ({ savedPushes }) => savedPushes.list());
  if (json) output.json(all);
  else if (all.length === 0) output.note(t('cli.savedPushes.empty'));
  else {
    const titles = [
      'saved.name',
      'activity.repository',
      'saved.lastPush',
      'saved.pattern',
    ] as const;
    output.text(
      formatTable(
        titles.map((title) => ({ title: t(title) })),
        all.map((one) => [
          one.name,
          one.repositoryName,
          lastGoodText(t, format, one.lastGood, now()),
          one.filePattern,
        ]),
      ),
    );
  }
  return exitCodes.done;
}

async function write(file: string, context: Context): Promise<ExitCode> {
  const { output, json, t } = context;
  const text = await withWorkspace(context, async ({ savedPushes }) =>
    savedPushes.exported(savedPushes.list().map(({ id }) => id)),
  );
  await saveFile(resolve(file), Buffer.from(text), { replace: false });
  if (json) output.json({ file });
  else output.note(t('cli.savedPushes.exported', { name: file }));
  return exitCodes.done;
}

/** Asks Ignite for the repositories first, so that each finds its own. */
async function takeIn(file: string, context: Context): Promise<ExitCode> {
  const { output, json } = context;
  const text = await readFile(resolve(file), 'utf8');
  const report = await withWorkspace(context, async (workspace) => {
    await connect(context, workspace);
    return workspace.savedPushes.import(text, basename(file));
  });
  if (json) output.json(report);
  else {
    for (const { name, outcome, repositoryName } of report) {
      output.text(context.t(`saved.imported.${outcome}`, { name, repository: repositoryName }));
    }
  }
  return exitCodes.done;
}

/** Makes one of a push that has ended. */
async function make(recordId: string, context: Context): Promise<ExitCode> {
  const made = await withWorkspace(context, async (workspace) =>
    workspace.savedPushes.make(recordId),
  );
  if (context.json) context.output.json(made);
  else context.output.note(context.t('saved.made', { name: made.name }));
  return exitCodes.done;
}
