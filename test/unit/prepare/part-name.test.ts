import { describe, expect, it } from 'vitest';
import { partName } from '../../../main/prepare/part-name.ts';

describe('the name of a part', () => {
  it.each([
    ['ledger.csv.gz', 'ledger (1 of 3).csv.gz'],
    ['ledger.csv', 'ledger (1 of 3).csv'],
    ['2026.10 ledger.ndjson.gz', '2026.10 ledger (1 of 3).ndjson.gz'],
  ])('of %s is %s', (name, expected) => {
    expect(partName(name, 1, 3)).toBe(expected);
  });
});
