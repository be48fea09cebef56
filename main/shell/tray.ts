import { join } from 'node:path';
import { Menu, type MenuItemConstructorOptions, Tray } from 'electron';
import type { TrayAction, TrayItem, TrayView } from '../tray/tray-view.ts';

/** The icon in the tray, or the menu bar of macOS; there while it is shown. */
export class AppTray {
  readonly #assetsFolder: string;
  readonly #onAction: (action: TrayAction) => void;
  #tray: Tray | null = null;

  constructor(assetsFolder: string, onAction: (action: TrayAction) => void) {
    this.#assetsFolder = assetsFolder;
    this.#onAction = onAction;
  }

  /** Shows it like this. */
  show(view: TrayView): void {
    const icon = this.#iconOf(view);
    this.#tray ??= this.#create(icon);
    this.#tray.setImage(icon);
    this.#tray.setToolTip(view.tooltip);
    this.#tray.setContextMenu(Menu.buildFromTemplate(view.menu.map((item) => this.#entry(item))));
  }

  /** Takes it away. */
  hide(): void {
    this.#tray?.destroy();
    this.#tray = null;
  }

  #create(icon: string): Tray {
    const tray = new Tray(icon);
    // On macOS a click opens the menu.
    if (process.platform !== 'darwin') tray.on('click', () => this.#onAction({ do: 'open' }));
    return tray;
  }

  #iconOf({ state }: TrayView): string {
    const kind = process.platform === 'darwin' ? 'Template' : '';
    return join(this.#assetsFolder, `tray-${state}${kind}.png`);
  }

  #entry(item: TrayItem): MenuItemConstructorOptions {
    if (item.kind === 'separator') return { type: 'separator' };
    // An ampersand would underline the letter behind it.
    const label = item.label.replaceAll('&', '&&');
    if (item.kind === 'group') {
      return { label, submenu: item.items.map((one) => this.#entry(one)) };
    }
    const { action } = item;
    if (action === null) return { label, enabled: false };
    return { label, click: () => this.#onAction(action) };
  }
}
