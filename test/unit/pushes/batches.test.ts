import { describe, expect, it } from 'vitest';
import type { PushState } from '../../../main/contract/push.ts';
import { type BatchMember, stoppedBatch } from '../../../main/pushes/batches.ts';

const file = (place: number, state: PushState): BatchMember => ({
  id: `${place}-${state}`,
  place,
  of: 3,
  deletes: false,
  state,
});

describe('a batch', () => {
  it('that stopped half-way tells how many have arrived, and which are missing', () => {
    expect(stoppedBatch('b', [file(1, 'pushed'), file(2, 'failed'), file(3, 'failed')])).toEqual({
      id: 'b',
      arrived: 1,
      of: 3,
      missing: ['2-failed', '3-failed'],
    });
  });

  it('of which the rest has not been started has nothing to be made again', () => {
    expect(stoppedBatch('b', [file(1, 'pushed')])).toMatchObject({ arrived: 1, missing: [] });
  });

  it.each([
    ['has arrived whole', [file(1, 'pushed'), file(2, 'pushed'), file(3, 'pushed')]],
    ['goes on by itself', [file(1, 'pushed'), file(2, 'sending')]],
    ['has not brought anything', [file(1, 'failed'), file(2, 'failed')]],
  ])('that %s is not meant', (_, members) => {
    expect(stoppedBatch('b', members)).toBeNull();
  });

  it('counts a file that was pushed again once', () => {
    const members = [file(1, 'pushed'), file(1, 'pushed'), file(2, 'failed'), file(2, 'pushed')];
    expect(stoppedBatch('b', members)).toMatchObject({ arrived: 2, missing: [] });
  });

  it('makes the last push of a file again', () => {
    const members = [file(1, 'pushed'), file(2, 'failed'), file(2, 'cancelled')];
    expect(stoppedBatch('b', members)?.missing).toEqual(['2-cancelled']);
  });

  it('sends what is missing of a file in parts, but nothing that may have arrived', () => {
    const members = [file(1, 'pushed'), file(2, 'partly-pushed'), file(3, 'unconfirmed')];
    expect(stoppedBatch('b', members)?.missing).toEqual(['2-partly-pushed']);
  });
});
