import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { storedZip } from '../harness/stored-zip.ts';
import { aSandbox, ledgerId, ledgerRows, noon, plainConfig, pushFile } from './a-sandbox.ts';
import { aWorkbook } from './workbook.ts';

describe('a CSV file', () => {
  it.each<[string, string | Uint8Array, unknown[]]>([
    ['keeps every cell as text', 'A;B\n007;1,50\n', [{ A: '007', B: '1,50' }]],
    ['needs no line end at its end', 'A;B\n1;2', [{ A: '1', B: '2' }]],
    ['may mix line ends', 'A;B\r\n1;2\n3;4\r5;6', [1, 3, 5].map((n) => ab(n))],
    ['has no rows for blank lines', 'A;B\n\n1;2\n\n\n3;4\n\n', [1, 3].map((n) => ab(n))],
    ['may have a header alone', 'A;B\n', []],
    ['keeps blanks around cells', 'A;B\n 1 ; 2\n', [{ A: ' 1 ', B: ' 2' }]],
    ['keeps line ends inside quotes', 'A;B\n"1\r\nx";2\n', [{ A: '1\r\nx', B: '2' }]],
    ['keeps a byte order mark, in its first name', '\ufeffA;B\n1;2', [{ '\ufeffA': '1', B: '2' }]],
  ])('%s', async (_, content, rows) => {
    const sandbox = await aSandbox();
    expect((await pushFile(sandbox, 'ledger.csv', content)).message).toBe('Kept.');
    expect(await ledgerRows(sandbox)).toEqual(rows);
  });

  it.each([
    ['nothing in it', '', 'no header'],
    ['a short row', 'A;B\n1;2\n3\n', 'line 3'],
    ['a long row', 'A;B\n1;2;3\n', 'line 2'],
    ['a column named twice', 'A;A\n1;2\n', 'column "A" twice'],
    ['an unclosed quote', 'A;B\n"1;2\n', 'quot'],
    ['text behind a closing quote', 'A;B\n"1"x;2\n', 'line 2'],
    ['a quote inside an unquoted cell', 'A;B\n1"x;2\n', 'line 2'],
    ['bytes that are not UTF-8', Buffer.from('A;B\nø;2\n', 'latin1'), 'not valid UTF-8'],
    ['a character cut off at its end', Buffer.from('A;B\n1;ø').subarray(0, -1), 'not valid UTF-8'],
  ])('is refused with %s', async (_, content, message) => {
    const sandbox = await aSandbox();
    expect(await pushFile(sandbox, 'ledger.csv', content)).toMatchObject({
      status: 422,
      message: expect.stringContaining(message),
    });
  });

  it('is read in the encoding that fileConfig says: ISO-8859-1, not windows-1252', async () => {
    const sandbox = await aSandbox();
    const fileConfig = JSON.stringify({ ...plainConfig, encoding: 'ISO-8859-1' });
    const bytes = Buffer.from([...Buffer.from('A;B\n'), 0xe5, 0x3b, 0x80]);
    await pushFile(sandbox, 'ledger.csv', bytes, { fileConfig });
    expect(await ledgerRows(sandbox)).toEqual([{ A: 'å', B: '\u0080' }]);
  });
});

describe('a JSON file', () => {
  it('keeps strings, numbers, booleans and null', async () => {
    const sandbox = await aSandbox();
    const rows = [{ a: '007', b: 1.5, c: true, d: null }, {}];
    await pushFile(sandbox, 'rows.json', JSON.stringify(rows, null, 2));
    expect(await ledgerRows(sandbox)).toEqual(rows);
  });

  it('keeps the digits of numbers as they were sent', async () => {
    const sandbox = await aSandbox();
    await pushFile(sandbox, 'rows.json', '[{"a":1.10},{"a":12345678901234567890}]');
    const texts = (await sandbox.rows(ledgerId)).map((row) => row.json);
    expect(texts).toEqual(['{"a":1.10}', '{"a":12345678901234567890}']);
  });

  it('may be empty', async () => {
    const sandbox = await aSandbox();
    expect((await pushFile(sandbox, 'rows.json', ' [ ] ')).status).toBe(200);
  });

  it.each([
    ['an object around it', '{"data":[]}', 'not a JSON array'],
    ['a number', '5', 'neither an array nor an object'],
    ['nothing in it', '', 'neither an array nor an object'],
    ['an object inside a row', '[{},{"a":{"b":1}}]', 'Row 2 is not flat: "a"'],
    ['an array inside a row', '[{"a":[]}]', 'Row 1 is not flat: "a"'],
    ['a row that is no object', '[{},7]', 'Row 2 is not an object: "7"'],
    ['a comma at its end', '[{},]', 'comma too many'],
    ['text after its end', '[{}] x', 'text after its end'],
    ['its end missing', '[{}', 'ends too early'],
    ['a row that is not JSON', "[{'a':1}]", 'Row 1 is not valid JSON'],
    ['a byte order mark', '\ufeff[{}]', 'neither an array nor an object'],
  ])('is refused with %s', async (_, content, message) => {
    const sandbox = await aSandbox();
    expect(await pushFile(sandbox, 'rows.json', content)).toMatchObject({
      status: 422,
      message: expect.stringContaining(message),
    });
  });
});

