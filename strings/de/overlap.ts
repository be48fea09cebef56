import type { overlapTexts as en } from '../en/overlap.ts';

export const overlapTexts = {
  'overlap.title': 'Zeilen, die schon übertragen wurden',
  'overlap.replaced': 'Zeilen, die schon übertragen wurden und die Löschabfrage entfernen soll',
  'overlap.table': 'Schon übertragene Zeilen',
  'overlap.rows': 'Zeilen',
  'overlap.before': 'Vorher',
  'overlap.now': 'Jetzt',
  'overlap.ask': 'Zu Zeilen hinzufügen, die schon da sind?',
  'overlap.ask.text':
    'Zeilen derselben Periode wurden bereits an {repository} übertragen. Werden diese hinzugefügt, zählt doppelt, was gleich ist. Um sie zu ersetzen, wählen Sie eine Löschabfrage.',
  'overlap.replace': 'Ersetzen…',
  'overlap.add': 'Trotzdem hinzufügen',
  'overlap.all': 'Diese Zeilen',
  'overlap.company': 'Gesellschaft {company}',
  'overlap.pushed':
    'übertragen am {at, date, medium}, {rows, plural, one {# Zeile} other {# Zeilen}}',
  'overlap.compared': '{same, number} gleich, {added, number} neu, {gone, number} weg',
  'overlap.same': 'alle {same, number} gleich',
  'overlap.uncompared': 'jetzt {rows, plural, one {# Zeile} other {# Zeilen}}',
  'overlap.net': 'Saldo {change}',
  'overlap.netOf': '{name} {change}',
  'overlap.more': 'und {count, plural, one {# weitere} other {# weitere}}',
  'coverage.label': 'Verglichen mit früheren Übertragungen',
  'signs.shift':
    '{name, select, none {Die Beträge} other {„{name}“}}{currency, select, none {} other { in {currency}}}: {share, number, percent} der Bewegungen sind Haben, letztes Mal waren es {before, number, percent}. {turned, select, yes {Die Vorzeichen sind vielleicht vertauscht.} other {Das ist ungewöhnlich.}}',
  'coverage.last': '{period} endet in dieser Datei am {day}.',
  'coverage.first': '{period} beginnt in dieser Datei am {day}.',
  'coverage.gaps':
    '{count, plural, one {{periods} wurde} other {Diese Perioden wurden}} von hier aus nicht an dieses Repository übertragen{count, plural, one {} other {: {periods}}}.',
  'coverage.companies':
    'Die Periode davor hatte auch {count, plural, one {die Gesellschaft} other {die Gesellschaften}} {companies}; diese Datei nicht.',
} as const satisfies Record<keyof typeof en, string>;
