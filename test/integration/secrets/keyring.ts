import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { sessionBusSocket } from '../../../main/secrets/dbus/address.ts';
import { openSessionBus, type SessionBus } from '../../../main/secrets/dbus/session-bus.ts';
import type { WireValue } from '../../../main/secrets/dbus/wire.ts';

const password = 'test';
const secrets = 'org.freedesktop.secrets';

/** A desktop session of its own: a bus and folders in which nothing of the real user is seen. */
export interface Desktop {
  /** The environment of a program in this session. */
  readonly env: Readonly<Record<string, string>>;
  readonly bus: SessionBus;
  /** Starts a real gnome-keyring with its login keyring unlocked, or as after a fresh log-in. */
  startKeyring(state: 'unlocked' | 'locked'): Promise<Keyring>;
  /** Ends bus and keyring but keeps the folders, as logging out does. */
  logOut(): Promise<void>;
  remove(): Promise<void>;
}

export interface Keyring {
  lock(): Promise<void>;
  /** Stops the daemon in its tracks, as a hung one is; undone when the session ends. */
  hang(): void;
}

/** Opens a session; with `folders` of an earlier one, the same user logs in again. */
export async function openDesktop(earlier?: string): Promise<Desktop & { readonly home: string }> {
  const runSession = programPath('dbus-run-session', 'dbus-daemon and dbus-x11');
  programPath('gnome-keyring-daemon', 'gnome-keyring');
  const home = earlier ?? (await mkdtemp(join(tmpdir(), 'kindling-desktop-')));
  const folders = {
    HOME: home,
    XDG_DATA_HOME: join(home, 'data'),
    XDG_CONFIG_HOME: join(home, 'config'),
    XDG_CACHE_HOME: join(home, 'cache'),
    XDG_RUNTIME_DIR: join(home, 'run'),
  };
  for (const folder of Object.values(folders)) {
    await mkdir(folder, { recursive: true, mode: 0o700 });
  }
  const config = join(home, 'bus.conf');
  const services = join(home, 'services');
  await rm(services, { recursive: true, force: true });
  await mkdir(services);
  await writeFile(config, busConfig(services));
  const session = spawn(
    runSession,
    ['--config-file', config, '--', 'sh', '-c', 'echo "$DBUS_SESSION_BUS_ADDRESS"; exec cat'],
    { env: { PATH: process.env.PATH ?? '', ...folders }, stdio: ['pipe', 'pipe', 'ignore'] },
  );
  const [address] = (await once(createInterface(session.stdout), 'line')) as [string];
  const env = { PATH: process.env.PATH ?? '', ...folders, DBUS_SESSION_BUS_ADDRESS: address };
  const bus = await openSessionBus(sessionBusSocket(env) ?? '', process.getuid?.() ?? 0);
  const daemons: number[] = [];

  async function logOut(): Promise<void> {
    for (const pid of daemons.splice(0)) process.kill(pid, 'SIGKILL');
    bus.close();
    await end(session);
  }
  return {
    home,
    env,
    bus,
    async startKeyring(state) {
      const daemon = await startDaemon(home, bus, state);
      daemons.push(daemon.pid);
      return daemon.keyring;
    },
    logOut,
    async remove() {
      await logOut();
      await rm(home, { recursive: true, force: true });
    },
  };
}

async function startDaemon(
  home: string,
  bus: SessionBus,
  state: 'unlocked' | 'locked',
): Promise<{ pid: number; keyring: Keyring }> {
  // Started by the bus, whose answer comes once the daemon can be asked.
  const start =
    state === 'unlocked'
      ? `/bin/sh -c 'printf ${password} | exec gnome-keyring-daemon --foreground --unlock --components=secrets'`
      : "/bin/sh -c 'exec gnome-keyring-daemon --foreground --components=secrets'";
  await writeFile(
    join(home, 'services', `${secrets}.service`),
    `[D-BUS Service]\nName=${secrets}\nExec=${start}\n`,
  );
  await ask(bus, 'ReloadConfig', '', []);
  await ask(bus, 'StartServiceByName', 'su', [secrets, 0]);
  const [pid] = await ask(bus, 'GetConnectionUnixProcessID', 's', [secrets]);
  return {
    pid: Number(pid),
    keyring: {
      async lock() {
        const login = `/org/freedesktop/secrets/collection/login`;
        await bus.call({
          destination: secrets,
          path: '/org/freedesktop/secrets',
          interface: 'org.freedesktop.Secret.Service',
          member: 'Lock',
          signature: 'ao',
          args: [[login]],
        });
      },
      hang: () => process.kill(Number(pid), 'SIGSTOP'),
    },
  };
}

/** A call to the bus itself. */
export function ask(
  bus: SessionBus,
  member: string,
  signature: string,
  args: readonly WireValue[],
): Promise<readonly WireValue[]> {
  return bus.call({
    destination: 'org.freedesktop.DBus',
    path: '/org/freedesktop/DBus',
    interface: 'org.freedesktop.DBus',
    member,
    signature,
    args,
  });
}

async function end(process: ChildProcess): Promise<void> {
  if (process.exitCode !== null || process.signalCode !== null) return;
  process.stdin?.end();
  await once(process, 'exit');
}

function programPath(name: string, packages: string): string {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const path = join(folder, name);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      // Look in the next folder.
    }
  }
  throw new Error(`These tests need ${name}: install ${packages} (Debian's names).`);
}

/** A session bus that starts nothing of the system's, so that "no service" is just that. */
const busConfig = (
  services: string,
) => `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <auth>EXTERNAL</auth>
  <servicedir>${services}</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
`;
