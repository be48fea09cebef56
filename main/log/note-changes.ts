import type { Events } from '../contract/channels.ts';
import type { Facts, Log } from './log.ts';

type Tell = <E extends keyof Events>(event: E, value: Events[E]) => void;

/** Passes on what front ends are told, and notes in the log what of it has changed. */
export function noteChanges(log: Log, tell: Tell): Tell {
  const last = new Map<string, string>();
  const note = (what: 'connection' | 'queue' | 'push' | 'folder', key: string, facts: Facts) => {
    const text = JSON.stringify(facts);
    // A push tells of itself many times a second while it is sent.
    if (last.get(key) === text) return;
    last.set(key, text);
    log.note('info', what, facts);
  };
  return (event, value) => {
    switch (event) {
      case 'push.changed': {
        const { id, state, undecided = false } = value as Events['push.changed'];
        note('push', id, { push: id, state, undecided });
        break;
      }
      case 'connection.changed': {
        const { mode, token, failure, repositories, description } =
          value as Events['connection.changed'];
        note('connection', 'connection', {
          mode,
          token,
          failure: failure?.code ?? null,
          repositories: repositories?.length ?? null,
          description: description.kind,
        });
        break;
      }
      case 'queue.changed': {
        const { paused, tokenNeeded, waits } = value as Events['queue.changed'];
        note('queue', 'queue', { paused, tokenNeeded, waiting: Object.keys(waits).length });
        break;
      }
      case 'watched.changed':
        for (const view of value as Events['watched.changed']) {
          const { savedPushId, isUnreachable, waiting } = view;
          note('folder', savedPushId, {
            savedPush: savedPushId,
            isUnreachable,
            waiting: waiting.length,
          });
        }
        break;
    }
    tell(event, value);
  };
}
