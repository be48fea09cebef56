/** Saved pushes: their page, the window that asks, and what differs from last time. */
export const savedTexts = {
  'saved.export': 'Export',
  'saved.exportAll': 'Export…',
  'saved.import': 'Import…',
  'saved.text': 'The next file goes at once if it is as expected, and is asked about if it is not.',
  'saved.empty':
    'There are none yet. Push a file, and then save the push: its destination and settings are kept for the next one.',
  'saved.make': 'Save as saved push',
  'saved.choose.for': 'Choose files for {name}',
  'quick.title': '{saved} to {repository}',
  'quick.file':
    '{name}{rows, plural, =-1 {} one {, # row} other {, # rows}}{periods, select, none {} other {, {periods}}}',
  'quick.asks': 'Not as expected. Nothing was sent yet.',
  'quick.asExpected': 'As expected. Nothing was sent yet.',
  'quick.push': 'Push',
  'quick.open': 'Open in Kindling',
  'saved.asks': 'Not as {name} expects. Nothing was sent yet.',
  'saved.edit': 'Edit {name}',
  'saved.edit.title': 'Change a saved push',
  'saved.up': 'Move {name} up',
  'saved.down': 'Move {name} down',
  'saved.remove': 'Remove {name}',
  'saved.remove.title': 'Remove “{name}”?',
  'saved.remove.text': 'What was pushed with it stays in Activity and in Ignite.',
  'saved.pattern.hint': '* stands for any text, such as the month.',
  'saved.deleteQuery.hint': 'With a delete query every push is asked about first.',
  'saved.source.automatic': 'How files are read is found automatically, in every file anew.',
  'saved.source.chosen': 'Files are read, and mended, as in the push that it was made of.',
  'saved.source.reset': 'Find it automatically',
  'saved.due': 'Expected every month',
  'saved.due.none': 'No',
  'saved.due.day': 'By day {day} of the next month',
  'saved.check.nextMonth': 'Ask unless it is the next month, or the last one again',
  'saved.check.erpTotal': 'Ask for a total of the ERP that ties',
  'saved.check.within': 'Ask if rows or amounts differ from last time by more than',
  'saved.check.within.any': 'Never',
  'saved.check.within.share': '{share, number, percent}',
  'saved.imported.withoutDeleteQuery':
    'Its delete query is for another repository, and was left out.',
  'saved.file.kind': 'Saved pushes',
  'saved.file.several': 'Saved pushes',

  'saved.name': 'Name',
  'saved.lastPush': 'Last push',
  'saved.pattern': 'Files called',
  'saved.imported.there': '{name} is there already.',
  'saved.imported.by-id': '{name} was added.',
  'saved.imported.by-name': '{name} was added, for your own repository {repository}.',
  'saved.imported.none': '{name} was added. Choose its repository: none is called {repository}.',
  'saved.made': 'Saved as “{name}”.',
  'saved.never': 'not pushed yet',
  'saved.last': 'last {at}{rows, plural, =-1 {} one {, # row} other {, # rows}}',

  'saved.differs.first':
    'It is the first push of its kind, so there is nothing to compare it with.',
  'saved.differs.name': 'Its name does not fit “{pattern}”.',
  'saved.differs.columns':
    'Its columns are not those of last time{added, select, none {} other {; new: {added}}}{gone, select, none {} other {; gone: {gone}}}.',
  'saved.differs.columns.order': 'Its columns are in another order than last time.',
  'saved.differs.reading': 'It is {now}; last time it was {before}.',
  'saved.differs.warnings':
    '{count, plural, one {Something is worth a look that was not last time.} other {# things are worth a look that were not last time.}}',
  'saved.differs.pushed-before':
    'Rows of {periods} were pushed before; these would be added to them.',
  'saved.differs.period':
    'It holds {now, select, none {no period} other {{now}}}; expected was {expected}.',
  'saved.differs.rows':
    'It has {now, plural, one {# row} other {# rows}}; last time there were {before, number}.',
  'saved.differs.amount': '{name}: debit {now}; last time it was {before}.',
  'saved.differs.erp-total': 'A total of the ERP has to be given, and has to tie.',
  'saved.differs.delete-query':
    'Deletes first: {name}{description, select, none {} other { – {description}}}. Described by whoever stored it; Kindling cannot check it.',
  'saved.differs.blocked': 'It cannot be pushed as it is.',
} as const satisfies Record<string, string>;
