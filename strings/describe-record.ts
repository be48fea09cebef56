import { practiceAddress } from '../main/contract/connection.ts';
import type { FileFormat, SourceOptions } from '../main/contract/inspection.ts';
import type { Conversion, PartRecord, PushMaker, PushRecord } from '../main/contract/push.ts';
import { characterName, dialectWords, fileConfigWords, formatWords } from './csv-words.ts';
import {
  columnWords,
  conventionWords,
  dayWords,
  type FigureTable,
  periodWords,
  statedWords,
  tieOutWords,
  totalsTable,
  totalsTitle,
} from './describe-finance.ts';
import { reportText, stepText } from './describe-recipe.ts';
import type { Format } from './format.ts';
import type { TextKey, Translate } from './translate.ts';

/** One line of a record. */
export interface Fact {
  readonly label: string;
  readonly value: string;
  /** Made of letters and digits that are compared one by one, such as a hash. */
  readonly code?: true;
}

/** Facts that belong together. */
export interface FactSection {
  readonly title: string;
  readonly facts: readonly Fact[];
  /** Figures below the facts. */
  readonly table?: FigureTable;
}

type Line = readonly [label: TextKey, value: string | null, code?: 'code'];

/**
 * Everything on a push's record but its timeline, in an accountant's order: the file, what it
 * adds up to, where it went, what was sent, who pushed it. What is not known is left out.
 */
export function recordSections(
  t: Translate,
  format: Format,
  record: PushRecord,
): readonly FactSection[] {
  return [
    section(t, 'record.file', fileLines(t, format, record)),
    ...totalsSection(t, format, record),
    section(t, 'record.destination', destinationLines(t, record)),
    section(t, 'record.sent', sentLines(t, format, record)),
    ...recipeSection(t, format, record),
    ...(record.parts.length > 1 ? [partSection(t, format, record)] : []),
    section(t, 'record.who', whoLines(t, format, record)),
    ...copySection(t, record),
    ...commentSection(t, format, record),
  ];
}

/** A size in the unit that reads best, and to the byte. */
function exactBytes(t: Translate, format: Format, bytes: number): string {
  if (bytes < 1000) return t('record.bytes.small', { exact: bytes });
  return t('record.bytes', { size: format.bytes(bytes), exact: format.number(bytes) });
}

function section(t: Translate, title: TextKey, lines: readonly Line[]): FactSection {
  const facts = lines.flatMap(([label, value, code]) =>
    value === null || value === ''
      ? []
      : [{ label: t(label), value, ...(code && { code: true as const }) }],
  );
  return { title: t(title), facts };
}

function fileLines(t: Translate, format: Format, record: PushRecord): Line[] {
  const { fileModifiedAt, format: kind } = record;
  return [
    ['record.file.path', record.filePath],
    ['record.file.rows', record.rows === null ? null : format.number(record.rows)],
    ['record.file.size', exactBytes(t, format, record.bytes)],
    ['record.file.modified', fileModifiedAt === null ? null : format.moment(fileModifiedAt)],
    ['record.file.kind', kind && kindWords(t, kind, record)],
    ['record.file.hash', record.sourceSha256, 'code'],
  ];
}

function kindWords(
  t: Translate,
  format: FileFormat,
  { container, dialect, encoding }: PushRecord,
): string {
  const kind = formatWords(t, { format, container: container ?? 'none' });
  const reading = format === 'csv' && dialect ? dialectWords(t, dialect, encoding) : encoding;
  return reading ? t('record.file.kind.read', { kind, reading }) : kind;
}

