import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SheetRow } from '../../../main/tabular/sheet-row.ts';
import { readSheet } from '../../../main/tabular/sheet-rows.ts';
import { readXml, XmlError } from '../../../main/tabular/xml.ts';
import { seed } from './csv-arbitraries.ts';

/** A part of a workbook whose bytes come in pieces of this length. */
function part(xml: string, pieceLength = 1 << 18) {
  const bytes = Buffer.from(xml);
  const pieces: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += pieceLength) {
    pieces.push(bytes.subarray(at, at + pieceLength));
  }
  const open = async () => Readable.from(pieces);
  return { name: 'sheet1.xml', bytes: bytes.length, packedBytes: bytes.length, open };
}

function plain(row: SheetRow) {
  const cells = Array.from({ length: row.length }, (_, cell) => ({
    column: row.column(cell),
    type: row.type(cell),
    style: row.style(cell),
    hasFormula: row.hasFormula(cell),
    isEmpty: row.isEmpty(cell),
    value: row.value(cell),
  }));
  return { number: row.number, hidden: row.hidden, isFilled: row.isFilled, cells };
}

async function read(xml: string, pieceLength?: number) {
  const rows: ReturnType<typeof plain>[] = [];
  const merges: string[] = [];
  await readSheet(part(xml, pieceLength), {
    onRow: (row) => rows.push(plain(row)),
    onMerge: (area) => merges.push(area),
  });
  return { rows, merges };
}

const typeNames: Readonly<Record<string, string>> = {
  n: 'number',
  s: 'shared',
  b: 'boolean',
  e: 'error',
  str: 'formula-text',
};

/** The same by an XML parser alone, as the standard says it. */
async function readAsXml(xml: string) {
  const rows: ReturnType<typeof plain>[] = [];
  const merges: string[] = [];
  let value = '';
  let reading = false;
  let spoken = false;
  await readXml(await part(xml).open(), {
    open(name, { r, s, t, hidden, ref }) {
      const row = rows.at(-1);
      if (name === 'row') {
        const number = r ? Number(r) : (row?.number ?? 0) + 1;
        rows.push({
          number,
          hidden: hidden === '1' || hidden === 'true',
          isFilled: false,
          cells: [],
        });
      } else if (name === 'c') {
        value = '';
        const letters = /^[A-Z]+/.exec(r ?? '')?.[0] ?? '';
        const column = [...letters].reduce((sum, each) => sum * 26 + each.charCodeAt(0) - 64, 0);
        row?.cells.push({
          column: letters ? column - 1 : (row.cells.at(-1)?.column ?? -1) + 1,
          type: (typeNames[t ?? 'n'] ?? 'text') as 'text',
          style: Number(s ?? 0),
          hasFormula: false,
          isEmpty: true,
          value: '',
        });
      } else if (name === 'f') Object.assign(row?.cells.at(-1) ?? {}, { hasFormula: true });
      else if (name === 'rPh') spoken = true;
      else if (name === 'v' || name === 't') reading = !spoken;
      else if (name === 'mergeCell' && ref) merges.push(ref);
    },
    text(text) {
      if (reading) value += text;
    },
    close(name) {
      if (name === 'v' || name === 't') reading = false;
      else if (name === 'rPh') spoken = false;
      else if (name === 'c') {
        const row = rows.at(-1);
        Object.assign(row?.cells.at(-1) ?? {}, { value, isEmpty: value === '' });
        if (row && value !== '') Object.assign(row, { isFilled: true });
      }
    },
  });
  return { rows, merges };
}

const attributes = fc
  .record({
    r: fc.constantFrom('', ' r="A7"', ' r="C7"', ' r="AB7"', " r='D7'", ' r="XEF7"', '\n r="E7"'),
    s: fc.constantFrom('', ' s="1"', ' s="12"'),
    t: fc.constantFrom('', ' t="s"', ' t="e"', ' t="str"', ' t="inlineStr"', ' t="b"', ' t="d"'),
    more: fc.constantFrom('', ' cm="1"', ' ph="1"'),
  })
  .map(({ r, s, t, more }) => `${r}${s}${more}${t}`);

