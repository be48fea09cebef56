/**
 * Activity: how pushes stand, and what happened to each.
 */
export const activityTexts = {
  'state.queued': 'Queued',
  'state.preparing': 'Preparing',
  'state.sending': 'Sending',
  'state.waiting': 'Waiting',
  'state.pushed': 'Pushed',
  'state.partly-pushed': 'Partly pushed',
  'state.partly-pushed.of': 'Partly pushed, {count, number} of {of, number}',
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
  'activity.batch': 'File {place} of {of} of a batch',
  'activity.batch.partly': 'Batch partly pushed, {count} of {of}',
  'activity.batch.pushMissing':
    '{count, plural, one {Push the missing file} other {Push # missing files}}',
  'activity.empty': 'Nothing has been pushed yet.',
  'activity.empty.go': 'Go to Push',
  'activity.noMatch': 'No push matches what was chosen.',
  'activity.showAll': 'Show all',
  'activity.filter.repositories': 'All repositories',
  'activity.filter.kinds': 'Any status',
  'activity.filter.underway': 'Under way',
  'activity.filter.pushed': 'Pushed',
  'activity.filter.undecided': 'To be decided about',
  'activity.filter.ended': 'Failed or cancelled',
  'activity.filter.spans': 'Any time',
  'activity.filter.month': 'This month',
  'activity.filter.quarter': 'Three months',
  'activity.filter.year': 'This year',
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
} as const satisfies Record<string, string>;
