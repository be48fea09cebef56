import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { codes, inspect, look, problem } from './inspecting.ts';
import { zipFile } from './zip-file.ts';

const header = 'Konto;Tekst;Beløp\n';
const ledger = `${header}4000;Bærum kommune;1250,00\n4010;Ærlig Åse;-3,50\n4020;Tromsø;0,00\n`;

/** Rows that do not repeat one another, without any quote. */
const distinctRows = (count: number) =>
  Array.from({ length: count }, (_, row) => `4000;Oslo;${row},00\n`).join('');

describe('the check of a CSV file', () => {
  it('counts rows without header and blank lines', async () => {
    expect(await inspect(`${ledger}\n\n4030;Bodø;1,00\n`)).toMatchObject({ rows: 4 });
  });

  it('tells ragged rows with line, expected and found cells', async () => {
    const found = await inspect(`${ledger}4030;Bodø\n4040;Moss;1;2\n`);
    expect(problem(found, 'ragged-row')).toEqual({
      code: 'ragged-row',
      severity: 'warning',
      line: 5,
      count: 2,
      // No number is that of both rows.
      details: { expected: 3 },
      examples: [
        { line: 5, found: 2, text: '4030;Bodø' },
        { line: 6, found: 4, text: '4040;Moss;1;2' },
      ],
    });
  });

  it('tells where a quote was opened that is never closed', async () => {
    const found = await inspect(`A;B\n"a;b";1\n"c;d";2\n"e;f";3\n4;"5\n${'6;7\n'.repeat(9)}`);
    expect(problem(found, 'unclosed-quote')).toMatchObject({
      severity: 'blocking',
      examples: [{ line: 5, text: '"5' }],
    });
  });

  it('tells where a closing quote is missing, though the next one closes the field', async () => {
    const rows = '"e";"f"\n'.repeat(20);
    const found = await inspect(`A;B\n${rows}"c";"d\n${rows}`);
    expect(problem(found, 'unclosed-quote')).toMatchObject({
      severity: 'blocking',
      examples: [{ line: 22, text: '"d' }],
    });
  });

  it('reads quotes that first occur far behind the head', async () => {
    const far = `${header}${distinctRows(100_000)}4000;"Oslo; Norge";1,00\n`;
    expect(await inspect(far)).toMatchObject({
      rows: 100_001,
      dialect: { delimiter: ';', quote: '"', escape: null },
      problems: [],
    });
  });

  it('takes a lone quote far behind the head for text', async () => {
    const far = `${header}${distinctRows(100_000)}4000;"Oslo;1,00\n4000;Moss;1,00\n`;
    expect(await inspect(far)).toMatchObject({
      rows: 100_002,
      dialect: { quote: null },
      problems: [],
    });
  });

  it('knows the encoding by a character far behind the head', async () => {
    const far = `Konto;Tekst\n${'4000;Oslo\n'.repeat(200_000)}4000;Bærum\n`;
    expect(await inspect(Buffer.from(far, 'latin1'))).toMatchObject({ encoding: 'ISO-8859-1' });
  });

  it.each([
    ['UTF-8', Buffer.from(ledger), false],
    ['UTF-8', Buffer.from(`\ufeff${ledger}`), true],
    ['ISO-8859-1', Buffer.from(ledger, 'latin1'), false],
    ['windows-1252', iconv.encode(`${ledger}4000;50 € – “netto”;1,00\n`, 'windows-1252'), false],
    ['windows-1251', iconv.encode(`Счёт;Текст\n4000;Москва\n4010;Налог\n`, 'windows-1251'), false],
    ['UTF-16LE', Buffer.from(`\ufeff${ledger}`, 'utf16le'), true],
    ['UTF-16LE', Buffer.from(ledger, 'utf16le'), false],
    ['UTF-16BE', Buffer.from(`\ufeff${ledger}`, 'utf16le').swap16(), true],
    ['UTF-16BE', Buffer.from(ledger, 'utf16le').swap16(), false],
    ['CP850', iconv.encode(ledger, 'cp850'), false],
  ])('recognises %s (%#)', async (encoding, bytes, bom) => {
    expect(await inspect(bytes)).toMatchObject({
      encoding,
      bom,
      header: [
        expect.stringMatching(/Konto|Счёт/),
        expect.anything(),
        ...(encoding === 'windows-1251' ? [] : ['Beløp']),
      ],
      problems: [],
    });
  });

  it('says so when the encoding cannot be told', async () => {
    const bytes = Buffer.concat([Buffer.from('A;B\n1;'), Buffer.from([0x81, 0x8d, 0x90, 0x0a])]);
    expect(codes(await inspect(bytes))).toContain('encoding-unclear');
  });

  it('tells bytes that are none in UTF-8 with line and column', async () => {
    const good = '4000;Bærum kommune;1,00\n'.repeat(50);
    const bytes = Buffer.concat([
      Buffer.from(`${header}${good}4000;Troms`),
      Buffer.from([0xf8]),
      Buffer.from(`;1,00\n${good}`),
    ]);
    expect(problem(await inspect(bytes), 'invalid-bytes')).toMatchObject({
      count: 1,
      line: 52,
      examples: [{ line: 52, column: 11, text: '0xF8' }],
    });
  });

  it('tells NULs', async () => {
    expect(problem(await inspect('A;B\n1;2\næ3;\0\0\n'), 'nul-byte')).toMatchObject({
      line: 3,
      count: 2,
      examples: [
        { line: 3, column: 4 },
        { line: 3, column: 5 },
      ],
    });
  });

  it('tells a row of more than a megabyte', async () => {
    const long = `A;B\n1;2\n3;${'x'.repeat(1_100_000)}\n5;6\n`;
    expect(problem(await inspect(long), 'long-row')).toMatchObject({ line: 3, count: 1 });
  });

  it('tells names that occur twice or are missing', async () => {
    const found = await inspect('Konto;Beløp;;Beløp\n4000;1,00;a;2,00\n4010;1,50;b;3,00\n');
    expect(codes(found)).toEqual(['empty-header', 'duplicate-header']);
    expect(problem(found, 'duplicate-header')?.details).toEqual({ name: 'Beløp' });
  });

  it('tells an empty file', async () => {
    expect(await inspect('')).toMatchObject({ rows: 0, problems: [{ code: 'empty-file' }] });
  });

  it('tells a file with a header only', async () => {
    expect(await inspect(header)).toMatchObject({ rows: 0, problems: [{ code: 'no-data-rows' }] });
  });

  it('tells a table without a header', async () => {
    const found = await inspect('4000;2026-10-01;1,50\n4010;2026-10-02;2,50\n4020;2026-10-03;1\n');
    expect(found).toMatchObject({ rows: 3, header: [], problems: [{ code: 'no-header' }] });
  });

  it('finds the header below a title', async () => {
    const found = await inspect(`Hovedbok 2026\nFirma AS\n\n${ledger}`);
    expect(found).toMatchObject({
      rows: 3,
      header: ['Konto', 'Tekst', 'Beløp'],
      layout: { headerLine: 4, preamble: ['Hovedbok 2026', 'Firma AS'] },
    });
    expect(problem(found, 'rows-above-header')).toMatchObject({ count: 2, line: 1 });
  });

  it('follows Excel’s first line that names the delimiter', async () => {
    expect(await inspect(`sep=|\r\nA|B;C\r\n1|2;3\r\n`)).toMatchObject({
      rows: 1,
      dialect: { delimiter: '|' },
      header: ['A', 'B;C'],
      layout: { preamble: ['sep=|'], lineEnding: 'CRLF' },
      problems: [],
    });
  });

  it.each([
    ['gzip', gzipSync(ledger), 'ledger.csv.gz'],
    ['zip', zipFile([{ name: 'ledger.csv', content: ledger }]), 'ledger.zip'],
  ])('reads what is in a %s', async (container, bytes, name) => {
    expect(await inspect(bytes, name)).toMatchObject({ container, format: 'csv', rows: 3 });
  });

  it('says which files a zip with several holds', async () => {
    const bytes = zipFile([
      { name: 'a.csv', content: ledger },
      { name: 'b.csv', content: ledger },
    ]);
    expect(await inspect(bytes, 'all.zip')).toMatchObject({
      problems: [
        { code: 'zip-many-files', severity: 'blocking', details: { name: 'a.csv, b.csv' } },
      ],
    });
  });

  it.each([
    ['delimiter', { delimiter: ',' }],
    ['encoding', { encoding: 'UTF-16LE' }],
  ])('warns of a %s that contradicts the content', async (setting, options) => {
    expect(
      problem(await look(ledger, 'ledger.csv', options), 'setting-contradicted'),
    ).toMatchObject({ details: { setting } });
  });

  it('warns of an escape that contradicts the content', async () => {
    const doubled = `A;B;C\n${'1;"a ""b"" c";2\n'.repeat(20)}`;
    expect(
      problem(await look(doubled, 'ledger.csv', { escape: '\\' }), 'setting-contradicted'),
    ).toMatchObject({ details: { setting: 'escape', value: '"' } });
  });

  it('reads with the settings that a person chose', async () => {
    expect(await look('a,b;c\n1,2;3\n', 'x.csv', { delimiter: ';', quote: null })).toMatchObject({
      dialect: { delimiter: ';', quote: null },
      header: ['a,b', 'c'],
    });
  });
});
