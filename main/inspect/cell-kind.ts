/** What a cell looks like, so far as its text shows. */
export type CellKind = 'empty' | 'number' | 'date' | 'code' | 'word' | 'text' | 'odd';

const number =
  /^[-+]?(?:[$€£¥]\s?)?[-+(]?\d{1,20}(?:[' \u00a0]\d{3}(?!\d)|[.,]\d{1,12}){0,8}\)?(?:[eE][-+]?\d{1,3})?\s?[-%]?$/;
const date =
  /^\(?(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\d{1,2}[- ][A-Za-z]{3,9}[- ,]{1,2}\d{2,4}|[A-Za-z]{3,9} \d{1,2},? \d{4})(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?)?\s?(?:[AaPp][Mm]|Z|[-+]\d{2}:?\d{2}|[A-Z]{3,4})?\)?$/;
const time = /^\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?:\s?[AaPp][Mm])?$/;
const missing = /^(?:n\/?a|nan|null|none|nil|-|--|\.|\?|unknown|true|false|yes|no)$/i;
const address =
  /^(?:[A-Za-z][A-Za-z0-9+.-]{1,10}:\/\/\S+|[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6})$/;
const code = /^[\p{L}\d][\p{L}\d._/-]*$/u;
const word = /^[\p{L}\p{M}'’.&-]+(?: [\p{L}\p{M}\d'’.&()/-]+){0,5}$/u;

/** Longer cells are judged as text. */
const longest = 120;

/** Names the kind of a cell. */
export function cellKind(cell: string): CellKind {
  const text = cell.length > longest ? cell : cell.trim();
  if (text === '') return 'empty';
  if (text.length > longest) return 'text';
  if (number.test(text)) return 'number';
  if (date.test(text) || time.test(text)) return 'date';
  if (missing.test(text)) return 'empty';
  if (address.test(text)) return 'code';
  if (word.test(text)) return 'word';
  if (code.test(text)) return 'code';
  return /[\p{L}\d]/u.test(text) ? 'text' : 'odd';
}