const contents = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => `<v>${value}</v>`),
  fc.constantFrom(
    '<v></v>',
    '<v/>',
    '<f>SUM(A1:A2)</f><v>3</v>',
    '<f>A1&gt;&quot;x&quot;</f><v>0</v>',
    '<f t="shared" ref="A1:A2" si="0"/><v>3</v>',
    '<f a="x>y">1+1</f>',
    '<f/>',
    '<is><t>Bærum 😀</t></is>',
    '<is><t xml:space="preserve"> x </t></is>',
    '<is><t/></is>',
    '<is><r><t>a</t></r><r><rPr><b/></rPr><t>b</t></r></is>',
    '<v>a &amp; b &#13;&#x41;</v>',
    '<is><t>two\r\nlines\rthree</t></is>',
    '<is><t>c</t><rPh sb="0" eb="1"><t>x</t></rPh></is>',
    '<v><![CDATA[<c>]]></v>',
    '<v>7</v><extLst><ext/></extLst>',
    ' <v>8</v> ',
    '<!-- <v>9</v> --><v>10</v>',
  ),
);

const cell = fc
  .tuple(attributes, fc.option(contents))
  .map(([tag, content]) => (content === null ? `<c${tag}/>` : `<c${tag}>${content}</c>`));

const row = fc
  .tuple(
    fc.constantFrom(
      '',
      ' r="7"',
      ' r="7" hidden="1"',
      ' spans="1:3" r="7" hidden="true"',
      ' r="12" x14ac:dyDescent="0.25" customHeight="1" hidden="0"',
      " r='9'",
    ),
    fc.option(fc.array(cell, { maxLength: 6 })),
    fc.constantFrom('', '', '\n  ', '<!-- <row r="99"/> -->', '<?pause?>'),
  )
  .map(([tag, cells, behind]) =>
    cells === null ? `<row${tag}/>${behind}` : `<row${tag}>${cells.join('')}</row>${behind}`,
  );

const sheet = fc
  .record({
    rows: fc.array(row, { maxLength: 8 }),
    above: fc.constantFrom('', '<cols><col min="1" max="2"/></cols>', '\n'),
    below: fc.constantFrom('', '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>'),
  })
  .map(
    ({ rows, above, below }) =>
      `<?xml version="1.0"?><worksheet xmlns="a" xmlns:x14ac="b">${above}<sheetData>${rows.join('')}</sheetData>${below}</worksheet>`,
  );

describe('the rows of a sheet', () => {
  it('are read from the bytes as an XML parser reads them, wherever the pieces end', async () => {
    await fc.assert(
      fc.asyncProperty(sheet, fc.integer({ min: 1, max: 400 }), async (xml, pieceLength) => {
        expect(await read(xml, pieceLength)).toEqual(await readAsXml(xml));
      }),
      { seed, numRuns: 1500 },
    );
  });

  it('are found whatever prefix their names have', async () => {
    const xml =
      '<x:worksheet xmlns:x="a"><x:sheetData><x:row r="3"><x:c r="B3"><x:v>4</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect((await read(xml, 5)).rows).toMatchObject([
      { number: 3, cells: [{ column: 1, value: '4' }] },
    ]);
  });

  it('may be wide, and end at the last column there can be', async () => {
    const cells = Array.from({ length: 16_400 }, () => '<c><v>1</v></c>').join('');
    const { rows } = await read(
      `<worksheet><sheetData><row>${cells}</row></sheetData></worksheet>`,
    );
    expect(rows[0]?.cells).toHaveLength(16_384);
  });

  it.each([
    ['a document type', '<!DOCTYPE x [<!ENTITY a "b">]><worksheet><sheetData/></worksheet>'],
    [
      'an entity that nobody defined',
      '<worksheet><sheetData><row><c><v>&a;</v></c></row></sheetData></worksheet>',
    ],
    [
      'an entity declared among the rows',
      '<worksheet><sheetData><!ENTITY a "b"></sheetData></worksheet>',
    ],
    ['an end too early', '<worksheet><sheetData><row r="1"><c><v>1</v></c>'],
    [
      'tags that do not match',
      '<worksheet><sheetData><row r="1"><c><v>1</f></c></row></sheetData></worksheet>',
    ],
    ['what belongs in no row', '<worksheet><sheetData><script/></sheetData></worksheet>'],
  ])('are refused with %s', async (_, xml) => {
    await expect(read(xml)).rejects.toThrow(XmlError);
  });

  it('are read no further than they are wanted', async () => {
    let rows = 0;
    const text = `<worksheet><sheetData>${'<row><c><v>1</v></c></row>'.repeat(1000)}`;
    const onRow = () => {
      rows += 1;
    };
    await readSheet(part(text, 100), { onRow }, () => rows < 10);
    expect(rows).toBeLessThan(20);
  });
});
