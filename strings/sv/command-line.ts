import type { commandLineTexts as en } from '../en/command-line.ts';

export const commandLineTexts = {
  'cli.description': 'Överför filer till datalager i Ignite.',
  'cli.json': 'skriv ett JSON-dokument till standard ut (ett per rad för flera filer)',
  'cli.inspect': 'Titta på filer och säg hur de skulle läsas och vad som är fel med dem.',
  'cli.repositories': 'Lista datalagren som token ger åtkomst till.',
  'cli.push': 'Överför filer till ett datalager.',
  'cli.activity': 'Lista det som har överförts, det nyaste först.',
  'cli.receipt': 'Ge kvittot på en överföring: vad som valdes, skickades och svarades.',
  'cli.recordId': 'anteckningen om överföringen, som ”push --json” och ”activity --json” ger den',
  'cli.receipt.format': 'json eller pdf; efter utfilens ändelse om det utelämnas',
  'cli.receipt.needsOutput': 'Ange --output FIL för en PDF.',
  'cli.output': 'var det sparas, i stället för standard ut; ersätter aldrig en annan fil',
  'cli.saved':
    'överför som den sparade överföringen med det här namnet gör: dess datalager och inställningar, och bara det som är som väntat',
  'cli.allowDifferences':
    'överför fast filen inte är som den sparade överföringen, eller raderingsfrågans ord, säger',
  'cli.deleteQuery.todo':
    'Ange en annan raderingsfråga, eller --allow-differences för att överföra ändå.',
  'cli.batch':
    'filerna hör ihop: raderingsfrågan går bara med den första, och efter en som inte kommer fram skickas ingen',
  'cli.push.needsDestination': 'Ange antingen --repository eller --saved.',
  'cli.saved.hasSettings':
    'En sparad överföring har egna inställningar: med --saved kan inga som beskriver filen anges.',
  'cli.saved.differs.todo':
    'Inget skickades. Ange --allow-differences för att överföra ändå, och --delete-query UUID för att godta den sparade överföringens.',
  'cli.savedPushes':
    'Lista de sparade överföringarna, skriv dem till en fil för kolleger, eller ta in deras.',
  'cli.savedPushes.export': 'skriv dem alla till en fil för kolleger',
  'cli.savedPushes.import': 'ta in dem i en kollegas fil',
  'cli.savedPushes.make': 'gör en av en överföring som har avslutats',
  'cli.savedPushes.empty': 'Det finns inga sparade överföringar ännu.',
  'cli.savedPushes.exported': 'De sparade överföringarna skrevs till {name}.',
  'cli.export':
    'skriv allt som passar till en fil i stället: .xlsx, .csv eller .json efter dess ändelse; --limit räknas inte',
  'cli.export.needsEnding': 'Filen för --export måste sluta på .xlsx, .csv eller .json.',
  'cli.activity.mark-pushed': 'Säg att en obekräftad överföring kom fram: du har tittat i Ignite.',
  'cli.activity.send-missing':
    'Skicka det som saknas av en delvis överförd överföring, utan raderingsfrågan.',
  'cli.activity.undecided':
    '{state, select, unconfirmed {{name}: om den kom fram i {repository} är inte bekräftat, och senare överföringar dit väntar på det. Titta i Ignite. Finns raderna där:\n  kindling activity mark-pushed {id}\nFinns de inte där, överför filen igen med --allow-duplicate.} other {{name}: bara en del av den kom fram i {repository}, och senare överföringar dit väntar på resten. Skicka den:\n  kindling activity send-missing {id}}}',
  'cli.push.todo': '”kindling activity” nämner överföringarna som något kan bestämmas om.',
  'cli.markedPushed': '{name}: markerad som överförd till {repository}.',
  'cli.doctor': 'Se på allt mellan den här datorn och Ignite, och säg vad som inte är i ordning.',
  'cli.doctor.save':
    'Spara en zip till den som hjälper: rapport, loggar, inställningar och tillstånd; varken token, filinnehåll eller belopp.',
  'cli.token': 'Förvara API-token i nyckelringen på den här datorn, eller ta bort den.',
  'cli.token.set': 'Läs token från standard in, kontrollera den mot Ignite och förvara den.',
  'cli.token.remove': 'Ta bort token ur nyckelringen.',
  'cli.sandbox': 'Kör ett lokalt Ignite att prova saker på, tills det avbryts.',
  'cli.files': 'CSV, Excel, JSON eller NDJSON; som de är, i gzip eller i zip',
  'cli.delimiter': 'comma, semicolon, tab, pipe eller vilket tecken som helst',
  'cli.quote': 'double, single eller none',
  'cli.escape': 'double, backslash eller bar',
  'cli.encoding': 'en av {names}',
  'cli.sheet': 'skicka det här bladet i en arbetsbok, som CSV',
  'cli.column':
    'hur en kolumn läses för kontrollsummorna, till exempel Amount=amount,comma eller 3=date,dmy: dess namn eller nummer, en av {roles}, och om så önskas comma eller point, dmy eller mdy. Kan anges flera gånger; ändrar inget av det som skickas',
  'cli.value.column': 'Ange NAMN=ROLL, till exempel Amount=amount,comma.',
  'cli.wholeWorkbook': 'skicka en arbetsbok med flera blad som den är, inte ett blad som CSV',
  'cli.as': 'vad som skickas: filen (file), eller dess rader som JSON (rows, ”Pushing data”)',
  'cli.importName': 'vad Ignite kallar importen av rader; det filen heter, om det utelämnas',
  'cli.rowValues':
    'celler i rader: typed skickar belopp som tal och datum som 2026-10-31, text det som varje cell visar',
  'cli.nested': 'JSON i JSON: refuse avvisar det, flatten gör det platt med namn som a.b',
  'cli.hiddenRows': 'rader i en arbetsbok som är dolda eller bortfiltrerade: send eller leave-out',
  'cli.repository': 'vart raderna ska: namn eller id',
  'cli.deleteQuery': 'vad Ignite ska radera innan raderna läggs till: en raderingsfrågas UUID',
  'cli.noCompress': 'skicka byten som de är',
  'cli.allowDuplicate': 'skicka det som redan har överförts till det här datalagret en gång till',
  'cli.allowOverlap':
    'lägg till rader till dem för samma bolag och period som har överförts till det här datalagret förut',
  'cli.wait':
    'vänta så många sekunder totalt på ett Ignite eller nätverk som inte är redo, och ge sedan upp',
  'cli.dryRun': 'kontrollera och planera, men skicka inget',
  'cli.erpTotal':
    'nettosumman som affärssystemet visar, i vilket skrivsätt som helst, med valuta om det finns flera; debit=, credit= eller rows= före för ett annat tal, KOLUMN= eller KOLUMN.debit= för en annan kolumn, BOLAG@ före allt detta för ett bolags summa. Kan anges flera gånger. Om inte alla stämmer, eller en kommentar säger varför inte, skickas inget',
  'cli.comment': 'varför överföringen är som den är; behålls på anteckningen och kvittot',
  'cli.erp.oneFile':
    'En summa från affärssystemet gäller en fil: ange --erp-total med bara en fil.',
  'cli.erp.differs':
    'Inget skickades: {count, plural, one {summan från affärssystemet stämmer} other {# summor från affärssystemet stämmer}} inte med filen. Ange --comment TEXT för att överföra ändå.',
  'cli.search': 'bara överföringar med det här i filens eller datalagrets namn',
  'cli.limit': 'hur många som mest',
  'cli.port': 'var det lyssnas; vilken ledig port som helst om den utelämnas',
  'cli.value.file': 'Ange namnet på en fil.',
  'cli.value.character': 'Ange comma, semicolon, tab, pipe eller ett enda tecken.',
  'cli.value.oneOf': 'Ange en av {names}.',
  'cli.value.number': 'Ange ett heltal från {least} till {most}.',

  'cli.repositories.name': 'Namn',
  'cli.repositories.fields': 'Fält',
  'cli.repositories.id': 'Id',
  'cli.repositories.none': 'Token ger inte åtkomst till något datalager.',

  'cli.file': 'Fil',
  'cli.format': 'Format',
  'cli.columns': 'Kolumner',
  'cli.rows': 'Rader',
  'cli.sentAs': 'Skickas som',
  'cli.sentAs.how':
    '{name}{how, select, rows {, som rader} unchanged {, byten oförändrade} compressed {, komprimerad} converted {, omskriven med varje cell lika} fixed {, med rättelserna nedan} fixedCompressed {, med rättelserna nedan, och komprimerad} other {, omskriven med varje cell lika, och komprimerad}}',
  'cli.readings':
    'Vilken läsning är rätt? {count, plural, one {Ett ord från rad {lines}} other {Ord från raderna {lines}}}; välj med --encoding:',
  'cli.changes': 'Vad som ändras på vägen:',
  'cli.change.before': 'rad {line, number}  före   {text}',
  'cli.change.after': 'rad {line, number}  efter  {text}',
  'cli.severity.blocking': 'Måste lösas',
  'cli.severity.warning': 'Värt en titt',
  'cli.severity.note': 'Bra att veta',

  'cli.cloudFile': '{name} finns bara i molnet: den laddas ner medan den läses ({size}).',
  'cli.checking': '{name}: kontrolleras, {percent}',
  'cli.preparing': '{name}: förbereds, {percent}',
  'cli.sending': '{name}: skickas, {percent}{rate, select, none {} other {, {rate}}}',
  'cli.pushed':
    '{name}: överförd till {repository}{rows, plural, =-1 {} one {, # rad} other {, # rader}}. Ignite tog emot filen; importen fortsätter där.',
  'cli.planned':
    '{name}: skulle överföras till {repository}{rows, plural, =-1 {} one {, # rad} other {, # rader}}. Inget skickades.',
  'cli.words': 'Detaljer: {words}',
  'cli.missing.todo': 'Kontrollera dess namn och mapp.',
  'cli.repository.todo': '”kindling repositories” listar det som finns.',
  'cli.blocked.todo': 'Inget skickades.',
  'cli.unconfirmed.todo':
    'Den kan ha kommit fram: titta i Ignite. Finns raderna där, säg det med ”kindling activity mark-pushed {id}”. Om inte, överför igen med --allow-duplicate: med en raderingsfråga för samma rader blir det rätt, utan den kan rader bli dubbla.',
  'cli.partlyPushed': '{name}: Delvis överförd, {pushed} av {parts}.',
  'cli.partlyPushed.todo':
    '”kindling activity send-missing {id}” skickar bara det som saknas, utan raderingsfrågan.',
  'cli.unconfirmedBefore':
    '{name} skickades till det här datalagret förut, och om den kom fram är inte bekräftat.',
  'cli.overlap.todo':
    'Använd --delete-query för att ersätta dem, eller --allow-overlap för att lägga till de här raderna.',
  'cli.duplicate.todo': 'Använd --allow-duplicate om raderna ska läggas till en gång till.',

  'cli.token.todo': 'Förvara en med ”kindling token set”, eller ange den i KINDLING_TOKEN.',
  'cli.token.paste': 'Klistra in API-token och tryck Enter (den visas inte):',
  'cli.token.kept': 'Token finns i nyckelringen på den här datorn, bara för {address}.',
  'cli.token.removed': 'Det finns inte längre någon token för {address} i nyckelringen.',

  'cli.sandbox.ready': 'Ett lokalt Ignite lyssnar på {address}; dess token är {token}.',
  'cli.sandbox.use': 'Använd det från en annan terminal:',
  'cli.sandbox.stop': 'Ctrl+C avslutar det. Inget av det som det skickades behålls.',

  'cli.cancelled': 'Avbrutet.',
  'cli.debug': 'Sätt KINDLING_DEBUG=1 för att se var det hände.',
} as const satisfies Record<keyof typeof en, string>;
