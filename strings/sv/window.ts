import type { windowTexts as en } from '../en/window.ts';

export const windowTexts = {
  'app.name': 'Kindling',
  'app.loading': 'Öppnar',

  'nav.label': 'Huvudmeny',
  'nav.push': 'Överför',
  'nav.activity': 'Aktivitet',
  'nav.saved': 'Sparade överföringar',
  'nav.guide': 'Hjälp',
  'nav.settings': 'Inställningar',
  'nav.badge':
    '{count, plural, one {# överföring pågår eller väntar på dig} other {# överföringar pågår eller väntar på dig}}',

  'common.cancel': 'Avbryt',
  'common.close': 'Stäng',
  'common.save': 'Spara',
  'common.remove': 'Ta bort',
  'common.tryAgain': 'Försök igen',
  'standIn.file': 'Filen',
  'standIn.character': 'ett annat tecken',
  'standIn.space': 'ett mellanslag',
  'standIn.tab': 'en tabb',

  'common.words': 'I detalj: {words}',
  'common.unknown': '–',
  'common.and': '{first} {second}',

  'quit.title': '{count, plural, one {En överföring pågår} other {# överföringar pågår}}',
  'quit.text':
    'Om du avslutar stannar det som pågår. Kindling behåller det och skickar det när du nästa gång öppnar Kindling och väljer Fortsätt. En överföring som Ignite har tagit emot men inte svarat på ännu kan bli Obekräftad.',
  'quit.leave': 'Avsluta',
  'quit.stay': 'Låt den gå vidare',

  'banner.label': 'Meddelande',
  'banner.practice': 'Övningsläge: inget lämnar den här datorn.',
  'banner.practice.leave': 'Lämna övningsläget',
  'banner.refused': 'Ignite godtar inte längre token. Överföringar väntar tills det finns en ny.',
  'banner.refused.replace': 'Byt ut token',
  'banner.queue.token':
    'Ignite avvisade token. {count, plural, one {# överföring väntar} other {# överföringar väntar}} på en ny; inget har gått förlorat.',
  'banner.queue.after-start':
    'Kindling stängdes medan överföringar pågick. {count, plural, one {# överföring väntar} other {# överföringar väntar}} här och fortsätter när du säger till.',
  'banner.queue.by-person':
    'Sändningen är pausad. {count, plural, =0 {} one {# överföring väntar.} other {# överföringar väntar.}}',
  'banner.queue.resume': 'Fortsätt',
  'banner.queue.look': 'Titta först',

  'wait.turn': 'Väntar på sin tur.',
  'wait.resume': 'Kön är pausad.',
  'wait.token': 'Väntar på en token som Ignite godtar.',
  'wait.address': 'Väntar tills Kindling är anslutet till sitt Ignite igen.',
  'wait.network': 'Väntar på nätverket.',
  'wait.profile': 'Väntar tills Kindling kan skriva till sin datamapp. Är disken full?',
  'wait.other-sender': 'En annan Kindling skickar till det här datalagret.',
  'wait.next-try':
    '{unit, select, now {Nästa försök nu.} seconds {Nästa försök om {count, number} s.} other {Nästa försök om {count, plural, one {# minut} other {# minuter}}.}}',
  'wait.decision':
    'Väntar på {name}, som är {state, select, unconfirmed {obekräftad} other {delvis överförd}}.',
  'wait.decision.go': 'Bestäm om den först',
  'banner.keychain': '{what} Token behålls tills Kindling stängs, och ingen annanstans.',

  'welcome.title': 'Anslut till Ignite',
  'welcome.lead':
    'Klistra in din API-token en gång. Därefter överför Kindling dina huvudböcker, fakturor och leverantörslistor till rätt datalager, och tittar på varje fil innan den går.',
  'welcome.token': 'API-token',
  'welcome.token.hint':
    'Skapas i Ignite av någon som administrerar det hos er. Kindling förvarar den i nyckelringen på den här datorn och skickar den bara till Ignite.',
  'welcome.token.hint.thisRun':
    'Skapas i Ignite av någon som administrerar det hos er. Kindling behåller den tills programmet stängs och skickar den bara till Ignite.',
  'welcome.token.show': 'Visa token',
  'welcome.token.hide': 'Dölj token',
  'welcome.token.where': 'Var får jag en token?',
  'welcome.token.where.text':
    'Logga in i Ignite och öppna inställningarna för Data API. Ser du dem inte, fråga den som administrerar Ignite åt dig: de kan skapa en token och skicka den till dig på ett säkert sätt.',
  'welcome.request.copy': 'Kopiera den här förfrågan',
  'welcome.request.copied':
    'Kopierat. Klistra in det i ett mejl eller en chatt till den som administrerar Ignite.',
  'welcome.request.text':
    'Hej,\n\njag för över våra bokförings- och fakturafiler till Ignite med Kindling och behöver en API-token för Data API ({address}).\n\nDen bör ge åtkomst till de datalager som jag för över till, och inget annat: visa datalager, föra över filer och föra över data.\n\nSkicka den gärna på ett säkert sätt, till exempel i vår lösenordshanterare. Kindling har den i nyckelringen på min dator och skickar den bara till Ignite.\n\nTack.',
  'welcome.connect': 'Anslut',
  'welcome.connecting': 'Ansluter',
  'welcome.advanced': 'Avancerat',
  'welcome.address': 'API-adress',
  'welcome.address.hint': 'Ändra den bara om Ignite har gett dig en annan.',
  'welcome.or': 'Vill du bara titta?',
  'welcome.practice': 'Prova övningsläget',
  'welcome.practice.text':
    'Allt fungerar som det gör senare, med ett Ignite som körs på den här datorn. Inget lämnar den.',

  'guide.title': 'Guide',
  'guide.topics': 'Ämnen',

  'shortcuts.title': 'Tangentbordsgenvägar',
  'shortcuts.choose': 'Välj filer',
  'shortcuts.paste': 'Klistra in en kopierad tabell',
  'shortcuts.push': 'Överför',
  'shortcuts.goPush': 'Gå till Överför',
  'shortcuts.goActivity': 'Gå till Aktivitet',
  'shortcuts.goSaved': 'Gå till Sparade överföringar',
  'shortcuts.goSettings': 'Gå till Inställningar',
  'shortcuts.search': 'Sök i Aktivitet',
  'shortcuts.guide': 'Öppna guiden',
  'shortcuts.help': 'Visa den här listan',
} as const satisfies Record<keyof typeof en, string>;
