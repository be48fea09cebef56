import { KindlingError } from '../contract/errors.ts';

/** Longest token the keychains of all systems take, in bytes: Windows refuses more than 2,560. */
export const maxTokenBytes = 2500;

/** Byte order marks, zero-width and direction marks: invisible, and copied along unnoticed. */
const invisible = /\p{Cf}/gu;
const leadingQuotes = /^["'`´“”„‘’‚«»]+/u;
const trailingQuotes = /["'`´“”„‘’‚«»]+$/u;
const headerPrefix = /^(?:authorization\s*:|bearer(?=\s|$))/iu;

/**
 * Makes a token of what a person pasted: without `Bearer`, surrounding quotes, line breaks and
 * other white space (also inside, from wrapped text) and invisible characters. Nothing else is
 * mended: a changed token would only be refused later, without a reason.
 *
 * @throws KindlingError `token-malformed` with `details.reason` `empty`, `characters` (not visible
 *   ASCII, so no header can carry it) or `long`; it never holds the token.
 */
export function cleanToken(text: string): string {
  const token = unwrap(text.replace(invisible, '')).replace(/\s+/gu, '');
  if (token === '') throw new KindlingError('token-malformed', { reason: 'empty' });
  if (!/^[\x21-\x7e]+$/u.test(token)) {
    throw new KindlingError('token-malformed', { reason: 'characters' });
  }
  if (token.length > maxTokenBytes) {
    throw new KindlingError('token-malformed', { reason: 'long' });
  }
  return token;
}

/** Takes off what is around the token, in whatever order it was put there. */
function unwrap(text: string): string {
  let inner = text;
  for (;;) {
    const next = inner
      .trim()
      .replace(leadingQuotes, '')
      .replace(trailingQuotes, '')
      .replace(headerPrefix, '');
    if (next === inner) return inner;
    inner = next;
  }
}
