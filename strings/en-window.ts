/** The window's own texts. Those that are accessible names are an interface: tests rely on them. */
export const windowTexts = {
  'app.name': 'Kindling',
  'app.loading': 'Opening',

  'nav.label': 'Main',
  'nav.push': 'Push',
  'nav.activity': 'Activity',
  'nav.settings': 'Settings',
  'nav.badge':
    '{count, plural, one {# push is running or waits for you} other {# pushes are running or wait for you}}',

  'common.cancel': 'Cancel',
  'common.close': 'Close',
  'common.save': 'Save',
  'common.remove': 'Remove',
  'common.tryAgain': 'Try again',
  'standIn.file': 'The file',
  'standIn.character': 'another character',
  'standIn.space': 'a space',
  'standIn.tab': 'a tab',

  'common.words': 'In detail: {words}',
  'common.unknown': '–',
  'common.and': '{first} {second}',

  'quit.title': '{count, plural, one {A push is} other {# pushes are}} under way',
  'quit.text':
    'If you quit, what is under way stops. Kindling keeps it and sends it when you next open Kindling and choose Go on. A push that Ignite has received but not yet answered may become Unconfirmed.',
  'quit.leave': 'Quit',
  'quit.stay': 'Keep going',

  'banner.label': 'Notice',
  'banner.practice': 'Practice mode: nothing leaves this computer.',
  'banner.practice.leave': 'Leave practice mode',
  'banner.refused': 'Ignite no longer accepts the token. Pushes wait until there is a new one.',
  'banner.refused.replace': 'Replace the token',
  'banner.queue.token':
    'Ignite refused the token. {count, plural, one {# push waits} other {# pushes wait}} for a new one; nothing is lost.',
  'banner.queue.after-start':
    'Kindling closed while pushes were under way. {count, plural, one {# push waits} other {# pushes wait}} here and will go on when you say so.',
  'banner.queue.by-person':
    'Sending is paused. {count, plural, =0 {} one {# push waits.} other {# pushes wait.}}',
  'banner.queue.resume': 'Go on',
  'banner.queue.look': 'Look first',

  'wait.turn': 'Waits for its turn.',
  'wait.resume': 'Queue paused.',
  'wait.token': 'Waits for a token that Ignite accepts.',
  'wait.address': 'Waits until Kindling is connected to its Ignite again.',
  'wait.network': 'Waits for the network.',
  'wait.profile': 'Waits until Kindling can write to its data folder. Is the disk full?',
  'wait.other-sender': 'Another Kindling is sending to this repository.',
  'wait.next-try':
    '{unit, select, now {Next try now.} seconds {Next try in {count, number} s.} other {Next try in {count, plural, one {# minute} other {# minutes}}.}}',
  'wait.decision':
    'Waits for {name}, which is {state, select, unconfirmed {unconfirmed} other {partly pushed}}.',
  'wait.decision.go': 'Decide about it first',
  'banner.keychain': '{what} The token is kept until Kindling is closed, and nowhere else.',

  'welcome.title': 'Connect to Ignite',
  'welcome.lead':
    'Paste your API token once. From then on Kindling pushes your ledger, invoice and supplier files to the right data repository, and looks into each file before it goes.',
  'welcome.token': 'API token',
  'welcome.token.hint':
    'Made in the Ignite web app by someone who manages it in your organisation. Kindling keeps it in the keychain of this computer and sends it to Ignite only.',
  'welcome.token.hint.thisRun':
    'Made in the Ignite web app by someone who manages it in your organisation. Kindling keeps it until it is closed and sends it to Ignite only.',
  'welcome.token.show': 'Show the token',
  'welcome.token.hide': 'Hide the token',
  'welcome.token.where': 'Where do I get a token?',
  'welcome.token.where.text':
    'Sign in to the Ignite web app and open its settings for the Data API. If you do not see them, ask the person who manages Ignite for you: they can make a token and send it to you in a safe way.',
  'welcome.connect': 'Connect',
  'welcome.connecting': 'Connecting',
  'welcome.advanced': 'Advanced',
  'welcome.address': 'API address',
  'welcome.address.hint': 'Change it only if Ignite gave you another one.',
  'welcome.or': 'Just looking?',
  'welcome.practice': 'Try practice mode',
  'welcome.practice.text':
    'Everything works as it will later, with an Ignite that runs on this computer. Nothing leaves it.',

  'push.title': 'Push a file to Ignite',
  'push.titleMany': '{count, plural, one {# file} other {# files}}',
  'push.drop': 'Drop files here, or',
  'push.dropNow': 'Let go to add the files',
  'push.choose': 'Choose files…',
  'push.kinds': 'Excel, CSV, JSON or NDJSON; gzip or zip too',
  'push.shortcut': '{keys} chooses files from anywhere in this window.',
  'push.sample': 'Use the sample ledger',
  'push.sample.text': 'A made-up general ledger to practise with.',
  'push.addMore': 'Add files…',
  'push.removeFile': 'Remove {name}',
  'push.removeAll': 'Remove all files',
  'push.files': 'Files',
  'push.file.reading': 'Looking into the file',
  'push.file.checking': 'Checking the rest of the file',
  'push.file.rows': '{rows, plural, one {# row} other {# rows}}',
  'push.file.company': 'company {name}',
  'push.file.companies': '{count, plural, one {# company} other {# companies}}',
  'push.file.detected':
    '{settings}; {sure, select, guess {partly a guess} other {found automatically}}',
  'push.file.chosen': '{settings}; partly chosen by you',
  'push.file.changedAt': 'changed {when}',
  'push.file.tryAgain': 'Read it again',

  'push.cloud.size': 'That is {size}.',
  'push.cloud.download': 'Download and read',
  'push.cloud.downloading': 'Downloading and reading the file',

  'push.repository': 'Repository',
  'push.repositoryFor': 'Repository for {name}',
  'push.repository.placeholder': 'Choose where the rows go',
  'push.repository.open': 'Open the list',
  'push.repository.above': 'Choose it in the list above.',
  'push.repository.asking': 'Ignite has not listed its repositories yet.',
  'push.repository.none': 'No repository has this in its name.',
  'push.repository.empty':
    'Ignite lists no repositories for this token. They are made in the Ignite web app.',
  'push.repository.more': 'And {count, number} more. Type part of the name.',
  'push.repository.remembered': 'The same as last time with these columns.',
  'push.fields.all':
    '{total, plural, =0 {This repository has no fields yet} one {Its only field found} other {All # fields found}}{extra, plural, =0 {} one {, # extra column} other {, # extra columns}}',
  'push.fields.missing':
    '{missing, plural, one {1 of {total, number} fields missing} other {# of {total, number} fields missing}}',

  'push.deleteQuery': 'Delete query',
  'push.deleteQuery.nothing': 'Nothing',
  'push.deleteQuery.add': 'Add a delete query…',
  'push.deleteQuery.hint': 'What Ignite is to delete before it adds the rows.',
  'push.deleteQuery.unchecked': 'Ignite deletes this first; Kindling cannot check what it covers.',

  'push.sheet': 'Sheet',
  'push.sheet.hidden': '{name} (hidden)',
  'push.sendAs': 'Send',
  'push.sendAs.sheet': 'This sheet, as CSV',
  'push.sendAs.workbook': 'The whole workbook',
  'push.hiddenRows': '{count, plural, =0 {Hidden rows} one {# hidden row} other {# hidden rows}}',
  'push.hiddenRows.send': 'Send',
  'push.hiddenRows.leave-out': 'Leave out',

  'push.settings': 'Settings',
  'push.compress': 'Compress before sending',
  'push.compress.hint':
    'Files over 1 MB go as gzip, which Ignite unpacks. This holds for all files, now and later.',

  'csv.title': 'CSV settings',
  'csv.delimiter': 'Delimiter',
  'csv.quote': 'Quote character',
  'csv.escape': 'Escape character',
  'csv.encoding': 'Encoding',
  'csv.automatic': 'Automatic',
  'csv.found':
    'Found: {value}{sure, select, certain { (certain)} likely { (likely)} guess { (a guess)} other {}}',
  'csv.comma': 'Comma',
  'csv.semicolon': 'Semicolon',
  'csv.tab': 'Tab',
  'csv.doubleQuote': 'Double quote',
  'csv.singleQuote': 'Single quote',
  'csv.none': 'None',
  'csv.backslash': 'Backslash',
  'csv.verticalBar': 'Vertical bar',
  'csv.encoding.windowsWestern': 'Windows, Western Europe',
  'csv.encoding.windowsCentral': 'Windows, Central Europe',
  'csv.encoding.windowsCyrillic': 'Windows, Cyrillic',
  'csv.encoding.dosWestern': 'DOS, Western Europe',
  'csv.encoding.dosEuro': 'DOS, Western Europe with €',
  'csv.encoding.dosNordic': 'DOS, Norway and Denmark',
  'csv.encoding.dosAmerican': 'DOS, United States',
  'csv.encoding.dosCentral': 'DOS, Central Europe',
  'csv.encoding.macintosh': 'Macintosh before 2001',
  'csv.encoding.unicodeText': 'Unicode text',
  'csv.character': 'the character {character}',

  'format.csv': 'CSV',
  'format.xlsx': 'Excel workbook',
  'format.json': 'JSON',
  'format.ndjson': 'NDJSON',
  'format.unsupported': 'not a kind that Ignite takes',
  'format.gzip': '{format}, gzip',
  'format.zip': '{format}, zip',

  'problems.title': 'Problems',
  'problems.blocking': 'Must be solved',
  'problems.warning': 'Worth a look',
  'problems.show': 'Show where',
  'problems.hide': 'Hide where',
  'problems.place':
    'Line {line, number}{column, plural, =0 {} other {, character {column, number}}}{found, plural, =-1 {} one {: # cell} other {: # cells}}',
  'problems.placeText': '{place}: {text}',
  'problems.morePlaces': 'And {count, number} more.',
  'problems.note': 'Good to know',

  'readings.title': 'Which reading is right?',
  'readings.text':
    'The same words of the file in the encodings that it may be in. Choose the line that reads right.',
  'readings.encoding': 'Encoding',
  'readings.line': 'Line {line, number}',

  'changes.show': 'What changes on the way',
  'changes.title': 'Before and after',
  'changes.line': 'Line',
  'changes.before': 'As Ignite would have read it',
  'changes.after': 'As it is sent',
  'changes.leftOut': '(left out)',

  'preview.title': 'Preview',
  'preview.rows':
    'The first {rows, plural, one {row} other {# rows}}, as {as, select, sent {they are sent with the fixes} other {they stand in the file}}',
  'preview.columns':
    '{hidden, plural, =0 {} one {# more column is not shown.} other {# more columns are not shown.}}',
  'preview.matched': 'a field of the repository',
  'preview.noName': '(no name)',

  'push.button.rows': 'Push {rows, plural, one {# row} other {# rows}} to {repository}',
  'push.button.file': 'Push {name} to {repository}',
  'push.button.unplaced': 'Push {name}',
  'push.button.many':
    'Push {count, plural, one {# file} other {# files}}{rows, plural, =0 {} one {, # row} other {, # rows}}',
  'push.why.reading': 'The file is still being looked into.',
  'push.why.readingPercent': 'The file is still being checked: {percent}.',
  'push.why.cloud': 'The file has to be downloaded first.',
  'push.why.unreadable': 'The file could not be read.',
  'push.why.repository': 'Choose a repository first.',
  'push.why.problem': 'A problem must be solved first.',
  'push.why.file': '{name}: {reason}',
  'push.why.sameDelete':
    'Two files use the same delete query, so the second would delete the rows of the first. Push them one by one.',
  'push.note.deletes': 'Ignite first deletes: {name}.',

  'duplicate.title': 'This file was pushed before',
  'duplicate.text':
    'The same file went to {repository}{at, plural, =0 {} other { on {at, date, long}, {at, time, short}}}, under the name {name}{state, select, pushed {. Pushing it again adds its rows a second time, unless a delete query removes the first.} unconfirmed {, and Ignite did not confirm it. Look in Ignite: if its rows are there, do not push it again.} other {, and only a part of it arrived. Pushing it again adds that part a second time, unless a delete query removes the first.}}',
  'duplicate.again': 'Push again',

  'running.title': 'Pushing to {repository}',
  'running.titleMany': 'Pushing {count, plural, one {# file} other {# files}}',
  'running.done': 'Done',
  'running.done.pushed': 'Pushed to {repository}',
  'running.done.partly-pushed': 'Partly pushed to {repository}',
  'running.done.failed': 'Not pushed',
  'running.done.unconfirmed': 'Not confirmed',
  'running.done.cancelled': 'Cancelled',
  'running.progress': 'Progress of {name}',
  'running.sent': '{done} of {total}',
  'running.preparing': 'Preparing: {done} of {total} read',
  'running.percent': '{name}: {percent}',
  'running.another': 'Push another',
  'running.notStarted': 'Not started',

  'time.seconds': '{count, number} s left',
  'time.minutes': 'about {count, number} min left',
  'time.hours': 'about {count, plural, one {# hour} other {# hours}} left',
  'time.almost': 'almost done',

  'state.queued': 'Queued',
  'state.preparing': 'Preparing',
  'state.sending': 'Sending',
  'state.waiting': 'Waiting',
  'state.pushed': 'Pushed',
  'state.partly-pushed': 'Partly pushed',
  'state.failed': 'Failed',
  'state.unconfirmed': 'Unconfirmed',
  'state.cancelled': 'Cancelled',

  'outcome.queued': 'Waiting for its turn.',
  'outcome.preparing': 'Reading the file once and setting aside what will be sent.',
  'outcome.sending': 'Sending the file to Ignite.',
  'outcome.waiting': 'Waiting, and going on by itself as soon as it can.',
  'outcome.waiting.token': 'Waiting for a token that Ignite accepts. Nothing is lost.',
  'outcome.pushed':
    'Ignite received the file{rows, plural, =-1 {} one {: # row} other {: # rows}}. The import goes on there.',
  'outcome.marked':
    'Ignite did not confirm it, but a person looked there and marked the push as pushed.',
  'outcome.partly-pushed':
    '{parts, plural, =0 {Part of the file} other {{pushed} of # parts}} arrived. Try again sends only what is missing, without the delete query.',
  'outcome.failed': 'The file was not pushed.',
  'outcome.unconfirmed':
    'The file was handed over, but Ignite did not confirm it. It may or may not have arrived: look in Ignite before you push it again.',
  'outcome.cancelled': 'Cancelled before the file was handed over. Ignite did not receive it.',

  'activity.title': 'Activity',
  'activity.search': 'Search activity',
  'activity.file': 'File',
  'activity.repository': 'Repository',
  'activity.rows': 'Rows',
  'activity.size': 'Size',
  'activity.status': 'Status',
  'activity.started': 'Started',
  'activity.details': 'Details',
  'activity.again': 'Push again',
  'activity.markPushed': 'Mark as pushed',
  'activity.tryNow': 'Try now',
  'activity.pause': 'Pause sending',
  'activity.empty': 'Nothing has been pushed yet.',
  'activity.empty.go': 'Go to Push',
  'activity.noMatch': 'No push matches “{search}”.',
  'activity.more': 'Show more',

  'again.title.pushed': 'Push {name} again?',
  'again.text.pushed':
    'Ignite already received this file. Its rows are added a second time, unless a delete query removes the first.',
  'again.text.unconfirmed':
    'The first push may have arrived. Look in Ignite: if its rows are there, do not push the file again.',

  'details.happened': 'What happened',
  'details.answered': 'What Ignite answered',
  'details.next': 'What can be done',
  'details.noAnswer': 'There was no answer.',
  'details.noAnswerYet': 'There is no answer yet.',
  'details.status': 'Status {status}',
  'details.next.running': 'Nothing. You can leave this page or cancel the push.',
  'details.next.pushed': 'Nothing is left to do. The import goes on in Ignite.',

  'details.next.unconfirmed':
    'Look in Ignite whether the rows are there. If they are, mark the push as pushed. If not, push the file again: with a delete query over the same rows that repairs it, without one rows may be there twice.',
  'details.next.partly': 'Try again sends only what is missing, without the delete query.',
  'details.next.failed': 'Try again once the cause is gone.',
  'details.next.cancelled': 'Try again whenever you like: Ignite did not receive the file.',

  'timeline.queued': 'Put in the queue.',
  'timeline.preparing': 'Started to read and prepare the file.',
  'timeline.sending': 'Started to send.',
  'timeline.sending.again': 'Started to send again.',
  'timeline.waiting': 'Waiting before the next try.',
  'timeline.pushed':
    'Ignite received the file{status, select, none {} other { (answer {status})}}.',
  'timeline.pushed.marked': 'Marked as pushed by a person.',
  'timeline.pushedAgain': 'Pushed again by a person.',
  'timeline.missingAgain': 'The missing parts were asked for again.',
  'timeline.failed': 'Failed.',
  'timeline.unconfirmed': 'Handed over, but not confirmed.',
  'timeline.part': 'Part {part}: {sentence}',
  'timeline.words': '{sentence} “{words}”',
  'timeline.cancelled': 'Cancelled.',

  'settings.title': 'Settings',
  'settings.connection': 'Connection',
  'settings.status.ok':
    'Connected. {count, plural, =0 {No repositories} one {# repository} other {# repositories}}.',
  'settings.status.practice': 'Practice mode: a local Ignite at {address}.',
  'settings.status.none': 'Not connected: there is no API token.',
  'settings.status.unknown': 'There is a token; Ignite has not been asked yet.',
  'settings.address.fixed':
    'Set for this computer (KINDLING_API_URL), so it cannot be changed here.',
  'settings.token': 'Token: {place}',
  'settings.token.keychain': 'kept in the keychain of this computer.',
  'settings.token.thisRun': 'kept until Kindling is closed.',
  'settings.token.none': 'none.',
  'settings.token.replace': 'Replace token',
  'settings.token.remove': 'Remove token',
  'settings.token.remove.title': 'Remove the token?',
  'settings.token.remove.text':
    'It is deleted from the keychain of this computer. Activity stays. To push again you paste a token again.',
  'settings.address.hint':
    'A token belongs to one address: for another one Kindling asks for its own token.',
  'settings.description': 'API description',
  'settings.description.shipped':
    'Built in: the paths are a best guess, until Ignite offers its own description.',
  'settings.description.discovered': 'Found at {place}',
  'settings.description.loaded': 'Loaded from {place}',
  'settings.description.paths': 'Paths: {list}, {file}, {data}',
  'settings.description.load': 'Load API description…',
  'settings.description.reset': 'Go back to the built-in one',
  'settings.practice.locked':
    'These belong to the real connection. Leave practice mode to change them.',

  'settings.deleteQueries': 'Delete queries',
  'settings.deleteQueries.text':
    'A delete query is made in the Ignite web app and removes rows as part of a push. The API knows it by its UUID alone, so give it a name and say what it covers. Kindling cannot check them.',
  'settings.deleteQueries.empty': 'There are none yet.',
  'settings.deleteQueries.add': 'Add a delete query…',
  'settings.deleteQueries.edit': 'Edit {name}',
  'settings.deleteQueries.remove': 'Remove {name}',
  'settings.deleteQueries.unknownRepository': 'Repository {id}',

  'deleteQuery.title.add': 'Add a delete query',
  'deleteQuery.title.edit': 'Change a delete query',
  'deleteQuery.name': 'Name',
  'deleteQuery.name.hint': 'For example: This month of company 100',
  'deleteQuery.description': 'What it covers',
  'deleteQuery.description.hint': 'In your own words. It is shown wherever the query is chosen.',
  'deleteQuery.uuid': 'UUID',
  'deleteQuery.uuid.hint': 'Copied from the delete query in the Ignite web app.',
  'deleteQuery.uuid.odd': 'This does not look like a UUID (8-4-4-4-12 letters a–f and digits).',
  'deleteQuery.uuid.taken': 'This UUID is stored already. Change that delete query instead.',
  'deleteQuery.repository': 'Repository',
  'deleteQuery.missing': 'Fill this in.',
  'deleteQuery.remove.title': 'Remove “{name}”?',
  'deleteQuery.remove.text':
    'It is removed from Kindling only; in Ignite it stays. Earlier pushes keep its UUID.',

  'settings.about': 'About',
  'settings.about.version': 'Kindling {version} on {platform}',
  'settings.about.text':
    'Looks into a file before it sends it, never loses a push, and never sends one twice without asking.',
} as const satisfies Record<string, string>;
