import { z } from 'zod';
import type { Repository } from '../contract/repository.ts';

/** Longer than any sensible name; a bound for what a stranger sends. Characters */
const maxName = 2_000;

const schema = z
  .array(
    z.object({
      id: z.string().min(1).max(200),
      name: z.string().max(maxName),
      fields: z.array(z.string().max(maxName)).max(10_000),
    }),
  )
  .max(100_000);

/** The answer to "List all available repositories"; `null` when it is anything else. */
export function parseRepositoryList(body: string): readonly Repository[] | null {
  try {
    const parsed = schema.safeParse(JSON.parse(body));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
