/** Numbers and dates in the way of one language; made once and passed along. */
export interface Format {
  number(value: number): string;
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

/** Makes the formatter of a BCP 47 tag; `timeZone` is the system's unless given. */
export function createFormat(language: string, timeZone?: string): Format {
  const zone = timeZone ? { timeZone } : {};
  const number = new Intl.NumberFormat(language);
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const moment = new Intl.DateTimeFormat(language, {
    dateStyle: 'long',
    timeStyle: 'medium',
    ...zone,
  });
  const time = new Intl.DateTimeFormat(language, { timeStyle: 'medium', ...zone });
  const hour = new Intl.DateTimeFormat(language, { timeStyle: 'short', ...zone });
  const dayOfYear = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', ...zone });
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium', ...zone });
  const dayKey = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', ...zone });

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
    number: (value) => number.format(value),
    // 99.9 % must not read as done.
    percent: (share) => percent.format(Math.floor(share * 100) / 100),
    bytes,
    rate: (value) => `${bytes(value)}/s`,
    moment: (at) => moment.format(at),
    time: (at) => time.format(at),
    short: (at, now) => {
      const [then, today] = [dayKey.format(at), dayKey.format(now)];
      if (then === today) return hour.format(at);
      return then.slice(0, 4) === today.slice(0, 4) ? dayOfYear.format(at) : day.format(at);
    },
  };
}
