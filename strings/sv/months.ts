import type { monthTexts as en } from '../en/months.ts';

export const monthTexts = {
  'months.title': 'Månader',
  'months.missing': '{count, number} saknas',
  'months.differ': '{count, number} att titta på',
  'months.complete': 'Inget saknas',
  'months.earlier': 'Tidigare månader',
  'months.later': 'Senare månader',
  'months.savedPush': 'Sparad överföring',
  'months.company': 'Bolag {company}',
  'months.byPushDate': 'Efter månaden för överföringen',

  'months.state.came': '{rows, plural, =-1 {Kom} one {# rad} other {# rader}}',
  'months.state.differs': '{rows, plural, =-1 {Kom} one {# rad} other {# rader}}',
  'months.state.underway': 'Överförs',
  'months.state.undecided': 'Inte bekräftad',
  'months.state.missing': 'Saknas',
  'months.state.due': 'Senast {day}',
  'months.state.excused': 'Väntas inte',
  'months.state.none': 'Väntas inte',
  'months.came.uncounted': 'Kom',

  'months.differs.twice': 'överförd mer än en gång utan raderingsfråga',
  'months.differs.partial': 'täcker inte hela månaden',
  'months.differs.rows': 'långt fler eller färre rader än månaden innan',
  'months.differs.erp-total': 'summan från affärssystemet stämmer inte',

  'months.excuse': 'Det kommer inget den här månaden',
  'months.excuseForGood': 'Det kommer inget mer',
  'months.expect': 'Vänta den ändå',
} as const satisfies Record<keyof typeof en, string>;
