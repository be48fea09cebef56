import type { Inspection } from './inspection.ts';
import type { PushPlan } from './push.ts';

/** A file the person chose or dropped. Its path stays in main; the renderer holds the id. */
export interface Source {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  /** It was made of a table that a person has copied. */
  readonly isCopied?: true;
}

/** A source as looked at so far, with what would be sent. */
export interface SourceView {
  readonly sourceId: string;
  readonly inspection: Inspection;
  readonly plan: PushPlan;
  /** Share of the source read, 0 to 1; 1 when the check is complete. */
  readonly progress: number;
}
