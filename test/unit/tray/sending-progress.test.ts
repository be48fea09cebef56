import { expect, it } from 'vitest';
import { SendingProgress } from '../../../main/tray/sending-progress.ts';

const at = (id: string, done: number, phase: 'preparing' | 'sending' = 'sending') => ({
  id,
  phase,
  done,
  total: 100,
  rate: null,
});

it('is nothing while nothing is under way', () => {
  expect(new SendingProgress().share).toBeNull();
});

it('is that of all pushes together', () => {
  const progress = new SendingProgress();
  progress.noteProgress(at('one', 80));
  progress.noteProgress(at('two', 20));
  expect(progress.share).toBe(0.5);
});

it('begins when something is sent', () => {
  const progress = new SendingProgress();
  progress.noteProgress(at('one', 80, 'preparing'));
  expect(progress.share).toBe(0);
});

it('leaves out what has ended or waits', () => {
  const progress = new SendingProgress();
  progress.noteProgress(at('one', 80));
  progress.noteChange({ id: 'one', state: 'waiting' });
  expect(progress.share).toBeNull();
});
