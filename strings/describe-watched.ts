import type { WaitingFile } from '../main/contract/watched.ts';
import { describeFailure } from './describe.ts';
import type { Translate } from './translate.ts';

/** Why a file of a watched folder waits, beside its name. */
export function waitingText(
  t: Translate,
  { name, reason, code }: Pick<WaitingFile, 'name' | 'reason' | 'code'>,
  saved: string,
): string {
  const why =
    code === null ? '' : describeFailure(t, { code, message: '', details: { name } }).what;
  return t(`watched.${reason}`, { saved, why });
}
