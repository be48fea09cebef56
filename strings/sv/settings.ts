import type { settingsTexts as en } from '../en/settings.ts';

export const settingsTexts = {
  'settings.title': 'Inställningar',
  'settings.connection': 'Anslutning',
  'settings.status.ok':
    'Ansluten. {count, plural, =0 {Inga datalager} one {# datalager} other {# datalager}}.',
  'settings.status.practice': 'Övningsläge: ett lokalt Ignite på {address}.',
  'settings.status.none': 'Inte ansluten: det finns ingen API-token.',
  'settings.status.unknown': 'Det finns en token; Ignite har inte tillfrågats ännu.',
  'settings.address.policy': 'Satt av din organisation, så den kan inte ändras här.',
  'settings.address.environment':
    'Inställd för den här datorn (KINDLING_API_URL), så den kan inte ändras här.',
  'settings.token': 'Token: {place}',
  'settings.token.keychain': 'finns i nyckelringen på den här datorn.',
  'settings.token.thisRun': 'behålls tills Kindling stängs.',
  'settings.token.none': 'ingen.',
  'settings.token.replace': 'Byt ut token',
  'settings.token.remove': 'Ta bort token',
  'settings.token.remove.title': 'Ta bort token?',
  'settings.token.remove.text':
    'Den raderas från nyckelringen på den här datorn. Aktivitet finns kvar. För att överföra igen klistrar du in en token på nytt.',
  'settings.address.hint':
    'En token hör till en adress: för en annan frågar Kindling efter en egen token.',
  'settings.description': 'API-beskrivning',
  'settings.description.shipped':
    'Inbyggd: sökvägarna är en bästa gissning, tills Ignite erbjuder sin egen beskrivning.',
  'settings.description.discovered': 'Hittad på {place}',
  'settings.description.loaded': 'Inläst från {place}',
  'settings.description.paths': 'Sökvägar: {list}, {file}, {data}',
  'settings.description.load': 'Läs in API-beskrivning…',
  'settings.description.reset': 'Gå tillbaka till den inbyggda',
  'settings.practice.locked':
    'De här hör till den riktiga anslutningen. Lämna övningsläget för att ändra dem.',

  'settings.deleteQueries': 'Raderingsfrågor',
  'settings.deleteQueries.text':
    'En raderingsfråga skapas i Ignite och tar bort rader som en del av en överföring. API:et känner den bara genom dess UUID, så ge den ett namn och säg vad den täcker. Kindling kan inte kontrollera dem.',
  'settings.deleteQueries.empty': 'Det finns inga ännu.',
  'settings.deleteQueries.add': 'Lägg till en raderingsfråga…',
  'settings.deleteQueries.edit': 'Redigera {name}',
  'settings.deleteQueries.remove': 'Ta bort {name}',
  'settings.deleteQueries.unknownRepository': 'Datalager {id}',

  'deleteQuery.title.add': 'Lägg till en raderingsfråga',
  'deleteQuery.title.edit': 'Ändra en raderingsfråga',
  'deleteQuery.name': 'Namn',
  'deleteQuery.name.hint': 'Till exempel: Den här månaden för bolag 100',
  'deleteQuery.description': 'Vad den täcker',
  'deleteQuery.description.hint': 'Med dina egna ord. Det visas överallt där frågan väljs.',
  'deleteQuery.uuid': 'UUID',
  'deleteQuery.uuid.hint': 'Kopierad från raderingsfrågan i Ignite.',
  'deleteQuery.uuid.odd': 'Det här ser inte ut som en UUID (8-4-4-4-12 bokstäver a–f och siffror).',
  'deleteQuery.uuid.taken': 'Den här UUID:n är redan sparad. Ändra den raderingsfrågan i stället.',
  'deleteQuery.repository': 'Datalager',
  'deleteQuery.missing': 'Fyll i det här.',
  'deleteQuery.remove.title': 'Ta bort ”{name}”?',
  'deleteQuery.remove.text':
    'Den tas bara bort från Kindling; i Ignite finns den kvar. Tidigare överföringar behåller dess UUID.',

  'settings.locked': 'Inställt av din organisation',
  'settings.policyProblem':
    'Din organisations inställningar kunde inte läsas fullständigt: {problem}',
  'settings.sending': 'Sändning',
  'settings.compress': 'Komprimera filer',
  'settings.allowDeleteQueries': 'Tillåt raderingsfrågor',
  'settings.allowDeleteQueries.hint':
    'En raderingsfråga tar bort rader i Ignite som en del av en överföring. Utan den lägger överföringar bara till rader.',
  'settings.keeping': 'Vad som behålls',
  'settings.keepRecords': 'Behåll anteckningar om överföringar',
  'settings.keepRecords.hint':
    'Räknat från slutet av en överföring. Det som raderas är inte längre känt som överfört förut.',
  'settings.keepDetails': 'Behåll summor, tidslinje och kommentarer',
  'settings.keepDetails.hint':
    'Aldrig längre än anteckningen. Utan summor känns inte månader och rader som överförts förut igen.',
  'settings.keepCopies': 'Behåll kopior',
  'settings.keep.for':
    '{months, plural, =-1 {För alltid} =3 {3 månader} =12 {1 år} other {{years, number, ::.#} år}}',
  'settings.copies.none': 'Inga kopior behålls av det som skickas.',
  'settings.copies.folder': 'Kopior av det som skickas behålls i {folder}',
  'settings.copies.hint':
    'En kopia innehåller de byte som Ignite tog emot, under filens dag och namn.',
  'settings.copies.choose': 'Välj en mapp…',
  'settings.copies.stop': 'Behåll inga kopior',
  'settings.look': 'Utseende och språk',
  'settings.network': 'Nätverk',
  'settings.proxy': 'Proxy',
  'settings.proxy.automatic': 'Som systemet säger',
  'settings.proxy.none': 'Ingen',
  'settings.proxy.own': 'En egen proxy',
  'settings.proxy.automatic.hint':
    'HTTPS_PROXY om den är satt, annars det som systemet använder, med dess PAC-fil.',
  'settings.proxy.none.hint': 'Ignite nås direkt, vad systemet än använder.',
  'settings.proxy.own.hint':
    'Fråga IT om adressen. En proxy med användare och lösenord anges i HTTPS_PROXY.',
  'settings.proxy.address': 'Proxyns adress',
  'settings.proxy.odd': 'Det här är ingen adress som proxy.example.com:8080.',
  'settings.certificates.none': 'Certifikat: Kindlings egna och systemets är betrodda.',
  'settings.certificates.file': 'Certifikat: även de i {file} är betrodda.',
  'settings.certificates.hint':
    'Behövs där en proxy ser in i krypterad trafik och certifikatet inte finns i systemet. IT har det, som PEM-fil.',
  'settings.certificates.choose': 'Välj en fil …',
  'settings.certificates.stop': 'Lita inte på den längre',
  'settings.privacy': 'Integritet och loggar',
  'settings.privacy.text':
    'Kindling skickar ingenting till dem som gör programmet. Loggen stannar på den här datorn och innehåller tillstånd och koder, inget filinnehåll.',
  'settings.logLevel': 'Loggen innehåller',
  'settings.logLevel.error': 'Bara programfel',
  'settings.logLevel.info': 'Programfel och det som ändras',
  'settings.logLevel.debug': 'Allt den kan',

  'settings.tray': 'Systemfält och start',
  'settings.staysInTray': 'Behåll Kindling i systemfältet när fönstret stängs',
  'settings.staysInTray.hint':
    'Det som pågår fortsätter, och en fil överförs från ikonens meny. Är det av avslutas Kindling när fönstret stängs.',
  'settings.noTray':
    'Det här skrivbordet har inget systemfält, så Kindling avslutas när fönstret stängs.',
  'settings.startsAtLogin': 'Starta med datorn',
  'settings.startsAtLogin.hint': 'I systemfältet, utan fönster.',
  'settings.language': 'Språk',
  'settings.language.system': 'Som systemet',
  'settings.language.hint': 'Gäller från nästa gång Kindling startas.',
  'settings.theme': 'Tema',
  'settings.theme.system': 'Som systemet',
  'settings.theme.light': 'Ljust',
  'settings.theme.dark': 'Mörkt',

  'settings.about': 'Om',
  'settings.about.version': 'Kindling {version} på {platform}',
  'settings.about.text':
    'Tittar på en fil innan den skickas, tappar aldrig bort en överföring, och skickar aldrig något två gånger utan att fråga.',
} as const satisfies Record<keyof typeof en, string>;
