import type { Dialect, Inspection, Problem } from '../contract/inspection.ts';
import type { Conversion, ConversionReason, FileConfig } from '../contract/push.ts';
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
  const separatorLine = hasSeparatorLine(inspection);
  const reasons: ConversionReason[] = [
    ...inexpressible,
    ...(inspection.bom && !inexpressible.includes('encoding') ? ['byte-order-mark' as const] : []),
    ...(separatorLine ? ['separator-line' as const] : []),
  ];
  if (reasons.length === 0) return { fileConfig, conversion: null };
  if (!separatorLine && !inexpressible.some(isAboutRows)) {
    return {
      fileConfig: { ...fileConfig, encoding: 'UTF-8' },
      conversion: { reasons, encoding, rewrite: null },
    };
  }
  const rewrite = {
    from: dialect,
    to: plainDialect,
    lineBreak: inspection.layout?.lineEnding === 'CRLF' ? '\r\n' : '\n',
    dropLines: separatorLine ? 1 : 0,
  };
  return {
    fileConfig: toFileConfig(plainDialect, 'UTF-8').fileConfig,
    conversion: { reasons, encoding, rewrite },
  };
}

/** What a person is told: quietly, because it is solved, unless Kindling cannot solve it. */
export function describeConversion(inspection: Inspection, conversion: Conversion): Problem[] {
  const note = { severity: 'note', count: 1 } as const;
  // What is said of a sheet is said where its workbook is planned.
  const reasons = conversion.reasons.filter((reason) => reason !== 'sheet');
  const problems = reasons.map((reason): Problem => {
    switch (reason) {
      case 'encoding':
        return {
          ...note,
          code: 'encoding-inexpressible',
          details: { encoding: conversion.encoding },
        };
      case 'byte-order-mark':
      case 'separator-line':
        return { ...note, code: reason, details: {} };
      default:
        return {
          ...note,
          code: 'dialect-inexpressible',
          details: { setting: reason, value: inspection.dialect?.[reason] ?? '' },
        };
    }
  });
  if (inspection.container !== 'zip') return problems;
  return [
    ...problems,
    { severity: 'blocking', count: 1, code: 'zip-needs-conversion', details: {} },
  ];
}

function isAboutRows(what: Inexpressible): boolean {
  return what !== 'encoding';
}

/** Excel's first line that only names the delimiter. */
function hasSeparatorLine(inspection: Inspection): boolean {
  return /^sep=.$/iu.test(inspection.layout?.preamble[0] ?? '');
}
