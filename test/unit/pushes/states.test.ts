import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partStates } from '../../../main/contract/push.ts';
import {
  afterCrash,
  isEnded,
  mayDecide,
  mayMove,
  sumOfParts,
} from '../../../main/pushes/states.ts';

const partState = fc.constantFrom(...partStates);

describe('the moves of a part', () => {
  it('never lead out of a final state by themselves', () => {
    for (const to of partStates) {
      for (const from of ['pushed', 'failed', 'cancelled'] as const) {
        expect(mayMove(from, to)).toBe(false);
      }
    }
  });

  it('never send again what is unconfirmed', () => {
    expect(partStates.filter((to) => mayMove('unconfirmed', to))).toEqual([]);
  });

  it('reach pushed only by sending', () => {
    expect(partStates.filter((from) => mayMove(from, 'pushed'))).toEqual(['sending']);
  });
});

describe('a person', () => {
  it('may say of nothing but what is unconfirmed that it is pushed', () => {
    expect(partStates.filter((from) => mayDecide(from, 'pushed'))).toEqual(['unconfirmed']);
  });

  it('may have sent again only what was not sent', () => {
    expect(partStates.filter((from) => mayDecide(from, 'queued'))).toEqual(['failed', 'cancelled']);
  });
});

describe('after a crash', () => {
  it('what was being sent is unconfirmed once its last chunk may have gone', () => {
    expect([afterCrash('sending', true), afterCrash('sending', false)]).toEqual([
      'unconfirmed',
      'waiting',
    ]);
  });

  it('every state has a way on that is on the table, or stays', () => {
    for (const from of partStates) {
      for (const handedOver of [true, false]) {
        const to = afterCrash(from, handedOver);
        expect(to === from || mayMove(from, to)).toBe(true);
      }
    }
  });
});

describe('the sum of the parts', () => {
  it.each([
    [['pushed', 'pushed'], 'pushed'],
    [['pushed', 'failed'], 'partly-pushed'],
    [['pushed', 'cancelled'], 'partly-pushed'],
    [['pushed', 'sending'], 'sending'],
    [['pushed', 'unconfirmed'], 'unconfirmed'],
    [['cancelled', 'cancelled'], 'cancelled'],
    [['waiting', 'queued'], 'waiting'],
  ] as const)('of %j is %s', (parts, sum) => {
    expect(sumOfParts(parts)).toBe(sum);
  });

  it('of one part is its own state', () => {
    for (const state of partStates) expect(sumOfParts([state])).toBe(state);
  });

  it('is pushed only if every part is', () => {
    fc.assert(
      fc.property(fc.array(partState, { minLength: 1, maxLength: 6 }), (parts) => {
        const all = parts.every((state) => state === 'pushed');
        expect(sumOfParts(parts) === 'pushed').toBe(all);
      }),
      { seed: 1 },
    );
  });

  it('does not depend on the order of the parts', () => {
    fc.assert(
      fc.property(fc.array(partState, { minLength: 1, maxLength: 6 }), (parts) => {
        expect(sumOfParts(parts.toReversed())).toBe(sumOfParts(parts));
      }),
      { seed: 2 },
    );
  });

  it('has ended exactly when no part can move by itself any more', () => {
    expect(partStates.filter(isEnded)).toEqual(['pushed', 'failed', 'unconfirmed', 'cancelled']);
  });
});
