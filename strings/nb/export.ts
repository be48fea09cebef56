import type { exportTexts as en } from '../en/export.ts';

export const exportTexts = {
  'export.button': 'Eksporter…',
  'export.stop': 'Stopp eksporten',
  'export.title': 'Eksporter historikken',
  'export.fileName': 'Overføringer {day}',
  'export.type.xlsx': 'Excel-arbeidsbok',
  'export.type.csv': 'CSV',
  'export.type.json': 'JSON',
  'export.saved': 'Historikken ble lagret som {name}.',

  'export.sheet.pushes': 'Overføringer',
  'export.sheet.totals': 'Summer',
  'export.started': 'Startet (UTC)',
  'export.finished': 'Sluttet (UTC)',
  'export.bytes': 'Byte',
  'export.sentBytes': 'Byte sendt',
  'export.periods': 'Perioder',
  'export.companies': 'Selskaper',
  'export.net': 'Netto',
  'export.erp': 'Summer fra ERP',
  'export.user': 'Bruker',
  'export.computer': 'Datamaskin',
  'export.version': 'Versjon',
  'export.company': 'Selskap',
  'export.period': 'Periode',
  'export.currency': 'Valuta',
} as const satisfies Record<keyof typeof en, string>;
