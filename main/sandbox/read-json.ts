import { decode } from './decode.ts';
import { quoted, Refusal } from './refusal.ts';
import { splitJson } from './split-json.ts';
import { trimJson } from './trim-json.ts';

/** Rows of a JSON file: an array of flat objects. Each comes as the text that was sent. */
export async function* readJson(bytes: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let row = 0;
  for await (const piece of splitJson(decode(bytes, 'UTF-8'), '', 422)) {
    if (piece.kind === 'member') throw new Refusal(422, 'The file is not a JSON array.');
    row += 1;
    yield flatObject(piece.text, `Row ${row}`);
  }
}

/** Rows of newline-delimited JSON; blank lines are skipped. Each comes as the text that was sent. */
export async function* readNdjson(bytes: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let line = 0;
  for await (const text of lines(decode(bytes, 'UTF-8'))) {
    line += 1;
    const trimmed = trimJson(text);
    if (trimmed !== '') yield flatObject(trimmed, `Line ${line}`);
  }
}

async function* lines(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of chunks) {
    const [first = '', ...others] = chunk.split('\n');
    rest += first;
    for (const next of others) {
      yield rest;
      rest = next;
    }
  }
  yield rest;
}

/** Refuses (422) what is not an object, or has an object or array in it. `place` opens the message. */
export function flatObject(text: string, place: string): string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Refusal(422, `${place} is not valid JSON: ${reason}.`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Refusal(422, `${place} is not an object: ${quoted(value)}.`);
  }
  for (const [key, cell] of Object.entries(value)) {
    if (typeof cell === 'object' && cell !== null) {
      throw new Refusal(422, `${place} is not flat: ${quoted(key)} holds ${quoted(cell)}.`);
    }
  }
  return text;
}
