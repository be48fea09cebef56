import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dialect } from '../../../main/contract/inspection.ts';
import type { Conversion } from '../../../main/contract/push.ts';
import { transcode } from '../../../main/prepare/transcode.ts';
import { readCsv } from '../../../main/tabular/csv-reader.ts';
import { createRowWriter } from '../../../main/tabular/csv-writer.ts';
import {
  decodeText,
  type Encoding,
  encodeText,
  encodings,
} from '../../../main/tabular/encoding.ts';

const plain: Dialect = { delimiter: ';', quote: '"', escape: '"' };

/** The bytes in pieces of `size`, so that characters and line breaks are cut anywhere. */
async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function convertToBytes(bytes: Uint8Array, conversion: Conversion, size: number) {
  const out: Buffer[] = [];
  for await (const chunk of transcode(pieces(bytes, size), conversion)) out.push(chunk);
  return Buffer.concat(out);
}

async function convert(bytes: Uint8Array, conversion: Conversion, size = 7): Promise<string> {
  return (await convertToBytes(bytes, conversion, size)).toString('utf8');
}

const onlyEncoding = (encoding: string): Conversion => ({
  reasons: ['encoding'],
  encoding,
  rewrite: null,
});

const dialects = fc.record({
  delimiter: fc.constantFrom('|', '~', ' ', ',', '\t'),
  quote: fc.constantFrom('"', "'"),
});

describe('a change of encoding', () => {
  it.each<[Encoding, string]>([
    ['windows-1252', '€ “quoted” – Šibenik'],
    ['windows-1251', 'Счёт №7'],
    ['UTF-16LE', 'Bærum 🚀'],
    ['UTF-16BE', 'Bærum 🚀'],
    ['CP850', 'Bærum Østfold'],
    ['CP437', 'Bærum Åland'],
  ])('from %s keeps every character', async (encoding, text) => {
    expect(await convert(encodeText(text, encoding), onlyEncoding(encoding), 1)).toBe(text);
  });

  it('takes off the byte order mark, and only at the start', async () => {
    const text = 'a;b\n\uFEFFc;d\n';
    const bytes = encodeText(`\uFEFF${text}`, 'UTF-8');
    expect(await convert(bytes, onlyEncoding('UTF-8'), 1)).toBe(text);
  });

  it('changes nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 1, max: 9 }),
        async (text, size) => {
          const bytes = encodeText(text, 'UTF-16LE');
          expect(await convert(bytes, onlyEncoding('UTF-16LE'), size)).toBe(
            text.replace(/^\uFEFF/, ''),
          );
        },
      ),
      { seed: 5 },
    );
  });
});

describe('every byte there is', () => {
  const singleByte = encodings.filter((name) => name !== 'UTF-8' && !name.startsWith('UTF-16'));

  it.each(singleByte)('of %s comes back from UTF-8 as it was', async (encoding) => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 60 }),
        fc.integer({ min: 1, max: 9 }),
        async (bytes, size) => {
          const sent = await convert(bytes, onlyEncoding(encoding), size);
          expect(Buffer.from(encodeText(sent, encoding))).toEqual(Buffer.from(bytes));
        },
      ),
      { seed: 7, numRuns: 200 },
    );
  });

  it.each(singleByte)(
    'of %s is in the same cell after rows were written anew',
    async (encoding) => {
      const from = { delimiter: '|', quote: '"', escape: '"' };
      const conversion: Conversion = {
        reasons: ['encoding', 'delimiter'],
        encoding,
        rewrite: { from, to: plain, lineBreak: '\n', dropLines: 0 },
      };
      await fc.assert(
        fc.asyncProperty(
          fc.uint8Array({ maxLength: 60 }),
          fc.integer({ min: 1, max: 9 }),
          async (bytes, size) => {
            const sent = await convert(bytes, conversion, size);
            expect(readCsv(sent, plain)).toEqual(readCsv(decodeText(bytes, encoding), from));
          },
        ),
        { seed: 8, numRuns: 200 },
      );
    },
  );

  it('of damaged UTF-8 goes through untouched, but for the byte order mark', async () => {
    const mark = Buffer.from([0xef, 0xbb, 0xbf]);
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 30 }),
        fc.boolean(),
        fc.integer({ min: 1, max: 9 }),
        async (bytes, marked, size) => {
          const source = marked ? Buffer.concat([mark, bytes]) : Buffer.from(bytes);
          const expected = source.subarray(source.indexOf(mark) === 0 ? 3 : 0);
          const sent = await convertToBytes(source, onlyEncoding('UTF-8'), size);
          expect(sent).toEqual(expected);
        },
      ),
      { seed: 9, numRuns: 300 },
    );
  });

  it('of damaged UTF-8 stays where rows are written anew', async () => {
    const from = { delimiter: '|', quote: '"', escape: '"' };
    const conversion: Conversion = {
      reasons: ['delimiter'],
      encoding: 'UTF-8',
      rewrite: { from, to: plain, lineBreak: '\n', dropLines: 0 },
    };
    const sent = await convertToBytes(Buffer.from('a|B\xe6rum\n', 'latin1'), conversion, 3);
    expect(sent).toEqual(Buffer.from('a;B\xe6rum\n', 'latin1'));
  });
});

describe('rows written anew', () => {
  const rewriting = (from: Dialect, dropLines = 0): Conversion => ({
    reasons: ['delimiter'],
    encoding: 'UTF-8',
    rewrite: { from, to: plain, lineBreak: '\n', dropLines },
  });

  it('give every cell back, whatever stands in it', async () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'æ', '"', "'", ';', '|', ' ', '\n', '\\', ''),
    });
    // A row of one empty cell is a blank line, and a blank line is a row of one empty cell.
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(
        rows,
        dialects,
        fc.integer({ min: 1, max: 9 }),
        async (table, { delimiter, quote }, size) => {
          const from = { delimiter, quote, escape: quote };
          const source = table.map((row) => `${createRowWriter(from)(row)}\n`).join('');
          const sent = await convert(Buffer.from(source), rewriting(from), size);
          expect(readCsv(sent, plain)).toEqual(readCsv(source, from));
          expect(readCsv(sent, plain)).toEqual(table);
        },
      ),
      { seed: 6, numRuns: 300 },
    );
  });

  it('leave out the line that names the separator', async () => {
    const bytes = Buffer.from('sep=|\na|b\n1|2\n');
    expect(await convert(bytes, rewriting({ ...plain, delimiter: '|' }, 1))).toBe('a;b\n1;2\n');
  });

  it('are read with their own escape character', async () => {
    const from = { delimiter: '|', quote: '"', escape: '\\' };
    expect(await convert(Buffer.from('"say \\"hi\\""|2\n'), rewriting(from))).toBe(
      '"say ""hi""";2\n',
    );
  });
});
