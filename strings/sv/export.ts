import type { exportTexts as en } from '../en/export.ts';

export const exportTexts = {
  'export.button': 'Exportera…',
  'export.stop': 'Stoppa exporten',
  'export.title': 'Exportera historiken',
  'export.fileName': 'Överföringar {day}',
  'export.type.xlsx': 'Excel-arbetsbok',
  'export.type.csv': 'CSV',
  'export.type.json': 'JSON',
  'export.saved': 'Historiken sparades som {name}.',

  'export.sheet.pushes': 'Överföringar',
  'export.sheet.totals': 'Summor',
  'export.started': 'Startad (UTC)',
  'export.finished': 'Avslutad (UTC)',
  'export.bytes': 'Byte',
  'export.sentBytes': 'Byte skickade',
  'export.periods': 'Perioder',
  'export.companies': 'Bolag',
  'export.net': 'Netto',
  'export.erp': 'Summor från affärssystemet',
  'export.user': 'Användare',
  'export.computer': 'Dator',
  'export.version': 'Version',
  'export.company': 'Bolag',
  'export.period': 'Period',
  'export.currency': 'Valuta',
} as const satisfies Record<keyof typeof en, string>;
