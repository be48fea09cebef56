import type { Inspection, SourceOptions } from '../contract/inspection.ts';
import type { RowsKey } from '../contract/overlap.ts';
import { type CallHooks, createWorkerCalls } from '../threads/worker-calls.ts';
import type { RowComparison } from './compare-rows.ts';
import type { InspectorAnswer, InspectorAsk } from './messages.ts';

/** Looks into files on a thread of its own. */
export interface Inspector {
  /** Has the thread started and warm before the first file comes. Never fails. */
  warmUp(): Promise<void>;
  /** The head of the source, as `lookAt`. */
  look(path: string, options: SourceOptions, on?: LookHooks): Promise<Inspection>;
  /** The whole source, as `check`. `onProgress` is told the share read, 0 to 1. */
  check(path: string, options: SourceOptions, on?: CheckHooks): Promise<Inspection>;
  /** The rows of two prints, as `compareRows`. */
  compare(
    now: string,
    then: string,
    keys: readonly RowsKey[],
    on?: LookHooks,
  ): Promise<readonly RowComparison[]>;
  /** Gives back the memory of the thread if it has nothing to do; what comes next starts it anew. */
  rest(): void;
  /** Ends the thread; what is under way fails with `cancelled`. */
  close(): Promise<void>;
}

export interface LookHooks {
  readonly signal?: AbortSignal;
}

export interface CheckHooks extends LookHooks {
  readonly onProgress?: (share: number) => void;
  /** See `CheckOptions`. */
  readonly printTo?: string;
}

/** A check of more than this leaves much behind that only the thread's end frees. Bytes */
const manyBytes = 250_000_000;

/**
 * Makes an inspector whose worker is loaded from `workerUrl` on first use, and anew after a crash.
 * A cancelled call fails with `cancelled` at once; the worker stops at its next piece.
 */
export function createInspector(workerUrl: URL, { largeBytes = manyBytes } = {}): Inspector {
  const calls = createWorkerCalls<InspectorAsk, InspectorAnswer>(workerUrl);
  /** The worker answers each question with the result of its kind. */
  const ask = <R extends InspectorAnswer>(asked: InspectorAsk, on?: CallHooks) =>
    calls.call(asked, on) as Promise<R>;
  let isWarm = false;
  const warmUp = async () => {
    isWarm = true;
    // A failure to start is told to whoever asks about a file.
    await calls.call({ kind: 'warm-up' }).catch(() => {});
  };
  return {
    warmUp,
    look: (path, options, on) => ask({ kind: 'look', path, options }, on),
    async check(path, options, { printTo, ...on } = {}) {
      const asked = { kind: 'check', path, options, printTo } as const;
      const inspection = await ask<Inspection>(asked, on);
      if (inspection.bytes > largeBytes) {
        calls.rest();
        if (isWarm) void warmUp();
      }
      return inspection;
    },
    compare: (now, then, keys, on) => ask({ kind: 'compare', now, then, keys }, on),
    rest() {
      isWarm = false;
      calls.rest();
    },
    close: () => calls.close(),
  };
}
