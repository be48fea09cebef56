import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { headBytes } from '../../../main/inspect/open-source.ts';
import { planPush } from '../../../main/plan/plan.ts';
import { inspect, look } from './inspecting.ts';

/** A table that goes on far behind the head, which is all that the first look reads. No row twice. */
function farBehind(header: string, row: string, ...last: readonly string[]): string {
  const rows = Array.from({ length: headBytes / row.length + 1 }, (_, at) => `${at}${row}\n`);
  return `${header}\n${rows.join('')}${last.join('\n')}\n`;
}

const ascii = (...last: readonly string[]) => farBehind('Konto;Tekst;Tall', '4;Oslo;1,00', ...last);

const plan = async (bytes: Uint8Array) =>
  planPush(await inspect(bytes), { path: 'ledger.csv', repository: null, compress: true });

describe('an encoding that shows far behind the head', () => {
  it.each([
    ['ISO-8859-1', 'latin1', ascii('4010;Bærum;2,00'), null],
    ['windows-1252', 'windows-1252', ascii('4010;Bærum;2,00', '4020;50 €;3,00'), ['encoding']],
    ['windows-1251', 'windows-1251', ascii('4010;Москва, Налог;2,00'), ['encoding']],
    ['CP850', 'cp850', ascii('4010;Bærum;2,00', '4020;Tromsø;3,00'), ['encoding']],
    ['UTF-8', 'utf8', ascii('4010;Bærum;2,00'), null],
  ] as const)('is %s, and the plan follows', async (encoding, codec, text, reasons) => {
    const bytes = iconv.encode(text, codec);
    expect((await look(bytes)).encoding).toBe('UTF-8');
    expect(await inspect(bytes)).toMatchObject({ encoding, problems: [] });
    const { conversion, fileConfig } = await plan(bytes);
    expect(conversion?.reasons ?? null).toEqual(reasons);
    expect(fileConfig?.encoding).toBe(encoding === 'ISO-8859-1' ? encoding : 'UTF-8');
  });

  it('is windows-1252 though the head reads as ISO-8859-1', async () => {
    const text = farBehind('Konto;Tekst', '4;Bærum', '4010;50 €');
    const bytes = iconv.encode(text, 'windows-1252');
    expect((await look(bytes)).encoding).toBe('ISO-8859-1');
    expect((await plan(bytes)).conversion).toMatchObject({
      reasons: ['encoding'],
      encoding: 'windows-1252',
    });
  });
});

describe('quoting that shows far behind the head', () => {
  it.each([
    ['quotes', '4;Oslo', '4010;"Oslo; Norge"', '"', null],
    ['doubled quotes', '4;"Oslo"', '4010;"Pub ""Oslo"""', '"', '"'],
    ['backslashes', '4;"Oslo"', '4010;"Pub \\"Oslo\\"; Norge"', '"', '\\'],
    ['backslashes and the first quotes', '4;Oslo', '4010;"Pub \\"Oslo\\"; Norge"', '"', '\\'],
  ])('has %s', async (_, row, last, quote, escaping) => {
    const found = await inspect(farBehind('Konto;Tekst', row, last));
    expect(found).toMatchObject({
      dialect: { delimiter: ';', quote, escape: escaping },
      problems: [],
    });
  });
});
