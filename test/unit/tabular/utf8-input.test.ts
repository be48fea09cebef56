import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageBytes } from '../../../main/tabular/cutter.ts';
import {
  createTextDecoding,
  type Encoding,
  encodeText,
  encodings,
} from '../../../main/tabular/encoding.ts';
import { standIn, Utf8Input } from '../../../main/tabular/utf8-input.ts';

const out = 8 * pageBytes;

/** Turns bytes in pieces of `size` into UTF-8, read as text. */
function turn(bytes: Uint8Array, encoding: Encoding, delimiter: string, size: number): string {
  const memory = new WebAssembly.Memory({ initial: 16, maximum: 16 });
  const input = new Utf8Input({ memory, table: pageBytes }, encoding, delimiter);
  const place = new Uint8Array(memory.buffer, 2 * pageBytes, size);
  const parts: Uint8Array[] = [];
  for (let at = 0; at <= bytes.length; at += size) {
    const piece = bytes.subarray(at, at + size);
    place.set(piece);
    const end = input.take(place.subarray(0, piece.length), at + size > bytes.length, out);
    parts.push(new Uint8Array(memory.buffer, out, end - out).slice());
  }
  return Buffer.concat(parts).toString('utf8');
}

function decode(bytes: Uint8Array, encoding: Encoding): string {
  const decoding = createTextDecoding(encoding);
  return (decoding.write(bytes) + decoding.end()).toWellFormed();
}

const bytes = fc.uint8Array({ maxLength: 200 });
const mostlyText = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
);
const sizes = fc.integer({ min: 1, max: 90 });
const legible = encodings.filter((encoding) => encoding !== 'UTF-8');

describe('text turned into UTF-8', () => {
  it.each(legible)('is what %s decodes to, wherever the pieces end', (encoding) => {
    const isWide = encoding.startsWith('UTF-16');
    const source = isWide ? mostlyText.map((text) => encodeText(text, encoding)) : bytes;
    fc.assert(
      fc.property(source, sizes, (written, size) => {
        expect(turn(written, encoding, ';', size)).toBe(decode(written, encoding));
      }),
    );
  });

  it.each(['UTF-16LE', 'UTF-16BE'] as const)('has U+FFFD for half a pair of %s', (encoding) => {
    const halves = fc.array(fc.constantFrom('\ud83d', '\ude00', 'a', 'æ'), { maxLength: 12 });
    fc.assert(
      fc.property(halves, sizes, (units, size) => {
        const written = Buffer.from(units.join(''), 'utf16le');
        const bytesOf = encoding === 'UTF-16BE' ? written.swap16() : written;
        expect(turn(bytesOf, encoding, ';', size)).toBe(units.join('').toWellFormed());
      }),
    );
  });

  it.each([
    ['UTF-8', '¦'],
    ['UTF-8', '→'],
    ['UTF-16LE', '¦'],
    ['UTF-16BE', '→'],
    ['windows-1252', '¦'],
  ] as const)('of %s has another character for the delimiter %s', (encoding, delimiter) => {
    const cells = fc.array(fc.constantFrom(delimiter, 'a', 'Ã', '¢', '12,50 lorem ipsum dolor'));
    fc.assert(
      fc.property(cells, sizes, (units, size) => {
        const text = units.join('');
        expect(turn(encodeText(text, encoding), encoding, delimiter, size)).toBe(
          text.replaceAll(delimiter, standIn),
        );
      }),
    );
  });
});
