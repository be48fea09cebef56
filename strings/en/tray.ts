/** The tray's menu, and notifications. */
export const trayTexts = {
  'tray.tooltip': 'Kindling: {state}',
  'tray.practice': 'Practice mode',
  'tray.state.idle': 'Nothing to do',
  'tray.state.paused': 'Sending is paused',
  'tray.state.busy': '{count, plural, one {# push is under way} other {# pushes are under way}}',
  'tray.state.looks': 'Looking into {name}',
  'tray.state.token': 'Ignite refused the token',
  'tray.state.after-start':
    '{count, plural, one {# push waits until you say Go on} other {# pushes wait until you say Go on}}',
  'tray.state.undecided':
    '{count, plural, one {# push waits for your decision} other {# pushes wait for your decision}}',
  'tray.push': 'Push a file…',
  'tray.push.other': 'Another file…',
  'tray.paste': 'Push copied table…',
  'tray.connect': 'Connect to Ignite…',
  'tray.waiting': '{count, plural, one {# file has come} other {# files have come}}',
  'tray.missing': '{count, plural, one {# file is missing} other {# files are missing}}',
  'tray.missing.company': '{name}, {company}',
  'tray.missing.month': '{what}: {period}',
  'tray.result': '{name}: {state}{rows, plural, =-1 {} one {, # row} other {, # rows}}',
  'tray.pause': 'Pause sending',
  'tray.resume': 'Go on sending',
  'tray.open': 'Open Kindling',
  'tray.quit': 'Quit Kindling',
  'tray.stays.title': 'Kindling goes on in the tray',
  'tray.stays.text': 'Quit it from the menu of its icon. Settings can change this.',

  'notice.pushed':
    '{rows, plural, =-1 {Pushed to {repository}} one {Pushed # row to {repository}} other {Pushed # rows to {repository}}}',
  'notice.partly-pushed': 'Only partly pushed to {repository}: look at it in Kindling',
  'notice.failed': 'Not pushed to {repository}: look at why in Kindling',
  'notice.unconfirmed': 'It is not known whether {repository} has it: decide in Kindling',
} as const satisfies Record<string, string>;
