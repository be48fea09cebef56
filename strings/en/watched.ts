/** Watched folders: what is chosen about them, and the files that wait there. */
export const watchedTexts = {
  'watched.of': 'Watched folder of {name}',
  'watched.title': 'Watch a folder for {name}',
  'watched.none': 'No folder is watched.',
  'watched.folder': 'New files are taken from {folder}.',
  'watched.choose': 'Choose folder…',
  'watched.stop': 'Stop watching',
  'watched.hint':
    'A new file called {pattern} is taken once it is complete. Files that are there already are left alone.',
  'watched.atOnce': 'Push at once what is as expected; ask about the rest',
  'watched.moves': 'Move files to “Pushed” or “Failed” beside them afterwards',
  'watched.kind.synced':
    'Others may have this folder too, since it is kept the same on several computers. So every file is asked about, and moved away when it is pushed.',
  'watched.kind.shared':
    'Others may reach this folder too, since it is not on this computer. So every file is asked about, and moved away when it is pushed.',
  'watched.row': 'Watches {folder}',
  'watched.unreachable': 'Cannot read {folder} now; tried again by itself',

  'watched.waiting': 'Files that have come',
  'watched.push': 'Push…',
  'watched.push.name': 'Push {name}',
  'watched.leave': 'Leave it',
  'watched.leave.name': 'Leave {name} where it is',
  'watched.offered': 'For {saved}',
  'watched.differs': 'Not as {saved} expects',
  'watched.same': 'For {saved}; a file with the same content came before',
  'watched.failed': 'For {saved}, but could not be pushed: {why}',

  'watched.notice': '{name} has come',
} as const satisfies Record<string, string>;
