import type { overlapTexts as en } from '../en/overlap.ts';

export const overlapTexts = {
  'overlap.title': 'Rækker, der er overført før',
  'overlap.replaced': 'Rækker, der er overført før, som sletteforespørgslen skal fjerne',
  'overlap.table': 'Rækker overført før',
  'overlap.rows': 'Rækker',
  'overlap.before': 'Før',
  'overlap.now': 'Nu',
  'overlap.ask': 'Tilføje til rækker, der allerede er der?',
  'overlap.ask.text':
    'Rækker for samme periode er tidligere overført til {repository}. Tilføjes disse, tæller det, der er ens, dobbelt. Vælg en sletteforespørgsel for at erstatte dem.',
  'overlap.replace': 'Erstat…',
  'overlap.add': 'Tilføj alligevel',
  'overlap.all': 'Disse rækker',
  'overlap.company': 'selskab {company}',
  'overlap.pushed': 'overført {at, date, medium}, {rows, plural, one {# række} other {# rækker}}',
  'overlap.compared': '{same, number} ens, {added, number} nye, {gone, number} væk',
  'overlap.same': 'alle {same, number} ens',
  'overlap.uncompared': '{rows, plural, one {# række} other {# rækker}} nu',
  'overlap.net': 'netto {change}',
  'overlap.netOf': '{name} {change}',
  'overlap.more': 'og {count, plural, one {# mere} other {# flere}}',
  'coverage.label': 'Sammenlignet med tidligere overførsler',
  'signs.shift':
    '{name, select, none {Beløbene} other {“{name}”}}{currency, select, none {} other { i {currency}}}: {share, number, percent} af bevægelserne er kredit, mod {before, number, percent} sidst. {turned, select, yes {Fortegnene kan være vendt om.} other {Det er usædvanligt.}}',
  'coverage.last': '{period} slutter {day} i denne fil.',
  'coverage.first': '{period} begynder {day} i denne fil.',
  'coverage.gaps':
    '{count, plural, one {{periods} er} other {Disse perioder er}} ikke overført til dette datalager herfra{count, plural, one {} other {: {periods}}}.',
  'coverage.companies':
    'Perioden før havde også {count, plural, one {selskab} other {selskaberne}} {companies}; det har denne fil ikke.',
} as const satisfies Record<keyof typeof en, string>;
