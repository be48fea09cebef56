import { z } from 'zod';
import { problemCodes } from '../contract/inspection.ts';

const code = z.enum(problemCodes);

/** `SourceTraits` as kept. A code that is no longer known is left out. */
export const traits = z.object({
  header: z.array(z.string()),
  warnings: z
    .array(z.string())
    .transform((kept) => kept.flatMap((one) => code.safeParse(one).data ?? [])),
});
