import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';

/** Said at a start by the system: nobody is waiting for a window. */
const hiddenSwitch = '--hidden';

/** What starts Kindling. */
export interface StartCommand {
  readonly command: string;
  readonly args: readonly string[];
}

/** Has the system start Kindling when the person logs in, or not. */
export function setStartAtLogin(isOn: boolean, { command, args }: StartCommand): void {
  if (process.platform !== 'linux') {
    app.setLoginItemSettings({ openAtLogin: isOn, path: command, args: [...args, hiddenSwitch] });
    return;
  }
  // Desktop Application Autostart Specification, freedesktop.org.
  const folder = join(process.env.XDG_CONFIG_HOME || join(homedir(), '.config'), 'autostart');
  const path = join(folder, 'kindling.desktop');
  if (!isOn) {
    rmSync(path, { force: true });
    return;
  }
  const line = [command, ...args, hiddenSwitch].map(quoted).join(' ');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, `[Desktop Entry]\nType=Application\nName=Kindling\nExec=${line}\n`);
}

/** Whether the system started it, or was asked to without a window. */
export function startedHidden(args: readonly string[]): boolean {
  return args.includes(hiddenSwitch) || app.getLoginItemSettings().wasOpenedAtLogin === true;
}

/** An argument as the `Exec` key wants it. */
function quoted(argument: string): string {
  return `"${argument.replace(/["`$\\]/g, '\\\\$&').replaceAll('%', '%%')}"`;
}
