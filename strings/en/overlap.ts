/** How rows stand to what was pushed before: window and command line. */
export const overlapTexts = {
  'overlap.title': 'Rows that were pushed before',
  'overlap.replaced': 'Rows that were pushed before, for the delete query to remove',
  'overlap.table': 'Rows pushed before',
  'overlap.rows': 'Rows',
  'overlap.before': 'Before',
  'overlap.now': 'Now',
  'overlap.ask': 'Add to rows that are there already?',
  'overlap.ask.text':
    'Rows of the same period were pushed to {repository} before. If these are added to them, what is the same counts twice. To replace them, choose a delete query.',
  'overlap.replace': 'Replace…',
  'overlap.add': 'Add anyway',
  'overlap.all': 'These rows',
  'overlap.company': 'company {company}',
  'overlap.pushed': 'pushed {at, date, medium}, {rows, plural, one {# row} other {# rows}}',
  'overlap.compared': '{same, number} the same, {added, number} new, {gone, number} gone',
  'overlap.same': 'all {same, number} the same',
  'overlap.uncompared': '{rows, plural, one {# row} other {# rows}} now',
  'overlap.net': 'net {change}',
  'overlap.netOf': '{name} {change}',
  'overlap.more': 'and {count, plural, one {# more} other {# more}}',

  'coverage.label': 'Compared with earlier pushes',
  'signs.shift':
    '{name, select, none {The amounts} other {“{name}”}}{currency, select, none {} other { in {currency}}}: {share, number, percent} of what is moved is credit, against {before, number, percent} last time. {turned, select, yes {The signs may have been turned.} other {That is unusual.}}',
  'coverage.last': '{period} ends on {day} in this file.',
  'coverage.first': '{period} begins on {day} in this file.',
  'coverage.gaps':
    '{count, plural, one {{periods} has not} other {These have not}} been pushed to this repository from here{count, plural, one {} other {: {periods}}}.',
  'coverage.companies':
    'The period before also had {count, plural, one {company} other {companies}} {companies}; this file does not.',
} as const;
