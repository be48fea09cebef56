import type { Inspection, Layout } from '../contract/inspection.ts';
import type { Conversion, RowLayout, SheetExtract } from '../contract/push.ts';

/**
 * How the rows of what will be sent can be told apart, so that it can be sent in parts if even
 * gzip does not make it fit; `null` where parts are not possible.
 */
export function rowLayout(
  { format, container, dialect, encoding, layout, recipe }: Inspection,
  conversion: Conversion | null,
): RowLayout | null {
  if (conversion?.rows) return { dialect: null, headerLine: null };
  if (conversion?.recipe) {
    return { dialect: conversion.recipe.plan.dialect, headerLine: recipe?.headerLine ?? null };
  }
  // A zip that stays one goes as it is, and a whole workbook cannot be cut between rows.
  if (container === 'zip' && !conversion) return null;
  // What is converted is sent as UTF-8. In UTF-16 every sign would have to be looked for otherwise.
  const isUtf8 = encoding === 'UTF-8' || conversion !== null;
  if (format === 'ndjson') return isUtf8 ? { dialect: null, headerLine: null } : null;
  if (format === 'json') return isUtf8 ? { dialect: null, headerLine: null, isArray: true } : null;
  if (conversion?.sheet) return sheetLayout(conversion.sheet, layout);
  if (format !== 'csv' || !dialect) return null;
  const headerLine = layout ? layout.headerLine : 1;
  const dropped = conversion?.rewrite?.dropLines ?? 0;
  return {
    dialect: conversion?.rewrite?.to ?? dialect,
    headerLine: headerLine === null ? null : headerLine - dropped,
  };
}

/** Rows without anything in them are left out, and a cell above the header may have line breaks. */
function sheetLayout({ dialect }: SheetExtract, layout: Layout | undefined): RowLayout {
  if (!layout || layout.headerLine === null) return { dialect, headerLine: null };
  const lines = layout.preamble.map((row) => row.split(/\r\n|\r|\n/).length);
  return { dialect, headerLine: lines.reduce((sum, count) => sum + count, 1) };
}