/** What the rows add up to, how that compares with the ERP, and how it was read. */
function totalsSection(t: Translate, format: Format, record: PushRecord): FactSection[] {
  const { finance, tieOuts } = record;
  const totals = finance?.totals ?? null;
  const readings = (finance?.columns ?? []).flatMap((reading) => {
    const how = conventionWords(t, reading);
    return how === '' ? [] : [t('reading.words', { name: columnWords(t, reading), how })];
  });
  const facts = [
    { label: t('totals.period'), value: totals ? periodWords(t, format, totals) : '' },
    { label: t('totals.days'), value: totals ? dayWords(t, format, totals) : '' },
    { label: t('reading.as'), value: readings.join(', ') },
    ...tieOuts.map((one) => ({
      label: statedWords(t, one),
      value: tieOutWords(t, format, one),
    })),
  ].filter(({ value }) => value !== '');
  if (facts.length === 0 && !totals) return [];
  const title = totals ? totalsTitle(t, totals) : t('totals.title');
  return [{ title, facts, ...(totals && { table: totalsTable(t, format, totals) }) }];
}

function destinationLines(t: Translate, { deleteQuery, batch, ...record }: PushRecord): Line[] {
  const practice = record.address === practiceAddress;
  const label = deleteQuery?.label;
  return [
    ['record.repository', record.repositoryName],
    ['record.repositoryId', record.repositoryId, 'code'],
    ['record.address', practice ? t('record.address.practice') : record.address],
    [
      'record.deleteQuery',
      deleteQuery ? (label?.name ?? t('record.deleteQuery.unnamed')) : t('record.deleteQuery.none'),
    ],
    [
      'record.deleteQuery.covers',
      label?.description
        ? t('record.deleteQuery.covers.words', { words: label.description })
        : null,
    ],
    ['record.deleteQuery.id', deleteQuery?.id ?? null, 'code'],
    ['record.batch', batch ? t('activity.batch', { place: batch.place, of: batch.of }) : null],
  ];
}

function sentLines(t: Translate, format: Format, record: PushRecord): Line[] {
  const { sentBytes, compressed, fileConfig } = record;
  const size = sentBytes === null ? null : exactBytes(t, format, sentBytes);
  const whole = record.parts.length === 1;
  return [
    ['record.sent.name', whole ? record.sentName : null],
    ['record.sent.size', size && compressed ? t('record.sent.size.compressed', { size }) : size],
    ['record.sent.hash', whole ? record.sentSha256 : null, 'code'],
    ['record.sent.change', sentBytes === null ? null : changeWords(t, record)],
    ['record.sent.config', fileConfig && fileConfigWords(t, fileConfig)],
    ['record.settings', settingsWords(t, record)],
  ];
}

function changeWords(t: Translate, { conversion, compressed, choices }: PushRecord): string {
  if (conversion === null) return t(compressed ? 'record.change.compressed' : 'record.change.none');
  const { sheet, recipe } = conversion;
  if (conversion.rows) {
    return t('record.change.rows', { values: choices.source.asRows?.values ?? 'typed' });
  }
  if (recipe) return t('record.change.recipe');
  if (sheet) {
    const hidden = sheet.hiddenLeftOutFrom === null ? 'sent' : 'left';
    return t('record.change.sheet', { name: sheet.name, hidden });
  }
  return t('record.change.converted', { reasons: reasonsWords(t, conversion) });
}

function reasonsWords(t: Translate, { reasons, encoding }: Conversion): string {
  return reasons.map((reason) => t(`record.reason.${reason}`, { encoding })).join(', ');
}

const settingNames = {
  delimiter: 'csv.delimiter',
  quote: 'csv.quote',
  escape: 'csv.escape',
  encoding: 'csv.encoding',
  sheet: 'record.setting.sheet',
  sendAs: 'record.setting.sendAs',
  asRows: 'record.setting.sendAs',
  hiddenRows: 'record.setting.hiddenRows',
} as const satisfies Record<Setting, TextKey>;

/** Recipe and readings are told by what came of them, in sections of their own. */
type Setting = Exclude<keyof SourceOptions, 'recipe' | 'readings'>;

