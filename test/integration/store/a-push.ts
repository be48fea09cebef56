import type { NewPush } from '../../../main/store/push-rows.ts';

const aLine = {
  currency: null,
  company: null,
  rows: 48_213,
  sums: [{ name: 'Amount', debit: '0.00', credit: '1250.00', net: '-1250.00', unread: 0 }],
};

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
  finance: {
    columns: [{ column: 2, name: 'Amount', role: 'amount', decimalMark: ',', isSure: true }],
    totals: {
      rows: 48_213,
      from: null,
      to: null,
      groups: [{ ...aLine, period: null }],
      byCompany: [aLine],
      byCurrency: [aLine],
      isCut: false,
    },
  },
  traits: { header: ['Account', 'Date', 'Amount'], warnings: ['ragged-row'] },
  tieOuts: [
    {
      stated: { text: '-1 250,00', figure: 'net' },
      amount: 'Amount',
      currency: null,
      value: '-1250.00',
      own: '-1250.00',
      difference: '0.00',
      ties: true,
    },
  ],
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
