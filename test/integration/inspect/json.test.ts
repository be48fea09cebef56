import { describe, expect, it } from 'vitest';
import { codes, inspect, look, problem } from './inspecting.ts';

const rows = [
  { Konto: '4000', Beløp: 1.5, Aktiv: true, Tekst: null },
  { Konto: '4010', Beløp: -2, Aktiv: false, Tekst: 'x' },
];

describe('the check of a JSON file', () => {
  it('counts the rows of an array and shows them as text', async () => {
    expect(await inspect(JSON.stringify(rows, null, 2), 'rows.json')).toMatchObject({
      format: 'json',
      encoding: 'UTF-8',
      dialect: null,
      rows: 2,
      header: ['Konto', 'Beløp', 'Aktiv', 'Tekst'],
      sample: [
        ['4000', '1.5', 'true', ''],
        ['4010', '-2', 'false', 'x'],
      ],
      problems: [],
    });
  });

  it('counts the rows of newline-delimited JSON', async () => {
    const text = rows.map((row) => JSON.stringify(row)).join('\r\n');
    expect(await inspect(text, 'rows.txt')).toMatchObject({
      format: 'ndjson',
      rows: 2,
      problems: [],
    });
  });

  it('counts rows that brackets, commas and quotes inside strings do not end', async () => {
    const tricky = [{ a: '}],[{"\\' }, { a: ',' }, { a: '"' }];
    expect(await inspect(JSON.stringify(tricky), 'x.json')).toMatchObject({
      rows: 3,
      problems: [],
    });
  });

  it('tells where a value is an object or a list', async () => {
    const text = '[\n{"a":1},\n{"a":{"b":2}},\n{"a":[1]}\n]';
    expect(problem(await inspect(text, 'x.json'), 'json-nested')).toMatchObject({
      severity: 'blocking',
      line: 3,
      count: 2,
      examples: [
        { line: 3, text: '[1].a' },
        { line: 4, text: '[2].a' },
      ],
    });
  });

  it('tells rows with other names than the first', async () => {
    const text = '{"a":1,"b":2}\n{"b":1,"a":2}\n{"a":1,"c":2}\n';
    expect(problem(await inspect(text, 'x.ndjson'), 'json-mixed-keys')).toMatchObject({
      count: 1,
      line: 3,
      examples: [{ line: 3, text: 'c' }],
    });
  });

  it('tells lines of newline-delimited JSON that are none', async () => {
    const found = await inspect('{"a":1}\n{"a":\n{"a":3}\n', 'x.ndjson');
    expect(found.rows).toBe(3);
    expect(problem(found, 'json-invalid')).toMatchObject({ line: 2, count: 1 });
  });

  it.each([
    ['an object', '{\n"data": [{"a": 1}]\n}', 'json-not-array'],
    ['rows that are numbers', '[1, 2]', 'json-not-object'],
    ['an array that ends too early', '[{"a":1},', 'json-invalid'],
    ['text behind the array', '[{"a":1}] x', 'json-invalid'],
    ['a comma too many', '[{"a":1},]', 'json-invalid'],
  ])('blocks %s', async (_, text, code) => {
    const found = await inspect(text, 'x.json');
    expect(problem(found, code as 'json-invalid')?.severity).toBe('blocking');
  });

  it('keeps a name that means something to JavaScript a mere name', async () => {
    const found = await inspect('[{"__proto__": "x", "constructor": "y"}]', 'x.json');
    expect(found).toMatchObject({ header: ['__proto__', 'constructor'], sample: [['x', 'y']] });
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  it('tells an empty array', async () => {
    expect(codes(await inspect('[]', 'x.json'))).toEqual(['no-data-rows']);
  });

  it('takes the encoding from the bytes', async () => {
    const bytes = Buffer.from(`\ufeff${JSON.stringify(rows)}`, 'utf16le');
    expect(await inspect(bytes, 'x.json')).toMatchObject({
      encoding: 'UTF-16LE',
      bom: true,
      rows: 2,
    });
  });

  it('goes by the name where one object on a line could be either', async () => {
    expect([
      (await look('{"a":1}\n', 'x.ndjson')).format,
      (await look('{"a":1}\n', 'x.json')).format,
    ]).toEqual(['ndjson', 'json']);
  });
});
