import type { FileConfig } from '../contract/push.ts';
import { quoted, Refusal } from './refusal.ts';

const allowed = {
  delimiter: [',', ';', '\t'],
  quoteCharacter: ['DOUBLE_QUOTE', 'SINGLE_QUOTE', 'disabled'],
  escapeCharacter: ['BACKSLASH', 'DOUBLE_QUOTE', 'VERTICAL_BAR'],
  encoding: ['UTF-8', 'ISO-8859-1'],
} as const satisfies { readonly [K in keyof FileConfig]: readonly FileConfig[K][] };

/** Reads the form field `fileConfig`: exactly the four keys, each with one of its values. */
export function readFileConfig(text: string): FileConfig {
  const values = parseObject(text);
  for (const key of Object.keys(values)) {
    if (!Object.hasOwn(allowed, key)) {
      throw new Refusal(400, `fileConfig has an unknown key ${quoted(key)}.`);
    }
  }
  return {
    delimiter: pick(values, 'delimiter', allowed.delimiter),
    quoteCharacter: pick(values, 'quoteCharacter', allowed.quoteCharacter),
    escapeCharacter: pick(values, 'escapeCharacter', allowed.escapeCharacter),
    encoding: pick(values, 'encoding', allowed.encoding),
  };
}

function parseObject(text: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Refusal(400, `fileConfig is not JSON: ${quoted(text)}.`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Refusal(400, 'fileConfig is not a JSON object.');
  }
  return value as Readonly<Record<string, unknown>>;
}

function pick<T extends string>(
  values: Readonly<Record<string, unknown>>,
  key: string,
  choices: readonly T[],
): T {
  if (!Object.hasOwn(values, key)) throw new Refusal(400, `fileConfig lacks ${quoted(key)}.`);
  const found = choices.find((choice) => choice === values[key]);
  if (found !== undefined) return found;
  const list = choices.map((choice) => JSON.stringify(choice)).join(', ');
  throw new Refusal(400, `fileConfig: ${key} is ${quoted(values[key])}, not one of ${list}.`);
}
