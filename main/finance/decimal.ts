/** An exact decimal number: `units` × 10^-`scale`. Amounts are never floating point. */
export interface Decimal {
  readonly units: bigint;
  /** Decimal places, 0 or more. */
  readonly scale: number;
}

export const zero: Decimal = { units: 0n, scale: 0 };

/** The exact sum, with the decimal places of the finer of the two. */
export function add(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { units: unitsAt(a, scale) + unitsAt(b, scale), scale };
}

/** The exact difference. */
export function subtract(a: Decimal, b: Decimal): Decimal {
  return add(a, negate(b));
}

export function negate({ units, scale }: Decimal): Decimal {
  return { units: -units, scale };
}

/** Rounded to so many decimal places, halves away from zero; as it is where it has no more. */
export function roundTo({ units, scale }: Decimal, places: number): Decimal {
  if (scale <= places) return { units, scale };
  const step = 10n ** BigInt(scale - places);
  const half = units < 0n ? -step / 2n : step / 2n;
  return { units: (units + half) / step, scale: places };
}

/** Writes a number as `-1250.00`: a point, no grouping, as many places as it has. */
export function toPlain({ units, scale }: Decimal): string {
  const sign = units < 0n ? '-' : '';
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
  if (scale === 0) return sign + digits;
  return `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

/** Reads what `toPlain` writes. */
export function fromPlain(text: string): Decimal {
  const [whole = '', places = ''] = text.split('.');
  return { units: BigInt(whole + places), scale: places.length };
}

function unitsAt({ units, scale }: Decimal, wanted: number): bigint {
  return units * 10n ** BigInt(wanted - scale);
}
