import { Refusal } from './refusal.ts';

/** What stands before the token in `Authorization`. */
export type TokenForm = 'bearer' | 'bare';

/** Refuses with 401 (no token, or not accepted) or 403 (known, but not allowed). */
export function authorize(
  header: string | undefined,
  form: TokenForm,
  tokens: readonly string[],
  forbiddenTokens: readonly string[],
): void {
  const wanted = form === 'bearer' ? 'Authorization: Bearer TOKEN' : 'Authorization: TOKEN';
  if (!header) throw unauthorized(`The request has no API token; "${wanted}" is required.`);
  const token = form === 'bearer' ? /^Bearer (\S+)$/.exec(header)?.[1] : header;
  if (token === undefined) throw unauthorized(`The Authorization header is not "${wanted}".`);
  if (forbiddenTokens.includes(token)) {
    throw new Refusal(403, 'This API token is not allowed to do that.');
  }
  if (!tokens.includes(token)) throw unauthorized('The API token is not valid.');
}

function unauthorized(message: string): Refusal {
  return new Refusal(401, message, { 'WWW-Authenticate': 'Bearer' });
}
