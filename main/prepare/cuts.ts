import type { RowLayout } from '../contract/push.ts';
import { ArrayCuts } from './array-cuts.ts';
import { TableCuts } from './table-cuts.ts';

/** A place between two rows. */
export interface Cut {
  /** Offset in the piece behind the last byte of what stands before. */
  readonly end: number;
  /** Offset of the first byte of what follows; what lies between belongs to neither. */
  readonly next: number;
  /** Rows before it, from the beginning of the text. */
  readonly rows: number;
}

/** Finds where a text that comes in pieces may be cut so that each part is complete. */
export interface Cuts {
  /** Reads on. Gives the last place in this piece, `null` where there is none. */
  read(piece: Buffer): Cut | null;
  /** Says that nothing follows. Gives the rows of the whole. */
  finish(): number;
  /** What every part but the first begins with; known once there has been a cut. */
  readonly head: Buffer;
  /** What every part but the last ends with. */
  readonly tail: Buffer;
}

/** Finds the cuts of a text whose rows lie as `layout` says. */
export function findCuts(layout: RowLayout): Cuts {
  return layout.isArray ? new ArrayCuts() : new TableCuts(layout);
}
