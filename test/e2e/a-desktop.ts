import { EventEmitter, once } from 'node:events';
import { Message, sessionBus, Variant } from '@jellybrick/dbus-next';
import type { ElectronApplication } from 'playwright';
import { onTestFinished } from 'vitest';

const names = ['org.kde.StatusNotifierWatcher', 'org.freedesktop.Notifications'] as const;
const itemPath = '/StatusNotifierItem';
const itemInterface = 'org.kde.StatusNotifierItem';
const menuInterface = 'com.canonical.dbusmenu';
const notificationsPath = '/org/freedesktop/Notifications';

/** A line of a menu, with those below it. */
interface MenuLine {
  readonly id: number;
  readonly label: string;
  readonly lines: readonly MenuLine[];
}

interface ShownNotification {
  /** The bus name of who showed it. */
  readonly sender: string;
  readonly id: number;
  readonly title: string;
  readonly body: string;
}

/** `com.canonical.dbusmenu`: an item, its properties, and the items below it. */
type Layout = [number, Record<string, { value: unknown }>, { value: Layout }[]];

/**
 * A desktop with a tray and notifications: programs reach it over D-Bus, as those of KDE and GNOME. It
 * must be there before the app starts.
 */
export async function aDesktop() {
  const bus = sessionBus();
  onTestFinished(() => bus.disconnect());
  const events = new EventEmitter();
  const icons: string[] = [];
  const shown: ShownNotification[] = [];
  let lastId = 0;
  bus.addMethodHandler((message) => {
    const { path, member, body = [], sender = '' } = message as Message;
    const reply = (signature = '', values: unknown[] = []) => {
      bus.send(Message.newMethodReturn(message, signature, values));
      return true;
    };
    if (path === notificationsPath) {
      if (member === 'GetServerInformation') return reply('ssss', ['Test', 'Test', '1', '1.2']);
      if (member === 'GetCapabilities') return reply('as', [['body', 'actions']]);
      if (member !== 'Notify') return reply();
      const [, , , title, text] = body;
      lastId += 1;
      const id = lastId;
      shown.push({ id, sender: String(sender), title: String(title), body: String(text) });
      events.emit('notified');
      return reply('u', [id]);
    }
    if (path !== '/StatusNotifierWatcher') return false;
    // The one property that is asked for is whether anybody shows the icons.
    if (member === 'Get') return reply('v', [new Variant('b', true)]);
    icons.push(String(body[0]));
    events.emit('registered');
    return reply();
  });
  for (const name of names) await bus.requestName(name, 0);
  // The apps of this test inherit it.
  const before = process.env.XDG_CURRENT_DESKTOP;
  process.env.XDG_CURRENT_DESKTOP = 'XFCE';
  onTestFinished(() => {
    if (before === undefined) delete process.env.XDG_CURRENT_DESKTOP;
    else process.env.XDG_CURRENT_DESKTOP = before;
  });

  const call = async (
    destination: string,
    path: string,
    [member, of]: readonly [string, string],
    signature = '',
    body: unknown[] = [],
  ): Promise<unknown[]> => {
    const message = { destination, path, interface: of, member, signature, body };
    return (await bus.call(new Message(message)))?.body ?? [];
  };

  const pidOf = async (name: string) => {
    const asked = ['GetConnectionUnixProcessID', 'org.freedesktop.DBus'] as const;
    // One that has gone has none.
    const [pid] = await call('org.freedesktop.DBus', '/', asked, 's', [name]).catch(() => []);
    return Number(pid);
  };

  /** The bus name behind the app's icon, once that is there. */
  const iconOf = async (app: ElectronApplication): Promise<string> => {
    for (;;) {
      for (const name of icons) if ((await pidOf(name)) === app.process().pid) return name;
      await once(events, 'registered');
    }
  };

  const property = async (icon: string, name: string): Promise<unknown> => {
    const get = ['Get', 'org.freedesktop.DBus.Properties'] as const;
    const [variant] = await call(icon, itemPath, get, 'ss', [itemInterface, name]);
    return (variant as { value: unknown }).value;
  };

  const menu = async (app: ElectronApplication) => {
    const icon = await iconOf(app);
    const path = String(await property(icon, 'Menu'));
    const [, layout] = await call(icon, path, ['GetLayout', menuInterface], 'iias', [0, -1, []]);
    return { icon, path, lines: linesOf(layout as Layout) };
  };

  return {
    /** What the icon of the app says when the mouse rests on it. */
    async tooltip(app: ElectronApplication): Promise<string> {
      const value = (await property(await iconOf(app), 'ToolTip')) as unknown[];
      return String(value[2]);
    },
    /** The lines of its menu, with those below one behind a colon; separators are left out. */
    async menu(app: ElectronApplication): Promise<readonly string[]> {
      return (await menu(app)).lines.filter(({ label }) => label !== '').map(textOf);
    },
    /** Chooses the line of its menu that is called so, at whatever depth. */
    async choose(app: ElectronApplication, label: string): Promise<void> {
      const { icon, path, lines } = await menu(app);
      const line = allOf(lines).find((one) => one.label === label);
      if (!line) throw new Error(`The menu has no ${label}: ${lines.map(textOf).join(' | ')}`);
      // Not called, as one that quits would never answer.
      bus.send(
        new Message({
          destination: icon,
          path,
          interface: menuInterface,
          member: 'Event',
          signature: 'isvu',
          body: [line.id, 'clicked', new Variant('i', 0), 0],
        }),
      );
    },
    /** Clicks the icon itself. */
    async click(app: ElectronApplication): Promise<void> {
      await call(await iconOf(app), itemPath, ['Activate', itemInterface], 'ii', [0, 0]);
    },
    /** The app's notification with this title or text, once it has come; each is told once. */
    async notification(app: ElectronApplication, wanted: string): Promise<ShownNotification> {
      for (;;) {
        for (const [at, one] of shown.entries()) {
          const isMeant = one.title === wanted || one.body === wanted;
          if (isMeant && (await pidOf(one.sender)) === app.process().pid) {
            shown.splice(at, 1);
            return one;
          }
        }
        await once(events, 'notified');
      }
    },
    /** Clicks a notification. */
    clickNotification({ id }: ShownNotification): void {
      const [, of] = names;
      const signal = Message.newSignal(notificationsPath, of, 'ActionInvoked', 'us', [
        id,
        'default',
      ]);
      bus.send(signal);
    },
  };
}

function linesOf([, , below]: Layout): MenuLine[] {
  return below.map(({ value }) => {
    const [id, properties] = value;
    return { id, label: String(properties.label?.value ?? ''), lines: linesOf(value) };
  });
}

function textOf({ label, lines }: MenuLine): string {
  return lines.length === 0 ? label : `${label}: ${lines.map(textOf).filter(Boolean).join(', ')}`;
}

function allOf(lines: readonly MenuLine[]): readonly MenuLine[] {
  return lines.flatMap((line) => [line, ...allOf(line.lines)]);
}
