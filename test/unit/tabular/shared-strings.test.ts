import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSharedStrings } from '../../../main/tabular/shared-strings.ts';
import { XmlError } from '../../../main/tabular/xml.ts';
import { seed } from './csv-arbitraries.ts';

function read(xml: string, wanted: readonly number[], pieceLength = 1 << 18) {
  const bytes = Buffer.from(xml);
  const pieces: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += pieceLength) {
    pieces.push(bytes.subarray(at, at + pieceLength));
  }
  const open = async () => Readable.from(pieces);
  const entry = { name: 's', bytes: bytes.length, packedBytes: bytes.length, open };
  return readSharedStrings(entry, new Set(wanted));
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\r', '&#13;');

/** A text as a workbook writes it, and what it says. */
const item = fc
  .tuple(
    fc.string({ unit: fc.constantFrom('a', 'æ', '😀', '&', '<', '>', ' ', '\r', '\n', '"') }),
    fc.constantFrom('plain', 'kept', 'rich', 'spoken'),
  )
  .map(([text, how]) => {
    const inner = escaped(text);
    const half = Math.floor([...text].length / 2);
    const [left, right] = [[...text].slice(0, half), [...text].slice(half)].map((each) =>
      escaped(each.join('')),
    );
    const xml = {
      plain: text === '' ? '<si/>' : `<si><t>${inner}</t></si>`,
      kept: `<si><t xml:space="preserve">${inner}</t></si>`,
      rich: `<si><r><rPr><b/></rPr><t>${left}</t></r><r><t>${right}</t></r></si>`,
      spoken: `<si><t>${inner}</t><rPh sb="0" eb="1"><t>x</t></rPh></si>`,
    }[how];
    return { xml, text };
  });

describe('shared strings', () => {
  it('are found by their numbers, wherever the pieces end', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(item, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 90 }),
        async (items, pieceLength) => {
          const xml = `<?xml version="1.0"?><sst count="3">${items.map((each) => each.xml).join('\n')}</sst>`;
          const found = await read(xml, [...items.keys()], pieceLength);
          expect([...found.values()]).toEqual(items.map(({ text }) => text));
        },
      ),
      { seed, numRuns: 500 },
    );
  });

  it('have their own escapes undone', async () => {
    const found = await read('<sst><si><t>a_x000D_b _x005F_x0041_</t></si></sst>', [0]);
    expect(found.get(0)).toBe('a\rb _x0041_');
  });

  it('may have names with a prefix', async () => {
    const xml = '<x:sst><x:si><x:t>a</x:t></x:si><x:si><x:t>b</x:t></x:si></x:sst>';
    expect((await read(xml, [1], 3)).get(1)).toBe('b');
  });

  it.each([
    '<!DOCTYPE x [<!ENTITY a "b">]><sst><si><t>&a;</t></si></sst>',
    '<sst><si><t>&a;</t></si></sst>',
    '<sst><!ENTITY a "b"><si><t>a</t></si></sst>',
  ])('with entities of their own are refused: %s', async (xml) => {
    await expect(read(xml, [0])).rejects.toThrow(XmlError);
  });
});
