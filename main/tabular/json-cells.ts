/** A name and a plain value of an object, as they stand in its text. */
const entry = /("(?:[^"\\]|\\.)*")\s*:\s*("(?:[^"\\]|\\.)*"|[^\s,}\]]+)/gu;

/**
 * The values of a flat JSON object as text, by name: numbers digit for digit as they stand in the
 * source, which `JSON.parse` would round. `text` has to be a valid object; nested values give
 * nothing that can be relied on.
 */
export function jsonCells(text: string): Map<string, string> {
  const cells = new Map<string, string>();
  for (const [, name = '', value = ''] of text.matchAll(entry)) {
    cells.set(plainText(name), cellOf(value));
  }
  return cells;
}

function cellOf(value: string): string {
  if (value.startsWith('"')) return plainText(value);
  if (value === 'null') return '';
  return /^-?\d.*[eE]/.test(value) ? withoutExponent(value) : value;
}

/** Most texts have nothing to be unescaped. */
function plainText(quoted: string): string {
  return quoted.includes('\\') ? (JSON.parse(quoted) as string) : quoted.slice(1, -1);
}

/** Longer numbers stay as they are. */
const mostPlaces = 40;

/** `1.25e3` as `1250`: the same number, exactly. */
function withoutExponent(value: string): string {
  const [, sign = '', whole = '', places = '', power = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?[eE]([-+]?\d+)$/.exec(value) ?? [];
  const point = whole.length + Number(power);
  const digits = whole + places;
  if (digits === '' || point > mostPlaces || digits.length - point > mostPlaces) return value;
  const left = point > 0 ? digits.slice(0, point).padEnd(point, '0') : '0';
  const right = point > 0 ? digits.slice(point) : digits.padStart(digits.length - point, '0');
  return `${sign}${left.replace(/^0+(?=\d)/, '')}${right === '' ? '' : `.${right}`}`;
}
