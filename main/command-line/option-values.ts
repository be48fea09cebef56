import {
  type ChosenReading,
  type ColumnRole,
  columnRoles,
  type StatedTotal,
  statedFigures,
} from '../contract/finance.ts';
import { encodings } from '../tabular/encoding.ts';

/** Names for characters that are awkward to type on a command line. */
const delimiters: Readonly<Record<string, string>> = {
  comma: ',',
  semicolon: ';',
  tab: '\t',
  pipe: '|',
};

/** Values of `--quote`; `null` says that the file quotes nothing. */
export const quotes: Readonly<Record<string, string | null>> = {
  double: '"',
  single: "'",
  none: null,
};

/** Values of `--escape`. */
export const escapes: Readonly<Record<string, string>> = { double: '"', backslash: '\\', bar: '|' };

/** Other names in daily use, as `plain` has them. */
const encodingAliases: Readonly<Record<string, string>> = {
  latin1: 'iso88591',
  cp1252: 'windows1252',
  cp1251: 'windows1251',
};

/** The character that `--delimiter` names or is; `undefined` when it cannot be one. */
export function readDelimiter(value: string): string | undefined {
  const named = delimiters[value.toLowerCase()];
  if (named !== undefined) return named;
  return [...value].length === 1 && !/[\r\n"\0]/u.test(value) ? value : undefined;
}

/** The encoding's name as `Inspection.encoding` has it, however it is written. */
export function readEncoding(value: string): string | undefined {
  const wanted = encodingAliases[plain(value)] ?? plain(value);
  return encodings.find((name) => plain(name) === wanted);
}

/** A whole number in decimal digits from `least` to `most`. */
export function readNumber(value: string, least: number, most: number): number | undefined {
  const number = /^\d{1,9}$/u.test(value) ? Number(value) : Number.NaN;
  return number >= least && number <= most ? number : undefined;
}

/** A UUID in its usual form, of any version: the delete query is made in the Ignite web app. */
export function readUuid(value: string): string | undefined {
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/iu.test(value) ? value : undefined;
}

/**
 * What `--erp-total` says: an amount, if wished with the figure that it is and the column before it,
 * as in `debit=1 250,00` or `Tax.net=NOK 12,50`, and before all that the company whose total it is,
 * as in `100@debit=1 250,00`. Whether it can be read is told with the file.
 */
export function readErpTotal(value: string): StatedTotal {
  const [, company, rest] = /^([^@=]+)@(.*)$/su.exec(value) ?? [];
  if (company === undefined || rest === undefined) return readFigure(value);
  return { ...readFigure(rest), company: company.trim() };
}

function readFigure(value: string): StatedTotal {
  const at = value.indexOf('=');
  if (at < 0) return { text: value, figure: 'net' };
  const [name, text] = [value.slice(0, at).trim(), value.slice(at + 1)];
  const known = (word: string) => statedFigures.find((figure) => figure === word.toLowerCase());
  const figure = known(name);
  if (figure) return { text, figure };
  const dot = name.lastIndexOf('.');
  const own = known(name.slice(dot + 1));
  return own && dot > 0
    ? { text, figure: own, amount: name.slice(0, dot) }
    : { text, figure: 'net', amount: name };
}

/** The words of `--column`, with what they say. */
const roleWords: Readonly<Record<string, ColumnRole | null>> = {
  ...Object.fromEntries(columnRoles.map((role) => [role, role])),
  none: null,
};
const howWords: Readonly<Record<string, Pick<ChosenReading, 'decimalMark' | 'dateOrder'>>> = {
  comma: { decimalMark: ',' },
  point: { decimalMark: '.' },
  dmy: { dateOrder: 'dmy' },
  mdy: { dateOrder: 'mdy' },
};

/**
 * How `--column` says that a column is read: `Amount=amount,comma`, `3=date,dmy`, `Balance=none`; a
 * number is the column's place. `undefined` when it cannot be read.
 */
export function readColumn(value: string): ChosenReading | undefined {
  const at = value.lastIndexOf('=');
  const name = value.slice(0, at).trim();
  const [role = '', ...how] = value
    .slice(at + 1)
    .toLowerCase()
    .split(',')
    .map((word) => word.trim());
  const meaning = roleWords[role];
  const said = how.map((word) => howWords[word]);
  if (at < 1 || name === '' || meaning === undefined || said.includes(undefined)) return undefined;
  const place = readNumber(name, 1, 16_384);
  return Object.assign({ column: place ?? name, role: meaning }, ...said);
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[-_ ]/gu, '');
}
