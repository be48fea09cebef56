import fc from 'fast-check';
import type { Dialect } from '../../../main/contract/inspection.ts';

/** Every run tries the same cases, so that a failure can be repeated. */
export const seed = 20261123;

/** Dialects that can be told apart byte by byte, also those that the API cannot express. */
export const dialects: fc.Arbitrary<Dialect> = fc
  .record({
    delimiter: fc.constantFrom(',', ';', '\t', '|', ' ', '~', null),
    quote: fc.constantFrom('"', "'", null),
    escape: fc.constantFrom('"', '\\', '|', null),
  })
  .filter(({ delimiter, escape: escapeCharacter }) => delimiter !== escapeCharacter || !delimiter)
  .map(({ delimiter, quote, escape: escapeCharacter }) => ({
    delimiter,
    quote,
    escape: quote === null ? null : escapeCharacter === '"' ? quote : escapeCharacter,
  }));

/** Text made of what matters to a reader: delimiters, quotes, escapes and line breaks, often. */
export const hostileText = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(',', ';', '\t', '|', '"', "'", '\\', '\n', '\r\n') },
      { weight: 1, arbitrary: fc.constantFrom('\r', '""', '","', '\n\n', '~', ' ') },
      { weight: 3, arbitrary: fc.constantFrom('a', 'bc', 'æ', '€', '1,50', 'x'.repeat(70)) },
    ),
    { maxLength: 150 },
  )
  .map((parts) => parts.join(''));
