import { version } from '../../package.json';
import { createFormat } from '../../strings/format.ts';
import { loadLanguage } from '../../strings/translate.ts';
import { toFailure } from '../contract/errors.ts';
import { type ExitCode, exitCodes } from '../contract/exit-codes.ts';
import { openLog } from '../log/log.ts';
import { profileFolder } from '../workspace/profile.ts';
import { showActivity } from './commands/activity.ts';
import { decideAboutPush } from './commands/decide.ts';
import { examineConnection } from './commands/doctor.ts';
import { inspectFiles } from './commands/inspect.ts';
import { pushFiles } from './commands/push.ts';
import { saveReceipt } from './commands/receipt.ts';
import { listRepositories } from './commands/repositories.ts';
import { runSandbox } from './commands/sandbox.ts';
import { savedPushes } from './commands/saved.ts';
import { removeToken, setToken } from './commands/token.ts';
import type { Context, World } from './context.ts';
import { noteDefect } from './defect.ts';
import { openPreferences } from './engine.ts';
import { errorDocument, exitCodeOfReading, failureText } from './failure-text.ts';
import type { Invocation, InvocationOf } from './invocation.ts';
import { createOutput } from './output.ts';
import { parseArguments } from './parse.ts';
import { readRecipe } from './read-recipe.ts';

/** Does what the arguments ask for and gives the exit code. */
export async function execute(args: readonly string[], world: World): Promise<ExitCode> {
  const { locale } = Intl.DateTimeFormat().resolvedOptions();
  const { language, t } = await loadLanguage(locale);
  const output = createOutput(world.stdout, world.stderr);
  const parsed = parseArguments(args, t);
  try {
    if (parsed.kind === 'text') {
      if (parsed.out !== '') output.text(parsed.out.trimEnd());
      if (parsed.err !== '') output.note(parsed.err.trimEnd());
      if (!parsed.understood && args.includes('--json')) output.json(usageDocument(parsed.err));
      return parsed.understood ? exitCodes.done : exitCodes.usage;
    }
    const { invocation } = parsed;
    const preferences = openPreferences(world);
    const context = {
      ...world,
      json: invocation.json,
      output,
      log: openLog({
        folder: profileFolder(world.env, process.platform),
        version,
        now: world.now,
        level: () => preferences.values.logLevel,
      }),
      preferences,
      language,
      t,
      format: createFormat(language, undefined, locale),
    };
    try {
      return await perform(invocation, context);
    } catch (error) {
      return reportFailure(context, error);
    }
  } finally {
    await output.flush();
  }
}

/** What was wrong with the arguments, for scripts. */
function usageDocument(err: string) {
  const [line = ''] = err.trim().split('\n');
  return { error: { code: 'invalid-request', message: line.replace(/^error: /u, '') } };
}

/** What the arguments ask for, with the fixes that a file of theirs lists. */
async function withRecipe<I extends InvocationOf<'inspect' | 'push'>>(invocation: I): Promise<I> {
  const { recipeFile, source } = invocation;
  if (recipeFile === null) return invocation;
  return { ...invocation, source: { ...source, recipe: await readRecipe(recipeFile) } };
}

async function perform(invocation: Invocation, context: Context): Promise<ExitCode> {
  switch (invocation.command) {
    case 'inspect':
      return inspectFiles(await withRecipe(invocation), context);
    case 'repositories':
      return listRepositories(context);
    case 'push':
      return pushFiles(await withRecipe(invocation), context);
    case 'activity':
      return showActivity(invocation, context);
    case 'saved':
      return savedPushes(invocation, context);
    case 'receipt':
      return saveReceipt(invocation, context);
    case 'activity-decide':
      return decideAboutPush(invocation, context);
    case 'doctor':
      return examineConnection(invocation, context);
    case 'token-set':
      return setToken(context);
    case 'token-remove':
      return removeToken(context);
    case 'sandbox':
      return runSandbox(invocation, context);
  }
}

/** Tells of a failure that ended the whole command: nothing was pushed. */
function reportFailure(context: Context, error: unknown): ExitCode {
  const { json, output, t } = context;
  const failure = toFailure(error);
  if (json) output.json(errorDocument(t, failure));
  output.note(failure.code === 'cancelled' ? t('cli.cancelled') : failureText(t, failure));
  noteDefect(context, error);
  return exitCodeOfReading(failure.code);
}
