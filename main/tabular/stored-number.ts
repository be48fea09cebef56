/** A double keeps this many digits whatever they are; more are what is left of its last bits. */
const sureDigits = 15;

/**
 * A workbook's number as plain decimal text, never in exponents. What is written in at most fifteen
 * digits stays letter for letter, and so does every whole number. Of the seventeen that Excel writes
 * of a fraction the shortest form that means the same number is taken: `1.1000000000000001` is `1.1`.
 */
export function storedNumber(text: string): string {
  if (/^-?\d+$/.test(text)) return text;
  if (/^-?\d+\.\d+$/.test(text) && digits(text) <= sureDigits) return text;
  const number = Number(text);
  return text.trim() === '' || !Number.isFinite(number) ? text : withoutExponent(String(number));
}

function digits(text: string): number {
  return text.replace(/^-?0*\.?0*|\./g, '').length;
}

function withoutExponent(text: string): string {
  const [, sign = '', whole = '', fraction = '', power] =
    /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(text) ?? [];
  if (power === undefined) return text;
  const point = whole.length + Number(power);
  const all = whole + fraction;
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${all}`;
  if (point >= all.length) return sign + all + '0'.repeat(point - all.length);
  return `${sign}${all.slice(0, point)}.${all.slice(point)}`;
}