function settingsWords(t: Translate, { choices }: PushRecord): string {
  const byHand = (Object.keys(settingNames) as Setting[]).flatMap((name) => {
    const value = settingValue(t, name, choices.source);
    return value === null ? [] : [t('record.setting', { name: t(settingNames[name]), value })];
  });
  const name = (key: TextKey, value: TextKey) =>
    t('record.setting', { name: t(key), value: t(value) });
  if (!choices.compress)
    byHand.push(name('record.setting.compress', 'record.setting.compress.off'));
  if (choices.allowDuplicate) {
    byHand.push(name('record.setting.duplicate', 'record.setting.duplicate.yes'));
  }
  if (choices.allowOverlap) {
    byHand.push(name('record.setting.overlap', 'record.setting.overlap.yes'));
  }
  return byHand.length === 0
    ? t('record.settings.automatic')
    : t('record.settings.byHand', { settings: byHand.join(', ') });
}

function settingValue(t: Translate, name: Setting, source: SourceOptions): string | null {
  if (source[name] === undefined) return null;
  switch (name) {
    case 'delimiter':
    case 'quote':
    case 'escape':
      return characterName(t, source[name] ?? null);
    case 'sendAs':
      return t(
        source.sendAs === 'sheet'
          ? `record.setting.sendAs.sheet`
          : 'record.setting.sendAs.workbook',
      );
    case 'asRows':
      return t('record.setting.sendAs.rows');
    case 'hiddenRows':
      return t(
        source.hiddenRows === 'send'
          ? 'record.setting.hiddenRows.send'
          : 'record.setting.hiddenRows.leave-out',
      );
    default:
      // A damaged record may hold anything here.
      return String(source[name]);
  }
}

/** What the chosen fixes left out and changed, a line each. */
function recipeSection(t: Translate, format: Format, { conversion }: PushRecord): FactSection[] {
  const steps = conversion?.recipe?.steps ?? [];
  if (steps.length === 0) return [];
  const facts = steps.map((report) => ({
    label: stepText(t, report.step),
    value: reportText(t, format, report),
  }));
  return [{ title: t('record.recipe'), facts }];
}

function partSection(t: Translate, format: Format, record: PushRecord): FactSection {
  const count = record.parts.length;
  const facts = record.parts.flatMap((part): Fact[] => [
    {
      label: t('record.part', { number: part.number, count }),
      value: partWords(t, format, part),
    },
    ...(part.sha256 === null
      ? []
      : [{ label: t('record.sent.hash'), value: part.sha256, code: true as const }]),
  ]);
  return { title: t('record.parts'), facts };
}

function partWords(t: Translate, format: Format, { bytes, rows, ...part }: PartRecord): string {
  const state = t(`state.${part.state}`);
  if (bytes === null) return t('record.part.unprepared', { state });
  const size = exactBytes(t, format, bytes);
  return t('record.part.facts', { name: part.name ?? 'none', state, size, rows: rows ?? -1 });
}

function makerWords(t: Translate, { user, computer, appVersion }: PushMaker): string {
  return t('record.who.maker.words', { user: user || 'none', computer, version: appVersion });
}

function whoLines(t: Translate, format: Format, record: PushRecord): Line[] {
  const { madeBy, finishedAt } = record;
  return [
    ['record.who.maker', madeBy ? makerWords(t, madeBy) : t('record.who.unknown')],
    ['record.who.begun', format.moment(record.startedAt)],
    ['record.who.ended', finishedAt === null ? null : format.moment(finishedAt)],
    ['record.who.id', record.id, 'code'],
  ];
}

/** What people said of the push, when they made it and later on. */
function commentSection(t: Translate, format: Format, record: PushRecord): FactSection[] {
  const { choices, comments } = record;
  const facts = [
    ...(choices.comment ? [{ label: t('record.comments.made'), value: choices.comment }] : []),
    ...comments.map(({ at, by, text }) => ({
      label: format.moment(at),
      value: t('record.comments.later', { text, by: by || 'none' }),
    })),
  ];
  return facts.length === 0 ? [] : [{ title: t('record.comments'), facts }];
}

/** Where copies of what was sent were kept. */
function copySection(t: Translate, { copies }: PushRecord): FactSection[] {
  const facts = copies.map(({ path, code }) => ({
    label: t(code === null ? 'record.copies.kept' : 'record.copies.failed'),
    value: path,
  }));
  return facts.length === 0 ? [] : [{ title: t('record.copies'), facts }];
}
