import type { monthTexts as en } from '../en/months.ts';

export const monthTexts = {
  'months.title': 'Måneder',
  'months.missing': '{count, number} mangler',
  'months.differ': '{count, number} å se på',
  'months.complete': 'Ingenting mangler',
  'months.earlier': 'Tidligere måneder',
  'months.later': 'Senere måneder',
  'months.savedPush': 'Lagret overføring',
  'months.company': 'Selskap {company}',
  'months.byPushDate': 'Etter måneden for overføringen',

  'months.state.came': '{rows, plural, =-1 {Kom} one {# rad} other {# rader}}',
  'months.state.differs': '{rows, plural, =-1 {Kom} one {# rad} other {# rader}}',
  'months.state.underway': 'Overføres',
  'months.state.undecided': 'Ikke bekreftet',
  'months.state.missing': 'Mangler',
  'months.state.due': 'Innen {day}',
  'months.state.excused': 'Ventes ikke',
  'months.state.none': 'Ventes ikke',
  'months.came.uncounted': 'Kom',

  'months.differs.twice': 'overført mer enn én gang uten slettespørring',
  'months.differs.partial': 'dekker ikke hele måneden',
  'months.differs.rows': 'langt flere eller færre rader enn måneden før',
  'months.differs.erp-total': 'summen fra ERP stemmer ikke',

  'months.excuse': 'Det kommer ingenting denne måneden',
  'months.excuseForGood': 'Det kommer ikke noe mer',
  'months.expect': 'Vent den likevel',
} as const satisfies Record<keyof typeof en, string>;
