import type { NewPush } from '../../../main/store/push-rows.ts';

/** The usual push. */
export const aPush: NewPush = {
  id: 'p1',
  fileName: 'ledger-oct.csv',
  filePath: '/home/kari/ledger-oct.csv',
  bytes: 18_400_000,
  address: 'https://data.igniteprocurement.com/',
  repositoryId: 'r1',
  repositoryName: 'General ledger 2026',
  deleteQueryId: null,
  deleteQueryLabel: null,
  choices: { repositoryId: 'r1', source: {}, compress: true, allowDuplicate: false },
  madeBy: { user: 'kari', computer: 'finance-7', appVersion: '0.1.0', timeZone: 'Europe/Oslo' },
  format: 'csv',
  encoding: 'UTF-8',
  dialect: { delimiter: ';', quote: '"', escape: '"' },
  fileConfig: {
    delimiter: ';',
    quoteCharacter: 'DOUBLE_QUOTE',
    escapeCharacter: 'DOUBLE_QUOTE',
    encoding: 'UTF-8',
  },
  rows: 48_213,
  preparation: {
    bytes: 18_400_000,
    modifiedAt: 1_760_000_000_000,
    container: 'none',
    rows: 48_213,
    conversion: null,
    compress: true,
    uploadName: 'ledger-oct.csv.gz',
    rowLayout: null,
  },
  attended: true,
  repeats: [],
};
