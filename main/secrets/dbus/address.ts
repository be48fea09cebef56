/**
 * The socket of the session bus for Node's `net.connect`, from the environment that libsecret reads
 * too (D-Bus specification, "Server Addresses"); `null` when it names no Unix socket.
 */
export function sessionBusSocket(env: Readonly<Record<string, string | undefined>>): string | null {
  const addresses = env.DBUS_SESSION_BUS_ADDRESS;
  if (!addresses) return env.XDG_RUNTIME_DIR ? `${env.XDG_RUNTIME_DIR}/bus` : null;
  for (const address of addresses.split(';')) {
    const [transport, rest = ''] = address.split(/:(.*)/su);
    if (transport !== 'unix') continue;
    const options = new Map(
      rest.split(',').map((pair) => {
        const [key = '', value = ''] = pair.split(/=(.*)/su);
        return [key, decodeEscapes(value)];
      }),
    );
    const path = options.get('path');
    if (path) return path;
    const abstract = options.get('abstract');
    if (abstract) return `\0${abstract}`;
  }
  return null;
}

function decodeEscapes(value: string): string {
  return value.replace(/%([0-9a-f]{2})/giu, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
