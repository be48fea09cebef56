import type { TotalsLine } from '../../../main/contract/finance.ts';
import type { PushRecord } from '../../../main/contract/push.ts';

const sha256 = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
const begun = Date.UTC(2026, 10, 3, 13, 4, 55);

const aLine: TotalsLine = {
  currency: 'NOK',
  company: null,
  rows: 48_213,
  sums: [
    { name: 'Amount', debit: '22104300.00', credit: '9622196.50', net: '12482103.50', unread: 0 },
  ],
};

/** The usual push: one part, the second try of which Ignite took. */
export const aRecord: PushRecord = {
  id: '5f0c1d2e-1111-4222-8333-944455556666',
  fileName: 'ledger-oct.csv',
  repositoryName: 'General ledger 2026',
  rows: 48_213,
  bytes: 18_400_123,
  state: 'pushed',
  startedAt: begun,
  finishedAt: begun + 17_000,
  filePath: 'C:\\Users\\kari\\Documents\\2026-10\\ledger-oct.csv',
  fileModifiedAt: begun - 900_000,
  address: 'https://data.igniteprocurement.com/',
  repositoryId: '0b3c7d4e-2b61-4a58-9c0e-5d7f1b2a6e01',
  deleteQuery: {
    id: '3f0c7d4e-2b61-4a58-9c0e-5d7f1b2a6e01',
    label: { name: 'October 2026', description: 'Rows of October 2026 of company 100' },
  },
  choices: {
    repositoryId: '0b3c7d4e-2b61-4a58-9c0e-5d7f1b2a6e01',
    deleteQueryId: '3f0c7d4e-2b61-4a58-9c0e-5d7f1b2a6e01',
    source: { encoding: 'windows-1252' },
    compress: true,
    allowDuplicate: false,
  },
  madeBy: {
    user: 'kari',
    computer: 'finance-7',
    appVersion: '0.1.0',
    timeZone: 'Europe/Oslo',
  },
  format: 'csv',
  container: 'none',
  dialect: { delimiter: ';', quote: '"', escape: '"' },
  encoding: 'windows-1252',
  fileConfig: {
    delimiter: ';',
    quoteCharacter: 'DOUBLE_QUOTE',
    escapeCharacter: 'DOUBLE_QUOTE',
    encoding: 'UTF-8',
  },
  traits: { header: ['Company', 'Date', 'Amount'], warnings: [] },
  conversion: { reasons: ['encoding'], encoding: 'windows-1252', rewrite: null },
  finance: {
    columns: [
      { column: 0, name: 'Company', role: 'company', isSure: true },
      { column: 2, name: 'Amount', role: 'amount', decimalMark: ',', isSure: true },
    ],
    totals: {
      rows: 48_213,
      from: '2026-10-01',
      to: '2026-10-31',
      groups: [{ ...aLine, company: '100', period: '2026-10' }],
      byCompany: [{ ...aLine, company: '100' }],
      byCurrency: [aLine],
      isCut: false,
    },
  },
  tieOuts: [
    {
      stated: { text: '12 482 103,50', figure: 'net' },
      amount: 'Amount',
      currency: 'NOK',
      value: '12482103.50',
      own: '12482103.50',
      difference: '0.00',
      ties: true,
    },
  ],
  sourceSha256: sha256,
  sentName: 'ledger-oct.csv.gz',
  sentBytes: 2_345_678,
  sentSha256: sha256,
  compressed: true,
  parts: [
    {
      number: 1,
      state: 'pushed',
      name: 'ledger-oct.csv.gz',
      bytes: 2_345_678,
      rows: 48_213,
      sha256,
      compressed: true,
    },
  ],
  comments: [],
  copies: [],
  events: [
    { at: begun, state: 'queued' },
    { at: begun + 1_000, state: 'preparing' },
    { at: begun + 2_000, state: 'sending' },
    {
      at: begun + 5_000,
      state: 'waiting',
      code: 'busy',
      status: 503,
      message: 'Try in a moment.',
      continueAt: begun + 10_000,
    },
    { at: begun + 10_000, state: 'sending' },
    { at: begun + 17_000, state: 'pushed', status: 202, message: 'Import 4711 accepted' },
  ],
};
