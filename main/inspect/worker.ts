import { type AnswerHooks, serveCalls } from '../threads/serve-calls.ts';
import { check } from './check.ts';
import { compareRows } from './compare-rows.ts';
import { lookAt } from './look.ts';
import type { InspectorAnswer, InspectorAsk } from './messages.ts';
import { warmUp } from './warm-up.ts';

/** Shares of a source between two messages about progress. */
const progressStep = 0.01;

/** Worker-thread entry: looks into files so that nobody else's thread has to. */
serveCalls<InspectorAsk, InspectorAnswer>(answer);

function answer(
  asked: InspectorAsk,
  { signal, onProgress }: AnswerHooks,
): Promise<InspectorAnswer> {
  if (asked.kind === 'warm-up') return warmUp().then(() => null);
  if (asked.kind === 'compare') return compareRows(asked.now, asked.then, asked.keys);
  const { path, options, printTo } = asked;
  if (asked.kind === 'look') return lookAt(path, options);
  let told = 0;
  const tell = (share: number) => {
    // Told more often, whoever draws it would be busier than the check.
    if (share === told || (share < 1 && Math.abs(share - told) < progressStep)) return;
    told = share;
    onProgress(share);
  };
  return check(path, options, { signal, onProgress: tell, printTo });
}
