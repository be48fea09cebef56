import { describe, expect, it } from 'vitest';
import type { Encoding } from '../../../main/contract/inspection.ts';
import { encodeText } from '../../../main/tabular/encoding.ts';
import { codes, inspect, look, problem } from './inspecting.ts';

const header = 'Konto;Leverandør;Sted\n';
const ledger = `${header}4000;Bærum kommune;Østfold\n4010;Tromsø Ærlig AS;Ålesund\n`;

describe('a file in a DOS code page', () => {
  it('shows the same words as each encoding reads them, the likeliest first', async () => {
    const { encoding, readings } = await inspect(encodeText(ledger, 'CP850'));
    const words = Object.fromEntries(
      (readings?.candidates ?? []).map((candidate) => [candidate.encoding, candidate.words]),
    );
    expect([encoding, readings?.candidates[0]?.encoding]).toEqual(['CP850', 'CP850']);
    expect(words.CP850).toEqual(expect.arrayContaining(['Bærum', 'Tromsø']));
    expect(words['windows-1252']).toEqual(expect.arrayContaining(['B‘rum', 'Troms›']));
  });

  it('says on which line each word stands', async () => {
    const { readings } = await inspect(encodeText(ledger, 'CP850'));
    const place = readings?.candidates[0]?.words.indexOf('Bærum') ?? -1;
    expect(readings?.lines[place]).toBe(2);
  });

  it('shows them at the first look too', async () => {
    const { readings } = await look(encodeText(ledger, 'CP850'));
    expect(readings?.candidates.map(({ encoding }) => encoding)).toContain('windows-1252');
  });

  it('still shows them once a person has chosen, so that the choice can be taken back', async () => {
    const bytes = encodeText(ledger, 'CP850');
    const { readings: found } = await inspect(bytes);
    const { readings } = await inspect(bytes, 'a.csv', { encoding: 'windows-1252' });
    expect(readings).toEqual(found);
  });

  it('shows the one that a person chose, however unlikely', async () => {
    const bytes = encodeText(ledger, 'CP850');
    const { readings } = await inspect(bytes, 'a.csv', { encoding: 'windows-1251' });
    expect(readings?.candidates.map(({ encoding }) => encoding)).toContain('windows-1251');
  });

  it('shows words that stand far behind the head', async () => {
    const ascii = '4000;Oslo kommune;Oslo\n'.repeat(60_000);
    const bytes = encodeText(`Konto;Navn;Sted\n${ascii}4010;Bærum;Tromsø\n4010;Bø;Ås\n`, 'CP850');
    const { readings } = await inspect(bytes);
    expect(readings?.lines).toContain(60_002);
    expect(readings?.candidates[0]?.words).toContain('Bærum');
  });
});

describe('a file in a DOS code page with hardly a word that tells', () => {
  it('is read as such, and a person is asked', async () => {
    const found = await inspect(encodeText('Konto;Navn\n4000;Bærum\n4010;Bærum\n', 'CP865'));
    expect(found.sample[0]?.[1]).toBe('Bærum');
    expect(codes(found)).toContain('encoding-unclear');
    expect(found.readings?.candidates.length).toBeGreaterThan(2);
  });
});

describe('a file whose encoding is clear', () => {
  it.each<Encoding>(['UTF-8', 'ISO-8859-1', 'UTF-16LE'])('asks nothing: %s', async (encoding) => {
    expect((await inspect(encodeText(ledger, encoding))).readings).toBeUndefined();
  });

  it('asks nothing about windows-1252', async () => {
    const bytes = encodeText(`${ledger}4020;“Šibenik” – Ltd;50 €\n`, 'windows-1252');
    expect(await inspect(bytes)).not.toHaveProperty('readings');
  });
});

describe('text of an old Macintosh', () => {
  it('is unclear, and the right reading is among those shown', async () => {
    const found = await inspect(encodeText(ledger, 'macintosh'));
    const macintosh = found.readings?.candidates.find(({ encoding }) => encoding === 'macintosh');
    expect(codes(found)).toContain('encoding-unclear');
    expect(macintosh?.words).toContain('Bærum');
  });
});

