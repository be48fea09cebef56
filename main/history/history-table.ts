import { statedWords, tieOutWords } from '../../strings/describe-finance.ts';
import { stepText } from '../../strings/describe-recipe.ts';
import type { Format } from '../../strings/format.ts';
import type { TextKey, Translate } from '../../strings/translate.ts';
import type { PushRecord } from '../contract/push.ts';
import { periodsOf } from '../contract/saved-push.ts';
import { settled } from '../receipt/receipt.ts';

/** A cell of an exported table. Amounts are exact, as `-1250.00`; moments ms since the epoch. */
export type Cell =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'amount'; readonly value: string }
  | { readonly kind: 'moment'; readonly value: number }
  | { readonly kind: 'empty' };

/** What the words of an export are made with. */
export interface Words {
  readonly t: Translate;
  readonly format: Format;
}

/** A table of an export: its columns, and what a push adds to it. */
export interface HistoryTable {
  readonly name: TextKey;
  readonly columns: readonly TextKey[];
  readonly rows: (words: Words, record: PushRecord) => readonly (readonly Cell[])[];
}

const empty: Cell = { kind: 'empty' };
const text = (value: string | null | undefined): Cell => (value ? { kind: 'text', value } : empty);
const count = (value: number | null): Cell => (value === null ? empty : { kind: 'number', value });
const moment = (value: number | null): Cell => (value === null ? empty : { kind: 'moment', value });
const amount = (value: string): Cell => ({ kind: 'amount', value });

type Column = readonly [TextKey, (record: PushRecord, words: Words) => Cell];

const columns: readonly Column[] = [
  ['export.started', ({ startedAt }) => moment(startedAt)],
  ['export.finished', ({ finishedAt }) => moment(finishedAt)],
  ['activity.status', (record, { t }) => text(t(`record.state.${settled(record)}`))],
  ['activity.file', ({ fileName }) => text(fileName)],
  ['record.file.path', ({ filePath }) => text(filePath)],
  ['activity.repository', ({ repositoryName }) => text(repositoryName)],
  ['record.repositoryId', ({ repositoryId }) => text(repositoryId)],
  ['activity.rows', ({ rows }) => count(rows)],
  ['export.bytes', ({ bytes }) => count(bytes)],
  ['export.sentBytes', ({ sentBytes }) => count(sentBytes)],
  ['export.periods', ({ finance }) => text(periodsOf(finance?.totals ?? null).join(', '))],
  ['export.companies', (record) => text(companiesOf(record).join(', '))],
  ['export.net', (record) => text(netsOf(record).join('; '))],
  [
    'export.erp',
    ({ tieOuts }, { t, format }) =>
      text(
        tieOuts.map((one) => `${statedWords(t, one)}: ${tieOutWords(t, format, one)}`).join('; '),
      ),
  ],
  ['push.deleteQuery', ({ deleteQuery }) => text(deleteQuery?.label?.name ?? deleteQuery?.id)],
  [
    'record.recipe',
    ({ conversion }, { t }) =>
      text(conversion?.recipe?.steps.map(({ step }) => stepText(t, step)).join('; ')),
  ],
  [
    'comment.label',
    ({ choices, comments }) =>
      text([choices.comment ?? '', ...comments.map((one) => one.text)].filter(Boolean).join('; ')),
  ],
  ['export.user', ({ madeBy }) => text(madeBy?.user)],
  ['export.computer', ({ madeBy }) => text(madeBy?.computer)],
  ['export.version', ({ madeBy }) => text(madeBy?.appVersion)],
  ['record.file.hash', ({ sourceSha256 }) => text(sourceSha256)],
  ['record.sent.hash', ({ parts }) => text(parts.map(({ sha256 }) => sha256 ?? '').join(' '))],
  ['record.who.id', ({ id }) => text(id)],
];

/** A line for each push. */
export const pushTable: HistoryTable = {
  name: 'export.sheet.pushes',
  columns: columns.map(([title]) => title),
  rows: (words, record) => [columns.map(([, cell]) => cell(record, words))],
};

/** A line for each amount of each currency, company and period of each push. */
export const totalsTable: HistoryTable = {
  name: 'export.sheet.totals',
  columns: [
    'record.who.id',
    'export.started',
    'activity.file',
    'activity.repository',
    'export.company',
    'export.period',
    'export.currency',
    'totals.amount',
    'activity.rows',
    'totals.debit',
    'totals.credit',
    'totals.net',
  ],
  rows: (_, { id, startedAt, fileName, repositoryName, finance }) =>
    (finance?.totals?.groups ?? []).flatMap(({ company, period, currency, rows, sums }) =>
      sums.map(({ name, debit, credit, net }) => [
        text(id),
        moment(startedAt),
        text(fileName),
        text(repositoryName),
        text(company),
        text(period),
        text(currency),
        text(name),
        count(rows),
        amount(debit),
        amount(credit),
        amount(net),
      ]),
    ),
};

function companiesOf({ finance }: PushRecord): readonly string[] {
  const lines = finance?.totals?.byCompany ?? [];
  return [...new Set(lines.flatMap(({ company }) => company || []))];
}

/** Such as `Amount -1250.00 NOK`, as plain as a program wants it. */
function netsOf({ finance }: PushRecord): readonly string[] {
  return (finance?.totals?.byCurrency ?? []).flatMap(({ currency, sums }) =>
    sums.map(({ name, net }) => [name, net, currency].filter(Boolean).join(' ')),
  );
}
