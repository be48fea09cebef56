import { describe, expect, it } from 'vitest';
import { sampleLedgerRepository } from '../../../main/sandbox/options.ts';
import { makeSampleLedger } from '../../../main/sandbox/sample-ledger.ts';
import { aSandbox, ledgerId, plainConfig, pushFile } from './a-sandbox.ts';

type LedgerRow = Readonly<Record<string, string>>;

async function pushedRows(): Promise<readonly LedgerRow[]> {
  const sandbox = await aSandbox();
  const fileConfig = JSON.stringify({ ...plainConfig, encoding: 'ISO-8859-1' });
  await pushFile(sandbox, 'ledger.csv', makeSampleLedger(), { fileConfig });
  return (await sandbox.rows(ledgerId)).map((row) => row.data as LedgerRow);
}

describe('the sample ledger', () => {
  it('has about 1,200 rows', async () => {
    const { length } = await pushedRows();
    expect(Math.abs(length - 1_200)).toBeLessThan(10);
  });

  it('has all fields of its repository', async () => {
    const [row = {}] = await pushedRows();
    expect(Object.keys(row)).toEqual(expect.arrayContaining([...sampleLedgerRepository.fields]));
  });

  it('adds up to zero in every voucher', async () => {
    const sums = new Map<string, number>();
    for (const { VoucherNumber = '', Amount = '' } of await pushedRows()) {
      sums.set(VoucherNumber, (sums.get(VoucherNumber) ?? 0) + Number(Amount.replace(',', '')));
    }
    expect([...sums.values()].filter((sum) => sum !== 0)).toEqual([]);
  });

  it('has amounts with a decimal comma', async () => {
    const odd = (await pushedRows()).filter((row) => !/^-?\d+,\d\d$/.test(row.Amount ?? ''));
    expect(odd).toEqual([]);
  });

  it('keeps Norwegian letters, quotes and semicolons', async () => {
    const texts = (await pushedRows()).flatMap((row) => Object.values(row)).join('\n');
    for (const text of ['Blåbær Kontorutstyr AS', 'Skjerm 27"', 'permer; penner']) {
      expect(texts).toContain(text);
    }
  });

  it('is the same every time', () => {
    expect(makeSampleLedger()).toEqual(makeSampleLedger());
  });

  it('is another for another seed', () => {
    expect(makeSampleLedger(1)).not.toEqual(makeSampleLedger(2));
  });
});
