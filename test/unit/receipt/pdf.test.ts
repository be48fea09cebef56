import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PushRecord } from '../../../main/contract/push.ts';
import { receiptPage } from '../../../main/receipt/page.ts';
import { printReceipt } from '../../../main/receipt/pdf.ts';
import { receiptFormat } from '../../../main/receipt/receipt-format.ts';
import { createTranslate } from '../../../strings/translate.ts';
import { aRecord } from './a-record.ts';

const t = createTranslate('en');

function print(change: Partial<PushRecord> = {}): Promise<Buffer> {
  const record = { ...aRecord, ...change };
  return printReceipt(receiptPage('en', t, receiptFormat('en', 'Europe/Oslo'), record));
}

function pages(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type \/Page\n/g)?.length ?? 0;
}

/** poppler's reader, where it is there: it says what stands in a document. */
const hasReader = spawnSync('pdftotext', ['-v']).status === 0;

function textOf(pdf: Buffer): string {
  return spawnSync('pdftotext', ['-layout', '-', '-'], { input: pdf }).stdout.toString('utf8');
}

describe('a printed receipt', () => {
  it('is the same bytes each time', async () => {
    const [first, second] = [await print(), await print()];
    expect(first.equals(second)).toBe(true);
  });

  it('is one page for the usual push without amounts, and two with totals', async () => {
    const plain = await print({ finance: null, tieOuts: [] });
    expect([pages(plain), pages(await print())]).toEqual([1, 2]);
  });

  it('goes on on further pages with a line for each of many companies', async () => {
    const totals = aRecord.finance?.totals;
    if (!aRecord.finance || !totals) throw new Error('The record has no totals');
    const [line] = totals.byCompany;
    const byCompany = Array.from({ length: 60 }, (_, at) => ({
      ...line,
      company: `Selskap ${at}`,
    }));
    const finance = { ...aRecord.finance, totals: { ...totals, byCompany } };
    expect(pages(await print({ finance } as Partial<PushRecord>))).toBe(3);
  });

  it('is tagged, and names its title and language', async () => {
    const source = (await print()).toString('latin1');
    const wanted = [
      '/Marked true',
      '/Lang (en)',
      '/DisplayDocTitle true',
      '>Receipt: Ignite received the file, ledger-oct.csv</rdf:li>',
    ];
    expect(wanted.filter((each) => !source.includes(each))).toEqual([]);
  });

  it('embeds every font that it uses', async () => {
    const source = (await print()).toString('latin1');
    const fonts = source.match(/\/Type \/FontDescriptor/g)?.length;
    expect([fonts, source.match(/\/FontFile2/g)?.length, source.includes('/Type1')]).toEqual([
      2,
      2,
      false,
    ]);
  });

  it.skipIf(!hasReader)('shows the letters of all Europe', async () => {
    const fileName = 'Ærlig Öre Ääkköset Straße Żółć Щука.csv';
    const text = textOf(await print({ fileName }));
    expect(text).toContain(fileName);
    expect(text).toMatch(/Ignite received the file/);
    expect(text).toContain(aRecord.sourceSha256);
  });

  it.skipIf(!hasReader)('loses nothing of a name that is longer than a page is wide', async () => {
    const fileName = `${'a'.repeat(500)}\u202e\u05d0.csv`;
    const text = textOf(await print({ fileName })).replace(/\s/g, '');
    expect(text).toContain(`${'a'.repeat(500)}‹U+202E›‹U+05D0›.csv`);
  });

  it('can be made of any text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary', maxLength: 3_000 }),
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        async (filePath, fileName) => {
          const pdf = await print({ filePath, fileName, repositoryName: fileName });
          expect(pages(pdf)).toBeGreaterThan(0);
        },
      ),
      { numRuns: 12 },
    );
  });
});
