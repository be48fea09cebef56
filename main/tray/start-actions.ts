import type { TrayAction, TrayItem, TrayView } from './tray-view.ts';

/** What a start can ask for by its name alone. */
const plainActions = ['choose', 'paste'] as const;

/** Says in the arguments of a start what to do: as a task of the Windows taskbar does. */
const doSwitch = '--do=';

/** The action that a start asks for; `null` if none. */
export function readStartAction(args: readonly string[]): TrayAction | null {
  const asked = args.find((arg) => arg.startsWith(doSwitch))?.slice(doSwitch.length);
  const [, savedPushId] = /^push:(.+)$/.exec(asked ?? '') ?? [];
  if (savedPushId !== undefined) return { do: 'push', savedPushId };
  const plain = plainActions.find((one) => one === asked);
  return plain ? { do: plain } : null;
}

/** The argument that asks for an action; `null` for one that a start cannot ask for. */
function startArgument(action: TrayAction): string | null {
  if (action.do === 'push') return `${doSwitch}push:${action.savedPushId}`;
  return plainActions.some((one) => one === action.do) ? `${doSwitch}${action.do}` : null;
}

/** A task of the taskbar or the dock. */
export interface StartTask {
  readonly label: string;
  readonly argument: string;
  readonly action: TrayAction;
}

/** What of the menu makes sense beside an icon that opens Kindling anyway: pushing. */
export function startTasks({ menu }: TrayView): readonly StartTask[] {
  return linesOf(menu).flatMap(({ label, action }) => {
    if (action === null) return [];
    const argument = startArgument(action);
    return argument === null ? [] : [{ label, argument, action }];
  });
}

function linesOf(items: readonly TrayItem[]): Extract<TrayItem, { kind: 'line' }>[] {
  return items.flatMap((item) => {
    if (item.kind === 'separator') return [];
    return item.kind === 'line' ? [item] : linesOf(item.items);
  });
}
