import { createFormat, type Format } from '../../strings/format.ts';

/** Digits of a moment in a time zone, in the order of ISO 8601. */
const parts = {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
} as const;

/**
 * How a receipt writes numbers and moments: for the computer that pushed, whichever one makes the
 * receipt, and without what differs between versions of the system's language data.
 *
 * @param timeZone IANA name
 */
export function receiptFormat(language: string, timeZone: string): Format {
  const digits = new Intl.DateTimeFormat('en', { ...parts, timeZone });
  const read = (at: number) =>
    Object.fromEntries(digits.formatToParts(at).map(({ type, value }) => [type, value]));
  const time = (at: number) => {
    const { hour, minute, second } = read(at);
    return `${hour}:${minute}:${second}`;
  };
  const day = (at: number) => {
    const { year = '', month, day } = read(at);
    return `${year.padStart(4, '0')}-${month}-${day}`;
  };
  const offset = (at: number) => {
    const { year, month, day, hour, minute, second } = read(at);
    const [y, m, d, h, min, s] = [year, month, day, hour, minute, second].map(Number);
    const local = Date.UTC(y ?? 0, (m ?? 1) - 1, d, h, min, s);
    const minutes = Math.round((local - at) / 60_000);
    const [hours, rest] = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
    const digits = [hours, rest].map((part) => String(part).padStart(2, '0')).join(':');
    return `UTC${minutes < 0 ? '−' : '+'}${digits}`;
  };
  return {
    ...createFormat(language, timeZone),
    day: (iso) => iso,
    period: (period) => period,
    moment: (at) => `${day(at)} ${time(at)} (${offset(at)})`,
    time: (at) => `${day(at)} ${time(at)}`,
    short: (at) => day(at),
  };
}
