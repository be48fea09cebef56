import { sessionBusSocket } from './dbus/address.ts';
import type { MethodCall } from './dbus/message.ts';
import { openSessionBus } from './dbus/session-bus.ts';
import type { WireValue } from './dbus/wire.ts';

const destination = 'org.freedesktop.secrets';
const servicePath = '/org/freedesktop/secrets';
/** What the service answers for an alias that points nowhere. */
const noObject = '/';

/**
 * Whether Linux's secret service keeps an entry, or could keep it, in a locked collection. keytar
 * answers "none" both when there is no entry and when it is locked, so that is asked here (Secret
 * Service API: `SearchItems`, `ReadAlias`, property `Locked`). Asking opens no prompt.
 *
 * @throws Error when the service cannot be asked
 */
export async function isEntryLocked(
  service: string,
  account: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<boolean> {
  const socket = sessionBusSocket(env);
  if (socket === null) throw new Error('The D-Bus session bus has no Unix socket');
  const bus = await openSessionBus(socket, process.getuid?.() ?? 0);
  try {
    // Some services find locked entries, others do not show them: then the collection has to tell.
    const [, locked] = await bus.call(
      onService('SearchItems', 'a{ss}', [
        [
          ['service', service],
          ['account', account],
        ],
      ]),
    );
    if (Array.isArray(locked) && locked.length > 0) return true;
    const [collection] = await bus.call(onService('ReadAlias', 's', ['default']));
    if (collection === undefined || collection === noObject) return false;
    const [isLocked] = await bus.call({
      destination,
      path: String(collection),
      interface: 'org.freedesktop.DBus.Properties',
      member: 'Get',
      signature: 'ss',
      args: ['org.freedesktop.Secret.Collection', 'Locked'],
    });
    return isLocked === true;
  } finally {
    bus.close();
  }
}

function onService(member: string, signature: string, args: readonly WireValue[]): MethodCall {
  const api = 'org.freedesktop.Secret.Service';
  return { destination, path: servicePath, interface: api, member, signature, args };
}
