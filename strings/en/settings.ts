/**
 * Settings, and the delete queries that are kept there.
 */
export const settingsTexts = {
  'settings.title': 'Settings',
  'settings.connection': 'Connection',
  'settings.status.ok':
    'Connected. {count, plural, =0 {No repositories} one {# repository} other {# repositories}}.',
  'settings.status.practice': 'Practice mode: a local Ignite at {address}.',
  'settings.status.none': 'Not connected: there is no API token.',
  'settings.status.unknown': 'There is a token; Ignite has not been asked yet.',
  'settings.address.policy': 'Set by your organisation, so it cannot be changed here.',
  'settings.address.environment':
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

  'settings.locked': 'Set by your organisation',
  'settings.policyProblem': 'Your organisation’s settings could not be read in full: {problem}',
  'settings.sending': 'Sending',
  'settings.compress': 'Compress files',
  'settings.allowDeleteQueries': 'Allow delete queries',
  'settings.allowDeleteQueries.hint':
    'A delete query removes rows in Ignite as part of a push. Without it, pushes only add rows.',
  'settings.keeping': 'What is kept',
  'settings.keepRecords': 'Keep records of pushes',
  'settings.keepRecords.hint':
    'Counted from the end of a push. What is deleted is no longer known as pushed before.',
  'settings.keepDetails': 'Keep totals, timeline and comments',
  'settings.keepDetails.hint':
    'Never longer than the record. Without totals, months and rows pushed before are not recognised.',
  'settings.keepCopies': 'Keep copies',
  'settings.keep.for':
    '{months, plural, =-1 {For ever} =3 {3 months} =12 {1 year} other {{years, number, ::.#} years}}',
  'settings.copies.none': 'No copies are kept of what is sent.',
  'settings.copies.folder': 'Copies of what is sent are kept in {folder}',
  'settings.copies.hint':
    'A copy holds the bytes that Ignite received, under the day and the name of the file.',
  'settings.copies.choose': 'Choose a folder…',
  'settings.copies.stop': 'Keep no copies',
  'settings.look': 'Look and language',
  'settings.network': 'Network',
  'settings.proxy': 'Proxy',
  'settings.proxy.automatic': 'As the system says',
  'settings.proxy.none': 'None',
  'settings.proxy.own': 'A proxy of my own',
  'settings.proxy.automatic.hint':
    'HTTPS_PROXY if it is set, else what the system uses, with its PAC file.',
  'settings.proxy.none.hint': 'Ignite is reached directly, whatever the system uses.',
  'settings.proxy.own.hint':
    'Ask IT for its address. A proxy with user and password is set in HTTPS_PROXY.',
  'settings.proxy.address': 'Address of the proxy',
  'settings.proxy.odd': 'This is not an address such as proxy.example.com:8080.',
  'settings.certificates.none': 'Certificates: those of Kindling and of the system are trusted.',
  'settings.certificates.file': 'Certificates: also those in {file} are trusted.',
  'settings.certificates.hint':
    'Needed where a proxy inspects encrypted traffic and its certificate is not in the system. IT has it, as a PEM file.',
  'settings.certificates.choose': 'Choose a file…',
  'settings.certificates.stop': 'Trust it no longer',
  'settings.privacy': 'Privacy and logs',
  'settings.privacy.text':
    'Kindling sends nothing to its makers. Its log stays on this computer and holds states and codes, no file contents.',
  'settings.logLevel': 'The log holds',
  'settings.logLevel.error': 'Defects only',
  'settings.logLevel.info': 'Defects and what changes',
  'settings.logLevel.debug': 'Everything it can',

  'settings.tray': 'Tray and start',
  'settings.staysInTray': 'Keep Kindling in the tray when its window is closed',
  'settings.staysInTray.hint':
    'What is under way goes on, and a file is pushed from the menu of the icon. Off, closing the window quits Kindling.',
  'settings.noTray': 'This desktop has no tray, so closing the window quits Kindling.',
  'settings.startsAtLogin': 'Start with the computer',
  'settings.startsAtLogin.hint': 'In the tray, without a window.',
  'settings.language': 'Language',
  'settings.language.system': 'As the system',
  'settings.language.hint': 'Holds from the next start of Kindling on.',
  'settings.theme': 'Theme',
  'settings.theme.system': 'As the system',
  'settings.theme.light': 'Light',
  'settings.theme.dark': 'Dark',

  'settings.about': 'About',
  'settings.about.version': 'Kindling {version} on {platform}',
  'settings.about.text':
    'Looks into a file before it sends it, never loses a push, and never sends one twice without asking.',
} as const satisfies Record<string, string>;
