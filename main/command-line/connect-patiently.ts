import { setTimeout } from 'node:timers/promises';
import { KindlingError } from '../contract/errors.ts';
import type { Repository } from '../contract/repository.ts';
import { lookAgainMs } from '../pushes/patience.ts';
import { hasNetwork } from '../workspace/network.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type Context, orCancelled } from './context.ts';
import { connect } from './engine.ts';

/**
 * Fetches token and repositories. On a computer without any network, which a scheduler may just
 * have woken, that is waited for, `waitMs` at most; an Ignite that cannot be reached is not.
 * Fails as `connect` does.
 */
export async function connectPatiently(
  context: Context,
  workspace: Workspace,
  waitMs: number,
): Promise<readonly Repository[]> {
  for (let waited = lookAgainMs; ; waited += lookAgainMs) {
    try {
      return await connect(context, workspace);
    } catch (error) {
      const isUnreachable = error instanceof KindlingError && error.code === 'unreachable';
      if (!isUnreachable || hasNetwork() || waited > waitMs) throw error;
      await orCancelled(context.signal, setTimeout(lookAgainMs));
    }
  }
}
