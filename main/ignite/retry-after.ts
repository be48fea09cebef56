/** Longer than this no server is waited for. ms */
const longest = 86_400_000;

/**
 * How long the server asks to wait (RFC 9110, `Retry-After`): seconds, or a date.
 *
 * @param now ms since the epoch
 * @returns ms, at most a day; undefined for no header or one that says nothing
 */
export function retryAfterMs(header: string | undefined, now: number): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d{1,10}$/u.test(text)) return Math.min(Number(text) * 1000, longest);
  // All HTTP dates begin with the day's name; Date.parse alone would take much else.
  const date = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)/u.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.min(Math.max(date - now, 0), longest);
}