describe('a byte that stands for no character', () => {
  const bytes = Buffer.concat([
    encodeText(`${ledger}50 €;“x”;y\n`, 'windows-1252'),
    Buffer.from('4020;Ole\x81sen;x\n4030;y;\x9d\n', 'latin1'),
  ]);

  it('is named with line, character and byte, and nothing is sent until a person has chosen', async () => {
    expect(problem(await inspect(bytes), 'invalid-bytes')).toMatchObject({
      severity: 'blocking',
      count: 2,
      details: { encoding: 'windows-1252', solution: 'choose' },
      examples: [
        { line: 5, column: 9, text: '0x81' },
        { line: 6, column: 8, text: '0x9D' },
      ],
    });
  });

  it('is shown in other readings', async () => {
    expect((await inspect(bytes)).readings?.candidates.length).toBeGreaterThan(1);
  });

  it('is kept with a warning once the encoding is chosen', async () => {
    const found = await inspect(bytes, 'a.csv', { encoding: 'windows-1252' });
    expect(problem(found, 'invalid-bytes')).toMatchObject({
      severity: 'warning',
      details: { solution: 'kept' },
    });
    expect(found.sample[3]?.[1]).toBe('Ole\u0081sen');
  });

  it('is counted in every piece of a long file', async () => {
    const filler = '4000;Bærum € kommune;Oslo\n'.repeat(60_000);
    const long = Buffer.concat([encodeText(`${header}${filler}`, 'windows-1252'), bytes]);
    expect(problem(await inspect(long), 'invalid-bytes')).toMatchObject({
      count: 2,
      line: 60_001 + 5,
    });
  });

  it('is found where the file begins like UTF-8', async () => {
    const filler = Buffer.from('4000;Ã\x81;Oslo\n'.repeat(90_000), 'latin1');
    const whole = Buffer.concat([Buffer.from('Konto;Navn;Sted\n'), filler, bytes]);
    const found = await inspect(whole, 'a.csv', { encoding: 'windows-1252' });
    expect(problem(found, 'invalid-bytes')?.count).toBe(90_002);
  });

  it('is found in windows-1251 too', async () => {
    const cyrillic = encodeText('Счёт;Имя\n1;Москва\n2;Налог на прибыль\n', 'windows-1251');
    const found = await inspect(Buffer.concat([cyrillic, Buffer.from('3;x\x98\n', 'latin1')]));
    expect(problem(found, 'invalid-bytes')).toMatchObject({ line: 4, count: 1 });
  });

  it('is none in a code page, which has a character for each', async () => {
    const dos = encodeText(`${ledger}4020;Müller;ì\n`, 'CP850');
    expect(codes(await inspect(dos))).not.toContain('invalid-bytes');
  });
});

describe('damaged UTF-8', () => {
  const filler = '4000;Bærum;Oslo\n'.repeat(40);

  it('is named with its place at the very end too', async () => {
    const bytes = Buffer.concat([Buffer.from(header + filler), Buffer.from([0x34, 0xff, 0x3b])]);
    expect(problem(await inspect(bytes), 'invalid-bytes')).toMatchObject({
      count: 1,
      examples: [{ line: 42, column: 2, text: '0xFF' }],
    });
  });

  it('is not seen in characters that lie across two pieces', async () => {
    const bytes = Buffer.from(`${header}${'4000;Ærlig Øl på Åsen 🚀;x\n'.repeat(200_000)}`);
    expect(codes(await inspect(bytes))).not.toContain('invalid-bytes');
  });

  it('has no places but those of damage where characters lie across two pieces', async () => {
    const text = `${header}${'4000;Ærlig Øl på Åsen 🚀🚀;x\n'.repeat(100_000)}`;
    const bytes = Buffer.concat([Buffer.from(text), Buffer.from('4010;\xff;y\n', 'latin1')]);
    expect(problem(await inspect(bytes), 'invalid-bytes')?.examples).toEqual([
      { line: 100_002, column: 6, text: '0xFF' },
    ]);
  });
});

