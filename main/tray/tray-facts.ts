import { isConnected } from '../contract/connection.ts';
import { isRunning } from '../contract/push.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { TrayFacts } from './tray-view.ts';

/** Pushes looked at for what has ended and what waits for a person. */
const recentPushes = 100;

/** What the tray has to know of a workspace. */
export function trayFacts(
  { connection, savedPushes, records, queue, watched }: Workspace,
  { missing, lookedInto }: Pick<TrayFacts, 'missing' | 'lookedInto'>,
): TrayFacts {
  const { state } = connection;
  const recent = records.list({}, recentPushes);
  const { destination } = connection;
  return {
    isPractice: state.mode === 'practice',
    isConnected: isConnected(state),
    savedPushes: savedPushes.list().filter(({ address }) => address === destination),
    results: recent.filter(({ state }) => !isRunning(state)),
    underWay: queue.underWay,
    undecided: recent.filter(({ undecided }) => undecided).length,
    waiting: watched.list().flatMap(({ waiting }) => waiting),
    missing,
    lookedInto,
    queue: queue.state,
  };
}
