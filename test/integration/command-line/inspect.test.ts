import { mkdir, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aCommandLine } from './cli.ts';

const ledger = 'Account;Amount;Supplier\n4000;-1250,00;Bærum Kaffe\n4001;10,00;Oslo Te\n';

describe('inspect', () => {
  it('says in JSON how a file is read', async () => {
    const { folder, run } = await aCommandLine();
    await writeFile(join(folder, 'ledger.csv'), ledger);
    const { out } = await run(['inspect', '--json', 'ledger.csv']);
    expect(JSON.parse(out)).toMatchObject({
      file: 'ledger.csv',
      format: 'csv',
      encoding: 'UTF-8',
      detected: { delimiter: ';' },
      fileConfig: { delimiter: ';', encoding: 'UTF-8' },
      header: ['Account', 'Amount', 'Supplier'],
      sample: [
        ['4000', '-1250,00', 'Bærum Kaffe'],
        ['4001', '10,00', 'Oslo Te'],
      ],
      rows: 2,
      problems: [],
    });
  });

  it('ends with 0 for a file without problems', async () => {
    const { folder, run } = await aCommandLine();
    await writeFile(join(folder, 'ledger.csv'), ledger);
    expect((await run(['inspect', 'ledger.csv'])).code).toBe(0);
  });

  it('says the same in words', async () => {
    const { folder, run } = await aCommandLine();
    await writeFile(join(folder, 'ledger.csv'), ledger);
    expect((await run(['inspect', 'ledger.csv'])).out).toMatch(/^Delimiter +Semicolon$/m);
  });

  it('says what the amounts add up to', async () => {
    const { folder, run } = await aCommandLine();
    await writeFile(join(folder, 'ledger.csv'), ledger);
    const { out } = await run(['inspect', 'ledger.csv']);
    expect(out).toMatch(
      /Control totals of Amount\n +Rows +Debit +Credit +Net\n +2 +10.00 +1,250.00 +-1,240.00/,
    );
  });

  it('has the totals and how columns were read in JSON', async () => {
    const { folder, run } = await aCommandLine();
    await writeFile(join(folder, 'ledger.csv'), ledger);
    const { finance } = JSON.parse((await run(['inspect', '--json', 'ledger.csv'])).out);
    expect([finance.columns[1], finance.totals.byCurrency[0].sums[0].net]).toEqual([
      { column: 1, name: 'Amount', role: 'amount', decimalMark: ',', isSure: true },
      '-1240.00',
    ]);
  });

  it('reads a column as it is told', async () => {
    const { folder, run } = await aCommandLine();
    await writeFile(join(folder, 'ledger.csv'), ledger);
    const args = ['inspect', '--json', 'ledger.csv', '--column', 'Account=amount'];
    const { finance } = JSON.parse((await run([...args, '--column', 'Amount=none'])).out);
    expect(finance.totals.byCurrency[0].sums).toEqual([
      { name: 'Account', debit: '8001', credit: '0', net: '8001', unread: 0 },
    ]);
  });

  it('says that a column it was told of is not there', async () => {
    const { folder, run } = await aCommandLine();
    await writeFile(join(folder, 'ledger.csv'), ledger);
    const { out } = await run(['inspect', 'ledger.csv', '--column', 'Sum=amount']);
    expect(out).toContain('not in the file, or several have the name: Sum.');
  });

  it('reads the file as it is told', async () => {
    const { folder, run } = await aCommandLine();
    await writeFile(join(folder, 'ledger.csv'), ledger);
    const { out } = await run(['inspect', '--json', 'ledger.csv', '--delimiter', 'comma']);
    expect(JSON.parse(out)).toMatchObject({ detected: { delimiter: ',' } });
  });

  it('has one line of JSON for each of several files, and ends with 3 if one is missing', async () => {
    const { folder, run } = await aCommandLine();
    await writeFile(join(folder, 'ledger.csv'), ledger);
    const { out, code } = await run(['inspect', '--json', 'none.csv', 'ledger.csv']);
    const documents = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect([code, documents]).toEqual([
      3,
      [
        { file: 'none.csv', error: { code: 'file-missing', message: expect.any(String) } },
        expect.objectContaining({ file: 'ledger.csv', rows: 2 }),
      ],
    ]);
  });

  it('ends with 3 for a folder', async () => {
    const { folder, run } = await aCommandLine();
    await mkdir(join(folder, 'ledgers'));
    expect((await run(['inspect', 'ledgers'])).code).toBe(3);
  });

  it('ends with 3 for a file with a blocking problem, and names it', async () => {
    const { folder, run } = await aCommandLine();
    await writeFile(join(folder, 'empty.csv'), '');
    const { out, code } = await run(['inspect', '--json', 'empty.csv']);
    expect([code, JSON.parse(out).problems[0]]).toEqual([
      3,
      expect.objectContaining({ code: 'empty-file', severity: 'blocking' }),
    ]);
  });
});

describe('arguments that are not understood', () => {
  it.each([[['puhs', 'a.csv']], [['push', 'a.csv']], [['inspect']], [['inspect', 'a', '--what']]])(
    '%j end with 2 and say nothing on standard output',
    async (args) => {
      const { run } = await aCommandLine();
      const { code, out } = await run(args);
      expect([code, out]).toEqual([2, '']);
    },
  );

  it('are explained on standard error', async () => {
    const { run } = await aCommandLine();
    expect((await run(['push', 'a.csv'])).err).toContain('--repository');
  });
});

describe('a file that only the cloud has', () => {
  it('is said to be downloaded on standard error, then read', async () => {
    const { folder, run } = await aCommandLine();
    await writeFile(join(folder, 'ledger.csv'), '');
    await truncate(join(folder, 'ledger.csv'), 18_400_000);
    const { out, err } = await run(['inspect', '--json', 'ledger.csv']);
    expect(err).toMatch(/^ledger\.csv is only in the cloud.*18\.4 MB/);
    expect(JSON.parse(out)).toMatchObject({ file: 'ledger.csv' });
  });
});