describe('an NDJSON file', () => {
  it('has a row on each line that is not blank', async () => {
    const sandbox = await aSandbox();
    await pushFile(sandbox, 'rows.ndjson', '{"a":"1\\n2"}\r\n\n{"a":2}');
    expect(await ledgerRows(sandbox)).toEqual([{ a: '1\n2' }, { a: 2 }]);
  });

  it.each([
    ['an array', '[{"a":1}]', 'Line 1 is not an object'],
    ['a row over two lines', '{"a":1}\n{"a":\n2}', 'Line 2 is not valid JSON'],
    ['an object inside a row', '{"a":{}}', 'Line 1 is not flat'],
  ])('is refused with %s', async (_, content, message) => {
    const sandbox = await aSandbox();
    expect(await pushFile(sandbox, 'rows.ndjson', content)).toMatchObject({
      status: 422,
      message: expect.stringContaining(message),
    });
  });
});

describe('a workbook', () => {
  it('has the rows of its first sheet, with their types', async () => {
    const sandbox = await aSandbox();
    expect((await pushFile(sandbox, 'ledger.xlsx', aWorkbook())).message).toBe('Kept.');
    expect(await ledgerRows(sandbox)).toEqual([
      { Account: '4000', Date: '2026-10-01', Amount: -1250.5, Paid: true, Text: 'Rør & bøy' },
      { Account: null, Date: '2026-10-02T18:00:00', Amount: 3, Paid: null, Text: 'a\rb' },
    ]);
  });

  it.each<[string, Uint8Array, string | undefined]>([
    ['ledger.xlsx.gz', gzipSync(aWorkbook()), 'true'],
    ['ledger.xlsx.zip', wrapped(aWorkbook()), undefined],
  ])('may be packed: %s', async (name, content, compressed) => {
    const sandbox = await aSandbox();
    expect((await pushFile(sandbox, name, content, { compressed })).status).toBe(200);
  });

  it.each<[string, Uint8Array | string, string]>([
    ['another zip', wrapped(Buffer.from('x')), 'not a workbook'],
    ['text', 'A;B\n1;2\n', 'cannot be read'],
    ['a cell under no name', aWorkbook('<row><c r="Z9"><v>1</v></c></row>'), 'Cell Z9'],
  ])('is refused when it is %s', async (_, content, message) => {
    const sandbox = await aSandbox();
    expect(await pushFile(sandbox, 'ledger.xlsx', content)).toMatchObject({
      status: 422,
      message: expect.stringContaining(message),
    });
  });
});

it('keeps beside the rows what was sent', async () => {
  const sandbox = await aSandbox();
  const content = gzipSync('A;B\n1;2\n3;4\n');
  await pushFile(sandbox, 'Rørleggeren AS, «okt».csv.gz', content, { compressed: 'true' });
  expect(await sandbox.imports()).toEqual([
    {
      id: 1,
      at: noon,
      repositoryId: ledgerId,
      name: 'Rørleggeren AS, «okt».csv.gz',
      kind: 'file',
      fileName: 'Rørleggeren AS, «okt».csv.gz',
      bytes: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
      fileConfig: plainConfig,
      deleteQueryId: null,
      rowCount: 2,
    },
  ]);
});

function ab(first: number): unknown {
  return { A: String(first), B: String(first + 1) };
}

function wrapped(content: Uint8Array): Buffer {
  return storedZip([{ name: 'ledger.xlsx', content: Buffer.from(content), mode: 0o644 }]);
}
