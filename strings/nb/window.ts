import type { windowTexts as en } from '../en/window.ts';

export const windowTexts = {
  'app.name': 'Kindling',
  'app.loading': 'Åpner',

  'nav.label': 'Hovedmeny',
  'nav.push': 'Overfør',
  'nav.activity': 'Aktivitet',
  'nav.saved': 'Lagrede overføringer',
  'nav.guide': 'Hjelp',
  'nav.settings': 'Innstillinger',
  'nav.badge':
    '{count, plural, one {# overføring pågår eller venter på deg} other {# overføringer pågår eller venter på deg}}',

  'common.cancel': 'Avbryt',
  'common.close': 'Lukk',
  'common.save': 'Lagre',
  'common.remove': 'Fjern',
  'common.tryAgain': 'Prøv igjen',
  'standIn.file': 'Filen',
  'standIn.character': 'et annet tegn',
  'standIn.space': 'et mellomrom',
  'standIn.tab': 'en tabulator',

  'common.words': 'I detalj: {words}',
  'common.unknown': '–',
  'common.and': '{first} {second}',

  'quit.title': '{count, plural, one {En overføring pågår} other {# overføringer pågår}}',
  'quit.text':
    'Avslutter du, stopper det som pågår. Kindling tar vare på det og sender det når du åpner Kindling neste gang og velger Fortsett. En overføring som Ignite har mottatt, men ikke svart på ennå, kan bli Ubekreftet.',
  'quit.leave': 'Avslutt',
  'quit.stay': 'La den gå videre',

  'banner.label': 'Melding',
  'banner.practice': 'Øvingsmodus: ingenting forlater denne datamaskinen.',
  'banner.practice.leave': 'Gå ut av øvingsmodus',
  'banner.refused':
    'Ignite godtar ikke tokenet lenger. Overføringer venter til det finnes et nytt.',
  'banner.refused.replace': 'Bytt ut tokenet',
  'banner.queue.token':
    'Ignite avviste tokenet. {count, plural, one {# overføring venter} other {# overføringer venter}} på et nytt; ingenting er tapt.',
  'banner.queue.after-start':
    'Kindling ble lukket mens overføringer pågikk. {count, plural, one {# overføring venter} other {# overføringer venter}} her og fortsetter når du sier fra.',
  'banner.queue.by-person':
    'Sendingen er satt på pause. {count, plural, =0 {} one {# overføring venter.} other {# overføringer venter.}}',
  'banner.queue.resume': 'Fortsett',
  'banner.queue.look': 'Se først',

  'wait.turn': 'Venter på tur.',
  'wait.resume': 'Køen er satt på pause.',
  'wait.token': 'Venter på et token som Ignite godtar.',
  'wait.address': 'Venter til Kindling er koblet til sin Ignite igjen.',
  'wait.network': 'Venter på nettverket.',
  'wait.profile': 'Venter til Kindling kan skrive til datamappen sin. Er disken full?',
  'wait.other-sender': 'En annen Kindling sender til dette datalageret.',
  'wait.next-try':
    '{unit, select, now {Neste forsøk nå.} seconds {Neste forsøk om {count, number} s.} other {Neste forsøk om {count, plural, one {# minutt} other {# minutter}}.}}',
  'wait.decision':
    'Venter på {name}, som er {state, select, unconfirmed {ubekreftet} other {delvis overført}}.',
  'wait.decision.go': 'Bestem om den først',
  'banner.keychain': '{what} Tokenet beholdes til Kindling lukkes, og ingen andre steder.',

  'welcome.title': 'Koble til Ignite',
  'welcome.lead':
    'Lim inn API-tokenet ditt én gang. Fra da av overfører Kindling hovedbøkene, fakturaene og leverandørlistene dine til riktig datalager, og ser på hver fil før den går.',
  'welcome.token': 'API-token',
  'welcome.token.hint':
    'Lages i Ignite av en som administrerer det hos dere. Kindling oppbevarer det i nøkkelringen på denne datamaskinen og sender det bare til Ignite.',
  'welcome.token.hint.thisRun':
    'Lages i Ignite av en som administrerer det hos dere. Kindling beholder det til programmet lukkes og sender det bare til Ignite.',
  'welcome.token.show': 'Vis tokenet',
  'welcome.token.hide': 'Skjul tokenet',
  'welcome.token.where': 'Hvor får jeg et token?',
  'welcome.token.where.text':
    'Logg inn i Ignite og åpne innstillingene for Data API. Ser du dem ikke, spør den som administrerer Ignite for deg: de kan lage et token og sende det til deg på en trygg måte.',
  'welcome.request.copy': 'Kopier denne forespørselen',
  'welcome.request.copied':
    'Kopiert. Lim den inn i en e-post eller chat til den som administrerer Ignite.',
  'welcome.request.text':
    'Hei,\n\njeg overfører regnskaps- og fakturafilene våre til Ignite med Kindling og trenger et API-token til Data API ({address}).\n\nDet bør gi tilgang til datalagrene jeg overfører til, og til ingenting annet: vise datalagre, overføre filer og overføre data.\n\nSend det gjerne på en trygg måte, for eksempel i passordbehandleren vår. Kindling har det i nøkkelringen på datamaskinen min og sender det bare til Ignite.\n\nTakk.',
  'welcome.connect': 'Koble til',
  'welcome.connecting': 'Kobler til',
  'welcome.advanced': 'Avansert',
  'welcome.address': 'API-adresse',
  'welcome.address.hint': 'Endre den bare hvis Ignite har gitt deg en annen.',
  'welcome.or': 'Vil du bare se?',
  'welcome.practice': 'Prøv øvingsmodus',
  'welcome.practice.text':
    'Alt virker slik det vil gjøre senere, med en Ignite som kjører på denne datamaskinen. Ingenting forlater den.',

  'guide.title': 'Veiledning',
  'guide.topics': 'Emner',

  'shortcuts.title': 'Hurtigtaster',
  'shortcuts.choose': 'Velg filer',
  'shortcuts.paste': 'Lim inn en kopiert tabell',
  'shortcuts.push': 'Overfør',
  'shortcuts.goPush': 'Gå til Overfør',
  'shortcuts.goActivity': 'Gå til Aktivitet',
  'shortcuts.goSaved': 'Gå til Lagrede overføringer',
  'shortcuts.goSettings': 'Gå til Innstillinger',
  'shortcuts.search': 'Søk i Aktivitet',
  'shortcuts.guide': 'Åpne veiledningen',
  'shortcuts.help': 'Vis denne listen',
} as const satisfies Record<keyof typeof en, string>;
