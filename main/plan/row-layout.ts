import type { Inspection } from '../contract/inspection.ts';
import type { Conversion, RowLayout } from '../contract/push.ts';

/**
 * How the rows of what will be sent can be told apart, so that it can be sent in parts if even
 * gzip does not make it fit; `null` where parts are not possible.
 */
export function rowLayout(
  { format, container, dialect, layout }: Inspection,
  conversion: Conversion | null,
): RowLayout | null {
  // A zip goes as it is; a workbook or a JSON array cannot be cut between rows.
  if (container === 'zip') return null;
  if (format === 'ndjson') return { dialect: null, headerLine: null };
  if (format !== 'csv' || !dialect) return null;
  const headerLine = layout ? layout.headerLine : 1;
  const dropped = conversion?.rewrite?.dropLines ?? 0;
  return {
    dialect: conversion?.rewrite?.to ?? dialect,
    headerLine: headerLine === null ? null : headerLine - dropped,
  };
}
