import { type DecimalMark, readAmount } from './amount.ts';
import type { Decimal } from './decimal.ts';

/** Words, currencies and the brackets around them; `CR` and `DR` behind a figure say its side. */
const words = /\((?:\p{L}|[€$£¥])+\)|(?<!\p{L})(?![cd]r\s*$)\p{L}+\.?|[€$£¥:]/giu;

/**
 * What a figure that a person typed or pasted may mean, exactly: `1 250 000,00`, `NOK 1.250,00`,
 * `Sum: (1,250.00)`, `1 250,-`. Two values for `1.250`, which some read as a thousand and others as
 * one; the more likely one first. None for anything else.
 */
export function readStatedAmount(text: string): readonly Decimal[] {
  // `1E+15` has lost its digits.
  if (/\d\p{L}+[-+]?\d/u.test(text)) return [];
  const plain = text
    .replace(words, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^([(+\-\u2212]) /u, '$1')
    .replace(/ ([)\-\u2212])$/u, '$1')
    .replace(/[.,][-\u2013\u2014]$/u, '');
  // Three digits behind the only mark are more often thousands than thousandths.
  const order: readonly DecimalMark[] = /^[^,]*,\d{3}\D*$/u.test(plain) ? ['.', ','] : [',', '.'];
  const values = order.flatMap((mark) => readAmount(plain, mark) ?? []);
  const [likely, other] = values;
  const isSame = likely && other && likely.units === other.units && likely.scale === other.scale;
  return isSame ? [likely] : values;
}

/** The currency that a text names, of those that there are; `null` if it names none of them. */
export function namedCurrency(text: string, currencies: readonly string[]): string | null {
  const named: readonly string[] = text.toUpperCase().match(/\p{L}+/gu) ?? [];
  return currencies.find((code) => code !== '' && named.includes(code.toUpperCase())) ?? null;
}