describe('damaged UTF-16', () => {
  it.each<Encoding>(['UTF-16LE', 'UTF-16BE'])('as %s cannot be kept: half a pair', async (name) => {
    const text = `\ufeff${header}4000;B\ud83dx;y\n`;
    const found = await inspect(encodeText(text, name));
    expect(problem(found, 'invalid-bytes')).toMatchObject({
      severity: 'blocking',
      line: 2,
      details: { solution: 'export' },
    });
  });

  it('cannot be kept: a byte too many', async () => {
    const bytes = Buffer.concat([encodeText(`\ufeff${ledger}`, 'UTF-16LE'), Buffer.from('x')]);
    expect(problem(await inspect(bytes), 'invalid-bytes')).toMatchObject({ severity: 'blocking' });
  });

  it('is not taken for damaged because of whole pairs', async () => {
    const bytes = encodeText(`\ufeff${header}${'4000;🚀🚀;y\n'.repeat(40_000)}`, 'UTF-16LE');
    expect(codes(await inspect(bytes))).not.toContain('invalid-bytes');
  });
});

describe('JSON in another encoding', () => {
  const rows = '[{"navn":"Bærum","sted":"Østfold €"},\n{"navn":"Tromsø","sted":"Ås"}]';

  it.each<[Encoding, string]>([
    ['UTF-16LE', '\ufeff'],
    ['UTF-16LE', ''],
    ['UTF-16BE', '\ufeff'],
    ['UTF-8', '\ufeff'],
    ['windows-1252', ''],
  ])('is read as %s', async (encoding, mark) => {
    expect(await inspect(encodeText(mark + rows, encoding), 'a.json')).toMatchObject({
      format: 'json',
      encoding,
      bom: mark !== '',
      rows: 2,
      sample: [
        ['Bærum', 'Østfold €'],
        ['Tromsø', 'Ås'],
      ],
    });
  });

  it('is read by characters that come late', async () => {
    const ascii = '{"navn":"Oslo"}\n'.repeat(80_000);
    const bytes = encodeText(`${ascii}{"navn":"Bærum"}\n{"navn":"Tromsø"}\n`, 'ISO-8859-1');
    expect(await inspect(bytes, 'a.ndjson')).toMatchObject({
      format: 'ndjson',
      encoding: 'ISO-8859-1',
      rows: 80_002,
    });
  });

  it('is read as it is told to', async () => {
    const bytes = encodeText('{"navn":"Bærum"}\n{"navn":"Bø"}\n', 'CP850');
    const found = await inspect(bytes, 'a.ndjson', { encoding: 'CP850' });
    expect(found.sample).toEqual([['Bærum'], ['Bø']]);
  });

  it('names bytes that stand for no character', async () => {
    const bytes = Buffer.from('{"navn":"Bærum €"}\n{"navn":"\x81"}\n', 'latin1');
    bytes[16] = 0x80;
    const found = await inspect(bytes, 'a.ndjson');
    expect(problem(found, 'invalid-bytes')).toMatchObject({ severity: 'blocking', line: 2 });
  });
});

describe('the excerpt', () => {
  it('holds lines just as they lie there', async () => {
    const bytes = encodeText(ledger, 'UTF-16BE');
    const { excerpt } = await inspect(bytes);
    const [first] = excerpt ?? [];
    expect(Buffer.from(first?.bytes ?? '', 'latin1')).toEqual(
      Buffer.from(bytes.subarray(0, 2 * (header.length - 1))),
    );
  });

  it('finds the line with the € far behind the head', async () => {
    const filler = '4000;Bærum;Oslo\n'.repeat(80_000);
    const bytes = encodeText(`${header}${filler}4010;x;50 €\n4010;y;z\n`, 'windows-1252');
    const { excerpt } = await inspect(bytes);
    expect(excerpt?.at(-1)).toEqual({ line: 80_002, bytes: '4010;x;50 \x80', isWhole: true });
  });

  it('is small, whatever the file', async () => {
    const { excerpt } = await inspect(`a;b\n${`${'x€'.repeat(200_000)};1\n`.repeat(4)}`);
    expect(JSON.stringify(excerpt).length).toBeLessThan(40_000);
  });
});
