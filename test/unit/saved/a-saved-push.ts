import fc from 'fast-check';
import { encodings, fileFormats, problemCodes } from '../../../main/contract/inspection.ts';
import type { SavedPush } from '../../../main/contract/saved-push.ts';
import type { SharedPush } from '../../../main/saved/saved-pushes-file.ts';

const query = '0b7c2f4e-5a1d-4c8e-9f3a-2d6b8e1c7a90';

/** The usual saved push, which has brought October. */
export const aSavedPush: SavedPush = {
  id: 's1',
  name: 'Ledger, monthly',
  address: 'https://data.igniteprocurement.com/',
  repositoryId: 'r1',
  repositoryName: 'General ledger 2026',
  source: {},
  compress: true,
  deleteQueryId: null,
  checks: { nextMonth: true, withinPercent: 50, erpTotal: false },
  filePattern: 'ledger-*.csv',
  dueDay: 10,
  fingerprint: {
    header: ['Account', 'Date', 'Amount', 'Currency'],
    warnings: ['ragged-row'],
    format: 'csv',
    dialect: { delimiter: ';', quote: '"', escape: '"' },
    encoding: 'UTF-8',
  },
  lastGood: {
    pushId: 'p1',
    fileName: 'ledger-oct.csv',
    at: Date.UTC(2026, 10, 3),
    rows: 1_000,
    periods: ['2026-10'],
    byCurrency: [
      {
        currency: 'NOK',
        company: null,
        rows: 1_000,
        sums: [{ name: 'Amount', debit: '1000.00', credit: '1000.00', net: '0.00', unread: 0 }],
      },
    ],
  },
};

const text = fc.string({ minLength: 1, maxLength: 20 }).filter((one) => one.trim() === one);
const character = fc.option(fc.string({ minLength: 1, maxLength: 1 }));

/** Any saved push as colleagues hand it on. */
export const sharedPushes: fc.Arbitrary<SharedPush> = fc.record({
  name: text,
  repository: fc.record({ id: text, name: text }),
  source: fc.record(
    {
      delimiter: fc.constantFrom(';', ',', '\t'),
      quote: fc.constantFrom('"', null),
      encoding: fc.constantFrom(...encodings),
      sheet: text,
      recipe: fc.constantFrom(
        { steps: [{ kind: 'amounts' as const }] },
        { steps: [{ kind: 'rename-column' as const, column: 'Beløp', to: 'Amount' }] },
      ),
      readings: fc.constantFrom([{ column: 3, role: 'date' as const, dateOrder: 'dmy' as const }]),
    },
    { requiredKeys: [] },
  ),
  compress: fc.boolean(),
  deleteQuery: fc.option(
    fc.oneof(
      fc.constant({ id: query, name: '', description: '' }),
      fc.record({ id: fc.constant(query), name: text, description: fc.string() }),
    ),
  ),
  checks: fc.record({
    nextMonth: fc.boolean(),
    withinPercent: fc.option(fc.integer({ min: 1, max: 1_000 })),
    erpTotal: fc.boolean(),
  }),
  filePattern: text,
  dueDay: fc.option(fc.integer({ min: 1, max: 31 })),
  fingerprint: fc.option(
    fc.record({
      header: fc.array(fc.string()),
      warnings: fc.uniqueArray(fc.constantFrom(...problemCodes)),
      format: fc.constantFrom(...fileFormats),
      dialect: fc.option(fc.record({ delimiter: character, quote: character, escape: character })),
      encoding: fc.option(fc.constantFrom(...encodings)),
    }),
  ),
});
