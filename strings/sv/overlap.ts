import type { overlapTexts as en } from '../en/overlap.ts';

export const overlapTexts = {
  'overlap.title': 'Rader som har överförts förut',
  'overlap.replaced': 'Rader som har överförts förut, som raderingsfrågan ska ta bort',
  'overlap.table': 'Rader överförda förut',
  'overlap.rows': 'Rader',
  'overlap.before': 'Förut',
  'overlap.now': 'Nu',
  'overlap.ask': 'Lägga till rader som redan finns där?',
  'overlap.ask.text':
    'Rader för samma period har överförts till {repository} förut. Läggs de här till räknas det som är lika två gånger. Välj en raderingsfråga för att ersätta dem.',
  'overlap.replace': 'Ersätt…',
  'overlap.add': 'Lägg till ändå',
  'overlap.all': 'De här raderna',
  'overlap.company': 'bolag {company}',
  'overlap.pushed': 'överfört {at, date, medium}, {rows, plural, one {# rad} other {# rader}}',
  'overlap.compared': '{same, number} lika, {added, number} nya, {gone, number} borta',
  'overlap.same': 'alla {same, number} lika',
  'overlap.uncompared': '{rows, plural, one {# rad} other {# rader}} nu',
  'overlap.net': 'netto {change}',
  'overlap.netOf': '{name} {change}',
  'overlap.more': 'och {count, plural, one {# till} other {# till}}',

  'coverage.label': 'Jämfört med tidigare överföringar',
  'signs.shift':
    '{name, select, none {Beloppen} other {”{name}”}}{currency, select, none {} other { i {currency}}}: {share, number, percent} av det som bokförts är kredit, mot {before, number, percent} förra gången. {turned, select, yes {Tecknen kan vara omvända.} other {Det är ovanligt.}}',
  'coverage.last': '{period} slutar {day} i den här filen.',
  'coverage.first': '{period} börjar {day} i den här filen.',
  'coverage.gaps':
    '{count, plural, one {{periods} har inte} other {Dessa har inte}} överförts till det här datalagret härifrån{count, plural, one {} other {: {periods}}}.',
  'coverage.companies':
    'Perioden innan hade också {count, plural, one {bolaget} other {bolagen}} {companies}; det har inte den här filen.',
} as const satisfies Record<keyof typeof en, string>;
