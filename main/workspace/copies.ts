import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { toFailure } from '../contract/errors.ts';
import type { SpooledPart } from '../contract/push.ts';
import type { KeepCopies } from '../pushes/push-order.ts';
import type { PushRecords } from '../store/push-records.ts';
import { localDay } from './local-day.ts';

/** A network drive that has gone away must not hold up the pushes behind. ms */
const patience = 5 * 60_000;

/** Names tried before a folder counts as one that takes nothing. */
const mostNames = 1_000;

/** Where copies of what was sent go, and where they are written down. */
export interface CopyParts {
  /** `null`: none are kept. */
  readonly folder: () => string | null;
  readonly records: Pick<PushRecords, 'copied'>;
  /** ms since the epoch. */
  readonly now: () => number;
}

/**
 * Keeps copies of what Ignite received, byte for byte, named by day and file. One that could not be
 * written is told on the record: a push never fails for it.
 */
export function createCopies({ folder, records, now }: CopyParts): KeepCopies {
  return async (pushId, parts) => {
    const into = folder();
    if (into === null) return;
    for (const { number, spooled } of parts) {
      try {
        records.copied(pushId, number, { path: await copyInto(into, spooled, now()), code: null });
      } catch (error) {
        records.copied(pushId, number, { path: into, code: toFailure(error).code });
      }
    }
  };
}

async function copyInto(folder: string, { path, name }: SpooledPart, at: number): Promise<string> {
  await mkdir(folder, { recursive: true });
  const wanted = `${localDay(at)} ${name}`;
  const dot = wanted.indexOf('.', localDay(at).length);
  const [stem, ending] = dot < 0 ? [wanted, ''] : [wanted.slice(0, dot), wanted.slice(dot)];
  for (let number = 1; number <= mostNames; number += 1) {
    const free = join(folder, number === 1 ? wanted : `${stem} (${number})${ending}`);
    if (await copyTo(path, free)) return free;
  }
  throw new Error(`No free name for ${parse(wanted).name}`);
}

/** Tells whether it was copied; nothing that is there already is touched. */
async function copyTo(from: string, to: string): Promise<boolean> {
  const target = createWriteStream(to, { flags: 'wx' });
  let isOurs = false;
  target.once('open', () => {
    isOurs = true;
  });
  try {
    await pipeline(createReadStream(from), target, { signal: AbortSignal.timeout(patience) });
    return true;
  } catch (error) {
    if (isOurs) await rm(to, { force: true }).catch(() => undefined);
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
