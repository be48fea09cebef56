import type { Dialect, Inspection, Problem } from '../contract/inspection.ts';
import type { ChangedLine, Conversion, ConversionReason, FileConfig } from '../contract/push.ts';
import type { AppliedRecipe } from '../contract/recipe.ts';
import { keepsBytes } from '../tabular/text-converter.ts';
import { keptCharacters } from './changed-lines.ts';
import { type Inexpressible, toFileConfig } from './file-config.ts';

/** Cells of amounts hold commas more often than semicolons: fewer have to be quoted. */
const plainDialect: Dialect = { delimiter: ';', quote: '"', escape: '"' };

/** How a CSV file is to be read by Ignite, and what has to be changed for that. */
export interface Reading {
  readonly fileConfig: FileConfig;
  readonly conversion: Conversion | null;
}

/**
 * A file goes as it is whenever the API can take it so. Otherwise it goes as UTF-8: with its rows
 * as they are written if the API can express that, else written anew.
 */
export function planReading(inspection: Inspection, dialect: Dialect, encoding: string): Reading {
  const { fileConfig, inexpressible } = toFileConfig(dialect, encoding);
  const recipe = appliedRecipe(inspection);
  const separatorLine = hasSeparatorLine(inspection);
  const reasons: ConversionReason[] = [
    ...inexpressible,
    ...(inspection.bom && !inexpressible.includes('encoding') ? ['byte-order-mark' as const] : []),
    ...(separatorLine ? ['separator-line' as const] : []),
    ...zipReason(inspection),
    ...(recipe ? ['recipe' as const] : []),
  ];
  if (reasons.length === 0) return { fileConfig, conversion: null };
  if (!recipe && !separatorLine && !inexpressible.some(isAboutRows)) {
    return {
      fileConfig: { ...fileConfig, encoding: 'UTF-8' },
      conversion: { reasons, encoding, rewrite: null },
    };
  }
  const to = recipe?.plan.dialect ?? plainDialect;
  const rewrite = {
    from: dialect,
    to,
    lineBreak: inspection.layout?.lineEnding === 'CRLF' ? '\r\n' : '\n',
    dropLines: separatorLine ? 1 : 0,
  };
  return {
    fileConfig: toFileConfig(to, 'UTF-8').fileConfig,
    conversion: { reasons, encoding, rewrite, ...(recipe && { recipe }) },
  };
}

/** What was chosen to be changed, as it was carried out on the whole source. */
export function appliedRecipe({ recipe }: Inspection): AppliedRecipe | null {
  if (!recipe?.plan) return null;
  const steps = recipe.steps.map(({ touched, ...report }) => report);
  return { plan: recipe.plan, steps };
}

/**
 * JSON is UTF-8 without a byte order mark, or it is read by nobody. What a recipe makes of it is
 * sent as CSV.
 */
export function planJson(inspection: Inspection, encoding: string): Partial<Reading> {
  const recipe = appliedRecipe(inspection);
  const reasons: ConversionReason[] = [
    ...(encoding === 'UTF-8' ? [] : ['encoding' as const]),
    ...(inspection.bom && encoding === 'UTF-8' ? ['byte-order-mark' as const] : []),
    ...zipReason(inspection),
    ...(recipe ? ['recipe' as const] : []),
  ];
  if (reasons.length === 0) return { conversion: null };
  const conversion = { reasons, encoding, rewrite: null, ...(recipe && { recipe }) };
  return recipe
    ? { conversion, fileConfig: toFileConfig(recipe.plan.dialect, 'UTF-8').fileConfig }
    : { conversion };
}

/**
 * Ignite takes a zip with a single file, and knows what it is by its name. Anything else comes out
 * of the zip.
 */
function zipReason({ container, format, innerName, zipHoldsMore }: Inspection): ['zip'] | [] {
  if (container !== 'zip') return [];
  const isKnown = innerName === undefined || innerName.toLowerCase().endsWith(`.${format}`);
  return zipHoldsMore || !isKnown ? ['zip'] : [];
}

/** Characters named in a note; more would be no quiet one. */
const maxCharacters = 6;

/** What a person is told: quietly, because it is solved. */
export function describeConversion(
  inspection: Inspection,
  conversion: Conversion,
  changed: readonly ChangedLine[],
): Problem[] {
  const note = { severity: 'note', count: 1 } as const;
  // What is said of a sheet is said where its workbook is planned; a recipe tells of itself.
  const reasons = conversion.reasons.filter(
    (reason) => reason !== 'sheet' && reason !== 'recipe' && reason !== 'rows',
  );
  return reasons.map((reason): Problem => {
    switch (reason) {
      case 'encoding': {
        const kept = new Set(changed.flatMap(({ before, after }) => keptCharacters(before, after)));
        const details = {
          encoding: conversion.encoding,
          characters: [...kept].slice(0, maxCharacters).join(' '),
        };
        return { ...note, code: 'encoding-inexpressible', details };
      }
      case 'byte-order-mark':
      case 'separator-line':
        return { ...note, code: reason, details: {} };
      case 'zip':
        return { ...note, code: 'zip-unpacked', details: { name: inspection.innerName ?? '' } };
      default:
        return {
          ...note,
          code: 'dialect-inexpressible',
          details: { setting: reason, value: inspection.dialect?.[reason] ?? '' },
        };
    }
  });
}

/**
 * A conversion that has to understand the text cannot keep what is no text: then nothing is sent,
 * although damaged UTF-8 could go as it is.
 */
export function expectReadable(problems: readonly Problem[], conversion: Conversion | null) {
  if (conversion === null || keepsBytes(conversion)) return problems;
  return problems.map((problem) =>
    problem.code === 'invalid-bytes' && conversion.encoding === 'UTF-8'
      ? {
          ...problem,
          severity: 'blocking' as const,
          details: { ...problem.details, solution: 'export' },
        }
      : problem,
  );
}

function isAboutRows(what: Inexpressible): boolean {
  return what !== 'encoding';
}

/** Excel's first line that only names the delimiter. */
function hasSeparatorLine(inspection: Inspection): boolean {
  return /^sep=.$/iu.test(inspection.layout?.preamble[0] ?? '');
}
