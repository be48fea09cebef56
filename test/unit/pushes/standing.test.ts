import { describe, expect, it } from 'vitest';
import { type Standing, whyWaiting } from '../../../main/pushes/standing.ts';

const free = { paused: false, tokenNeeded: false };
const earlier = { id: 'x', fileName: 'ledger-oct.csv', state: 'unconfirmed' } as const;
const push = (id: string, change: Partial<Standing> = {}): Standing => ({
  id,
  destination: 'ledger',
  running: false,
  wait: undefined,
  ...change,
});

describe('a push that is not worked on', () => {
  it('waits for its turn behind one that is', () => {
    expect(whyWaiting([push('a', { running: true }), push('b')], free)).toEqual({
      b: { for: 'turn' },
    });
  });

  it('says when it is tried next', () => {
    const wait = { for: 'next-try', until: 5, at: 1_000 } as const;
    expect(whyWaiting([push('a', { wait })], free)).toEqual({ a: { for: 'next-try', at: 1_000 } });
  });

  it('waits for a network, or another sender, until nobody knows when', () => {
    const pushes = (['network', 'other-sender'] as const).map((what) =>
      push(what, { destination: what, wait: { for: what, until: 5, at: 1_000 } }),
    );
    expect(whyWaiting(pushes, free)).toEqual({
      network: { for: 'network' },
      'other-sender': { for: 'other-sender' },
    });
  });

  it('names the push that holds its repository, as do all behind it, and no other', () => {
    const wait = { for: 'decision', until: 5, push: earlier } as const;
    const pushes = [push('a', { wait }), push('b'), push('c', { destination: 'suppliers' })];
    expect(whyWaiting(pushes, free)).toEqual({
      a: { for: 'decision', push: earlier },
      b: { for: 'decision', push: earlier },
      c: { for: 'turn' },
    });
  });

  it('waits for the queue before it waits for anything that passes by itself', () => {
    const wait = { for: 'next-try', until: 5, at: 1_000 } as const;
    const pushes = [push('a', { wait })];
    expect(whyWaiting(pushes, { paused: true, tokenNeeded: true })).toEqual({
      a: { for: 'resume' },
    });
    expect(whyWaiting(pushes, { paused: false, tokenNeeded: true })).toEqual({
      a: { for: 'token' },
    });
  });
});
