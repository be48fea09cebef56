import type { errorTexts as en } from '../en/errors.ts';

export const errorTexts = {
  'error.unconfirmed.todo': 'Titta i Ignite om raderna kom fram innan du överför filen igen.',

  'error.address-invalid.what': 'Det här är inte en adress som Kindling kan använda.',
  'error.address-invalid.todo':
    'Skriv adressen som din kontakt för Ignite angav den, till exempel https://data.igniteprocurement.com.',

  'error.address-insecure.what': 'Den här adressen skulle skicka token okrypterad.',
  'error.address-insecure.todo': 'Använd en adress som börjar med https://.',

  'error.unreachable.what':
    'Kindling nådde inte {address}{kind, select, dns {: namnet är okänt här} refused {: inget svarar där} unreachable {: ingen väg leder dit} proxy {: proxyn släppte inte igenom det} other {{reason, select, none {} other { ({reason})}}}}.',
  'error.unreachable.todo': 'Kontrollera nätverket, VPN och API-adressen, och försök igen.',

  'error.tls-failed.what':
    'Anslutningen till {address} går inte att lita på{reason, select, none {} other { ({reason})}}.',
  'error.tls-failed.todo':
    'Ditt nätverk kan granska krypterad trafik med ett eget certifikat. Fråga IT-avdelningen om det.',

  'error.timed-out.what': '{address} svarade inte i tid.',
  'error.timed-out.todo': 'Försök igen om några minuter.',

  'error.connection-lost.what':
    'Anslutningen till {address} bröts{reason, select, none {} other { ({reason})}}.',
  'error.connection-lost.todo': 'Kontrollera nätverket, och försök igen.',

  'error.token-missing.what': 'Det finns ingen API-token.',
  'error.token-missing.todo': 'Klistra in den token som skapades åt dig i Ignite.',

  'error.token-malformed.what':
    '{reason, select, long {Det här är längre än någon API-token} empty {Det finns inget här} other {Det här kan inte vara en API-token}}.',
  'error.token-malformed.todo':
    'Kopiera token igen, hel och ensam: bokstäver, siffror och tecken utan mellanslag eller radbrytningar.',

  'error.token-rejected.what':
    'Ignite godtar inte den här token{status, select, none {} other { (svar {status})}}.',
  'error.token-rejected.todo':
    '{occasion, select, asking {Den kan vara ofullständig, ha gått ut eller återkallats. Kopiera den igen, eller skapa en ny i Ignite} other {Den kan ha gått ut eller återkallats. Skapa en ny i Ignite och byt ut den}}.',

  'error.forbidden.what':
    'Ignite låter inte din token {occasion, select, asking {lista datalagren} other {överföra till det här datalagret}}{status, select, none {} other { (svar {status})}}.',
  'error.forbidden.todo':
    'Fråga den som administrerar Ignite hos er {occasion, select, asking {om lov, eller om en annan token} other {om åtkomst till det}}.',

  'error.path-not-found.what': '{address} känner inte till sökvägen som Kindling anropade.',
  'error.path-not-found.todo':
    'Kontrollera API-adressen, eller läs in API-beskrivningen som du laddar ner från API-sidan, i Inställningar.',

  'error.too-large.what':
    '{occasion, select, asking {{address} tyckte att begäran var för stor} other {Filen är större än Ignite tar emot: 190 MB när den är komprimerad}}.',
  'error.too-large.todo':
    '{occasion, select, asking {Kontrollera API-adressen} other {Dela filen, till exempel per månad, och överför delarna}}.',

  'error.rejected.what':
    'Ignite avvisade {occasion, select, asking {begäran} other {överföringen}}{status, select, none {} other { (svar {status})}}.',
  'error.rejected.todo':
    '{occasion, select, asking {Kontrollera API-adressen. Är den rätt, säg till den som administrerar Ignite hos er} other {Rätta det som Ignite pekar på, och försök igen}}.',

  'error.busy.what': 'Ignite är upptaget{status, select, none {} other { (svar {status})}}.',
  'error.busy.todo': 'Försök igen om några minuter.',

  'error.server-error.what':
    'Ignite svarade med ett eget fel{status, select, none {} other { ({status})}}.',
  'error.server-error.todo':
    'Försök igen om några minuter. Fortsätter det, säg till den som administrerar Ignite hos er.',

  'error.answer-unreadable.what': '{address} svarade med något som Kindling inte kan läsa.',
  'error.answer-unreadable.todo':
    'En inloggningssida eller en proxy kan stå emellan. Kontrollera API-adressen och nätverket.',

  'error.description-invalid.what': 'Den här filen beskriver inte Ignite Data API.',
  'error.description-invalid.todo':
    'Ladda ner OpenAPI-specifikationen från API-sidan, och välj den filen.',

  'error.keychain-locked.what': 'Nyckelringen på den här datorn är låst.',
  'error.keychain-locked.todo': 'Lås upp den och försök igen. Den sparade token är orörd.',

  'error.keychain-unavailable.what':
    'Den här datorn har ingen nyckelring som Kindling kan använda.',
  'error.keychain-unavailable.todo':
    'Du kan arbeta ändå: token behålls tills Kindling stängs, och ingen annanstans.',

  'error.keychain-slow.what': 'Nyckelringen på den här datorn svarar inte.',
  'error.keychain-slow.todo':
    'En fråga om åtkomst kan vänta bakom ett annat fönster. Svara på den och försök igen.',

  'error.clipboard-no-table.what': 'Det finns ingen tabell i Urklipp.',
  'error.clipboard-no-table.todo':
    'Markera cellerna med rubriken i Excel eller Kalkylark, kopiera dem, och försök igen.',
  'error.file-missing.what': '{name} finns inte kvar.',
  'error.file-missing.todo': 'Den har flyttats, döpts om eller raderats. Välj den igen.',

  'error.file-unreadable.what': '{name} kan inte läsas.',
  'error.file-unreadable.todo':
    '{reason, select, denied {Du har inte åtkomst till den: fråga den som äger filen eller mappen} other {Det kan vara fel på disken, nätverksmappen eller molnet: kopiera filen till den här datorn}}, och försök igen.',

  'error.file-in-use.what': 'Ett annat program har {name} öppen och låter ingen annan läsa den.',
  'error.file-in-use.todo': 'Stäng den där, och försök igen.',

  'error.file-in-cloud.what': '{name} finns inte på den här datorn ännu, bara i molnet.',
  'error.file-in-cloud.todo': 'Den måste laddas ner innan Kindling kan titta på den.',

  'error.file-damaged.what': '{name} är skadad och kan inte läsas till slutet.',
  'error.file-damaged.todo':
    'Exportera den igen, eller öppna den i Excel och spara den under ett annat namn.',

  'error.file-is-folder.what': '{name} är en mapp.',
  'error.file-is-folder.todo': 'Välj filerna i den.',

  'error.file-not-regular.what': '{name} är inte en vanlig fil.',
  'error.file-not-regular.todo': 'Välj en fil som ligger på en disk.',

  'error.file-changed.what': '{name} ändrades medan den lästes.',
  'error.file-changed.todo': 'Vänta tills det som skriver den är klart, och försök igen.',

  'error.file-taken.what': '{name} finns inte kvar.',
  'error.file-taken.todo':
    'Någon annan kan vara på väg att överföra den, eller har flyttat den. Titta i mappen. Inget skickades.',

  'error.folder-unreachable.what': 'Mappen {name} kan inte läsas.',
  'error.folder-unreachable.todo':
    'Se om den finns kvar, om enheten är ansluten, och om du får läsa den.',

  'error.file-unsupported.what': '{name} är inte en filtyp som Ignite tar emot.',
  'error.file-unsupported.todo': 'Spara den som Excel (.xlsx), CSV, JSON eller NDJSON.',

  'error.spool-full.what': 'Det finns inte nog med plats på disken för att förbereda {name}.',
  'error.spool-full.todo': 'Frigör plats, och försök igen.',

  'error.spool-damaged.what': 'Det som hade förberetts för sändning är borta eller ändrades.',
  'error.spool-damaged.todo': 'Inget av det lämnades över. Överför filen igen.',

  'error.rows-unclear.what': 'I en rad i filen får två värden samma namn, {name}.',
  'error.rows-unclear.todo': 'Ge ett av dem ett annat namn i filen, eller skicka den som fil.',

  'error.repository-unknown.what':
    'Ignite {occasion, select, asking {listar inget sådant datalager} other {känner inte längre till det här datalagret}}.',
  'error.repository-unknown.todo': 'Välj ett ur listan. Nya skapas i Ignite.',

  'error.repository-ambiguous.what': 'Flera datalager har det här namnet.',
  'error.repository-ambiguous.todo': 'Ange det du menar med dess id.',

  'error.blocked.what': 'Filen har ett problem som måste lösas först.',
  'error.blocked.todo': 'Problemet nämns bredvid filen.',

  'error.already-pushed.what':
    '{name} har redan överförts till det här datalagret{at, plural, =0 {} other { {at, date, long}}}.',
  'error.already-pushed.todo': 'Överför den igen bara om raderna ska läggas till en gång till.',

  'error.rows-pushed-before.what':
    'Rader för samma period har redan överförts till det här datalagret{at, plural, =0 {} other { {at, date, long}}}, från {name}.',
  'error.rows-pushed-before.todo':
    'Ersätt dem med en raderingsfråga, eller lägg till de här raderna.',

  'error.repository-held.what':
    'Det är inte avgjort om en tidigare överföring till det här datalagret kom fram, så inget skickas bakom den.',
  'error.repository-held.todo':
    'Titta i Ignite, och markera den överföringen som överförd eller överför den igen. Det som väntar bakom fortsätter då.',

  'error.repository-busy.what': 'En annan Kindling skickar till det här datalagret.',
  'error.repository-busy.todo': 'Försök igen när den är klar.',

  'error.saved-push-unknown.what':
    'Det finns ingen sparad överföring{name, select, none {} other { som heter ”{name}”}} här.',
  'error.saved-push-unknown.todo': 'Den kan ha tagits bort. Titta på de sparade överföringarna.',

  'error.saved-pushes-invalid.what':
    '{name} innehåller inte sparade överföringar på det sätt som den här versionen läser dem.',
  'error.saved-pushes-invalid.todo':
    'Be om en ny fil, gjord med ”Exportera”, och se till att båda har samma version av Kindling.',

  'error.delete-queries-not-allowed.what':
    'Din organisation tillåter inte raderingsfrågor. Inget skickades.',
  'error.delete-queries-not-allowed.todo':
    'Överför utan en, eller fråga den som ansvarar för Kindling hos er.',
  'error.delete-query-differs.what':
    'Raderingsfrågan beskrivs som en för andra rader{rows, select, none {} other {; filen innehåller {rows}}}.',
  'error.delete-query-differs.todo':
    'Välj en annan raderingsfråga, eller överför med den här ändå.',
  'error.batch-stopped.what':
    'En fil som kommer före den här i bunten har inte kommit fram, så den här skickades inte.',
  'error.batch-stopped.todo': 'Överför den före först, och sedan den här igen.',
  'error.setting-locked.what': 'Din organisation har ställt in det här; det kan inte ändras här.',
  'error.setting-locked.todo': 'Fråga den som ansvarar för Kindling hos er.',
  'error.name-taken.what': 'Det finns redan en sparad överföring som heter ”{name}”.',
  'error.name-taken.todo': 'Välj ett annat namn.',

  'error.differs-from-saved.what': 'Filen är inte som den sparade överföringen väntar sig.',
  'error.differs-from-saved.todo': 'Det som avviker nämns bredvid. Inget skickades.',

  'error.push-unknown.what': 'Den här överföringen finns inte längre i Aktivitet.',
  'error.push-unknown.todo': 'Överför filen på nytt.',

  'error.other-address.what':
    'Den här överföringen gjordes för ett annat Ignite än det som Kindling är anslutet till.',
  'error.other-address.todo':
    'Anslut till den adressen igen i Inställningar, eller överför filen på nytt.',

  'error.push-unfinished.what': 'Den här överföringen pågår fortfarande.',
  'error.push-unfinished.todo': 'Spara kvittot när den är klar.',

  'error.recipe-invalid.what': '{name} listar inte rättelser på det sätt som Kindling läser dem.',
  'error.recipe-invalid.todo': 'README visar hur en sådan fil skrivs.',

  'error.output-exists.what': 'Något annat finns redan under namnet {name}.',
  'error.output-exists.todo': 'Välj ett annat namn, eller flytta det som finns där.',

  'error.output-unwritable.what':
    '{name} kunde inte skrivas{kind, select, space {: disken är full} access {: du får inte skriva där, eller ett annat program har den öppen} folder {: mappen finns inte} name {: namnet är för långt} other {}}.',
  'error.output-unwritable.todo': 'Välj en annan plats eller ett annat namn, och spara igen.',

  'error.push-not-allowed.what': 'Överföringen är inte i ett tillstånd som tillåter det här.',
  'error.push-not-allowed.todo': 'Titta på dess status i Aktivitet.',

  'error.interrupted.what': 'Kindling stängdes medan den här överföringen pågick.',
  'error.interrupted.todo':
    '{occasion, select, failed {Inget lämnades över. Du kan försöka igen} other {Den fortsätter där den var}}.',

  'error.check-stopped.what': 'Kontrollen av {name} stoppades.',
  'error.check-stopped.todo':
    'Det du ser är början av filen. Den överförs först när den har kontrollerats till slutet.',

  'error.cancelled.what': 'Överföringen avbröts.',
  'error.cancelled.todo': 'Ignite har inte tagit emot filen. Du kan försöka igen när som helst.',

  'error.port-in-use.what': 'Ett annat program lyssnar på port {port}.',
  'error.port-in-use.todo': 'Ange en annan med --port, eller utelämna den för en som är ledig.',

  'error.invalid-request.what': 'Kindling förstod inte det som skrevs in.',
  'error.invalid-request.todo': 'Kontrollera det du skrev, och försök igen.',

  'error.profile-unusable.what':
    'Kindling kan inte använda sin datamapp{folder, select, none {} other { {folder}}}.',
  'error.profile-unusable.todo':
    'Kontrollera att disken har plats och att du får skriva där, och starta Kindling igen.',

  'error.profile-full.what':
    'Disken där Kindling för sina anteckningar är full{folder, select, none {} other { ({folder})}}.',
  'error.profile-full.todo': 'Frigör plats. Inget skickas som inte kan antecknas.',

  'error.profile-on-server.what':
    'Mappen där Kindling har sina uppgifter ligger på en server{folder, select, none {} other {: {folder}}}. Där skadas en databas förr eller senare, så Kindling öppnar den inte.',
  'error.profile-on-server.todo':
    'Låt KINDLING_PROFILE peka på en mapp på den här datorn, eller be IT lägga lokala programdata på den.',
  'error.profile-busy.what': 'Ett annat program håller Kindlings anteckningar låsta.',
  'error.profile-busy.todo':
    'Stäng andra Kindling-fönster och program som genomsöker eller säkerhetskopierar datamappen, och försök igen.',

  'error.unexpected.what': 'Något gick fel som Kindling inte hade förutsett.',
  'error.unexpected.todo':
    'Försök igen. Händer det på nytt, ge filen kindling.log från datamappen till den som ansvarar för Kindling.',
} as const satisfies Record<keyof typeof en, string>;
