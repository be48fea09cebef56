import { z } from 'zod';

/**
 * What crosses between Kindling and its keychain helper: one JSON line each way. Both sides are the
 * same executable, yet each checks what it reads: a broken answer must not pass for "no token".
 */
const entry = { service: z.string().min(1), account: z.string().min(1) };
/**
 * When the helper asks whether the keychain waits to be unlocked, ms since the epoch. A moment and
 * not a span: on a busy computer the helper may start late.
 */
const patientUntil = z.number().int().positive();

const requestSchema = z.discriminatedUnion('action', [
  z.object({ action: z.literal('get'), ...entry, patientUntil }),
  z.object({ action: z.literal('set'), ...entry, patientUntil, token: z.string().min(1) }),
  z.object({ action: z.literal('remove'), ...entry, patientUntil }),
]);

/** One request: read, store or remove the token of one keychain entry. */
export type HelperRequest = z.infer<typeof requestSchema>;

const answerSchema = z.discriminatedUnion('ok', [
  /** `token` is `null` after `set` and `remove`, and when there is none. */
  z.object({ ok: z.literal(true), token: z.string().min(1).nullable() }),
  z.object({
    ok: z.literal(false),
    code: z.enum(['keychain-locked', 'keychain-unavailable']),
    message: z.string(),
  }),
]);

/** The helper's only answer. */
export type HelperAnswer = z.infer<typeof answerSchema>;

/** Longest request or answer, in characters: a token of full length and the names around it. */
export const maxLineLength = 16_384;

/** Reads a request; `null` when it is none. */
export function parseRequest(line: string): HelperRequest | null {
  return requestSchema.safeParse(parseJson(line)).data ?? null;
}

/** Reads an answer; `null` when it is none. */
export function parseAnswer(line: string): HelperAnswer | null {
  return answerSchema.safeParse(parseJson(line)).data ?? null;
}

/** One line with its end: the end says that nothing is missing. */
export function formatLine(value: HelperRequest | HelperAnswer): string {
  return `${JSON.stringify(value)}\n`;
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
