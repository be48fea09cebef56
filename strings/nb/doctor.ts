import type { doctorTexts as en } from '../en/doctor.ts';

export const doctorTexts = {
  'doctor.title': 'Tilkoblingslege',
  'doctor.text':
    'Ser på alt mellom denne datamaskinen og Ignite, herfra og dit. Den endrer ingenting og sender ingen fil.',
  'doctor.run': 'Sjekk tilkoblingen',
  'doctor.again': 'Sjekk igjen',
  'doctor.running': 'Ser på: {topic} …',
  'doctor.copy': 'Kopier rapport',
  'doctor.copied':
    'Rapporten ligger på utklippstavlen. Den har verken token, filinnhold eller beløp.',
  'doctor.save': 'Lagre diagnostikk …',
  'doctor.saved': 'Lagret som {name}. Den har verken token, filinnhold eller beløp.',
  'doctor.save.title': 'Lagre diagnostikk',
  'doctor.save.fileName': 'kindling-diagnostikk-{day}',
  'doctor.allGood': 'Alt er i orden.',
  'doctor.problems': '{count, plural, one {# ting trenger tilsyn.} other {# ting trenger tilsyn.}}',
  'doctor.skipped': 'Ikke sett på, på grunn av det ovenfor.',
  'doctor.head': 'Kindling {version} på {system}, {at}',

  'doctor.verdict.ok': 'I orden',
  'doctor.verdict.note': 'Verdt å vite',
  'doctor.verdict.bad': 'Trenger tilsyn',
  'doctor.verdict.skipped': 'Ikke sett på',

  'doctor.topic.policy': 'Organisasjon',
  'doctor.topic.address': 'Adresse',
  'doctor.topic.proxy': 'Proxy',
  'doctor.topic.name': 'Servernavn',
  'doctor.topic.certificate': 'Sertifikat',
  'doctor.topic.clock': 'Klokke',
  'doctor.topic.description': 'API-beskrivelse',
  'doctor.topic.keychain': 'Nøkkelring',
  'doctor.topic.token': 'Token',
  'doctor.topic.repositories': 'Datalagre',
  'doctor.topic.profile': 'Profil',
  'doctor.topic.disk': 'Disk',

  'doctor.policy.none': 'Organisasjonen din har ikke satt noe ({path}).',
  'doctor.policy.in-force': 'Organisasjonen din har satt: {keys} ({path}).',
  'doctor.policy.damaged':
    'En del av organisasjonens fil kan ikke brukes og er utelatt: {problem}. Den som har ansvar for Kindling, bør rette {path}.',
  'doctor.address.usual': '{address}, den vanlige.',
  'doctor.address.person': '{address}, satt i Innstillinger.',
  'doctor.address.environment': '{address}, satt for denne datamaskinen (KINDLING_API_URL).',
  'doctor.address.policy': '{address}, satt av organisasjonen din.',
  'doctor.proxy.this-computer': 'Ingen: denne datamaskinen nås uten.',
  'doctor.proxy.exempt': 'Ingen: NO_PROXY nevner denne serveren.',
  'doctor.proxy.not-set': 'Ingen er satt.',
  'doctor.proxy.environment':
    '{place}, fra HTTPS_PROXY{password, select, yes {, med passord} other {}}.',
  'doctor.proxy.policy':
    '{place, select, none {Ingen, slik organisasjonen din har satt.} other {{place}, satt av organisasjonen din.}}',
  'doctor.proxy.settings':
    '{place, select, none {Ingen, slik det er satt i Innstillinger.} other {{place}, satt i Innstillinger.}}',
  'doctor.proxy.system': '{place}, fra systemet.',
  'doctor.name.found': '{host} er {place}.',
  'doctor.name.by-proxy': 'Proxyen slår opp {host}.',
  'doctor.name.not-needed': '{host} trenger ikke slås opp.',
  'doctor.certificate.trusted': 'Klarert, utstedt av {issuer}; {protocol}.',
  'doctor.certificate.ends-soon':
    'Klarert, utstedt av {issuer}; det utløper om {days, plural, one {# dag} other {# dager}}. Den som driver serveren eller proxyen, bør fornye det.',
  'doctor.certificate.not-needed': 'Ingen: denne datamaskinen nås uten kryptering.',
  'doctor.clock.right': 'Går likt med serverens.',
  'doctor.clock.wrong':
    'Klokken på denne datamaskinen går {minutes, plural, one {# minutt} other {# minutter}} {ahead, select, true {foran} other {bak}} serverens. Slå på automatisk tid i systemets innstillinger, eller spør IT.',
  'doctor.clock.unknown': 'Serveren sier ikke hva klokken er.',
  'doctor.description.offered': 'Serveren tilbyr sin egen, på {place}.',
  'doctor.description.shipped': 'Serveren tilbyr ingen: den innebygde brukes.',
  'doctor.description.loaded': 'Lastet fra {place}.',
  'doctor.keychain.works': 'Svarer.',
  'doctor.token.keychain': 'Finnes, i nøkkelringen.',
  'doctor.token.this-run': 'Finnes, til Kindling lukkes.',
  'doctor.token.none': 'Mangler. Lag et i Ignite og lim det inn i Innstillinger, under Tilkobling.',
  'doctor.repositories.listed':
    'Ignite godtar tokenet og viser {count, plural, one {# datalager} other {# datalagre}}.',
  'doctor.repositories.none':
    'Ignite godtar tokenet, men det finnes ikke noe datalager det kan overføres til. Be den som laget tokenet, om tilgang til et.',
  'doctor.repositories.not-asked': 'Ignite er ikke spurt.',
  'doctor.profile.usable': 'Det kan skrives til {folder}.',
  'doctor.profile.shared':
    '{folder} ligger der andre datamaskiner også ser den, eller holdes lik på flere. Databasen kan bli ødelagt der: la KINDLING_PROFILE peke på en mappe på denne datamaskinen.',
  'doctor.disk.enough': '{free} ledig.',
  'doctor.disk.low':
    'Bare {free} ledig. En stor fil får kanskje ikke plass: frigjør plass på denne disken.',
} satisfies Record<keyof typeof en, string>;
