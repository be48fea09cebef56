import type { doctorTexts as en } from '../en/doctor.ts';

export const doctorTexts = {
  'doctor.title': 'Forbindelseslæge',
  'doctor.text':
    'Ser på alt mellem denne computer og Ignite, herfra og dertil. Den ændrer intet og sender ingen fil.',
  'doctor.run': 'Kontrollér forbindelsen',
  'doctor.again': 'Kontrollér igen',
  'doctor.running': 'Ser på: {topic}…',
  'doctor.copy': 'Kopiér rapport',
  'doctor.copied':
    'Rapporten ligger på udklipsholderen. Den har intet token, intet filindhold og ingen beløb.',
  'doctor.save': 'Gem diagnostik…',
  'doctor.saved': 'Gemt som {name}. Den har intet token, intet filindhold og ingen beløb.',
  'doctor.save.title': 'Gem diagnostik',
  'doctor.save.fileName': 'kindling-diagnostik-{day}',
  'doctor.allGood': 'Alt er i orden.',
  'doctor.problems':
    '{count, plural, one {# ting kræver opmærksomhed.} other {# ting kræver opmærksomhed.}}',
  'doctor.skipped': 'Ikke set på, på grund af det ovenfor.',
  'doctor.head': 'Kindling {version} på {system}, {at}',
  'doctor.verdict.ok': 'I orden',
  'doctor.verdict.note': 'Værd at vide',
  'doctor.verdict.bad': 'Kræver opmærksomhed',
  'doctor.verdict.skipped': 'Ikke set på',
  'doctor.topic.policy': 'Organisation',
  'doctor.topic.address': 'Adresse',
  'doctor.topic.proxy': 'Proxy',
  'doctor.topic.name': 'Servernavn',
  'doctor.topic.certificate': 'Certifikat',
  'doctor.topic.clock': 'Ur',
  'doctor.topic.description': 'API-beskrivelse',
  'doctor.topic.keychain': 'Nøglering',
  'doctor.topic.token': 'Token',
  'doctor.topic.repositories': 'Datalagre',
  'doctor.topic.profile': 'Profil',
  'doctor.topic.disk': 'Disk',
  'doctor.policy.none': 'Din organisation har intet fastsat ({path}).',
  'doctor.policy.in-force': 'Din organisation har fastsat: {keys} ({path}).',
  'doctor.policy.damaged':
    'En del af din organisations fil kan ikke bruges og udelades: {problem}. Den, der står for Kindling, bør rette {path}.',
  'doctor.address.usual': '{address}, den sædvanlige.',
  'doctor.address.person': '{address}, sat i Indstillinger.',
  'doctor.address.environment': '{address}, fastsat for denne computer (KINDLING_API_URL).',
  'doctor.address.policy': '{address}, fastsat af din organisation.',
  'doctor.proxy.this-computer': 'Ingen: denne computer nås uden.',
  'doctor.proxy.exempt': 'Ingen: NO_PROXY nævner denne server.',
  'doctor.proxy.not-set': 'Ingen er sat.',
  'doctor.proxy.environment':
    '{place}, fra HTTPS_PROXY{password, select, yes {, med adgangskode} other {}}.',
  'doctor.proxy.policy':
    '{place, select, none {Ingen, som din organisation har fastsat.} other {{place}, fastsat af din organisation.}}',
  'doctor.proxy.settings':
    '{place, select, none {Ingen, som sat i Indstillinger.} other {{place}, sat i Indstillinger.}}',
  'doctor.proxy.system': '{place}, fra systemet.',
  'doctor.name.found': '{host} er {place}.',
  'doctor.name.by-proxy': 'Proxyen slår {host} op.',
  'doctor.name.not-needed': '{host} skal ikke slås op.',
  'doctor.certificate.trusted': 'Betroet, udstedt af {issuer}; {protocol}.',
  'doctor.certificate.ends-soon':
    'Betroet, udstedt af {issuer}; det udløber om {days, plural, one {# dag} other {# dage}}. Den, der driver serveren eller proxyen, bør forny det.',
  'doctor.certificate.not-needed': 'Intet: denne computer nås uden kryptering.',
  'doctor.clock.right': 'Stemmer med serverens.',
  'doctor.clock.wrong':
    'Denne computers ur er {minutes, plural, one {# minut} other {# minutter}} {ahead, select, true {foran} other {bagud}} i forhold til serverens. Slå automatisk tid til i systemets indstillinger, eller spørg IT.',
  'doctor.clock.unknown': 'Serveren siger ikke, hvad klokken er.',
  'doctor.description.offered': 'Serveren tilbyder sin egen, på {place}.',
  'doctor.description.shipped': 'Serveren tilbyder ingen: den indbyggede bruges.',
  'doctor.description.loaded': 'Indlæst fra {place}.',
  'doctor.keychain.works': 'Svarer.',
  'doctor.token.keychain': 'Der er et, i nøgleringen.',
  'doctor.token.this-run': 'Der er et, til Kindling lukkes.',
  'doctor.token.none':
    'Der er intet. Lav et i Ignite, og indsæt det i Indstillinger under Forbindelse.',
  'doctor.repositories.listed':
    'Ignite godtager tokenet og viser {count, plural, one {# datalager} other {# datalagre}}.',
  'doctor.repositories.none':
    'Ignite godtager tokenet, men der er intet datalager, der må overføres til. Bed den, der lavede tokenet, om adgang til et.',
  'doctor.repositories.not-asked': 'Ignite er ikke spurgt.',
  'doctor.profile.usable': 'Der kan skrives til {folder}.',
  'doctor.profile.shared':
    '{folder} ligger, hvor andre computere også ser den, eller holdes ens på flere. Databasen kan blive ødelagt der: lad KINDLING_PROFILE pege på en mappe på denne computer.',
  'doctor.disk.enough': '{free} fri.',
  'doctor.disk.low': 'Kun {free} fri. En stor fil får måske ikke plads: gør plads på disken.',
} satisfies Record<keyof typeof en, string>;
