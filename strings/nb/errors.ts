import type { errorTexts as en } from '../en/errors.ts';

export const errorTexts = {
  'error.unconfirmed.todo': 'Se i Ignite om radene kom fram før du overfører filen på nytt.',

  'error.address-invalid.what': 'Dette er ikke en adresse som Kindling kan bruke.',
  'error.address-invalid.todo':
    'Skriv adressen slik kontakten din i Ignite oppga den, for eksempel https://data.igniteprocurement.com.',

  'error.address-insecure.what': 'Denne adressen ville sende tokenet ukryptert.',
  'error.address-insecure.todo': 'Bruk en adresse som begynner med https://.',

  'error.unreachable.what':
    'Kindling nådde ikke {address}{kind, select, dns {: navnet er ukjent her} refused {: ingenting svarer der} unreachable {: ingen vei fører dit} proxy {: proxyen slapp det ikke gjennom} other {{reason, select, none {} other { ({reason})}}}}.',
  'error.unreachable.todo': 'Sjekk nettverket, VPN og API-adressen, og prøv igjen.',

  'error.tls-failed.what':
    'Forbindelsen til {address} er ikke til å stole på{reason, select, none {} other { ({reason})}}.',
  'error.tls-failed.todo':
    'Nettverket ditt kan undersøke kryptert trafikk med et eget sertifikat. Spør IT-avdelingen om det.',

  'error.timed-out.what': '{address} svarte ikke i tide.',
  'error.timed-out.todo': 'Prøv igjen om noen minutter.',

  'error.connection-lost.what':
    'Forbindelsen til {address} ble brutt{reason, select, none {} other { ({reason})}}.',
  'error.connection-lost.todo': 'Sjekk nettverket, og prøv igjen.',

  'error.token-missing.what': 'Det finnes ikke noe API-token.',
  'error.token-missing.todo': 'Lim inn tokenet som ble laget for deg i Ignite.',

  'error.token-malformed.what':
    '{reason, select, long {Dette er lengre enn noe API-token} empty {Det er ingenting her} other {Dette kan ikke være et API-token}}.',
  'error.token-malformed.todo':
    'Kopier tokenet på nytt, helt og alene: bokstaver, sifre og tegn uten mellomrom eller linjeskift.',

  'error.token-rejected.what':
    'Ignite godtar ikke dette tokenet{status, select, none {} other { (svar {status})}}.',
  'error.token-rejected.todo':
    '{occasion, select, asking {Det kan være ufullstendig, utløpt eller trukket tilbake. Kopier det på nytt, eller lag et nytt i Ignite} other {Det kan ha utløpt eller blitt trukket tilbake. Lag et nytt i Ignite og bytt det ut}}.',

  'error.forbidden.what':
    'Ignite lar ikke tokenet ditt {occasion, select, asking {liste datalagrene} other {overføre til dette datalageret}}{status, select, none {} other { (svar {status})}}.',
  'error.forbidden.todo':
    'Spør den som administrerer Ignite hos dere, {occasion, select, asking {om å få lov, eller om et annet token} other {om tilgang til det}}.',

  'error.path-not-found.what': '{address} kjenner ikke stien som Kindling kalte.',
  'error.path-not-found.todo':
    'Sjekk API-adressen, eller last inn API-beskrivelsen som du laster ned fra API-siden, i Innstillinger.',

  'error.too-large.what':
    '{occasion, select, asking {{address} syntes forespørselen var for stor} other {Filen er større enn Ignite tar imot: 190 MB når den er komprimert}}.',
  'error.too-large.todo':
    '{occasion, select, asking {Sjekk API-adressen} other {Del filen, for eksempel per måned, og overfør delene}}.',

  'error.rejected.what':
    'Ignite avviste {occasion, select, asking {forespørselen} other {overføringen}}{status, select, none {} other { (svar {status})}}.',
  'error.rejected.todo':
    '{occasion, select, asking {Sjekk API-adressen. Er den riktig, si fra til den som administrerer Ignite hos dere} other {Rett det Ignite peker på, og prøv igjen}}.',

  'error.busy.what': 'Ignite er opptatt{status, select, none {} other { (svar {status})}}.',
  'error.busy.todo': 'Prøv igjen om noen minutter.',

  'error.server-error.what':
    'Ignite svarte med en egen feil{status, select, none {} other { ({status})}}.',
  'error.server-error.todo':
    'Prøv igjen om noen minutter. Fortsetter det, si fra til den som administrerer Ignite hos dere.',

  'error.answer-unreadable.what': '{address} svarte med noe som Kindling ikke kan lese.',
  'error.answer-unreadable.todo':
    'En innloggingsside eller en proxy kan stå imellom. Sjekk API-adressen og nettverket.',

  'error.description-invalid.what': 'Denne filen beskriver ikke Ignite Data API.',
  'error.description-invalid.todo':
    'Last ned OpenAPI-spesifikasjonen fra API-siden, og velg den filen.',

  'error.keychain-locked.what': 'Nøkkelringen på denne datamaskinen er låst.',
  'error.keychain-locked.todo': 'Lås den opp og prøv igjen. Det lagrede tokenet er urørt.',

  'error.keychain-unavailable.what':
    'Denne datamaskinen har ingen nøkkelring som Kindling kan bruke.',
  'error.keychain-unavailable.todo':
    'Du kan arbeide likevel: tokenet beholdes til Kindling lukkes, og ingen andre steder.',

  'error.keychain-slow.what': 'Nøkkelringen på denne datamaskinen svarer ikke.',
  'error.keychain-slow.todo':
    'Et spørsmål om tilgang kan vente bak et annet vindu. Svar på det og prøv igjen.',

  'error.clipboard-no-table.what': 'Det er ingen tabell på utklippstavlen.',
  'error.clipboard-no-table.todo':
    'Merk cellene med overskriften i Excel eller Sheets, kopier dem, og prøv igjen.',
  'error.file-missing.what': '{name} er ikke der lenger.',
  'error.file-missing.todo': 'Den er flyttet, omdøpt eller slettet. Velg den på nytt.',

  'error.file-unreadable.what': '{name} kan ikke leses.',
  'error.file-unreadable.todo':
    '{reason, select, denied {Du har ikke tilgang til den: spør den som eier filen eller mappen} other {Det kan være feil på disken, nettverksmappen eller skyen: kopier filen til denne datamaskinen}}, og prøv igjen.',

  'error.file-in-use.what': 'Et annet program har {name} åpen og lar ingen andre lese den.',
  'error.file-in-use.todo': 'Lukk den der, og prøv igjen.',

  'error.file-in-cloud.what': '{name} er ikke på denne datamaskinen ennå, bare i skyen.',
  'error.file-in-cloud.todo': 'Den må lastes ned før Kindling kan se på den.',

  'error.file-damaged.what': '{name} er skadet og kan ikke leses til slutten.',
  'error.file-damaged.todo':
    'Eksporter den på nytt, eller åpne den i Excel og lagre den under et annet navn.',

  'error.file-is-folder.what': '{name} er en mappe.',
  'error.file-is-folder.todo': 'Velg filene i den.',

  'error.file-not-regular.what': '{name} er ikke en vanlig fil.',
  'error.file-not-regular.todo': 'Velg en fil som ligger på en disk.',

  'error.file-changed.what': '{name} ble endret mens den ble lest.',
  'error.file-changed.todo': 'Vent til det som skriver den, er ferdig, og prøv igjen.',

  'error.file-taken.what': '{name} er ikke der lenger.',
  'error.file-taken.todo':
    'Noen andre kan være i gang med å overføre den, eller har flyttet den. Se i mappen. Ingenting ble sendt.',

  'error.folder-unreachable.what': 'Mappen {name} kan ikke leses.',
  'error.folder-unreachable.todo':
    'Se om den fortsatt er der, om stasjonen er tilkoblet, og om du har lov til å lese den.',

  'error.file-unsupported.what': '{name} er ikke en filtype som Ignite tar imot.',
  'error.file-unsupported.todo': 'Lagre den som Excel (.xlsx), CSV, JSON eller NDJSON.',

  'error.spool-full.what': 'Det er ikke nok plass på disken til å forberede {name}.',
  'error.spool-full.todo': 'Frigjør plass, og prøv igjen.',

  'error.spool-damaged.what': 'Det som var forberedt for sending, er borte eller ble endret.',
  'error.spool-damaged.todo': 'Ingenting av det ble levert. Overfør filen på nytt.',

  'error.rows-unclear.what': 'I en rad i filen får to verdier samme navn, {name}.',
  'error.rows-unclear.todo': 'Gi en av dem et annet navn i filen, eller send den som fil.',

  'error.repository-unknown.what':
    'Ignite {occasion, select, asking {lister ikke noe slikt datalager} other {kjenner ikke dette datalageret lenger}}.',
  'error.repository-unknown.todo': 'Velg et fra listen. Nye lages i Ignite.',

  'error.repository-ambiguous.what': 'Flere datalagre har dette navnet.',
  'error.repository-ambiguous.todo': 'Oppgi det du mener, med ID.',

  'error.blocked.what': 'Filen har et problem som må løses først.',
  'error.blocked.todo': 'Problemet er nevnt ved siden av filen.',

  'error.already-pushed.what':
    '{name} er allerede overført til dette datalageret{at, plural, =0 {} other { {at, date, long}}}.',
  'error.already-pushed.todo': 'Overfør den på nytt bare hvis radene skal legges til en gang til.',

  'error.rows-pushed-before.what':
    'Rader for samme periode er allerede overført til dette datalageret{at, plural, =0 {} other { {at, date, long}}}, fra {name}.',
  'error.rows-pushed-before.todo':
    'Erstatt dem med en slettespørring, eller legg disse radene til dem.',

  'error.repository-held.what':
    'Det er ikke avgjort om en tidligere overføring til dette datalageret kom fram, så ingenting sendes bak den.',
  'error.repository-held.todo':
    'Se i Ignite, og merk den overføringen som overført eller overfør den på nytt. Det som venter bak, fortsetter da.',

  'error.repository-busy.what': 'En annen Kindling sender til dette datalageret.',
  'error.repository-busy.todo': 'Prøv igjen når den er ferdig.',

  'error.saved-push-unknown.what':
    'Det finnes ingen lagret overføring{name, select, none {} other { som heter «{name}»}} her.',
  'error.saved-push-unknown.todo': 'Den kan være fjernet. Se på de lagrede overføringene.',

  'error.saved-pushes-invalid.what':
    '{name} inneholder ikke lagrede overføringer slik denne versjonen leser dem.',
  'error.saved-pushes-invalid.todo':
    'Be om en ny fil, laget med «Eksporter», og pass på at begge har samme versjon av Kindling.',

  'error.delete-queries-not-allowed.what':
    'Organisasjonen din tillater ikke slettespørringer. Ingenting ble sendt.',
  'error.delete-queries-not-allowed.todo':
    'Overfør uten, eller spør den som har ansvar for Kindling hos dere.',
  'error.delete-query-differs.what':
    'Slettespørringen er beskrevet som en for andre rader{rows, select, none {} other {; filen inneholder {rows}}}.',
  'error.delete-query-differs.todo':
    'Velg en annen slettespørring, eller overfør med denne likevel.',
  'error.batch-stopped.what':
    'En fil som kommer før denne i bunten, er ikke kommet fram, så denne ble ikke sendt.',
  'error.batch-stopped.todo': 'Overfør den foran først, og så denne på nytt.',
  'error.setting-locked.what': 'Organisasjonen din har satt dette; det kan ikke endres her.',
  'error.setting-locked.todo': 'Spør den som har ansvar for Kindling hos dere.',
  'error.name-taken.what': 'Det finnes allerede en lagret overføring som heter «{name}».',
  'error.name-taken.todo': 'Velg et annet navn.',

  'error.differs-from-saved.what': 'Filen er ikke slik den lagrede overføringen venter.',
  'error.differs-from-saved.todo': 'Det som avviker, er nevnt ved siden av. Ingenting ble sendt.',

  'error.push-unknown.what': 'Denne overføringen er ikke i Aktivitet lenger.',
  'error.push-unknown.todo': 'Overfør filen på nytt.',

  'error.other-address.what':
    'Denne overføringen ble laget for en annen Ignite enn den Kindling er koblet til.',
  'error.other-address.todo':
    'Koble til den adressen igjen i Innstillinger, eller overfør filen på nytt.',

  'error.push-unfinished.what': 'Denne overføringen pågår fortsatt.',
  'error.push-unfinished.todo': 'Lagre kvitteringen når den er ferdig.',

  'error.recipe-invalid.what': '{name} lister ikke rettinger slik Kindling leser dem.',
  'error.recipe-invalid.todo': 'README viser hvordan en slik fil skrives.',

  'error.output-exists.what': 'Noe annet finnes allerede under navnet {name}.',
  'error.output-exists.todo': 'Velg et annet navn, eller flytt det som er der.',

  'error.output-unwritable.what':
    '{name} kunne ikke skrives{kind, select, space {: disken er full} access {: du kan ikke skrive der, eller et annet program har den åpen} folder {: mappen finnes ikke} name {: navnet er for langt} other {}}.',
  'error.output-unwritable.todo': 'Velg et annet sted eller navn, og lagre den igjen.',

  'error.push-not-allowed.what': 'Overføringen er ikke i en tilstand som tillater dette.',
  'error.push-not-allowed.todo': 'Se på statusen i Aktivitet.',

  'error.interrupted.what': 'Kindling ble lukket mens denne overføringen pågikk.',
  'error.interrupted.todo':
    '{occasion, select, failed {Ingenting ble levert. Du kan prøve igjen} other {Den fortsetter der den var}}.',

  'error.check-stopped.what': 'Kontrollen av {name} ble stoppet.',
  'error.check-stopped.todo':
    'Det du ser, er begynnelsen av filen. Den overføres først når den er kontrollert til slutten.',

  'error.cancelled.what': 'Overføringen ble avbrutt.',
  'error.cancelled.todo': 'Ignite har ikke mottatt filen. Du kan prøve igjen når som helst.',

  'error.port-in-use.what': 'Et annet program lytter på port {port}.',
  'error.port-in-use.todo': 'Oppgi en annen med --port, eller utelat den for en som er ledig.',

  'error.invalid-request.what': 'Kindling forsto ikke det som ble skrevet inn.',
  'error.invalid-request.todo': 'Sjekk det du skrev, og prøv igjen.',

  'error.profile-unusable.what':
    'Kindling kan ikke bruke datamappen sin{folder, select, none {} other { {folder}}}.',
  'error.profile-unusable.todo':
    'Sjekk at disken har plass, og at du kan skrive der, og start Kindling på nytt.',

  'error.profile-full.what':
    'Disken der Kindling fører sine opptegnelser, er full{folder, select, none {} other { ({folder})}}.',
  'error.profile-full.todo': 'Frigjør plass. Ingenting sendes som ikke kan føres opp.',

  'error.profile-on-server.what':
    'Mappen der Kindling har oversikten sin, ligger på en server{folder, select, none {} other {: {folder}}}. Der blir en database før eller siden ødelagt, så Kindling åpner den ikke.',
  'error.profile-on-server.todo':
    'La KINDLING_PROFILE peke på en mappe på denne datamaskinen, eller be IT legge lokale programdata på den.',
  'error.profile-busy.what': 'Et annet program holder opptegnelsene til Kindling låst.',
  'error.profile-busy.todo':
    'Lukk andre Kindling-vinduer og programmer som gjennomsøker eller sikkerhetskopierer datamappen, og prøv igjen.',

  'error.unexpected.what': 'Noe gikk galt som Kindling ikke hadde forutsett.',
  'error.unexpected.todo':
    'Prøv igjen. Skjer det på nytt, gi filen kindling.log fra datamappen til den som har ansvar for Kindling.',
} as const satisfies Record<keyof typeof en, string>;
