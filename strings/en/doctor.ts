/**
 * The connection doctor: what it looks at, and what it finds.
 */
export const doctorTexts = {
  'doctor.title': 'Connection doctor',
  'doctor.text':
    'Looks at everything between this computer and Ignite, from here to there. It changes nothing and sends no file.',
  'doctor.run': 'Check the connection',
  'doctor.again': 'Check again',
  'doctor.running': 'Looking at: {topic}…',
  'doctor.copy': 'Copy report',
  'doctor.copied':
    'The report is on the clipboard. It holds no token, no file contents and no amounts.',
  'doctor.save': 'Save diagnostics…',
  'doctor.saved': 'Saved as {name}. It holds no token, no file contents and no amounts.',
  'doctor.save.title': 'Save diagnostics',
  'doctor.save.fileName': 'kindling-diagnostics-{day}',
  'doctor.allGood': 'Everything is in order.',
  'doctor.problems':
    '{count, plural, one {# thing needs attention.} other {# things need attention.}}',
  'doctor.skipped': 'Not looked at, because of what is above.',
  'doctor.head': 'Kindling {version} on {system}, {at}',

  'doctor.verdict.ok': 'In order',
  'doctor.verdict.note': 'To be known',
  'doctor.verdict.bad': 'Needs attention',
  'doctor.verdict.skipped': 'Not looked at',

  'doctor.topic.policy': 'Organisation',
  'doctor.topic.address': 'Address',
  'doctor.topic.proxy': 'Proxy',
  'doctor.topic.name': 'Server name',
  'doctor.topic.certificate': 'Certificate',
  'doctor.topic.clock': 'Clock',
  'doctor.topic.description': 'API description',
  'doctor.topic.keychain': 'Keychain',
  'doctor.topic.token': 'Token',
  'doctor.topic.repositories': 'Repositories',
  'doctor.topic.profile': 'Profile',
  'doctor.topic.disk': 'Disk',

  'doctor.policy.none': 'Your organisation has set nothing ({path}).',
  'doctor.policy.in-force': 'Your organisation has set: {keys} ({path}).',
  'doctor.policy.damaged':
    'A part of your organisation’s file cannot be used and is left out: {problem}. Whoever looks after Kindling should mend {path}.',
  'doctor.address.usual': '{address}, the usual one.',
  'doctor.address.person': '{address}, set in Settings.',
  'doctor.address.environment': '{address}, set for this computer (KINDLING_API_URL).',
  'doctor.address.policy': '{address}, set by your organisation.',
  'doctor.proxy.this-computer': 'None: this computer is reached without one.',
  'doctor.proxy.exempt': 'None: NO_PROXY names this server.',
  'doctor.proxy.not-set': 'None is set.',
  'doctor.proxy.environment':
    '{place}, from HTTPS_PROXY{password, select, yes {, with a password} other {}}.',
  'doctor.proxy.policy':
    '{place, select, none {None, as your organisation has set.} other {{place}, set by your organisation.}}',
  'doctor.proxy.settings':
    '{place, select, none {None, as set in Settings.} other {{place}, set in Settings.}}',
  'doctor.proxy.system': '{place}, from the system.',
  'doctor.name.found': '{host} is {place}.',
  'doctor.name.by-proxy': 'The proxy looks up {host}.',
  'doctor.name.not-needed': '{host} needs no looking up.',
  'doctor.certificate.trusted': 'Trusted, issued by {issuer}; {protocol}.',
  'doctor.certificate.ends-soon':
    'Trusted, issued by {issuer}; it ends in {days, plural, one {# day} other {# days}}. Whoever runs the server or the proxy should renew it.',
  'doctor.certificate.not-needed': 'None: this computer is reached without encryption.',
  'doctor.clock.right': 'Agrees with the server.',
  'doctor.clock.wrong':
    'This computer’s clock is {minutes, plural, one {# minute} other {# minutes}} {ahead, select, true {ahead of} other {behind}} the server’s. Turn on automatic time in the system’s settings, or ask IT.',
  'doctor.clock.unknown': 'The server does not say what time it has.',
  'doctor.description.offered': 'The server offers its own, at {place}.',
  'doctor.description.shipped': 'The server offers none: the built-in one is used.',
  'doctor.description.loaded': 'Loaded from {place}.',
  'doctor.keychain.works': 'Answers.',
  'doctor.token.keychain': 'There is one, kept in the keychain.',
  'doctor.token.this-run': 'There is one, until Kindling is closed.',
  'doctor.token.none':
    'There is none. Make one in Ignite and paste it in Settings, under Connection.',
  'doctor.repositories.listed':
    'Ignite accepts the token and lists {count, plural, one {# repository} other {# repositories}}.',
  'doctor.repositories.none':
    'Ignite accepts the token, but there is no repository that may be pushed to. Ask whoever made the token for access to one.',
  'doctor.repositories.not-asked': 'Ignite has not been asked.',
  'doctor.profile.usable': '{folder} can be written to.',
  'doctor.profile.shared':
    '{folder} lies where other computers see it too, or is kept the same on several. The database can be damaged there: let KINDLING_PROFILE name a folder on this computer.',
  'doctor.disk.enough': '{free} free.',
  'doctor.disk.low': 'Only {free} free. A large file may not fit: make room on this disk.',
} as const;
