import { describe, expect, it } from 'vitest';
import { isCommandLine } from '../../../main/command-line/run.ts';

describe('the executable', () => {
  it.each([
    [['inspect', 'a.csv']],
    [['push']],
    [['token', 'set']],
    [['receipt', 'id']],
    [['--help']],
    [['--version']],
  ])('is the command line when it is started with %j', (args) => {
    expect(isCommandLine(args)).toBe(true);
  });

  it.each([[[]], [['--practice']], [['--lang=en']], [['/data/push']], [['--hidden', 'push']]])(
    'is the desktop app when it is started with %j',
    (args) => {
      expect(isCommandLine(args)).toBe(false);
    },
  );
});
