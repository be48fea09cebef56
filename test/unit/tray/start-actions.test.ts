import { describe, expect, it } from 'vitest';
import { readStartAction, startTasks } from '../../../main/tray/start-actions.ts';
import type { TrayView } from '../../../main/tray/tray-view.ts';

const view: TrayView = {
  state: 'idle',
  tooltip: '',
  menu: [
    { kind: 'line', label: 'Nothing to do', action: null },
    { kind: 'separator' },
    {
      kind: 'group',
      label: 'Push a file…',
      items: [
        { kind: 'line', label: 'Ledger', action: { do: 'push', savedPushId: 'a-1' } },
        { kind: 'line', label: 'Another file…', action: { do: 'choose' } },
      ],
    },
    { kind: 'line', label: 'Push copied table…', action: { do: 'paste' } },
    { kind: 'line', label: 'ledger.csv: Pushed', action: { do: 'show', pushId: 'x' } },
    { kind: 'line', label: 'Open Kindling', action: { do: 'open' } },
    { kind: 'line', label: 'Quit Kindling', action: { do: 'quit' } },
  ],
};

describe('tasks of the taskbar', () => {
  it('are those that push', () => {
    expect(startTasks(view).map(({ label }) => label)).toEqual([
      'Ledger',
      'Another file…',
      'Push copied table…',
    ]);
  });

  it('are read back from the arguments of the start that they make', () => {
    for (const { argument, action } of startTasks(view)) {
      expect(readStartAction(['--lang=en', argument])).toEqual(action);
    }
  });
});

it.each([[[]], [['--do=quit']], [['--do=push:']], [['--do=']], [['ledger.csv']]])(
  'a start with %j asks for nothing',
  (args) => {
    expect(readStartAction(args)).toBeNull();
  },
);
