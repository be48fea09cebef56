/** What can be done from the keyboard, wherever the focus is. */
export const shortcuts = [
  'choose',
  'paste',
  'push',
  'goPush',
  'goActivity',
  'goSaved',
  'goSettings',
  'search',
  'guide',
  'help',
] as const;
export type Shortcut = (typeof shortcuts)[number];

/** The keys of each: with the command key (Ctrl, on a Mac ⌘) or alone. */
const keysOf: Readonly<Record<Shortcut, { readonly key: string; readonly alone?: true }>> = {
  choose: { key: 'o' },
  paste: { key: 'v' },
  push: { key: 'enter' },
  goPush: { key: '1' },
  goActivity: { key: '2' },
  goSaved: { key: '3' },
  goSettings: { key: ',' },
  search: { key: 'f' },
  guide: { key: 'f1', alone: true },
  help: { key: '?', alone: true },
};

/** What of a keyboard event decides. */
export interface Keys {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/**
 * Whether these keys are pressed. A key alone is how it comes out, since where `?` lies differs from
 * keyboard to keyboard.
 */
export function isPressed(shortcut: Shortcut, keys: Keys): boolean {
  const { key, alone } = keysOf[shortcut];
  const command = keys.ctrlKey || keys.metaKey;
  if (keys.altKey || keys.key.toLowerCase() !== key) return false;
  return alone ? !command : command && !keys.shiftKey;
}

/** The keys as a person reads them. */
export function keysText(shortcut: Shortcut, isMac: boolean): string {
  const { key, alone } = keysOf[shortcut];
  const name = key === 'enter' ? 'Enter' : key.toUpperCase();
  if (alone) return name;
  return isMac ? `⌘${name}` : `Ctrl+${name}`;
}

/** Whether this computer has Apple's keys. */
export function hasAppleKeys(): boolean {
  return navigator.platform.startsWith('Mac');
}
