import { describeProblem } from '../../strings/describe.ts';
import type { Format } from '../../strings/format.ts';
import type { TextKey, Translate } from '../../strings/translate.ts';
import { visible } from '../../strings/visible.ts';
import type { Dialect, Inspection, Problem, Severity } from '../contract/inspection.ts';
import type { ChangedLine, PushPlan } from '../contract/push.ts';
import { readingLines, totalsLines } from './finance-view.ts';
import { recipeDocument, recipeLines, recipeReports } from './recipe-view.ts';

/** Rows in the JSON document's sample. */
const sampleRows = 20;

/** One file's document of `inspect --json`. */
export function inspectionDocument(
  words: Words,
  file: string,
  inspection: Inspection,
  plan: PushPlan,
  timings: Timings,
) {
  return {
    file,
    format: inspection.format,
    container: inspection.container,
    encoding: inspection.encoding,
    bom: inspection.bom,
    detected: inspection.dialect,
    fileConfig: plan.fileConfig,
    conversion: conversionDocument(plan),
    ...(inspection.readings && { readings: inspection.readings }),
    ...(inspection.recipe && { recipe: recipeDocument(inspection.recipe) }),
    header: inspection.header,
    sample: inspection.sample.slice(0, sampleRows),
    rows: inspection.rows,
    finance: inspection.finance ?? null,
    problems: problemDocuments(words, plan.problems),
    timings,
  };
}

/** How long the file took, in ms. */
export interface Timings {
  /** The whole of it, from opening to the last byte. */
  readonly check: number;
}

/** Why a source cannot go as it is, and what changes, for scripts; `null` when it can. */
export function conversionDocument({ conversion, changedLines }: PushPlan) {
  return (
    conversion && {
      reasons: conversion.reasons,
      sample: changedLines,
      ...(conversion.recipe && { recipe: recipeReports(conversion.recipe.steps) }),
    }
  );
}

/** Problems for scripts. */
export function problemDocuments({ t, format }: Words, problems: readonly Problem[]) {
  return problems.map((problem) => ({
    code: problem.code,
    severity: problem.severity,
    message: describeProblem(t, format, problem),
    ...(problem.line !== undefined && { line: problem.line }),
    count: problem.count,
  }));
}

/** What texts are made with. */
export interface Words {
  readonly t: Translate;
  readonly format: Format;
}

/** What was found out about a file, for people: one fact a line, then the problems. */
export function inspectionText(
  words: Words,
  file: string,
  inspection: Inspection,
  plan: PushPlan,
): string {
  const { t, format } = words;
  const rows = inspection.rows === null ? '' : format.number(inspection.rows);
  const facts: [string, string][] = [
    [t('cli.file'), file],
    [t('cli.format'), formatName(t, inspection)],
    ...dialectFacts(t, inspection.dialect),
    [t('csv.encoding'), inspection.encoding ?? ''],
    [t('cli.rows'), rows],
    [t('cli.columns'), inspection.header.join(', ')],
    [
      t('cli.sentAs'),
      plan.blocked ? '' : t('cli.sentAs.how', { name: plan.uploadName, how: howSent(plan) }),
    ],
  ];
  const shown = facts.filter(([, value]) => value !== '');
  const width = Math.max(...shown.map(([name]) => name.length));
  const lines = shown.map(([name, value]) => `${name.padEnd(width)}  ${value}`);
  const sections = [
    [...lines, ...encodingLines(words, inspection)],
    readingLines(words, inspection.finance?.columns ?? []),
    totalsLines(words, inspection.finance?.totals ?? null),
    [...problemLines(words, plan.problems), ...changeLines(words, plan.changedLines)],
    inspection.recipe ? recipeLines(words, inspection.recipe) : [],
  ];
  return sections
    .filter((section) => section.length > 0)
    .map((section) => section.join('\n'))
    .join('\n\n');
}

/** The same words in each encoding that the file may be in, a line each. */
function encodingLines({ t, format }: Words, { readings }: Inspection): string[] {
  if (!readings) return [];
  const { lines, candidates } = readings;
  const width = Math.max(...candidates.map(({ encoding }) => encoding.length));
  const places = lines.map((line) => format.number(line)).join(', ');
  return [
    t('cli.readings', { count: lines.length, lines: places }),
    ...candidates.map(
      ({ encoding, words }) => `  ${encoding.padEnd(width)}  ${words.map(visible).join(' · ')}`,
    ),
  ];
}

/** What a conversion changes, before and after. */
function changeLines({ t }: Words, changed: readonly ChangedLine[]): string[] {
  if (changed.length === 0) return [];
  return [
    t('cli.changes'),
    ...changed.flatMap(({ line, before, after }) => [
      `  ${t('cli.change.before', { line, text: visible(before) })}`,
      `  ${t('cli.change.after', { line, text: after === '' ? t('changes.leftOut') : visible(after) })}`,
    ]),
  ];
}

function howSent({ conversion, compress }: PushPlan): string {
  if (conversion?.rows) return 'rows';
  if (conversion?.recipe) return compress ? 'fixedCompressed' : 'fixed';
  if (conversion) return compress ? 'both' : 'converted';
  return compress ? 'compressed' : 'unchanged';
}

const severities: readonly Severity[] = ['blocking', 'warning', 'note'];

/** One line for each problem, the worst first. */
export function problemLines({ t, format }: Words, problems: readonly Problem[]): string[] {
  return severities.flatMap((severity) =>
    problems
      .filter((problem) => problem.severity === severity)
      .map((problem) => `${t(`cli.severity.${severity}`)}: ${describeProblem(t, format, problem)}`),
  );
}

function formatName(t: Translate, { format, container }: Inspection): string {
  if (format === null) return t('format.unsupported');
  const name = t(`format.${format}`);
  return container === 'none' ? name : t(`format.${container}`, { format: name });
}

function dialectFacts(t: Translate, dialect: Dialect | null): [string, string][] {
  if (dialect === null) return [];
  return [
    [t('csv.delimiter'), characterName(t, dialect.delimiter)],
    [t('csv.quote'), characterName(t, dialect.quote)],
    [t('csv.escape'), characterName(t, dialect.escape)],
  ];
}

const characterNames: Readonly<Record<string, TextKey>> = {
  ',': 'csv.comma',
  ';': 'csv.semicolon',
  '\t': 'csv.tab',
  '"': 'csv.doubleQuote',
  "'": 'csv.singleQuote',
  '\\': 'csv.backslash',
  '|': 'csv.verticalBar',
};

function characterName(t: Translate, character: string | null): string {
  if (character === null) return t('csv.none');
  const key = characterNames[character];
  return key ? t(key) : t('csv.character', { character });
}
