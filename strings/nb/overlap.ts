import type { overlapTexts as en } from '../en/overlap.ts';

export const overlapTexts = {
  'overlap.title': 'Rader som er overført før',
  'overlap.replaced': 'Rader som er overført før, som slettespørringen skal fjerne',
  'overlap.table': 'Rader overført før',
  'overlap.rows': 'Rader',
  'overlap.before': 'Før',
  'overlap.now': 'Nå',
  'overlap.ask': 'Legge til rader som allerede er der?',
  'overlap.ask.text':
    'Rader for samme periode er overført til {repository} før. Legges disse til, teller det som er likt, to ganger. Velg en slettespørring for å erstatte dem.',
  'overlap.replace': 'Erstatt…',
  'overlap.add': 'Legg til likevel',
  'overlap.all': 'Disse radene',
  'overlap.company': 'selskap {company}',
  'overlap.pushed': 'overført {at, date, medium}, {rows, plural, one {# rad} other {# rader}}',
  'overlap.compared': '{same, number} like, {added, number} nye, {gone, number} borte',
  'overlap.same': 'alle {same, number} like',
  'overlap.uncompared': '{rows, plural, one {# rad} other {# rader}} nå',
  'overlap.net': 'netto {change}',
  'overlap.netOf': '{name} {change}',
  'overlap.more': 'og {count, plural, one {# til} other {# til}}',

  'coverage.label': 'Sammenlignet med tidligere overføringer',
  'signs.shift':
    '{name, select, none {Beløpene} other {«{name}»}}{currency, select, none {} other { i {currency}}}: {share, number, percent} av det som er bokført, er kredit, mot {before, number, percent} sist. {turned, select, yes {Fortegnene kan være snudd.} other {Det er uvanlig.}}',
  'coverage.last': '{period} slutter {day} i denne filen.',
  'coverage.first': '{period} begynner {day} i denne filen.',
  'coverage.gaps':
    '{count, plural, one {{periods} er ikke} other {Disse er ikke}} overført til dette datalageret herfra{count, plural, one {} other {: {periods}}}.',
  'coverage.companies':
    'Perioden før hadde også {count, plural, one {selskap} other {selskapene}} {companies}; det har ikke denne filen.',
} as const satisfies Record<keyof typeof en, string>;
