import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnyRow, readRow } from '../../../main/tabular/sheet-row.ts';
import { seed } from './csv-arbitraries.ts';

const attributes = fc
  .record({
    r: fc.constantFrom('', ' r="A7"', ' r="C7"', ' r="AB7"', " r='D7'"),
    s: fc.constantFrom('', ' s="1"'),
    t: fc.constantFrom('', ' t="s"', ' t="e"', ' t="str"', ' t="inlineStr"'),
  })
  .map(({ r, s, t }) => `${r}${s}${t}`);

const contents = fc.constantFrom(
  '<v>12.5</v>',
  '<v></v>',
  '<f>SUM(A1:A2)</f><v>3</v>',
  '<f t="shared" si="0"/><v>3</v>',
  '<f>1+1</f>',
  '<is><t>Bærum</t></is>',
  '<is><t xml:space="preserve"> x </t></is>',
  '<is><r><t>a</t></r><r><t>b</t></r></is>',
  '<v>a &amp; b</v>',
  '<is><t>c</t><rPh sb="0" eb="1"><t>x</t></rPh></is>',
  '<v><![CDATA[<c>]]></v>',
);

const cell = fc
  .tuple(attributes, fc.option(contents))
  .map(([tag, content]) => (content === null ? `<c${tag}/>` : `<c${tag}>${content}</c>`));

const row = fc
  .tuple(
    fc.constantFrom('', ' r="7"', ' r="7" hidden="1"', ' spans="1:3" r="7" hidden="true"'),
    fc.array(cell, { maxLength: 6 }),
  )
  .map(([tag, cells]) => `<row${tag}>${cells.join('')}</row>`);

describe('a row of a sheet', () => {
  it('is read the short way as it is read as XML', () => {
    fc.assert(
      fc.property(row, (xml) => {
        expect(readRow(xml, 41)).toEqual(readAnyRow(xml, 41));
      }),
      { seed, numRuns: 1000 },
    );
  });

  it('has its number, or the one behind the row before', () => {
    expect([readRow('<row r="7"/>', 2).number, readRow('<row/>', 2).number]).toEqual([7, 3]);
  });

  it('has cells where their references say', () => {
    const cells = readRow('<row r="1"><c r="B1"><v>1</v></c><c><v>2</v></c></row>', 0).cells;
    expect(cells.map(({ column, value }) => [column, value])).toEqual([
      [1, '1'],
      [2, '2'],
    ]);
  });
});
