/**
 * The window's frame, welcome, and words that several pages share. Those that are accessible names
 * are an interface: tests rely on them.
 */
export const windowTexts = {
  'app.name': 'Kindling',
  'app.loading': 'Opening',

  'nav.label': 'Main',
  'nav.push': 'Push',
  'nav.activity': 'Activity',
  'nav.saved': 'Saved pushes',
  'nav.guide': 'Help',
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
  'welcome.request.copy': 'Copy this request',
  'welcome.request.copied': 'Copied. Paste it into a mail or chat to whoever manages Ignite.',
  'welcome.request.text':
    'Hello,\n\nI push our ledger and invoice files to Ignite with Kindling and need an API token for the Data API ({address}).\n\nIt should give access to the data repositories I push to, and to nothing else: list repositories, push files and push data.\n\nThe safest way to send it to me is our password manager. Kindling keeps it in the keychain of my computer and sends it to Ignite only.\n\nThank you.',
  'welcome.connect': 'Connect',
  'welcome.connecting': 'Connecting',
  'welcome.advanced': 'Advanced',
  'welcome.address': 'API address',
  'welcome.address.hint': 'Change it only if Ignite gave you another one.',
  'welcome.or': 'Just looking?',
  'welcome.practice': 'Try practice mode',
  'welcome.practice.text':
    'Everything works as it will later, with an Ignite that runs on this computer. Nothing leaves it.',

  'guide.title': 'Guide',
  'guide.topics': 'Topics',

  'shortcuts.title': 'Keyboard shortcuts',
  'shortcuts.choose': 'Choose files',
  'shortcuts.paste': 'Paste a copied table',
  'shortcuts.push': 'Push',
  'shortcuts.goPush': 'Go to Push',
  'shortcuts.goActivity': 'Go to Activity',
  'shortcuts.goSaved': 'Go to Saved pushes',
  'shortcuts.goSettings': 'Go to Settings',
  'shortcuts.search': 'Search in Activity',
  'shortcuts.guide': 'Open the guide',
  'shortcuts.help': 'Show this list',
} as const satisfies Record<string, string>;
