import type { doctorTexts as en } from '../en/doctor.ts';

export const doctorTexts = {
  'doctor.title': 'Yhteyslääkäri',
  'doctor.text':
    'Katsoo kaiken tämän tietokoneen ja Igniten välillä, täältä sinne. Se ei muuta mitään eikä lähetä tiedostoja.',
  'doctor.run': 'Tarkista yhteys',
  'doctor.again': 'Tarkista uudelleen',
  'doctor.running': 'Katsotaan: {topic}…',
  'doctor.copy': 'Kopioi raportti',
  'doctor.copied':
    'Raportti on leikepöydällä. Siinä ei ole tunnusta, tiedostojen sisältöä eikä summia.',
  'doctor.save': 'Tallenna vianmääritys…',
  'doctor.saved':
    'Tallennettu nimellä {name}. Siinä ei ole tunnusta, tiedostojen sisältöä eikä summia.',
  'doctor.save.title': 'Tallenna vianmääritys',
  'doctor.save.fileName': 'kindling-vianmaaritys-{day}',
  'doctor.allGood': 'Kaikki on kunnossa.',
  'doctor.problems':
    '{count, plural, one {# asia vaatii huomiota.} other {# asiaa vaatii huomiota.}}',
  'doctor.skipped': 'Ei katsottu yllä olevan vuoksi.',
  'doctor.head': 'Kindling {version}, {system}, {at}',
  'doctor.verdict.ok': 'Kunnossa',
  'doctor.verdict.note': 'Hyvä tietää',
  'doctor.verdict.bad': 'Vaatii huomiota',
  'doctor.verdict.skipped': 'Ei katsottu',
  'doctor.topic.policy': 'Organisaatio',
  'doctor.topic.address': 'Osoite',
  'doctor.topic.proxy': 'Välityspalvelin',
  'doctor.topic.name': 'Palvelimen nimi',
  'doctor.topic.certificate': 'Varmenne',
  'doctor.topic.clock': 'Kello',
  'doctor.topic.description': 'API-kuvaus',
  'doctor.topic.keychain': 'Avainnippu',
  'doctor.topic.token': 'Tunnus',
  'doctor.topic.repositories': 'Tietovarastot',
  'doctor.topic.profile': 'Profiili',
  'doctor.topic.disk': 'Levy',
  'doctor.policy.none': 'Organisaatiosi ei ole asettanut mitään ({path}).',
  'doctor.policy.in-force': 'Organisaatiosi on asettanut: {keys} ({path}).',
  'doctor.policy.damaged':
    'Osaa organisaatiosi tiedostosta ei voi käyttää, ja se jätetään pois: {problem}. Kindlingistä vastaavan pitäisi korjata {path}.',
  'doctor.address.usual': '{address}, tavallinen.',
  'doctor.address.person': '{address}, asetettu asetuksissa.',
  'doctor.address.environment': '{address}, asetettu tälle tietokoneelle (KINDLING_API_URL).',
  'doctor.address.policy': '{address}, organisaatiosi asettama.',
  'doctor.proxy.this-computer': 'Ei ole: tälle tietokoneelle päästään ilman.',
  'doctor.proxy.exempt': 'Ei ole: NO_PROXY nimeää tämän palvelimen.',
  'doctor.proxy.not-set': 'Mitään ei ole asetettu.',
  'doctor.proxy.environment':
    '{place}, muuttujasta HTTPS_PROXY{password, select, yes {, salasanalla} other {}}.',
  'doctor.proxy.policy':
    '{place, select, none {Ei ole, kuten organisaatiosi on asettanut.} other {{place}, organisaatiosi asettama.}}',
  'doctor.proxy.settings':
    '{place, select, none {Ei ole, kuten asetuksissa on asetettu.} other {{place}, asetettu asetuksissa.}}',
  'doctor.proxy.system': '{place}, järjestelmästä.',
  'doctor.name.found': '{host} on {place}.',
  'doctor.name.by-proxy': 'Välityspalvelin hakee nimen {host}.',
  'doctor.name.not-needed': '{host} ei tarvitse hakua.',
  'doctor.certificate.trusted': 'Luotettu, myöntäjä {issuer}; {protocol}.',
  'doctor.certificate.ends-soon':
    'Luotettu, myöntäjä {issuer}; se päättyy {days, plural, one {# päivän} other {# päivän}} kuluttua. Palvelimen tai välityspalvelimen ylläpitäjän pitäisi uusia se.',
  'doctor.certificate.not-needed': 'Ei ole: tälle tietokoneelle päästään ilman salausta.',
  'doctor.clock.right': 'Täsmää palvelimen kelloon.',
  'doctor.clock.wrong':
    'Tämän tietokoneen kello on {minutes, plural, one {# minuutin} other {# minuuttia}} {ahead, select, true {edellä} other {jäljessä}} palvelimen kellosta. Ota automaattinen aika käyttöön järjestelmän asetuksissa tai kysy IT-osastolta.',
  'doctor.clock.unknown': 'Palvelin ei kerro kellonaikaansa.',
  'doctor.description.offered': 'Palvelin tarjoaa omansa: {place}.',
  'doctor.description.shipped': 'Palvelin ei tarjoa mitään: käytetään sisäänrakennettua.',
  'doctor.description.loaded': 'Ladattu: {place}.',
  'doctor.keychain.works': 'Vastaa.',
  'doctor.token.keychain': 'On, avainnipussa.',
  'doctor.token.this-run': 'On, kunnes Kindling suljetaan.',
  'doctor.token.none': 'Ei ole. Tee sellainen Ignitessa ja liitä se asetuksissa kohtaan Yhteys.',
  'doctor.repositories.listed':
    'Ignite hyväksyy tunnuksen ja luettelee {count, plural, one {# tietovaraston} other {# tietovarastoa}}.',
  'doctor.repositories.none':
    'Ignite hyväksyy tunnuksen, mutta ei ole tietovarastoa, johon saisi siirtää. Pyydä tunnuksen tekijältä pääsyä johonkin.',
  'doctor.repositories.not-asked': 'Ignitelta ei ole kysytty.',
  'doctor.profile.usable': 'Kansioon {folder} voi kirjoittaa.',
  'doctor.profile.shared':
    '{folder} on paikassa, jonka muutkin tietokoneet näkevät, tai se pidetään samana usealla. Tietokanta voi vioittua siellä: aseta KINDLING_PROFILE osoittamaan kansioon tällä tietokoneella.',
  'doctor.disk.enough': '{free} vapaana.',
  'doctor.disk.low': 'Vain {free} vapaana. Suuri tiedosto ei ehkä mahdu: tee levylle tilaa.',
} satisfies Record<keyof typeof en, string>;
