import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { HarnessError } from './failure.mjs';
import { run } from './run.mjs';

/**
 * Whether windows have nowhere to show.
 *
 * @param {NodeJS.ProcessEnv} env
 */
export function lacksDisplay(env) {
  return process.platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY;
}

/**
 * Throws when there is no display for a person to see a window on.
 *
 * @param {NodeJS.ProcessEnv} env
 */
export function requireDisplay(env) {
  if (!lacksDisplay(env)) return;
  throw new HarnessError(
    'There is no display to open a window on. `npm run demo` works without one.',
  );
}

/**
 * The command that runs another under a private virtual display.
 *
 * @param {readonly string[]} command
 * @returns {string[]}
 */
export function underVirtualDisplay(command) {
  return ['xvfb-run', '-a', '-s', '-screen 0 1400x1000x24 -nolisten tcp', ...command];
}

/**
 * The command that runs another in a D-Bus session of its own with a freshly unlocked keyring.
 *
 * @param {readonly string[]} command
 * @returns {string[]}
 */
export function withKeyring(command) {
  // The password is of no importance: the keyring is new, and removed when the command has ended.
  const unlock =
    'printf test | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; exec "$@"';
  return ['dbus-run-session', '--', 'sh', '-c', unlock, 'sh', ...command];
}

/**
 * The environment for a session of its own in an empty home, so that nothing in it can reach the
 * person's own keyring, settings or caches; only the way to their display stays.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {string} home
 * @returns {NodeJS.ProcessEnv}
 */
export function sessionEnvironment(env, home) {
  const {
    DBUS_SESSION_BUS_ADDRESS: _bus,
    GNOME_KEYRING_CONTROL: _control,
    SSH_AUTH_SOCK: _agent,
    XDG_CONFIG_HOME: _config,
    XDG_CACHE_HOME: _cache,
    XDG_STATE_HOME: _state,
    ...kept
  } = env;
  /** @type {NodeJS.ProcessEnv} */
  const own = {
    ...kept,
    HOME: home,
    TMPDIR: join(home, 'tmp'),
    XDG_DATA_HOME: join(home, 'data'),
    XDG_RUNTIME_DIR: join(home, 'run'),
  };
  if (env.DISPLAY && env.HOME) own.XAUTHORITY = env.XAUTHORITY ?? join(env.HOME, '.Xauthority');
  if (env.WAYLAND_DISPLAY && env.XDG_RUNTIME_DIR) {
    own.WAYLAND_DISPLAY = resolve(env.XDG_RUNTIME_DIR, env.WAYLAND_DISPLAY);
  }
  return own;
}

/**
 * Runs a command in an empty home; on Linux also with an unlocked keyring of its own and, where there
 * is no display, with a virtual one.
 *
 * @param {readonly string[]} command
 * @param {{ keyring: boolean, cwd?: string, env?: NodeJS.ProcessEnv }} options
 * @returns {Promise<number>} its exit code
 */
export async function runInSession(command, { keyring, cwd, env = process.env }) {
  if (process.platform !== 'linux') {
    const [program = '', ...args] = command;
    return (await run(program, args, { env, ...(cwd && { cwd }) })).code;
  }
  const home = await mkdtemp(join(tmpdir(), 'kindling-home-'));
  try {
    const own = sessionEnvironment(env, home);
    await mkdir(join(home, 'data'));
    await mkdir(join(home, 'tmp'));
    await mkdir(join(home, 'run'), { mode: 0o700 });
    const inner = keyring ? withKeyring(command) : [...command];
    const [program = '', ...args] = lacksDisplay(env) ? underVirtualDisplay(inner) : inner;
    return (await run(program, args, { env: own, group: true, ...(cwd && { cwd }) })).code;
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}
