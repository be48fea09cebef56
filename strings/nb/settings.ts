import type { settingsTexts as en } from '../en/settings.ts';

export const settingsTexts = {
  'settings.title': 'Innstillinger',
  'settings.connection': 'Tilkobling',
  'settings.status.ok':
    'Tilkoblet. {count, plural, =0 {Ingen datalagre} one {# datalager} other {# datalagre}}.',
  'settings.status.practice': 'Øvingsmodus: en lokal Ignite på {address}.',
  'settings.status.none': 'Ikke tilkoblet: det finnes ikke noe API-token.',
  'settings.status.unknown': 'Det finnes et token; Ignite er ikke spurt ennå.',
  'settings.address.policy': 'Satt av organisasjonen din, så den kan ikke endres her.',
  'settings.address.environment':
    'Satt for denne datamaskinen (KINDLING_API_URL), så den kan ikke endres her.',
  'settings.token': 'Token: {place}',
  'settings.token.keychain': 'ligger i nøkkelringen på denne datamaskinen.',
  'settings.token.thisRun': 'beholdes til Kindling lukkes.',
  'settings.token.none': 'ingen.',
  'settings.token.replace': 'Bytt ut tokenet',
  'settings.token.remove': 'Fjern tokenet',
  'settings.token.remove.title': 'Fjerne tokenet?',
  'settings.token.remove.text':
    'Det slettes fra nøkkelringen på denne datamaskinen. Aktivitet blir værende. For å overføre igjen limer du inn et token på nytt.',
  'settings.address.hint':
    'Et token hører til én adresse: for en annen spør Kindling etter et eget token.',
  'settings.description': 'API-beskrivelse',
  'settings.description.shipped':
    'Innebygd: stiene er et beste anslag, til Ignite tilbyr sin egen beskrivelse.',
  'settings.description.discovered': 'Funnet på {place}',
  'settings.description.loaded': 'Lastet inn fra {place}',
  'settings.description.paths': 'Stier: {list}, {file}, {data}',
  'settings.description.load': 'Last inn API-beskrivelse…',
  'settings.description.reset': 'Gå tilbake til den innebygde',
  'settings.practice.locked':
    'Disse hører til den virkelige tilkoblingen. Gå ut av øvingsmodus for å endre dem.',

  'settings.deleteQueries': 'Slettespørringer',
  'settings.deleteQueries.text':
    'En slettespørring lages i Ignite og fjerner rader som en del av en overføring. API-et kjenner den bare ved UUID, så gi den et navn og si hva den dekker. Kindling kan ikke kontrollere dem.',
  'settings.deleteQueries.empty': 'Det finnes ingen ennå.',
  'settings.deleteQueries.add': 'Legg til en slettespørring…',
  'settings.deleteQueries.edit': 'Rediger {name}',
  'settings.deleteQueries.remove': 'Fjern {name}',
  'settings.deleteQueries.unknownRepository': 'Datalager {id}',

  'deleteQuery.title.add': 'Legg til en slettespørring',
  'deleteQuery.title.edit': 'Endre en slettespørring',
  'deleteQuery.name': 'Navn',
  'deleteQuery.name.hint': 'For eksempel: Denne måneden for selskap 100',
  'deleteQuery.description': 'Hva den dekker',
  'deleteQuery.description.hint': 'Med dine egne ord. Det vises overalt der spørringen velges.',
  'deleteQuery.uuid': 'UUID',
  'deleteQuery.uuid.hint': 'Kopiert fra slettespørringen i Ignite.',
  'deleteQuery.uuid.odd': 'Dette ser ikke ut som en UUID (8-4-4-4-12 bokstaver a–f og sifre).',
  'deleteQuery.uuid.taken':
    'Denne UUID-en er allerede lagret. Endre den slettespørringen i stedet.',
  'deleteQuery.repository': 'Datalager',
  'deleteQuery.missing': 'Fyll ut dette.',
  'deleteQuery.remove.title': 'Fjerne «{name}»?',
  'deleteQuery.remove.text':
    'Den fjernes bare fra Kindling; i Ignite blir den værende. Tidligere overføringer beholder UUID-en.',

  'settings.locked': 'Satt av organisasjonen din',
  'settings.policyProblem': 'Organisasjonens innstillinger kunne ikke leses fullt ut: {problem}',
  'settings.sending': 'Sending',
  'settings.compress': 'Komprimer filer',
  'settings.allowDeleteQueries': 'Tillat slettespørringer',
  'settings.allowDeleteQueries.hint':
    'En slettespørring fjerner rader i Ignite som en del av en overføring. Uten den legger overføringer bare til rader.',
  'settings.keeping': 'Hva som beholdes',
  'settings.keepRecords': 'Behold opptegnelser om overføringer',
  'settings.keepRecords.hint':
    'Regnet fra slutten av en overføring. Det som er slettet, er ikke lenger kjent som overført før.',
  'settings.keepDetails': 'Behold summer, tidslinje og kommentarer',
  'settings.keepDetails.hint':
    'Aldri lenger enn opptegnelsen. Uten summer gjenkjennes ikke måneder og rader som er overført før.',
  'settings.keepCopies': 'Behold kopier',
  'settings.keep.for':
    '{months, plural, =-1 {For alltid} =3 {3 måneder} =12 {1 år} other {{years, number, ::.#} år}}',
  'settings.copies.none': 'Det beholdes ingen kopier av det som sendes.',
  'settings.copies.folder': 'Kopier av det som sendes, beholdes i {folder}',
  'settings.copies.hint':
    'En kopi inneholder bytene som Ignite mottok, under dagen og navnet på filen.',
  'settings.copies.choose': 'Velg en mappe…',
  'settings.copies.stop': 'Behold ingen kopier',
  'settings.look': 'Utseende og språk',
  'settings.network': 'Nettverk',
  'settings.proxy': 'Proxy',
  'settings.proxy.automatic': 'Som systemet sier',
  'settings.proxy.none': 'Ingen',
  'settings.proxy.own': 'En egen proxy',
  'settings.proxy.automatic.hint':
    'HTTPS_PROXY hvis den er satt, ellers det systemet bruker, med PAC-filen dets.',
  'settings.proxy.none.hint': 'Ignite nås direkte, uansett hva systemet bruker.',
  'settings.proxy.own.hint':
    'Spør IT om adressen. En proxy med bruker og passord settes i HTTPS_PROXY.',
  'settings.proxy.address': 'Adressen til proxyen',
  'settings.proxy.odd': 'Dette er ikke en adresse som proxy.example.com:8080.',
  'settings.certificates.none': 'Sertifikater: Kindlings egne og systemets er klarert.',
  'settings.certificates.file': 'Sertifikater: også de i {file} er klarert.',
  'settings.certificates.hint':
    'Trengs der en proxy ser inn i kryptert trafikk og sertifikatet ikke ligger i systemet. IT har det, som PEM-fil.',
  'settings.certificates.choose': 'Velg en fil …',
  'settings.certificates.stop': 'Ikke stol på den lenger',
  'settings.privacy': 'Personvern og logger',
  'settings.privacy.text':
    'Kindling sender ingenting til dem som lager programmet. Loggen blir på denne datamaskinen og har tilstander og koder, ikke filinnhold.',
  'settings.logLevel': 'Loggen har',
  'settings.logLevel.error': 'Bare programfeil',
  'settings.logLevel.info': 'Programfeil og det som endrer seg',
  'settings.logLevel.debug': 'Alt den kan',

  'settings.tray': 'Systemstatusfelt og oppstart',
  'settings.staysInTray': 'Behold Kindling i systemstatusfeltet når vinduet lukkes',
  'settings.staysInTray.hint':
    'Det som pågår, fortsetter, og en fil overføres fra menyen til ikonet. Er det av, avsluttes Kindling når vinduet lukkes.',
  'settings.noTray':
    'Dette skrivebordet har ikke noe systemstatusfelt, så Kindling avsluttes når vinduet lukkes.',
  'settings.startsAtLogin': 'Start med datamaskinen',
  'settings.startsAtLogin.hint': 'I systemstatusfeltet, uten vindu.',
  'settings.language': 'Språk',
  'settings.language.system': 'Som systemet',
  'settings.language.hint': 'Gjelder fra neste gang Kindling startes.',
  'settings.theme': 'Tema',
  'settings.theme.system': 'Som systemet',
  'settings.theme.light': 'Lyst',
  'settings.theme.dark': 'Mørkt',

  'settings.about': 'Om',
  'settings.about.version': 'Kindling {version} på {platform}',
  'settings.about.text':
    'Ser på en fil før den sendes, mister aldri en overføring, og sender aldri noe to ganger uten å spørre.',
} as const satisfies Record<keyof typeof en, string>;
