import type { errorTexts as en } from '../en/errors.ts';

export const errorTexts = {
  'error.unconfirmed.todo':
    'Se efter i Ignite, om rækkerne er kommet frem, før du overfører filen igen.',
  'error.address-invalid.what': 'Dette er ikke en adresse, Kindling kan bruge.',
  'error.address-invalid.todo':
    'Skriv adressen, som din Ignite-kontakt gav dig den, for eksempel https://data.igniteprocurement.com.',
  'error.address-insecure.what': 'Denne adresse ville sende tokenet ukrypteret.',
  'error.address-insecure.todo': 'Brug en adresse, der begynder med https://.',
  'error.unreachable.what':
    'Kindling kunne ikke nå {address}{kind, select, dns {: navnet kendes ikke her} refused {: intet svarer der} unreachable {: ingen vej fører dertil} proxy {: proxyen lod det ikke igennem} other {{reason, select, none {} other { ({reason})}}}}.',
  'error.unreachable.todo':
    'Kontrollér netværksforbindelsen, VPN og API-adressen, og prøv så igen.',
  'error.tls-failed.what':
    'Forbindelsen til {address} kunne ikke betros{reason, select, none {} other { ({reason})}}.',
  'error.tls-failed.todo':
    'Dit netværk ser måske ind i krypteret trafik med sit eget certifikat. Spørg din IT-afdeling om det.',
  'error.timed-out.what': '{address} svarede ikke i tide.',
  'error.timed-out.todo': 'Prøv igen om et par minutter.',
  'error.connection-lost.what':
    'Forbindelsen til {address} blev afbrudt{reason, select, none {} other { ({reason})}}.',
  'error.connection-lost.todo': 'Kontrollér netværksforbindelsen, og prøv så igen.',
  'error.token-missing.what': 'Der er intet API-token.',
  'error.token-missing.todo': 'Indsæt det token, der blev lavet til dig i Ignites webapp.',
  'error.token-malformed.what':
    '{reason, select, long {Dette er længere end noget API-token} empty {Der står intet i dette} other {Dette kan ikke være et API-token}}.',
  'error.token-malformed.todo':
    'Kopiér tokenet igen, helt og alene: bogstaver, cifre og tegn uden mellemrum eller linjeskift.',
  'error.token-rejected.what':
    'Ignite godtager ikke dette token{status, select, none {} other { (svar {status})}}.',
  'error.token-rejected.todo':
    '{occasion, select, asking {Det kan være ufuldstændigt, udløbet eller trukket tilbage. Kopiér det igen, eller lav et nyt i Ignites webapp} other {Det kan være udløbet eller trukket tilbage. Lav et nyt i Ignites webapp, og udskift det}}.',
  'error.forbidden.what':
    'Ignite lader ikke dit token {occasion, select, asking {vise datalagrene} other {overføre til dette datalager}}{status, select, none {} other { (svar {status})}}.',
  'error.forbidden.todo':
    'Bed den, der administrerer Ignite i din organisation, {occasion, select, asking {om at tillade det eller om et andet token} other {om adgang til det}}.',
  'error.path-not-found.what': '{address} kender ikke den sti, Kindling kaldte.',
  'error.path-not-found.todo':
    'Kontrollér API-adressen, eller indlæs i Indstillinger den API-beskrivelse, du henter fra API-siden.',
  'error.too-large.what':
    '{occasion, select, asking {{address} fandt forespørgslen for stor} other {Filen er større, end Ignite tager: 190 MB komprimeret}}.',
  'error.too-large.todo':
    '{occasion, select, asking {Kontrollér API-adressen} other {Del filen, for eksempel efter måned, og overfør delene}}.',
  'error.rejected.what':
    'Ignite afviste {occasion, select, asking {forespørgslen} other {overførslen}}{status, select, none {} other { (svar {status})}}.',
  'error.rejected.todo':
    '{occasion, select, asking {Kontrollér API-adressen. Er den rigtig, så sig det til den, der administrerer Ignite i din organisation} other {Ret det, Ignite nævner, og prøv så igen}}.',
  'error.busy.what': 'Ignite er optaget{status, select, none {} other { (svar {status})}}.',
  'error.busy.todo': 'Prøv igen om et par minutter.',
  'error.server-error.what':
    'Ignite svarede med en egen fejl{status, select, none {} other { ({status})}}.',
  'error.server-error.todo':
    'Prøv igen om et par minutter. Bliver det ved, så sig det til den, der administrerer Ignite i din organisation.',
  'error.answer-unreadable.what': '{address} svarede med noget, Kindling ikke kan læse.',
  'error.answer-unreadable.todo':
    'En loginside eller en proxy kan stå imellem. Kontrollér API-adressen og netværket.',
  'error.description-invalid.what': 'Denne fil beskriver ikke Ignites Data API.',
  'error.description-invalid.todo': 'Hent OpenAPI-specifikationen fra API-siden, og vælg den fil.',
  'error.keychain-locked.what': 'Nøgleringen på denne computer er låst.',
  'error.keychain-locked.todo': 'Lås den op, og prøv igen. Det gemte token er urørt.',
  'error.keychain-unavailable.what': 'Denne computer har ingen nøglering, Kindling kan bruge.',
  'error.keychain-unavailable.todo':
    'Du kan arbejde alligevel: tokenet gemmes, til Kindling lukkes, og ingen andre steder.',
  'error.keychain-slow.what': 'Nøgleringen på denne computer svarer ikke.',
  'error.keychain-slow.todo':
    'Et spørgsmål om adgang venter måske bag et andet vindue. Svar på det, og prøv igen.',
  'error.clipboard-no-table.what': 'Der er ingen tabel på udklipsholderen.',
  'error.clipboard-no-table.todo':
    'Markér cellerne med deres overskrift i Excel eller Sheets, kopiér dem, og prøv igen.',
  'error.file-missing.what': '{name} er der ikke længere.',
  'error.file-missing.todo': 'Den blev flyttet, omdøbt eller slettet. Vælg den igen.',
  'error.file-unreadable.what': '{name} kan ikke læses.',
  'error.file-unreadable.todo':
    '{reason, select, denied {Du har ikke adgang til den: spørg den, der ejer filen eller dens mappe} other {Disken, netværksdrevet eller skyen kan have en fejl: kopiér filen til denne computer}}, og prøv så igen.',
  'error.file-in-use.what': 'Et andet program har {name} åben og lader ingen andre læse den.',
  'error.file-in-use.todo': 'Luk den der, og prøv så igen.',
  'error.file-in-cloud.what': '{name} er ikke på denne computer endnu, kun i skyen.',
  'error.file-in-cloud.todo': 'Den skal hentes, før Kindling kan se på den.',
  'error.file-damaged.what': '{name} er beskadiget og kan ikke læses til ende.',
  'error.file-damaged.todo':
    'Eksportér den igen, eller åbn den i Excel, og gem den under et andet navn.',
  'error.file-is-folder.what': '{name} er en mappe.',
  'error.file-is-folder.todo': 'Vælg filerne i den.',
  'error.file-not-regular.what': '{name} er ikke en almindelig fil.',
  'error.file-not-regular.todo': 'Vælg en fil, der ligger på en disk.',
  'error.file-changed.what': '{name} ændrede sig, mens den blev læst.',
  'error.file-changed.todo': 'Vent, til det, der skriver den, er færdigt, og prøv så igen.',
  'error.file-taken.what': '{name} er der ikke mere.',
  'error.file-taken.todo':
    'En anden er måske ved at overføre den eller har flyttet den. Se i dens mappe. Intet blev sendt.',
  'error.folder-unreachable.what': 'Mappen {name} kan ikke læses.',
  'error.folder-unreachable.todo':
    'Se efter, om den stadig er der, om dens drev er forbundet, og om du må læse den.',
  'error.file-unsupported.what': '{name} er ikke en slags fil, Ignite tager.',
  'error.file-unsupported.todo': 'Gem den som Excel (.xlsx), CSV, JSON eller NDJSON.',
  'error.spool-full.what': 'Der er ikke plads nok på disken til at klargøre {name}.',
  'error.spool-full.todo': 'Gør plads, og prøv så igen.',
  'error.spool-damaged.what': 'Det, der var klargjort til afsendelse, er væk eller blev ændret.',
  'error.spool-damaged.todo': 'Intet af det blev afleveret. Overfør filen igen.',
  'error.rows-unclear.what': 'I en række i filen får to værdier samme navn, {name}.',
  'error.rows-unclear.todo': 'Giv en af dem et andet navn i filen, eller send den som fil.',
  'error.repository-unknown.what':
    'Ignite {occasion, select, asking {viser intet sådant datalager} other {kender ikke dette datalager længere}}.',
  'error.repository-unknown.todo': 'Vælg et fra listen. Nye laves i Ignites webapp.',
  'error.repository-ambiguous.what': 'Flere datalagre har dette navn.',
  'error.repository-ambiguous.todo': 'Nævn det, du mener, ved dets id.',
  'error.blocked.what': 'Filen har et problem, der skal løses først.',
  'error.blocked.todo': 'Problemet står ved siden af filen.',
  'error.already-pushed.what':
    '{name} er allerede overført til dette datalager{at, plural, =0 {} other { den {at, date, long}}}.',
  'error.already-pushed.todo': 'Overfør den kun igen, hvis rækkerne skal tilføjes en gang til.',
  'error.rows-pushed-before.what':
    'Rækker for samme periode er allerede overført til dette datalager{at, plural, =0 {} other { den {at, date, long}}}, fra {name}.',
  'error.rows-pushed-before.todo':
    'Erstat dem med en sletteforespørgsel, eller tilføj disse rækker.',
  'error.repository-held.what':
    'Det er ikke afgjort, om en tidligere overførsel til dette datalager kom frem, så intet sendes bag den.',
  'error.repository-held.todo':
    'Se efter i Ignite, og markér så den overførsel som overført, eller overfør den igen. Det, der venter bag den, går så videre.',
  'error.repository-busy.what': 'Et andet Kindling sender til dette datalager.',
  'error.repository-busy.todo': 'Prøv igen, når det er færdigt.',
  'error.saved-push-unknown.what':
    'Der er ingen gemt overførsel{name, select, none {} other { ved navn “{name}”}} her.',
  'error.saved-push-unknown.todo': 'Den kan være fjernet. Se på de gemte overførsler.',
  'error.saved-pushes-invalid.what':
    '{name} har ikke gemte overførsler, sådan som denne version læser dem.',
  'error.saved-pushes-invalid.todo':
    'Bed om en ny fil, lavet med “Eksportér”, og sørg for, at begge har samme version af Kindling.',
  'error.delete-queries-not-allowed.what':
    'Din organisation tillader ikke sletteforespørgsler. Intet blev sendt.',
  'error.delete-queries-not-allowed.todo':
    'Overfør uden, eller spørg den, der står for Kindling i din organisation.',
  'error.delete-query-differs.what':
    'Sletteforespørgslen er beskrevet som en for andre rækker{rows, select, none {} other {; filen har {rows}}}.',
  'error.delete-query-differs.todo':
    'Vælg en anden sletteforespørgsel, eller overfør med denne alligevel.',
  'error.batch-stopped.what':
    'En fil, der kommer før denne i bundtet, er ikke kommet frem, så denne blev ikke sendt.',
  'error.batch-stopped.todo': 'Overfør først den før den, og så denne igen.',
  'error.setting-locked.what': 'Din organisation har fastsat dette; det kan ikke ændres her.',
  'error.setting-locked.todo': 'Spørg den, der står for Kindling i din organisation.',
  'error.name-taken.what': 'Der er allerede en gemt overførsel ved navn “{name}”.',
  'error.name-taken.todo': 'Vælg et andet navn.',
  'error.differs-from-saved.what': 'Filen er ikke, som den gemte overførsel venter den.',
  'error.differs-from-saved.todo': 'Det, der afviger, står ved siden af. Intet blev sendt.',
  'error.push-unknown.what': 'Denne overførsel er ikke længere i Aktivitet.',
  'error.push-unknown.todo': 'Overfør filen på ny.',
  'error.other-address.what':
    'Denne overførsel blev lavet til et andet Ignite end det, Kindling er forbundet til.',
  'error.other-address.todo':
    'Forbind til den adresse igen i Indstillinger, eller overfør filen på ny.',
  'error.push-unfinished.what': 'Denne overførsel er stadig i gang.',
  'error.push-unfinished.todo': 'Gem dens kvittering, når den er slut.',
  'error.recipe-invalid.what': '{name} angiver ikke rettelser, sådan som Kindling læser dem.',
  'error.recipe-invalid.todo': 'README viser, hvordan sådan en fil skrives.',
  'error.output-exists.what': 'Noget andet er der allerede under navnet {name}.',
  'error.output-exists.todo': 'Vælg et andet navn, eller flyt det, der er der.',
  'error.output-unwritable.what':
    '{name} kunne ikke skrives{kind, select, space {: disken er fuld} access {: du må ikke skrive der, eller et andet program har den åben} folder {: dens mappe findes ikke} name {: navnet er for langt} other {}}.',
  'error.output-unwritable.todo': 'Vælg et andet sted eller navn, og gem den så igen.',
  'error.push-not-allowed.what': 'Overførslen er ikke i en tilstand, der tillader dette.',
  'error.push-not-allowed.todo': 'Se på dens status i Aktivitet.',
  'error.interrupted.what': 'Kindling blev lukket, mens denne overførsel var i gang.',
  'error.interrupted.todo':
    '{occasion, select, failed {Intet blev afleveret. Du kan prøve igen} other {Den går videre, hvor den var}}.',
  'error.check-stopped.what': 'Kontrollen af {name} blev stoppet.',
  'error.check-stopped.todo':
    'Det, du ser, er filens begyndelse. Den overføres først, når den er kontrolleret til ende.',
  'error.cancelled.what': 'Overførslen blev annulleret.',
  'error.cancelled.todo': 'Ignite har ikke modtaget filen. Du kan prøve igen når som helst.',
  'error.port-in-use.what': 'Et andet program bruger port {port}.',
  'error.port-in-use.todo': 'Angiv en anden med --port, eller udelad den for en, der er fri.',
  'error.invalid-request.what': 'Kindling kunne ikke få mening i dette.',
  'error.invalid-request.todo': 'Kontrollér, hvad du skrev, og prøv igen.',
  'error.profile-unusable.what':
    'Kindling kan ikke bruge sin datamappe{folder, select, none {} other { {folder}}}.',
  'error.profile-unusable.todo':
    'Kontrollér, at disken har plads, og at du må skrive der, og start så Kindling igen.',
  'error.profile-full.what':
    'Den disk er fuld, hvor Kindling har sine poster{folder, select, none {} other { ({folder})}}.',
  'error.profile-full.todo': 'Gør plads. Intet sendes, der ikke kunne noteres.',
  'error.profile-on-server.what':
    'Mappen, hvor Kindling har sine poster, ligger på en server{folder, select, none {} other {: {folder}}}. Der bliver en database før eller siden ødelagt, så Kindling åbner den ikke.',
  'error.profile-on-server.todo':
    'Lad KINDLING_PROFILE pege på en mappe på denne computer, eller bed IT om at lægge lokale programdata på den.',
  'error.profile-busy.what': 'Et andet program holder Kindlings poster låst.',
  'error.profile-busy.todo':
    'Luk andre Kindling-vinduer og programmer, der scanner eller sikkerhedskopierer datamappen, og prøv så igen.',
  'error.unexpected.what': 'Noget gik galt, som Kindling ikke havde forudset.',
  'error.unexpected.todo':
    'Prøv igen. Sker det igen, så giv filen kindling.log fra datamappen til den, der hjælper med Kindling.',
} as const satisfies Record<keyof typeof en, string>;
