/** Numbers and dates in the way of one language; made once and passed along. */
export interface Format {
  number(value: number): string;
  /**
   * An exact amount as `-1250.00`, digit for digit; with more decimal places where `places` asks
   * for them.
   */
  amount(plain: string, places?: number): string;
  /** A day in full, from ISO 8601 `2026-10-31`. */
  day(iso: string): string;
  /** A day of a year that is clear, from ISO 8601: `31 Oct`. */
  dayOfYear(iso: string): string;
  /** A month as a column's title, from `2026-10`: `Oct 2026`. */
  shortPeriod(period: string): string;
  /** A month, from `2026-10`; `2026-13` and the like, which close a year, stay as they are. */
  period(period: string): string;
  /** A share from 0 to 1 as whole per cent. */
  percent(share: number): string;
  /** Bytes in powers of ten, as file managers and Ignite's own limits count them. */
  bytes(bytes: number): string;
  /** Bytes a second. */
  rate(bytesPerSecond: number): string;
  /** Date and time in full, from ms since the epoch. */
  moment(at: number): string;
  /** Time with seconds, from ms since the epoch. */
  time(at: number): string;
  /** As short as it stays clear at `now`: a time today, a date otherwise; ms since the epoch. */
  short(at: number, now: number): string;
}

const steps = [
  { unit: 'gigabyte', size: 1e9 },
  { unit: 'megabyte', size: 1e6 },
  { unit: 'kilobyte', size: 1e3 },
] as const;

/**
 * Makes the formatter of a BCP 47 tag; `timeZone` is the system's unless given. Amounts are for
 * comparing with other programs, so they follow the person's own region if that is known.
 */
export function createFormat(language: string, timeZone?: string, region = language): Format {
  const zone = timeZone ? { timeZone } : {};
  const number = once(() => new Intl.NumberFormat(language));
  const percent = once(
    () => new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }),
  );
  const moment = once(
    () =>
      new Intl.DateTimeFormat(language, {
        dateStyle: 'long',
        timeStyle: 'medium',
        ...zone,
      }),
  );
  const time = once(() => new Intl.DateTimeFormat(language, { timeStyle: 'medium', ...zone }));
  const hour = once(() => new Intl.DateTimeFormat(language, { timeStyle: 'short', ...zone }));
  const dayOfYear = once(
    () => new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', ...zone }),
  );
  const day = once(() => new Intl.DateTimeFormat(language, { dateStyle: 'medium', ...zone }));
  const dayKey = once(() => new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', ...zone }));

  const wholeDay = once(
    () => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }),
  );
  const calendarDay = once(
    () =>
      new Intl.DateTimeFormat(language, {
        day: 'numeric',
        month: 'short',
        timeZone: 'UTC',
      }),
  );
  const shortMonth = once(
    () =>
      new Intl.DateTimeFormat(language, {
        month: 'short',
        year: 'numeric',
        timeZone: 'UTC',
      }),
  );
  const month = once(
    () =>
      new Intl.DateTimeFormat(language, {
        month: 'long',
        year: 'numeric',
        timeZone: 'UTC',
      }),
  );

  const whole = once(() => new Intl.NumberFormat(region, { numberingSystem: 'latn' }));
  const partOf = (type: 'decimal' | 'minusSign') =>
    whole()
      .formatToParts(-1.5)
      .find((part) => part.type === type)?.value ?? '';
  const mark = once(() => partOf('decimal'));
  const minus = once(() => partOf('minusSign'));
  const amount = (plain: string, places = 0) => {
    const [units = '', decimals = ''] = plain.replace('-', '').split('.');
    const digits = decimals.padEnd(places, '0');
    // Any number of digits, where a formatter would round behind the twentieth.
    const written = whole().format(BigInt(units));
    return `${plain.startsWith('-') ? minus() : ''}${written}${digits === '' ? '' : mark() + digits}`;
  };

  const bytes = (value: number) => {
    const step = steps.find(({ size }) => value >= size);
    if (!step) {
      return new Intl.NumberFormat(language, {
        style: 'unit',
        unit: 'byte',
        unitDisplay: 'long',
        maximumFractionDigits: 0,
      }).format(value);
    }
    const scaled = value / step.size;
    return new Intl.NumberFormat(language, {
      style: 'unit',
      unit: step.unit,
      maximumFractionDigits: scaled < 100 && step.size > 1e3 ? 1 : 0,
    }).format(scaled);
  };

  return {
    number: (value) => number().format(value),
    amount,
    day: (iso) => wholeDay().format(Date.parse(iso)),
    dayOfYear: (iso) => calendarDay().format(Date.parse(iso)),
    shortPeriod: (period) => shortMonth().format(Date.parse(`${period}-01`)),
    period: (period) =>
      /-(?:0[1-9]|1[0-2])$/.test(period) ? month().format(Date.parse(`${period}-01`)) : period,
    // 99.9 % must not read as done.
    percent: (share) => percent().format(Math.floor(share * 100) / 100),
    bytes,
    rate: (value) => `${bytes(value)}/s`,
    moment: (at) => moment().format(at),
    time: (at) => time().format(at),
    short: (at, now) => {
      const [then, today] = [dayKey().format(at), dayKey().format(now)];
      if (then === today) return hour().format(at);
      return then.slice(0, 4) === today.slice(0, 4) ? dayOfYear().format(at) : day().format(at);
    },
  };
}

/** Made when it is first asked for: a formatter takes its room, and few are used in one run. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
