/**
 * The history as a file: titles of its columns, and how it is asked for.
 */
export const exportTexts = {
  'export.button': 'Export…',
  'export.stop': 'Stop exporting',
  'export.title': 'Export the history',
  'export.fileName': 'Pushes {day}',
  'export.type.xlsx': 'Excel workbook',
  'export.type.csv': 'CSV',
  'export.type.json': 'JSON',
  'export.saved': 'The history was saved as {name}.',

  'export.sheet.pushes': 'Pushes',
  'export.sheet.totals': 'Totals',
  'export.started': 'Started (UTC)',
  'export.finished': 'Ended (UTC)',
  'export.bytes': 'Bytes',
  'export.sentBytes': 'Bytes sent',
  'export.periods': 'Periods',
  'export.companies': 'Companies',
  'export.net': 'Net',
  'export.erp': 'ERP totals',
  'export.user': 'User',
  'export.computer': 'Computer',
  'export.version': 'Version',
  'export.company': 'Company',
  'export.period': 'Period',
  'export.currency': 'Currency',
} as const satisfies Record<string, string>;
