import type { ColumnReading } from '../../contract/finance.ts';
import { evidence, type Note } from './note.ts';

/** Currencies in use, ISO 4217, as the runtime knows them. */
const codes = new Set(Intl.supportedValuesOf('currency'));

/** Says that a cell of a currency column holds no currency. `text` is trimmed. */
export function checkCurrency(
  text: string,
  line: number,
  { name }: ColumnReading,
  note: Note,
): void {
  if (text === '' || codes.has(text)) return;
  note('currency-unknown', evidence(line, text), { name });
}
