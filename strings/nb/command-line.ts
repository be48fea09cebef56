import type { commandLineTexts as en } from '../en/command-line.ts';

export const commandLineTexts = {
  'cli.description': 'Overfør filer til datalagre i Ignite.',
  'cli.json': 'skriv ett JSON-dokument til standard ut (ett per linje for flere filer)',
  'cli.inspect': 'Se på filer og si hvordan de ville bli lest, og hva som er galt med dem.',
  'cli.repositories': 'List datalagrene som tokenet gir tilgang til.',
  'cli.push': 'Overfør filer til et datalager.',
  'cli.activity': 'List det som er overført, det nyeste først.',
  'cli.receipt': 'Gi kvitteringen for en overføring: hva som ble valgt, sendt og svart.',
  'cli.recordId': 'opptegnelsen for overføringen, slik «push --json» og «activity --json» gir den',
  'cli.receipt.format': 'json eller pdf; etter endelsen på utfilen hvis den utelates',
  'cli.receipt.needsOutput': 'Oppgi --output FIL for en PDF.',
  'cli.output': 'hvor den lagres, i stedet for standard ut; erstatter aldri en annen fil',
  'cli.saved':
    'overfør slik den lagrede overføringen med dette navnet gjør: dens datalager og innstillinger, og bare det som er som ventet',
  'cli.allowDifferences':
    'overfør selv om filen ikke er slik den lagrede overføringen, eller ordene til slettespørringen, sier',
  'cli.deleteQuery.todo':
    'Oppgi en annen slettespørring, eller --allow-differences for å overføre likevel.',
  'cli.batch':
    'filene hører sammen: slettespørringen går bare med den første, og etter en som ikke kommer fram, sendes ingen',
  'cli.push.needsDestination': 'Oppgi enten --repository eller --saved.',
  'cli.saved.hasSettings':
    'En lagret overføring har sine egne innstillinger: med --saved kan ingen som beskriver filen, oppgis.',
  'cli.saved.differs.todo':
    'Ingenting ble sendt. Oppgi --allow-differences for å overføre likevel, og --delete-query UUID for å godta den til den lagrede overføringen.',
  'cli.savedPushes':
    'List de lagrede overføringene, skriv dem til en fil for kolleger, eller ta inn deres.',
  'cli.savedPushes.export': 'skriv dem alle til en fil for kolleger',
  'cli.savedPushes.import': 'ta inn dem i filen til en kollega',
  'cli.savedPushes.make': 'lag en av en overføring som er ferdig',
  'cli.savedPushes.empty': 'Det finnes ingen lagrede overføringer ennå.',
  'cli.savedPushes.exported': 'De lagrede overføringene ble skrevet til {name}.',
  'cli.export':
    'skriv alt som passer, til en fil i stedet: .xlsx, .csv eller .json etter endelsen; --limit teller ikke',
  'cli.export.needsEnding': 'Filen for --export må ende på .xlsx, .csv eller .json.',
  'cli.activity.mark-pushed':
    'Si at en ubekreftet overføring kom fram: du har sett etter i Ignite.',
  'cli.activity.send-missing':
    'Send det som mangler av en delvis overført overføring, uten slettespørringen.',
  'cli.activity.undecided':
    '{state, select, unconfirmed {{name}: om den kom fram i {repository}, er ikke bekreftet, og senere overføringer dit venter på det. Se i Ignite. Er radene der:\n  kindling activity mark-pushed {id}\nEr de ikke der, overfør filen på nytt med --allow-duplicate.} other {{name}: bare en del av den kom fram i {repository}, og senere overføringer dit venter på resten. Send den:\n  kindling activity send-missing {id}}}',
  'cli.push.todo': '«kindling activity» nevner overføringene som noe kan bestemmes om.',
  'cli.markedPushed': '{name}: merket som overført til {repository}.',
  'cli.doctor': 'Se på alt mellom denne datamaskinen og Ignite, og si hva som ikke er i orden.',
  'cli.doctor.save':
    'Lagre en zip til den som hjelper: rapport, logger, innstillinger og tilstander; verken token, filinnhold eller beløp.',
  'cli.token': 'Oppbevar API-tokenet i nøkkelringen på denne datamaskinen, eller fjern det.',
  'cli.token.set': 'Les tokenet fra standard inn, kontroller det mot Ignite og oppbevar det.',
  'cli.token.remove': 'Fjern tokenet fra nøkkelringen.',
  'cli.sandbox': 'Kjør en lokal Ignite å prøve ting på, til den avbrytes.',
  'cli.files': 'CSV, Excel, JSON eller NDJSON; som de er, i gzip eller i zip',
  'cli.delimiter': 'comma, semicolon, tab, pipe eller et hvilket som helst tegn',
  'cli.quote': 'double, single eller none',
  'cli.escape': 'double, backslash eller bar',
  'cli.encoding': 'en av {names}',
  'cli.sheet': 'send dette arket i en arbeidsbok, som CSV',
  'cli.column':
    'hvordan en kolonne leses for kontrollsummene, for eksempel Amount=amount,comma eller 3=date,dmy: navnet eller nummeret, en av {roles}, og om ønsket comma eller point, dmy eller mdy. Kan oppgis flere ganger; endrer ingenting av det som sendes',
  'cli.value.column': 'Oppgi NAVN=ROLLE, for eksempel Amount=amount,comma.',
  'cli.wholeWorkbook': 'send en arbeidsbok med flere ark slik den er, ikke ett ark som CSV',
  'cli.as': 'hva som sendes: filen, eller radene som JSON («Pushing data»)',
  'cli.importName': 'hva Ignite kaller importen av rader; det filen heter, hvis det utelates',
  'cli.rowValues':
    'celler i rader: typed sender beløp som tall og datoer som 2026-10-31, text det hver celle viser',
  'cli.nested': 'JSON i JSON: refuse avviser det, flatten gjør det flatt med navn som a.b',
  'cli.hiddenRows': 'rader i en arbeidsbok som er skjult eller filtrert bort: send eller leave-out',
  'cli.repository': 'hvor radene skal: navn eller ID',
  'cli.deleteQuery': 'hva Ignite skal slette før radene legges til: UUID for en slettespørring',
  'cli.noCompress': 'send bytene slik de er',
  'cli.allowDuplicate': 'send det som allerede er overført til dette datalageret, en gang til',
  'cli.allowOverlap':
    'legg rader til dem for samme selskap og periode som er overført til dette datalageret før',
  'cli.wait':
    'vent så mange sekunder i alt på en Ignite eller et nettverk som ikke er klart, før det gis opp',
  'cli.dryRun': 'kontroller og planlegg, men send ingenting',
  'cli.erpTotal':
    'nettosummen som ERP viser, i hvilken som helst skrivemåte, med valuta hvis det er flere; debit=, credit= eller rows= foran for et annet tall, KOLONNE= eller KOLONNE.debit= for en annen kolonne, SELSKAP@ foran alt dette for summen til ett selskap. Kan oppgis flere ganger. Stemmer ikke alle, og sier ingen kommentar hvorfor, sendes ingenting',
  'cli.comment': 'hvorfor overføringen er som den er; beholdes på opptegnelsen og kvitteringen',
  'cli.erp.oneFile': 'En sum fra ERP gjelder én fil: oppgi --erp-total med bare én fil.',
  'cli.erp.differs':
    'Ingenting ble sendt: {count, plural, one {summen fra ERP stemmer} other {# summer fra ERP stemmer}} ikke med filen. Oppgi --comment TEKST for å overføre likevel.',
  'cli.search': 'bare overføringer med dette i filnavnet eller navnet på datalageret',
  'cli.limit': 'hvor mange i høyden',
  'cli.port': 'hvor det lyttes; en hvilken som helst ledig port hvis den utelates',
  'cli.value.file': 'Oppgi navnet på en fil.',
  'cli.value.character': 'Oppgi comma, semicolon, tab, pipe eller et enkelt tegn.',
  'cli.value.oneOf': 'Oppgi en av {names}.',
  'cli.value.number': 'Oppgi et helt tall fra {least} til {most}.',

  'cli.repositories.name': 'Navn',
  'cli.repositories.fields': 'Felt',
  'cli.repositories.id': 'ID',
  'cli.repositories.none': 'Tokenet gir ikke tilgang til noe datalager.',

  'cli.file': 'Fil',
  'cli.format': 'Format',
  'cli.columns': 'Kolonner',
  'cli.rows': 'Rader',
  'cli.sentAs': 'Sendes som',
  'cli.sentAs.how':
    '{name}{how, select, rows {, som rader} unchanged {, bytene uendret} compressed {, komprimert} converted {, skrevet på nytt med hver celle lik} fixed {, med rettingene under} fixedCompressed {, med rettingene under, og komprimert} other {, skrevet på nytt med hver celle lik, og komprimert}}',
  'cli.readings':
    'Hvilken lesemåte er riktig? {count, plural, one {Et ord fra linje {lines}} other {Ord fra linjene {lines}}}; velg med --encoding:',
  'cli.changes': 'Hva som endres på veien:',
  'cli.change.before': 'linje {line, number}  før    {text}',
  'cli.change.after': 'linje {line, number}  etter  {text}',
  'cli.severity.blocking': 'Må løses',
  'cli.severity.warning': 'Verdt et blikk',
  'cli.severity.note': 'Greit å vite',

  'cli.cloudFile': '{name} er bare i skyen: den lastes ned mens den leses ({size}).',
  'cli.checking': '{name}: kontrolleres, {percent}',
  'cli.preparing': '{name}: forberedes, {percent}',
  'cli.sending': '{name}: sendes, {percent}{rate, select, none {} other {, {rate}}}',
  'cli.pushed':
    '{name}: overført til {repository}{rows, plural, =-1 {} one {, # rad} other {, # rader}}. Ignite mottok filen; importen fortsetter der.',
  'cli.planned':
    '{name}: ville bli overført til {repository}{rows, plural, =-1 {} one {, # rad} other {, # rader}}. Ingenting ble sendt.',
  'cli.words': 'Detaljer: {words}',
  'cli.missing.todo': 'Sjekk navnet og mappen.',
  'cli.repository.todo': '«kindling repositories» lister det som finnes.',
  'cli.blocked.todo': 'Ingenting ble sendt.',
  'cli.unconfirmed.todo':
    'Den kan ha kommet fram: se i Ignite. Er radene der, si det med «kindling activity mark-pushed {id}». Hvis ikke, overfør på nytt med --allow-duplicate: med en slettespørring for de samme radene blir det riktig, uten den kan rader bli liggende dobbelt.',
  'cli.partlyPushed': '{name}: Delvis overført, {pushed} av {parts}.',
  'cli.partlyPushed.todo':
    '«kindling activity send-missing {id}» sender bare det som mangler, uten slettespørringen.',
  'cli.unconfirmedBefore':
    '{name} er sendt til dette datalageret før, og om den kom fram, er ikke bekreftet.',
  'cli.overlap.todo':
    'Bruk --delete-query for å erstatte dem, eller --allow-overlap for å legge disse radene til dem.',
  'cli.duplicate.todo': 'Bruk --allow-duplicate hvis radene skal legges til en gang til.',

  'cli.token.todo': 'Oppbevar et med «kindling token set», eller oppgi det i KINDLING_TOKEN.',
  'cli.token.paste': 'Lim inn API-tokenet og trykk Enter (det vises ikke):',
  'cli.token.kept': 'Tokenet ligger i nøkkelringen på denne datamaskinen, bare for {address}.',
  'cli.token.removed': 'Det finnes ikke lenger noe token for {address} i nøkkelringen.',

  'cli.sandbox.ready': 'En lokal Ignite lytter på {address}; tokenet er {token}.',
  'cli.sandbox.use': 'Bruk den fra en annen terminal:',
  'cli.sandbox.stop': 'Ctrl+C avslutter den. Ingenting av det den ble sendt, beholdes.',

  'cli.cancelled': 'Avbrutt.',
  'cli.debug': 'Sett KINDLING_DEBUG=1 for å se hvor det skjedde.',
} as const satisfies Record<keyof typeof en, string>;
