import type { commandLineTexts as en } from '../en/command-line.ts';

export const commandLineTexts = {
  'cli.description': 'Overfør filer til Ignites datalagre.',
  'cli.json': 'skriv ét JSON-dokument på standardoutput (ét pr. linje for flere filer)',
  'cli.inspect': 'Se på filer, og sig, hvordan de ville blive læst, og hvad der er galt med dem.',
  'cli.repositories': 'Vis de datalagre, tokenet giver adgang til.',
  'cli.push': 'Overfør filer til et datalager.',
  'cli.activity': 'Vis, hvad der er overført, det nyeste først.',
  'cli.receipt': 'Giv kvitteringen for en overførsel: hvad der blev valgt, sendt og svaret.',
  'cli.recordId': 'overførslens post, som “push --json” og “activity --json” giver den',
  'cli.receipt.format': 'json eller pdf; efter outputfilens endelse, hvis udeladt',
  'cli.receipt.needsOutput': 'Angiv --output FIL for en PDF.',
  'cli.output': 'hvor den gemmes, i stedet for standardoutput; erstatter aldrig en anden fil',
  'cli.saved':
    'overfør, som den gemte overførsel med dette navn gør: dens datalager og indstillinger, og kun det, der er som ventet',
  'cli.allowDifferences':
    'overfør, selv om filen ikke er, som den gemte overførsel eller sletteforespørgslens ord siger',
  'cli.deleteQuery.todo':
    'Angiv en anden sletteforespørgsel, eller --allow-differences for at overføre alligevel.',
  'cli.batch':
    'filerne hører sammen: sletteforespørgslen går kun med den første, og efter en, der ikke kommer frem, sendes ingen',
  'cli.push.needsDestination': 'Angiv enten --repository eller --saved.',
  'cli.saved.hasSettings':
    'En gemt overførsel har sine egne indstillinger: med --saved kan ingen angives, der beskriver filen.',
  'cli.saved.differs.todo':
    'Intet blev sendt. Angiv --allow-differences for at overføre den alligevel, og --delete-query UUID for at gå med til den gemte overførsels.',
  'cli.savedPushes':
    'Vis de gemte overførsler, skriv dem til en fil til kolleger, eller tag deres ind.',
  'cli.savedPushes.export': 'skriv dem alle til en fil til kolleger',
  'cli.savedPushes.import': 'tag dem ind fra en kollegas fil',
  'cli.savedPushes.make': 'lav en af en overførsel, der er slut',
  'cli.savedPushes.empty': 'Der er ingen gemte overførsler endnu.',
  'cli.savedPushes.exported': 'De gemte overførsler blev skrevet til {name}.',
  'cli.export':
    'skriv alt, der passer, til en fil i stedet: .xlsx, .csv eller .json efter dens endelse; --limit tæller ikke',
  'cli.export.needsEnding': 'Filen til --export skal ende på .xlsx, .csv eller .json.',
  'cli.activity.mark-pushed':
    'Sig, at en ubekræftet overførsel kom frem: du har set efter i Ignite.',
  'cli.activity.send-missing':
    'Send det, der mangler af en delvist overført overførsel, uden sletteforespørgslen.',
  'cli.activity.undecided':
    '{state, select, unconfirmed {{name}: om den kom frem i {repository}, er ikke bekræftet, og senere overførsler dertil venter på det. Se efter i Ignite. Er dens rækker der:\n  kindling activity mark-pushed {id}\nHvis ikke, så overfør filen igen med --allow-duplicate.} other {{name}: kun en del af den kom frem i {repository}, og senere overførsler dertil venter på resten. Send den:\n  kindling activity send-missing {id}}}',
  'cli.push.todo': '“kindling activity” nævner de overførsler, der kan afgøres noget om.',
  'cli.markedPushed': '{name}: markeret som overført til {repository}.',
  'cli.doctor': 'Se på alt mellem denne computer og Ignite, og sig, hvad der ikke er i orden.',
  'cli.doctor.save':
    'Gem en zip til den, der hjælper: denne rapport, log, indstillinger og tilstande; intet token, intet filindhold, ingen beløb.',
  'cli.token': 'Gem API-tokenet i nøgleringen på denne computer, eller fjern det.',
  'cli.token.set': 'Læs tokenet fra standardinput, kontrollér det hos Ignite, og gem det.',
  'cli.token.remove': 'Fjern tokenet fra nøgleringen.',
  'cli.sandbox': 'Kør et lokalt Ignite at prøve ting på, til det afbrydes.',
  'cli.files': 'CSV, Excel, JSON eller NDJSON; almindelig, gzip eller zip',
  'cli.delimiter': 'comma, semicolon, tab, pipe eller et hvilket som helst tegn',
  'cli.quote': 'double, single eller none',
  'cli.escape': 'double, backslash eller bar',
  'cli.encoding': 'en af {names}',
  'cli.sheet': 'send dette ark af en projektmappe, som CSV',
  'cli.column':
    'hvordan en kolonne læses til kontroltotalerne, for eksempel Amount=amount,comma eller 3=date,dmy: dens navn eller nummer, en af {roles} og om ønsket comma eller point, dmy eller mdy. Kan angives flere gange; ændrer intet af det, der sendes',
  'cli.value.column': 'Angiv NAVN=ROLLE, for eksempel Amount=amount,comma.',
  'cli.wholeWorkbook': 'send en projektmappe med flere ark, som den er, ikke ét ark som CSV',
  'cli.as': 'hvad der sendes: filen eller dens rækker som JSON (“Pushing data”)',
  'cli.importName': 'hvad Ignite kalder importen af rækker; hvad filen hedder, hvis udeladt',
  'cli.rowValues':
    'rækkers celler: typed sender beløb som tal og datoer som 2026-10-31, text det, hver celle viser',
  'cli.nested': 'JSON i JSON: afvis det, eller gør det fladt med navne som a.b',
  'cli.hiddenRows':
    'rækker i en projektmappe, der er skjult eller filtreret fra: send eller leave-out',
  'cli.repository': 'hvor rækkerne skal hen: navn eller id',
  'cli.deleteQuery':
    'hvad Ignite skal slette, før rækkerne tilføjes: UUID for en sletteforespørgsel',
  'cli.noCompress': 'send bytene, som de er',
  'cli.allowDuplicate': 'send det, der allerede er overført til dette datalager, en gang til',
  'cli.allowOverlap':
    'tilføj rækker til dem for samme selskab og periode, der er overført til dette datalager før',
  'cli.wait':
    'vent i alt så mange sekunder på et Ignite eller netværk, der ikke er klar, og giv så op',
  'cli.dryRun': 'kontrollér og planlæg, men send intet',
  'cli.erpTotal':
    'den nettototal, ERP viser, i enhver skrivemåde, med dens valuta, hvis der er flere; debit=, credit= eller rows= foran for et andet tal, KOLONNE= eller KOLONNE.debit= for en anden kolonne, SELSKAB@ foran det hele for ét selskabs total. Kan angives flere gange. Medmindre alle stemmer, eller en kommentar siger hvorfor ikke, sendes intet',
  'cli.comment': 'hvorfor overførslen er, som den er; gemmes på posten og dens kvittering',
  'cli.erp.oneFile': 'En ERP-total er for én fil: angiv kun --erp-total med én fil.',
  'cli.erp.differs':
    'Intet blev sendt: {count, plural, one {ERP-totalen} other {# ERP-totaler}} stemmer ikke med filen. Angiv --comment TEKST for at overføre alligevel.',
  'cli.search': 'kun overførsler med dette i filens eller datalagerets navn',
  'cli.limit': 'hvor mange højst',
  'cli.port': 'hvor der lyttes; en hvilken som helst fri port, hvis udeladt',
  'cli.value.file': 'Angiv navnet på en fil.',
  'cli.value.character': 'Angiv comma, semicolon, tab, pipe eller et enkelt tegn.',
  'cli.value.oneOf': 'Angiv en af {names}.',
  'cli.value.number': 'Angiv et helt tal fra {least} til {most}.',
  'cli.repositories.name': 'Navn',
  'cli.repositories.fields': 'Felter',
  'cli.repositories.id': 'Id',
  'cli.repositories.none': 'Tokenet giver ikke adgang til noget datalager.',
  'cli.file': 'Fil',
  'cli.format': 'Format',
  'cli.columns': 'Kolonner',
  'cli.rows': 'Rækker',
  'cli.sentAs': 'Sendt som',
  'cli.sentAs.how':
    '{name}{how, select, rows {, som rækker} unchanged {, byte uændret} compressed {, komprimeret} converted {, skrevet på ny med hver celle den samme} fixed {, med rettelserne nedenfor} fixedCompressed {, med rettelserne nedenfor og komprimeret} other {, skrevet på ny med hver celle den samme og komprimeret}}',
  'cli.readings':
    'Hvilken læsning er rigtig? {count, plural, one {Et ord fra linje {lines}} other {Ord fra linjerne {lines}}}; vælg med --encoding:',
  'cli.changes': 'Hvad der ændres undervejs:',
  'cli.change.before': 'linje {line, number}  før    {text}',
  'cli.change.after': 'linje {line, number}  efter  {text}',
  'cli.severity.blocking': 'Skal løses',
  'cli.severity.warning': 'Værd at se på',
  'cli.severity.note': 'Godt at vide',
  'cli.cloudFile': '{name} er kun i skyen: den hentes, mens den læses ({size}).',
  'cli.checking': '{name}: kontrolleres, {percent}',
  'cli.preparing': '{name}: klargøres, {percent}',
  'cli.sending': '{name}: sendes, {percent}{rate, select, none {} other {, {rate}}}',
  'cli.pushed':
    '{name}: overført til {repository}{rows, plural, =-1 {} one {, # række} other {, # rækker}}. Ignite har modtaget filen; importen fortsætter der.',
  'cli.planned':
    '{name}: ville blive overført til {repository}{rows, plural, =-1 {} one {, # række} other {, # rækker}}. Intet blev sendt.',
  'cli.words': 'Nærmere: {words}',
  'cli.missing.todo': 'Kontrollér navn og mappe.',
  'cli.repository.todo': '“kindling repositories” viser, hvad der er.',
  'cli.blocked.todo': 'Intet blev sendt.',
  'cli.unconfirmed.todo':
    'Den kan være kommet frem: se efter i Ignite. Er rækkerne der, så sig det med “kindling activity mark-pushed {id}”. Hvis ikke, så overfør igen med --allow-duplicate: med en sletteforespørgsel over de samme rækker er det bragt i orden, uden den kan rækker være der to gange.',
  'cli.partlyPushed': '{name}: Delvist overført, {pushed} af {parts}.',
  'cli.partlyPushed.todo':
    '“kindling activity send-missing {id}” sender kun det, der mangler, uden sletteforespørgslen.',
  'cli.unconfirmedBefore':
    '{name} er sendt til dette datalager før, og om den kom frem, er ikke bekræftet.',
  'cli.overlap.todo':
    'Brug --delete-query for at erstatte dem, eller --allow-overlap for at tilføje disse rækker.',
  'cli.duplicate.todo': 'Brug --allow-duplicate, hvis rækkerne skal tilføjes en gang til.',
  'cli.token.todo': 'Gem et med “kindling token set”, eller giv det i KINDLING_TOKEN.',
  'cli.token.paste': 'Indsæt API-tokenet, og tryk Enter (det vises ikke):',
  'cli.token.kept': 'Tokenet er gemt i nøgleringen på denne computer, kun til {address}.',
  'cli.token.removed': 'Der er ikke længere et token til {address} i nøgleringen.',
  'cli.sandbox.ready': 'Et lokalt Ignite lytter på {address}; dets token er {token}.',
  'cli.sandbox.use': 'Brug det fra en anden terminal:',
  'cli.sandbox.stop': 'Ctrl+C afslutter det. Intet af det, det fik tilsendt, gemmes.',
  'cli.cancelled': 'Annulleret.',
  'cli.debug': 'Sæt KINDLING_DEBUG=1 for at se, hvor det skete.',
} as const satisfies Record<keyof typeof en, string>;
