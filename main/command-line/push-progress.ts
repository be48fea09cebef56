import type { Events } from '../contract/channels.ts';
import type { PushProgress } from '../contract/push.ts';
import type { Tell } from '../workspace/workspace.ts';
import type { Words } from './inspection-view.ts';
import type { Output } from './output.ts';

/** Shows on a terminal how far the file in hand has come. */
export interface PushProgressLine {
  /** Says which file is in hand, as given on the command line. */
  begin(file: string): void;
  /** Ends the line. */
  end(): void;
  /** For the workspace. */
  readonly tell: Tell;
}

interface Parts extends Words {
  readonly output: Pick<Output, 'progress'>;
}

/** Makes the progress line; where standard error is no terminal it shows nothing. */
export function createPushProgress({ output, t, format }: Parts): PushProgressLine {
  let name = '';

  const listeners: { readonly [E in keyof Events]?: (value: Events[E]) => void } = {
    'source.changed': ({ progress }) => {
      output.progress(t('cli.checking', { name, percent: format.percent(progress) }));
    },
    'push.progress': (progress) => output.progress(sentence(progress)),
  };

  function sentence({ phase, done, total, rate }: PushProgress): string {
    const percent = format.percent(total === 0 ? 1 : done / total);
    return phase === 'preparing'
      ? t('cli.preparing', { name, percent })
      : t('cli.sending', { name, percent, rate: rate === null ? 'none' : format.rate(rate) });
  }

  return {
    begin(file) {
      name = file;
    },
    end: () => output.progress(null),
    tell: (event, value) => listeners[event]?.(value),
  };
}
