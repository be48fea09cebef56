import { describe, expect, it } from 'vitest';
import { createPushProgress } from '../../../main/command-line/push-progress.ts';
import { createFormat } from '../../../strings/format.ts';
import { createTranslate } from '../../../strings/translate.ts';

/** A progress line for `ledger.csv`, and what it last showed. */
function aLine() {
  let shown: string | null = null;
  const words = { t: createTranslate('en'), format: createFormat('en') };
  const output = {
    progress: (text: string | null) => {
      shown = text;
    },
  };
  const line = createPushProgress({ ...words, output });
  line.begin('ledger.csv');
  return { line, shown: () => shown };
}

describe('the progress line', () => {
  it('says how far preparing has come', () => {
    const { line, shown } = aLine();
    line.tell('push.progress', { id: 'p', phase: 'preparing', done: 1, total: 4, rate: null });
    expect(shown()).toBe('ledger.csv: preparing, 25%');
  });

  it('says how far sending has come, and how fast', () => {
    const { line, shown } = aLine();
    line.tell('push.progress', { id: 'p', phase: 'sending', done: 1, total: 2, rate: 2_000_000 });
    expect(shown()).toBe('ledger.csv: sending, 50%, 2 MB/s');
  });

  it('leaves out a speed that is not known', () => {
    const { line, shown } = aLine();
    line.tell('push.progress', { id: 'p', phase: 'sending', done: 0, total: 0, rate: null });
    expect(shown()).toBe('ledger.csv: sending, 100%');
  });

  it('is gone at the end', () => {
    const { line, shown } = aLine();
    line.tell('push.progress', { id: 'p', phase: 'sending', done: 1, total: 2, rate: null });
    line.end();
    expect(shown()).toBeNull();
  });
});
