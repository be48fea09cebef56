import { toFailure } from '../contract/errors.ts';
import type { Context } from './context.ts';

/** A defect's stack is for those who look for it; others learn how to see it. */
export function noteDefect({ env, log, output, t }: Context, error: unknown): void {
  if (toFailure(error).code !== 'unexpected') return;
  log.defect('command', error);
  const stack = error instanceof Error ? error.stack : undefined;
  output.note(env.KINDLING_DEBUG && stack ? stack : t('cli.debug'));
}
