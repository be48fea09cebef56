import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sampleLedgerRepository as repository } from '../../../main/sandbox/options.ts';
import { textRow, workbookFile } from '../inspect/workbook-file.ts';
import { aCommandLine } from './cli.ts';
import { aSandbox, token } from './ignite.ts';

const row = (number: number, day: string, supplier: string, attributes = '') =>
  textRow(number, ['0400', day, '1.5', 'NOK', 'Kaffe', supplier], attributes);
const sheet = (name: string, day: string) => ({
  name,
  rows:
    textRow(1, repository.fields) +
    row(2, day, name) +
    row(3, day, `${name} hidden`, ' hidden="1"'),
});

/** The command line with a token, and `ledger.xlsx` of two sheets in its folder. */
async function connected() {
  const sandbox = await aSandbox();
  const line = await aCommandLine({
    KINDLING_API_URL: sandbox.address,
    KINDLING_TOKEN: token,
  });
  const workbook = workbookFile([sheet('October', '2026-10-01'), sheet('November', '2026-11-01')]);
  await writeFile(join(line.folder, 'ledger.xlsx'), workbook);
  const push = (...args: string[]) =>
    line.run(['push', 'ledger.xlsx', '--repository', repository.id, ...args]);
  const suppliers = async () =>
    (await sandbox.rows(repository.id)).map(({ data }) => data.SupplierName);
  return { ...line, sandbox, push, suppliers };
}

describe('a workbook with several sheets', () => {
  it('sends the first that is shown, and says so', async () => {
    const { push, suppliers } = await connected();
    const { code, err } = await push();
    expect([code, await suppliers()]).toEqual([0, ['October', 'October hidden']]);
    expect(err).toContain('Only “October” is sent, as CSV');
  });

  it('sends the sheet that was named, without its hidden rows if asked', async () => {
    const { push, suppliers } = await connected();
    const { code, err } = await push('--sheet', 'November', '--hidden-rows', 'leave-out');
    expect([code, await suppliers()]).toEqual([0, ['November']]);
    expect(err).toContain('1 row is hidden or filtered out in Excel, and left out.');
  });

  it('goes whole if asked', async () => {
    const { push, sandbox } = await connected();
    expect((await push('--whole-workbook')).code).toBe(0);
    expect((await sandbox.imports()).map(({ fileName }) => fileName)).toEqual(['ledger.xlsx']);
  });

  it('brings one sheet after the other, but neither a second time', async () => {
    const { push, suppliers } = await connected();
    const codes: (number | null)[] = [];
    for (const args of [
      ['--sheet', 'October'],
      ['--sheet', 'November'],
      ['--sheet', 'October'],
      ['--whole-workbook'],
    ]) {
      codes.push((await push(...args)).code);
    }
    expect(codes).toEqual([0, 0, 8, 8]);
    expect(await suppliers()).toHaveLength(4);
  });

  it('is said in JSON to be converted', async () => {
    const { run } = await connected();
    const { out } = await run(['inspect', 'ledger.xlsx', '--json', '--sheet', 'November']);
    expect(JSON.parse(out)).toMatchObject({
      format: 'xlsx',
      conversion: { reasons: ['sheet'] },
      fileConfig: { delimiter: ',', encoding: 'UTF-8' },
      rows: 2,
      problems: [
        { code: 'hidden-rows', severity: 'warning', count: 1 },
        { code: 'several-sheets', severity: 'note', count: 1 },
      ],
    });
  });
});
