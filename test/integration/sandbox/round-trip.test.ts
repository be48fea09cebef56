import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FileConfig } from '../../../main/contract/push.ts';
import { aSandbox, emptyLedger, ledgerRows, pushFile } from './a-sandbox.ts';

const configs: readonly FileConfig[] = ([',', ';', '\t'] as const).flatMap((delimiter) =>
  (['DOUBLE_QUOTE', 'SINGLE_QUOTE', 'disabled'] as const).flatMap((quoteCharacter) =>
    (['BACKSLASH', 'DOUBLE_QUOTE', 'VERTICAL_BAR'] as const).flatMap((escapeCharacter) =>
      (['UTF-8', 'ISO-8859-1'] as const).map((encoding) => ({
        delimiter,
        quoteCharacter,
        escapeCharacter,
        encoding,
      })),
    ),
  ),
);

const quotes = { DOUBLE_QUOTE: '"', SINGLE_QUOTE: "'", disabled: null } as const;
const escapes = { BACKSLASH: '\\', DOUBLE_QUOTE: '"', VERTICAL_BAR: '|' } as const;

/** Writes a cell so that only the settings themselves can bring it back. */
function write(cell: string, config: FileConfig, always: boolean): string {
  const quote = quotes[config.quoteCharacter];
  if (quote === null) return cell;
  const escaping = escapes[config.escapeCharacter];
  if (!always && !/[,;\t\r\n"']/.test(cell)) return cell;
  const special = (character: string): boolean => character === quote || character === escaping;
  const body = [...cell].map((character) => (special(character) ? escaping : '') + character);
  return `${quote}${body.join('')}${quote}`;
}

/** Tables of at least two columns, with names that differ. */
function tables(config: FileConfig): fc.Arbitrary<readonly (readonly string[])[]> {
  const special = fc.constantFrom(
    ',',
    ';',
    '\t',
    '"',
    "'",
    '\\',
    '|',
    '\r',
    '\n',
    ' ',
    'ø',
    '\u0085',
  );
  const any =
    config.encoding === 'UTF-8'
      ? fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })
      : fc.integer({ min: 0, max: 0xff }).map((code) => String.fromCharCode(code));
  const cell = fc
    .array(fc.oneof(special, any), { maxLength: 6 })
    .map((characters) => characters.join(''))
    // Without quotes there is no way to write these.
    .filter((text) => config.quoteCharacter !== 'disabled' || !/[,;\t\r\n]/.test(text));
  return fc
    .integer({ min: 2, max: 5 })
    .chain((columns) =>
      fc
        .tuple(
          fc.uniqueArray(cell, { minLength: columns, maxLength: columns }),
          fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { maxLength: 5 }),
        )
        .map(([header, rows]) => [header, ...rows]),
    );
}

describe('CSV comes back as it was written', () => {
  it.each(configs)('$delimiter $quoteCharacter $escapeCharacter $encoding', async (config) => {
    const sandbox = await aSandbox();
    const property = fc.asyncProperty(
      tables(config),
      fc.boolean(),
      fc.constantFrom('\n', '\r\n', '\r'),
      async (table, always, lineEnd) => {
        const text = table
          .map((row) => row.map((cell) => write(cell, config, always)).join(config.delimiter))
          .join(lineEnd);
        const bytes = Buffer.from(text, config.encoding === 'UTF-8' ? 'utf8' : 'latin1');
        const answer = await pushFile(sandbox, 'table.csv', bytes, {
          fileConfig: JSON.stringify(config),
          deleteQueryId: emptyLedger.id,
        });
        expect(answer.message).toBe('Kept.');
        const [header = [], ...rows] = table;
        const back = (await ledgerRows(sandbox)) as Readonly<Record<string, string>>[];
        expect(back.map((row) => header.map((name) => row[name]))).toEqual(rows);
      },
    );
    await fc.assert(property, { numRuns: 12, seed: 20261015 });
  });
});
