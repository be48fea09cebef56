/** How rows stand to what was pushed before: window and command line. */
export const overlapTexts = {
  'overlap.title': 'Already pushed: {count, plural, one {one part} other {# parts}} of these rows',
  'overlap.all': 'These rows',
  'overlap.company': 'company {company}',
  'overlap.pushed': 'pushed {at, date, medium}, {rows, plural, one {# row} other {# rows}}',
  'overlap.compared': '{same, number} the same, {added, number} new, {gone, number} gone',
  'overlap.same': 'all {same, number} the same',
  'overlap.uncompared': '{rows, plural, one {# row} other {# rows}} now',
  'overlap.net': 'net {change}',
  'overlap.netOf': '{name} {change}',
  'overlap.more': 'and {count, plural, one {# more} other {# more}}',

  'coverage.last': '{period} ends on {day} in this file.',
  'coverage.first': '{period} begins on {day} in this file.',
  'coverage.gaps':
    '{count, plural, one {{periods} has not} other {These have not}} been pushed to this repository from here{count, plural, one {} other {: {periods}}}.',
  'coverage.companies':
    'The period before also had {count, plural, one {company} other {companies}} {companies}; this file does not.',
} as const;
