import { describe, expect, it } from 'vitest';
import type { PushState } from '../../../main/contract/push.ts';
import { SendingWatch } from '../../../main/shell/sending-watch.ts';

function toldOf(...moves: readonly (readonly [string, PushState])[]): boolean[] {
  const told: boolean[] = [];
  const watch = new SendingWatch((isSending) => told.push(isSending));
  for (const [id, state] of moves) watch.note({ id, state });
  return told;
}

describe('watching what is being sent', () => {
  it('tells of the first that begins and the last that ends', () => {
    const told = toldOf(
      ['a', 'preparing'],
      ['a', 'sending'],
      ['b', 'sending'],
      ['a', 'pushed'],
      ['b', 'unconfirmed'],
    );
    expect(told).toEqual([true, false]);
  });

  it('takes a push that waits for one that is not being sent', () => {
    expect(toldOf(['a', 'sending'], ['a', 'waiting'])).toEqual([true, false]);
  });

  it('tells nothing of a push that is never sent', () => {
    expect(toldOf(['a', 'queued'], ['a', 'preparing'], ['a', 'failed'])).toEqual([]);
  });

  it('tells nothing anew while a push sends one part after the other', () => {
    expect(toldOf(['a', 'sending'], ['a', 'sending'])).toEqual([true]);
  });
});
