import type { doctorTexts as en } from '../en/doctor.ts';

export const doctorTexts = {
  'doctor.title': 'Anslutningsdoktor',
  'doctor.text':
    'Ser på allt mellan den här datorn och Ignite, härifrån och dit. Den ändrar ingenting och skickar ingen fil.',
  'doctor.run': 'Kontrollera anslutningen',
  'doctor.again': 'Kontrollera igen',
  'doctor.running': 'Ser på: {topic} …',
  'doctor.copy': 'Kopiera rapport',
  'doctor.copied':
    'Rapporten ligger på urklipp. Den innehåller varken token, filinnehåll eller belopp.',
  'doctor.save': 'Spara diagnostik …',
  'doctor.saved': 'Sparad som {name}. Den innehåller varken token, filinnehåll eller belopp.',
  'doctor.save.title': 'Spara diagnostik',
  'doctor.save.fileName': 'kindling-diagnostik-{day}',
  'doctor.allGood': 'Allt är i ordning.',
  'doctor.problems':
    '{count, plural, one {# sak behöver tillsyn.} other {# saker behöver tillsyn.}}',
  'doctor.skipped': 'Inte kontrollerat, på grund av det ovanför.',
  'doctor.head': 'Kindling {version} på {system}, {at}',
  'doctor.verdict.ok': 'I ordning',
  'doctor.verdict.note': 'Bra att veta',
  'doctor.verdict.bad': 'Behöver tillsyn',
  'doctor.verdict.skipped': 'Inte kontrollerat',
  'doctor.topic.policy': 'Organisation',
  'doctor.topic.address': 'Adress',
  'doctor.topic.proxy': 'Proxy',
  'doctor.topic.name': 'Servernamn',
  'doctor.topic.certificate': 'Certifikat',
  'doctor.topic.clock': 'Klocka',
  'doctor.topic.description': 'API-beskrivning',
  'doctor.topic.keychain': 'Nyckelring',
  'doctor.topic.token': 'Token',
  'doctor.topic.repositories': 'Datalager',
  'doctor.topic.profile': 'Profil',
  'doctor.topic.disk': 'Disk',
  'doctor.policy.none': 'Din organisation har inte ställt in något ({path}).',
  'doctor.policy.in-force': 'Din organisation har ställt in: {keys} ({path}).',
  'doctor.policy.damaged':
    'En del av organisationens fil kan inte användas och utelämnas: {problem}. Den som ansvarar för Kindling bör rätta {path}.',
  'doctor.address.usual': '{address}, den vanliga.',
  'doctor.address.person': '{address}, angiven i Inställningar.',
  'doctor.address.environment': '{address}, angiven för den här datorn (KINDLING_API_URL).',
  'doctor.address.policy': '{address}, angiven av din organisation.',
  'doctor.proxy.this-computer': 'Ingen: den här datorn nås utan.',
  'doctor.proxy.exempt': 'Ingen: NO_PROXY nämner den här servern.',
  'doctor.proxy.not-set': 'Ingen är angiven.',
  'doctor.proxy.environment':
    '{place}, från HTTPS_PROXY{password, select, yes {, med lösenord} other {}}.',
  'doctor.proxy.policy':
    '{place, select, none {Ingen, som din organisation har angett.} other {{place}, angiven av din organisation.}}',
  'doctor.proxy.settings':
    '{place, select, none {Ingen, som angivet i Inställningar.} other {{place}, angiven i Inställningar.}}',
  'doctor.proxy.system': '{place}, från systemet.',
  'doctor.name.found': '{host} är {place}.',
  'doctor.name.by-proxy': 'Proxyn slår upp {host}.',
  'doctor.name.not-needed': '{host} behöver inte slås upp.',
  'doctor.certificate.trusted': 'Betrott, utfärdat av {issuer}; {protocol}.',
  'doctor.certificate.ends-soon':
    'Betrott, utfärdat av {issuer}; det går ut om {days, plural, one {# dag} other {# dagar}}. Den som driver servern eller proxyn bör förnya det.',
  'doctor.certificate.not-needed': 'Inget: den här datorn nås utan kryptering.',
  'doctor.clock.right': 'Stämmer med serverns.',
  'doctor.clock.wrong':
    'Den här datorns klocka går {minutes, plural, one {# minut} other {# minuter}} {ahead, select, true {före} other {efter}} serverns. Slå på automatisk tid i systemets inställningar, eller fråga IT.',
  'doctor.clock.unknown': 'Servern säger inte vad klockan är.',
  'doctor.description.offered': 'Servern erbjuder sin egen, på {place}.',
  'doctor.description.shipped': 'Servern erbjuder ingen: den inbyggda används.',
  'doctor.description.loaded': 'Hämtad från {place}.',
  'doctor.keychain.works': 'Svarar.',
  'doctor.token.keychain': 'Finns, i nyckelringen.',
  'doctor.token.this-run': 'Finns, tills Kindling stängs.',
  'doctor.token.none':
    'Saknas. Skapa en i Ignite och klistra in den i Inställningar, under Anslutning.',
  'doctor.repositories.listed':
    'Ignite godtar token och visar {count, plural, one {# datalager} other {# datalager}}.',
  'doctor.repositories.none':
    'Ignite godtar token, men det finns inget datalager som får ta emot något. Be den som skapade token om åtkomst till ett.',
  'doctor.repositories.not-asked': 'Ignite har inte tillfrågats.',
  'doctor.profile.usable': 'Det går att skriva till {folder}.',
  'doctor.profile.shared':
    '{folder} ligger där andra datorer också ser den, eller hålls lika på flera. Databasen kan skadas där: låt KINDLING_PROFILE peka på en mapp på den här datorn.',
  'doctor.disk.enough': '{free} ledigt.',
  'doctor.disk.low':
    'Bara {free} ledigt. En stor fil får kanske inte plats: frigör utrymme på den här disken.',
} satisfies Record<keyof typeof en, string>;
