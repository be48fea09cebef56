import { describe, expect, it } from 'vitest';
import { uploadName } from '../../../main/plan/upload-name.ts';

describe('the name Ignite sees', () => {
  it.each([
    ['/x/ledger.csv', 'csv', null, 'ledger.csv'],
    ['/x/ledger.CSV', 'csv', null, 'ledger.CSV'],
    ['/x/ledger.txt', 'csv', null, 'ledger.csv'],
    ['/x/ledger', 'csv', null, 'ledger.csv'],
    ['/x/ledger.csv', 'csv', 'gzip', 'ledger.csv.gz'],
    ['/x/ledger.csv.gz', 'csv', 'gzip', 'ledger.csv.gz'],
    ['/x/ledger.gz', 'csv', 'gzip', 'ledger.csv.gz'],
    ['/x/ledger.zip', 'csv', 'zip', 'ledger.csv.zip'],
    ['/x/Q3 2026.v2.xlsm', 'xlsx', null, 'Q3 2026.v2.xlsx'],
    ['/x/rows.jsonl', 'ndjson', null, 'rows.ndjson'],
    ['/x/.csv', 'csv', null, '.csv.csv'],
  ] as const)('of %s holding %s (%s) is %s', (path, format, compression, name) => {
    expect(uploadName(path, format, compression)).toBe(name);
  });
});
