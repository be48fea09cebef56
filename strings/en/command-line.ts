/** The command line's own texts; states, problems and failures are worded as in the window. */
export const commandLineTexts = {
  'cli.description': 'Push files to Ignite data repositories.',
  'cli.json': 'print one JSON document on standard output (one a line for several files)',
  'cli.inspect': 'Look into files and say how they would be read and what is wrong with them.',
  'cli.repositories': 'List the data repositories that the token gives access to.',
  'cli.push': 'Push files to a data repository.',
  'cli.activity': 'List what was pushed, the newest first.',
  'cli.receipt': 'Give the receipt of a push: what was chosen, sent and answered.',
  'cli.recordId': 'the record of the push, as “push --json” and “activity --json” give it',
  'cli.receipt.format': 'json or pdf; by the ending of the output file if left out',
  'cli.receipt.needsOutput': 'Give --output FILE for a PDF.',
  'cli.output': 'where to save it, instead of standard output; never replaces another file',
  'cli.saved':
    'push as the saved push of this name does: its repository and settings, and only what is as expected',
  'cli.allowDifferences':
    'push although the file is not as the saved push, or the words of the delete query, say',
  'cli.deleteQuery.todo': 'Give another delete query, or --allow-differences to push all the same.',
  'cli.batch':
    'the files belong together: the delete query goes with the first alone, and after one that does not arrive none is sent',
  'cli.push.needsDestination': 'Give either --repository or --saved.',
  'cli.saved.hasSettings':
    'A saved push has its own settings: with --saved, none that describe the file can be given.',
  'cli.saved.differs.todo':
    'Nothing was sent. Give --allow-differences to push it all the same, and --delete-query UUID to agree to that of the saved push.',
  'cli.savedPushes':
    'List the saved pushes, write them to a file for colleagues, or take theirs in.',
  'cli.savedPushes.export': 'write them all to a file for colleagues',
  'cli.savedPushes.import': 'take in those of a colleague’s file',
  'cli.savedPushes.make': 'make one of a push that has ended',
  'cli.savedPushes.empty': 'There are no saved pushes yet.',
  'cli.savedPushes.exported': 'The saved pushes were written to {name}.',
  'cli.export':
    'write all that matches to a file instead: .xlsx, .csv or .json by its ending; --limit does not count',
  'cli.export.needsEnding': 'The file of --export has to end in .xlsx, .csv or .json.',
  'cli.activity.mark-pushed': 'Say that an unconfirmed push did arrive: you have looked in Ignite.',
  'cli.activity.send-missing':
    'Send what is missing of a partly pushed push, without the delete query.',
  'cli.activity.undecided':
    '{state, select, unconfirmed {{name}: whether it arrived in {repository} is not confirmed, and later pushes there wait for that. Look in Ignite. If its rows are there:\n  kindling activity mark-pushed {id}\nIf they are not, push the file again with --allow-duplicate.} other {{name}: only a part of it arrived in {repository}, and later pushes there wait for the rest. Send it:\n  kindling activity send-missing {id}}}',
  'cli.push.todo': '“kindling activity” names the pushes about which something can be decided.',
  'cli.markedPushed': '{name}: marked as pushed to {repository}.',
  'cli.doctor':
    'Look at everything between this computer and Ignite, and say what is not in order.',
  'cli.doctor.save':
    'Save a zip for whoever helps: this report, logs, settings and states; no token, no file contents, no amounts.',
  'cli.token': 'Keep the API token in the keychain of this computer, or remove it.',
  'cli.token.set': 'Read the token from standard input, check it with Ignite and keep it.',
  'cli.token.remove': 'Remove the token from the keychain.',
  'cli.sandbox': 'Run a local Ignite to try things on, until it is interrupted.',
  'cli.files': 'CSV, Excel, JSON or NDJSON; plain, gzipped or zipped',
  'cli.delimiter': 'comma, semicolon, tab, pipe or any one character',
  'cli.quote': 'double, single or none',
  'cli.escape': 'double, backslash or bar',
  'cli.encoding': 'one of {names}',
  'cli.sheet': 'send this sheet of a workbook, as CSV',
  'cli.column':
    'how a column is read for the control totals, for example Amount=amount,comma or 3=date,dmy: its name or number, one of {roles}, and if wished comma or point, dmy or mdy. May be given several times; changes nothing of what is sent',
  'cli.value.column': 'Give NAME=ROLE, for example Amount=amount,comma.',
  'cli.wholeWorkbook': 'send a workbook of several sheets as it is, not one sheet as CSV',
  'cli.as': 'what is sent: the file, or its rows as JSON (“Pushing data”)',
  'cli.importName': 'what Ignite calls the import of rows; what the file is called, if left out',
  'cli.rowValues':
    'cells of rows: typed sends amounts as numbers and dates as 2026-10-31, text what every cell shows',
  'cli.nested': 'JSON within JSON: refuse it, or flatten it to names such as a.b',
  'cli.hiddenRows': 'rows of a workbook that are hidden or filtered out: send or leave-out',
  'cli.repository': 'where the rows go: name or id',
  'cli.deleteQuery': 'what Ignite is to delete before it adds the rows: UUID of a delete query',
  'cli.noCompress': 'send the bytes as they are',
  'cli.allowDuplicate': 'send what was already pushed to this repository once more',
  'cli.allowOverlap':
    'add rows to those of the same company and period that were pushed to this repository before',
  'cli.wait': 'wait so many seconds in all for an Ignite or network that is not ready, then fail',
  'cli.dryRun': 'check and plan, but send nothing',
  'cli.erpTotal':
    'the net total that the ERP shows, in any convention, with its currency if there are several; debit=, credit= or rows= before it for another figure, COLUMN= or COLUMN.debit= for another column, COMPANY@ before all that for the total of one company. May be given several times. Unless all tie, or a comment says why not, nothing is sent',
  'cli.comment': 'why the push is as it is; kept on its record and receipt',
  'cli.erp.oneFile': 'A total of the ERP is that of one file: give --erp-total with one file only.',
  'cli.erp.differs':
    'Nothing was sent: {count, plural, one {the total of the ERP does} other {# totals of the ERP do}} not tie with the file. Give --comment TEXT to push all the same.',
  'cli.search': 'only pushes with this in their file or repository name',
  'cli.limit': 'how many at most',
  'cli.port': 'where to listen; any free port if left out',
  'cli.value.file': 'Give the name of a file.',
  'cli.value.character': 'Give comma, semicolon, tab, pipe or a single character.',
  'cli.value.oneOf': 'Give one of {names}.',
  'cli.value.number': 'Give a whole number from {least} to {most}.',

  'cli.repositories.name': 'Name',
  'cli.repositories.fields': 'Fields',
  'cli.repositories.id': 'Id',
  'cli.repositories.none': 'The token gives access to no data repository.',

  'cli.file': 'File',
  'cli.format': 'Format',
  'cli.columns': 'Columns',
  'cli.rows': 'Rows',
  'cli.sentAs': 'Sent as',
  'cli.sentAs.how':
    '{name}{how, select, rows {, as rows} unchanged {, bytes unchanged} compressed {, compressed} converted {, rewritten with every cell the same} fixed {, with the fixes below} fixedCompressed {, with the fixes below, and compressed} other {, rewritten with every cell the same, and compressed}}',
  'cli.readings':
    'Which reading is right? {count, plural, one {A word of line {lines}} other {Words of lines {lines}}}; choose with --encoding:',
  'cli.changes': 'What changes on the way:',
  'cli.change.before': 'line {line, number}  before  {text}',
  'cli.change.after': 'line {line, number}  after   {text}',
  'cli.severity.blocking': 'Must be solved',
  'cli.severity.warning': 'Worth a look',
  'cli.severity.note': 'Good to know',

  'cli.cloudFile': '{name} is only in the cloud: it is downloaded while it is read ({size}).',
  'cli.checking': '{name}: checking, {percent}',
  'cli.preparing': '{name}: preparing, {percent}',
  'cli.sending': '{name}: sending, {percent}{rate, select, none {} other {, {rate}}}',
  'cli.pushed':
    '{name}: pushed to {repository}{rows, plural, =-1 {} one {, # row} other {, # rows}}. Ignite received the file; importing goes on there.',
  'cli.planned':
    '{name}: would be pushed to {repository}{rows, plural, =-1 {} one {, # row} other {, # rows}}. Nothing was sent.',
  'cli.words': 'Details: {words}',
  'cli.missing.todo': 'Check its name and folder.',
  'cli.repository.todo': '“kindling repositories” lists what there is.',
  'cli.blocked.todo': 'Nothing was sent.',
  'cli.unconfirmed.todo':
    'It may have arrived: look in Ignite. If the rows are there, say so with “kindling activity mark-pushed {id}”. If not, push again with --allow-duplicate: with a delete query over the same rows that repairs it, without one rows may be there twice.',
  'cli.partlyPushed': '{name}: Partly pushed, {pushed} of {parts}.',
  'cli.partlyPushed.todo':
    '“kindling activity send-missing {id}” sends only what is missing, without the delete query.',
  'cli.unconfirmedBefore':
    '{name} was sent to this repository before, and whether it arrived is not confirmed.',
  'cli.overlap.todo':
    'Use --delete-query to replace them, or --allow-overlap to add these rows to them.',
  'cli.duplicate.todo': 'Use --allow-duplicate if the rows are to be added a second time.',

  'cli.token.todo': 'Keep one with “kindling token set”, or give it in KINDLING_TOKEN.',
  'cli.token.paste': 'Paste the API token and press Enter (it is not shown):',
  'cli.token.kept': 'The token is kept in the keychain of this computer, for {address} only.',
  'cli.token.removed': 'There is no token for {address} in the keychain any more.',

  'cli.sandbox.ready': 'A local Ignite listens at {address}; its token is {token}.',
  'cli.sandbox.use': 'Use it from another terminal:',
  'cli.sandbox.stop': 'Ctrl+C ends it. Nothing of what it was sent is kept.',

  'cli.cancelled': 'Cancelled.',
  'cli.debug': 'Set KINDLING_DEBUG=1 to see where it happened.',
} as const satisfies Record<string, string>;
