import { expect, it } from 'vitest';
import { isUnfinished } from '../../../main/watched/unfinished-names.ts';

it.each([
  '~$ledger.xlsx',
  '.~lock.ledger.xlsx#',
  'ledger.csv.crdownload',
  'ledger.csv.part',
  'ledger.csv.PARTIAL',
  'ledger.download',
  '~WRD0001.tmp',
  'ledger.csv.tmp',
  '.ledger.csv.Xa3f9K',
  '.DS_Store',
  'desktop.ini',
  'Thumbs.db',
])('%s is not, or not yet, a file to push', (name) => {
  expect(isUnfinished(name)).toBe(true);
});

it.each(['ledger.csv', 'ledger~1.csv', 'part.csv', 'Ledger tmp.xlsx', 'ledger.json.gz'])(
  '%s is a file like any other',
  (name) => {
    expect(isUnfinished(name)).toBe(false);
  },
);
