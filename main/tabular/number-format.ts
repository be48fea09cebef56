/** Whether a number format shows a number as a date or time. Ids as in ECMA-376, part 1, 18.8.30. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return (id >= 14 && id <= 22) || (id >= 45 && id <= 47);
  // Quoted text, escaped characters and colours or locales in brackets are no date parts.
  const bare = code
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  return /[ymdhs]/i.test(bare) && !/^general$/i.test(bare.trim());
}

const dayMs = 86_400_000;

/** Writes a workbook's day number as ISO 8601: a date, a time, or both. */
export function isoDate(serial: number, from1904: boolean): string {
  // 1900 was no leap year, but Lotus and so Excel count its 29 February: day 60.
  const days = from1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial;
  const ms = Math.round((days - 25_569) * dayMs);
  const date = new Date(ms);
  if (Number.isNaN(date.getTime()) || serial < 0 || serial >= 2_958_466) return String(serial);
  const iso = date.toISOString();
  const time = iso.slice(11, 19);
  if (serial < 1 && !from1904) return time;
  return time === '00:00:00' ? iso.slice(0, 10) : `${iso.slice(0, 10)}T${time}`;
}
