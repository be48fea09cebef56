import { describe, expect, it } from 'vitest';
import { sessionEnvironment } from '../../harness/session.mjs';

describe("a session's environment", () => {
  const home = '/tmp/home';

  it("leads nowhere into the person's own session", () => {
    const env = sessionEnvironment(
      {
        HOME: '/home/kari',
        XDG_DATA_HOME: '/home/kari/.local/share',
        XDG_CONFIG_HOME: '/home/kari/.config',
        XDG_RUNTIME_DIR: '/run/user/1000',
        DBUS_SESSION_BUS_ADDRESS: 'unix:path=/run/user/1000/bus',
        GNOME_KEYRING_CONTROL: '/run/user/1000/keyring',
      },
      home,
    );
    expect(JSON.stringify(env)).not.toMatch(/kari|1000/);
  });

  it('keeps what else is set', () => {
    expect(sessionEnvironment({ HTTPS_PROXY: 'http://proxy:8080' }, home).HTTPS_PROXY).toBe(
      'http://proxy:8080',
    );
  });

  it('keeps the way to an X display', () => {
    const env = sessionEnvironment({ HOME: '/home/kari', DISPLAY: ':0' }, home);
    expect(env.XAUTHORITY).toBe('/home/kari/.Xauthority');
  });

  it('keeps the way to a Wayland display', () => {
    const env = sessionEnvironment(
      { WAYLAND_DISPLAY: 'wayland-0', XDG_RUNTIME_DIR: '/run/user/1000' },
      home,
    );
    expect(env.WAYLAND_DISPLAY).toBe('/run/user/1000/wayland-0');
  });
});
