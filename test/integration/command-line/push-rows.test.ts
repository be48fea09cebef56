import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { sampleLedgerRepository as repository } from '../../../main/sandbox/options.ts';
import { aCommandLine } from './cli.ts';
import { aSandbox, token } from './ignite.ts';

const header = repository.fields.join(';');
const csv = `${header}\n0400;31.10.2026;-1 250,50;NOK;Kaffe;B\u00e6rum Kaffe\n0401;01.11.2026;;NOK;\u201dTe\u201d;\n`;

/** Pushes a file as rows; what came of it, and what Ignite has now. */
async function pushed(name: string, content: string | Buffer, ...args: readonly string[]) {
  const sandbox = await aSandbox();
  const env = { KINDLING_API_URL: sandbox.address, KINDLING_TOKEN: token };
  const { folder, run } = await aCommandLine(env);
  await writeFile(join(folder, name), content);
  const ran = await run(['push', name, '--as', 'rows', '--repository', repository.id, ...args]);
  const rows = await sandbox.rows(repository.id);
  const imports = await sandbox.imports();
  return { ...ran, rows: rows.map(({ data }) => data), imports };
}

describe('push --as rows', () => {
  it('sends each cell under the name of its column, amounts as numbers and dates as ISO 8601', async () => {
    const { code, rows, imports } = await pushed('ledger-oct.csv', csv);
    const [first, second] = rows;
    expect([code, imports.map(({ kind, name }) => [kind, name])]).toEqual([
      0,
      [['rows', 'ledger-oct']],
    ]);
    expect(first).toMatchObject({
      AccountCode: '0400',
      AccountingDate: '2026-10-31',
      Amount: -1250.5,
      SupplierName: 'B\u00e6rum Kaffe',
    });
    expect(second).toMatchObject({ Amount: null, Description: '\u201dTe\u201d', SupplierName: '' });
  });

  it('sends what every cell shows, if asked to', async () => {
    const { rows } = await pushed('ledger.csv', csv, '--row-values', 'text');
    expect(rows[0]).toMatchObject({ AccountingDate: '31.10.2026', Amount: '-1 250,50' });
  });

  it('gives the import a name', async () => {
    const { imports } = await pushed('ledger.csv', csv, '--import-name', 'October');
    expect(imports.map(({ name }) => name)).toEqual(['October']);
  });

  it('takes a file in another encoding out of its gzip', async () => {
    const { code, rows } = await pushed('ledger.csv.gz', gzipSync(Buffer.from(csv, 'latin1')));
    expect([code, rows[0]?.SupplierName]).toEqual([0, 'B\u00e6rum Kaffe']);
  });

  it('keeps the digits of JSON, and flattens what is nested if asked to', async () => {
    const json = '[{"AccountCode": "0400", "Amount": 1250.50, "Supplier": {"Name": "Kaffe"}}]';
    const { code, rows } = await pushed('ledger.json', json, '--nested', 'flatten');
    expect([code, rows]).toEqual([
      0,
      [{ AccountCode: '0400', Amount: 1250.5, 'Supplier.Name': 'Kaffe' }],
    ]);
  });

  it('sends nothing where a row has no name for a cell', async () => {
    const { code, err, rows } = await pushed('ledger.csv', 'A;A\n1;2\n');
    expect([code, rows]).toEqual([3, []]);
    expect(err).toContain('two columns are called A');
  });
});
