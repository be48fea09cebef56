import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PushOutcome } from '../../main/contract/push.ts';
import type { Sender } from '../../main/pushes/push-order.ts';
import { aClock, aQueue } from '../integration/pushes/a-queue.ts';

/** An Ignite that answers only when the test says so, and counts what it took. */
class Ignite implements Sender {
  /** File names that have arrived, in order. */
  readonly taken: string[] = [];
  #answer: ((outcome: PushOutcome) => Promise<void>) | null = null;
  mostAtOnce = 0;
  #now = 0;

  pushPart: Sender['pushPart'] = ({ part }, { signal, beforeHandOver }) => {
    this.#now += 1;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.#now);
    return new Promise<PushOutcome>((resolve, reject) => {
      const end = (outcome: PushOutcome) => {
        this.#now -= 1;
        this.#answer = null;
        resolve(outcome);
      };
      signal.addEventListener('abort', () => end({ kind: 'cancelled' }), { once: true });
      this.#answer = async (outcome) => {
        const arrives = outcome.kind === 'pushed' || outcome.kind === 'unconfirmed';
        try {
          if (arrives) await beforeHandOver();
        } catch (error) {
          this.#now -= 1;
          reject(error);
          return;
        }
        if (arrives) this.taken.push(part.name);
        end(outcome);
      };
    });
  };

  async answer(outcome: PushOutcome): Promise<void> {
    await this.#answer?.(outcome);
  }
}

type Step =
  | { readonly kind: 'push' | 'wait' | 'token' | 'pause' | 'resume' | 'crash' | 'decide' }
  | { readonly kind: 'answer'; readonly outcome: PushOutcome }
  | { readonly kind: 'cancel'; readonly which: number };

const outcome = fc.constantFrom<PushOutcome>(
  { kind: 'pushed', status: 200 },
  { kind: 'failed', status: 422, code: 'rejected' },
  { kind: 'try-later', status: 429, code: 'busy' },
  { kind: 'token-needed', status: 401, code: 'token-rejected' },
  { kind: 'unconfirmed', code: 'connection-lost' },
);

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.constantFrom<Step>(
    { kind: 'push' },
    { kind: 'push' },
    { kind: 'wait' },
    { kind: 'token' },
    { kind: 'pause' },
    { kind: 'resume' },
    { kind: 'crash' },
    { kind: 'decide' },
  ),
  outcome.map((answered): Step => ({ kind: 'answer', outcome: answered })),
  fc.nat(3).map((which): Step => ({ kind: 'cancel', which })),
);

/** Lets everything that can happen now happen. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 40; turn++) await setImmediate();
}

describe('whatever happens, in whatever order', () => {
  it('no push arrives twice, none arrives unsaid, and a repository gets one at a time', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
        const ignite = new Ignite();
        const clock = aClock();
        const setting = { sender: () => ignite, clock, random: () => 0.5 };
        let current = await aQueue('http://127.0.0.1:9', setting);
        const ids: string[] = [];

        const perform = async (next: Step): Promise<void> => {
          const { queue, records } = current;
          switch (next.kind) {
            case 'push': {
              const name = `ledger-${ids.length}.csv`;
              ids.push((await current.push(name, `A;B\n${ids.length};x\n`)).id);
              return;
            }
            case 'answer':
              return ignite.answer(next.outcome);
            case 'wait':
              return clock.advance(200_000);
            case 'token':
              return queue.tokenArrived();
            case 'pause':
              return queue.pause();
            case 'resume':
              return queue.resume();
            case 'cancel': {
              const id = ids[next.which];
              const state = id && records.get(id)?.state;
              if (id && state && ['queued', 'waiting', 'sending'].includes(state)) queue.cancel(id);
              return;
            }
            case 'decide': {
              const open = records.list({}, 100).find(({ undecided }) => undecided);
              if (open?.state === 'unconfirmed') queue.markPushed(open.id);
              return;
            }
            case 'crash': {
              await queue.close();
              current = await aQueue('http://127.0.0.1:9', { ...setting, folder: current.folder });
              return current.queue.recover();
            }
          }
        };

        for (const next of steps) {
          await perform(next);
          await settle();
          // What has arrived is never said to have failed or to have been cancelled.
          for (const id of ids) {
            const record = current.records.get(id);
            const arrived = ignite.taken.filter((name) => name === record?.fileName).length;
            expect(arrived).toBeLessThanOrEqual(1);
            if (arrived === 1) expect(['pushed', 'unconfirmed']).toContain(record?.state);
            if (record?.state === 'pushed') expect(arrived).toBe(1);
          }
        }
        expect(ignite.mostAtOnce).toBeLessThanOrEqual(1);
        const order = ignite.taken.map((name) => Number(/\d+/.exec(name)?.[0]));
        expect(order).toEqual(order.toSorted((a, b) => a - b));
      }),
      { seed: 11, numRuns: 60 },
    );
  });
});
