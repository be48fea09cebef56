import { z } from 'zod';

/** A row as it could be read. */
interface ReadRow<T> {
  readonly row: T;
  /** Some columns do not hold what they should; the stand-ins are in their place. */
  readonly damaged: boolean;
}

/**
 * Reads a row of the database column by column: what does not fit is replaced by its stand-in, so
 * that one damaged value never hides the rest.
 */
export function readRow<S extends z.ZodObject>(
  shape: S,
  row: unknown,
  standIns: z.input<S>,
): ReadRow<z.output<S>> {
  const read = shape.safeParse(row);
  if (read.success) return { row: read.data, damaged: false };
  const columns = Object(row) as Readonly<Record<string, unknown>>;
  const unreadable = new Set(read.error.issues.map(({ path }) => path[0]));
  const mended = Object.keys(shape.shape).map((column) => [
    column,
    unreadable.has(column) ? (standIns as Record<string, unknown>)[column] : columns[column],
  ]);
  return { row: shape.parse(Object.fromEntries(mended)), damaged: true };
}

/** A column that holds JSON of this shape. */
export function json<S extends z.ZodType>(shape: S) {
  return z
    .string()
    .transform((text, context) => {
      try {
        return JSON.parse(text) as unknown;
      } catch {
        context.addIssue({ code: 'custom', message: 'not JSON' });
        return z.NEVER;
      }
    })
    .pipe(shape);
}

/** ms since the epoch, within what a date can hold. */
export const moment = z.number().int().min(-8.64e15).max(8.64e15);

/** A number of bytes or rows. */
export const count = z.number().int().min(0);
