import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHtmlTable } from '../../../main/tabular/html-table.ts';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const written = (text: string) => text.replace(/[&<>]/g, (found) => escapes[found] ?? found);
const row = (cells: readonly string[]) =>
  `<tr>${cells.map((cell) => `<td>${written(cell)}</td>`).join('')}</tr>`;

describe('a table of a page', () => {
  it('has the cells that were written', () => {
    const cell = fc
      .array(fc.constantFrom('a', '1 250,00', 'Bærum', '<b>', '&amp;', '"'), { maxLength: 3 })
      .map((words) => words.join(''));
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }),
      );
    fc.assert(
      fc.property(table, (rows) => {
        expect(readHtmlTable(`<p>before</p><table>${rows.map(row).join('')}</table>`)).toEqual(
          rows,
        );
      }),
    );
  });

  it('has line breaks where the page does, and no others', () => {
    const html = '<table><tr><td>two<br>\n  lines</td><td> of\n a  source </td></tr></table>';
    expect(readHtmlTable(html)).toEqual([['two\nlines', 'of a source']]);
  });

  it('needs no closing tags', () => {
    expect(readHtmlTable('<table><tr><td>a<td>b<tr><td>c<td>d')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('has every cell in its column where others span several', () => {
    const html = `<table>
      <tr><td rowspan=2>100</td><td colspan=2>October</td></tr>
      <tr><td>debit</td><td>credit</td></tr>
      <tr><td>200</td><td>1</td><td>2</td></tr></table>`;
    expect(readHtmlTable(html)).toEqual([
      ['100', 'October', ''],
      ['', 'debit', 'credit'],
      ['200', '1', '2'],
    ]);
  });

  it('is without rows and columns that are hidden', () => {
    const html = `<table><tr><td>a</td><td style="display: none">x</td><td>b</td></tr>
      <tr style='height:0;display:none'><td>y</td></tr><tr hidden><td>z</td></tr></table>`;
    expect(readHtmlTable(html)).toEqual([['a', 'b']]);
  });

  it('is the one within a layout, not the layout', () => {
    const html = `<table><tr><td>Menu</td><td><table>${row(['a', 'b'])}${row(['c', 'd'])}</table>
      <td>Footer</td></tr></table>`;
    expect(readHtmlTable(html)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('is the largest of several', () => {
    const html = `<table>${row(['x'])}</table><table>${row(['a'])}${row(['b'])}</table>`;
    expect(readHtmlTable(html)).toEqual([['a'], ['b']]);
  });

  it('has no style sheets and scripts in it', () => {
    const html =
      '<table><tr><td><style>td { color: red }</style>a<script>b()</script></td></tr></table>';
    expect(readHtmlTable(html)).toEqual([['a']]);
  });

  it('is filled up where the page leaves out last cells', () => {
    expect(readHtmlTable(`<table>${row(['a', 'b'])}${row(['c'])}</table>`)).toEqual([
      ['a', 'b'],
      ['c', ''],
    ]);
  });

  it('cannot be made endless by a span', () => {
    const html = '<table><tr><td colspan=999999999 rowspan=999999999>a</td></tr></table>';
    expect(readHtmlTable(html)?.[0]).toHaveLength(16_384);
  });

  it.each(['', 'plain text', '<p>no table</p>', '<table></table>', '<td>a'])(
    'is not in %j',
    (html) => {
      expect(readHtmlTable(html)).toBeNull();
    },
  );

  it('is read or not, whatever the page holds', () => {
    const part = fc.constantFrom(
      '<table>',
      '</table>',
      '<tr>',
      '</tr>',
      '<td>',
      '</td>',
      'x',
      '<br>',
      '<td hidden>',
      '<style>',
      '<!--',
      '<tr hidden>',
      '</style>',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const rows = readHtmlTable(parts.join(''));
        expect(rows === null || new Set(rows.map(({ length }) => length)).size === 1).toBe(true);
      }),
    );
  });
});
