import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { EncodingEvidence } from '../../../main/inspect/detect-encoding.ts';
import { type Encoding, encodeText } from '../../../main/tabular/encoding.ts';
import { seed } from '../tabular/csv-arbitraries.ts';

function decide(bytes: Uint8Array, cuts: readonly number[] = []) {
  const evidence = new EncodingEvidence();
  // Whoever reads a file uses the same memory for the next piece.
  const piece = Buffer.alloc(bytes.length);
  const places = [0, ...cuts.map((cut) => Math.min(cut, bytes.length)), bytes.length];
  places.sort((a, b) => a - b);
  for (let index = 1; index < places.length; index++) {
    const part = bytes.subarray(places[index - 1], places[index]);
    piece.set(part);
    evidence.add(piece.subarray(0, part.length), index === places.length - 1);
  }
  return evidence.decide(null);
}

const nordic = 'Bærum kommune;Tromsø;Ålesund;Ærlig Åse;Gjøvik;Malmö;Hämeenlinna\n';

describe('the encoding', () => {
  it.each<[Encoding, string]>([
    ['ISO-8859-1', nordic],
    ['windows-1252', `${nordic}50 € – “netto”\n`],
    ['windows-1252', 'O’Brien Ltd;D’Amico\n'],
    ['windows-1252', 'Kari’s Café\n'],
    ['windows-1251', 'Москва;Налог на прибыль;Счёт № 5\n'],
    ['CP850', nordic],
    ['CP850', 'Müller GmbH;Größe;Köln\n'],
    ['UTF-16LE', nordic],
    ['UTF-16BE', nordic],
    ['UTF-8', nordic],
  ])('is %s by the words %j', (encoding, text) => {
    expect(decide(encodeText(text, encoding)).encoding).toBe(encoding);
  });

  it('is UTF-8 wherever its bytes are cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('æ', '€', '😀', 'a', '\n'), { minLength: 1, maxLength: 60 }),
        fc.array(fc.nat(200), { maxLength: 6 }),
        (parts, cuts) => {
          expect(decide(encodeText(parts.join(''), 'UTF-8'), cuts)).toMatchObject({
            encoding: 'UTF-8',
            confidence: 1,
          });
        },
      ),
      { seed, numRuns: 300 },
    );
  });

  it('stays UTF-8 when one byte among many characters is damaged', () => {
    const damaged = Buffer.concat([
      encodeText(nordic.repeat(5), 'UTF-8'),
      Buffer.from([0xf8]),
      encodeText(nordic.repeat(5), 'UTF-8'),
    ]);
    expect(decide(damaged)).toMatchObject({ encoding: 'UTF-8', confidence: 0.7 });
  });

  it.each([
    ['koi8-r', 'Счёт;Текст\n1;Москва\n2;Налог на прибыль\n3;Командировка, проезд\n'],
    ['windows-1253', 'Όνομα;Πόλη\nΓιώργος Παπαδόπουλος;Αθήνα\nΜαρία Νικολάου;Θεσσαλονίκη\n'],
    ['windows-1255', 'שם;עיר\nדוד כהן;ירושלים\nשרה לוי;תל אביב\nמשה פרץ;חיפה\n'],
    ['windows-1250', 'Jméno;Město\nLukáš Dvořák;Plzeň\nŽaneta Šímová;České Budějovice\n'],
    ['gbk', '订单号;客户名称\n1;北京科技有限公司\n2;上海贸易有限公司\n'],
    ['shift_jis', '番号;名前;住所\n1;田中太郎;東京都千代田区\n'],
  ])('is not told where it is %s', (encoding, text) => {
    expect(decide(iconv.encode(text, encoding)).confidence).toBeLessThan(0.5);
  });

  it('is unsure where nothing reads well', () => {
    expect(decide(Buffer.from([0x41, 0x81, 0x8d, 0x42, 0x9d, 0x90])).confidence).toBeLessThan(0.5);
  });
});
