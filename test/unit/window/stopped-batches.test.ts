import { describe, expect, it } from 'vitest';
import type { PushState, PushSummary } from '../../../main/contract/push.ts';
import { stoppedBatches } from '../../../renderer/activity/stopped-batches.ts';

const file = (place: number, state: PushState, id = 'b1'): PushSummary => ({
  id: `${id}-${place}-${state}`,
  fileName: `${place}.csv`,
  repositoryName: 'Ledger',
  rows: 1,
  bytes: 1,
  state,
  startedAt: 0,
  finishedAt: null,
  batch: { id, place, of: 3 },
});

describe('a batch', () => {
  it('that stopped half-way tells how many have arrived', () => {
    const pushes = [file(1, 'pushed'), file(2, 'failed'), file(3, 'failed')];
    expect([...stoppedBatches(pushes)]).toEqual([['b1', 1]]);
  });

  it('of which the rest has not been started tells it too', () => {
    expect([...stoppedBatches([file(1, 'pushed')])]).toEqual([['b1', 1]]);
  });

  it.each([
    ['has arrived whole', [file(1, 'pushed'), file(2, 'pushed'), file(3, 'pushed')]],
    ['goes on by itself', [file(1, 'pushed'), file(2, 'sending')]],
    ['has not brought anything', [file(1, 'failed'), file(2, 'failed')]],
  ])('that %s tells nothing', (_, pushes) => {
    expect(stoppedBatches(pushes).size).toBe(0);
  });

  it('counts a file that was pushed again once', () => {
    const pushes = [file(2, 'pushed'), file(2, 'failed'), file(1, 'pushed'), file(1, 'pushed')];
    expect([...stoppedBatches(pushes)]).toEqual([['b1', 2]]);
  });

  it('is told apart from others', () => {
    const pushes = [file(1, 'pushed', 'b1'), file(1, 'queued', 'b2')];
    expect([...stoppedBatches(pushes).keys()]).toEqual(['b1']);
  });
});
