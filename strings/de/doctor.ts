import type { doctorTexts as en } from '../en/doctor.ts';

export const doctorTexts = {
  'doctor.title': 'Verbindungsdoktor',
  'doctor.text':
    'Sieht sich alles zwischen diesem Computer und Ignite an, von hier bis dort. Er ändert nichts und sendet keine Datei.',
  'doctor.run': 'Verbindung prüfen',
  'doctor.again': 'Erneut prüfen',
  'doctor.running': 'Geprüft wird: {topic}…',
  'doctor.copy': 'Bericht kopieren',
  'doctor.copied':
    'Der Bericht liegt in der Zwischenablage. Er enthält kein Token, keine Dateiinhalte und keine Beträge.',
  'doctor.save': 'Diagnose speichern…',
  'doctor.saved':
    'Gespeichert als {name}. Sie enthält kein Token, keine Dateiinhalte und keine Beträge.',
  'doctor.save.title': 'Diagnose speichern',
  'doctor.save.fileName': 'kindling-diagnose-{day}',
  'doctor.allGood': 'Alles ist in Ordnung.',
  'doctor.problems':
    '{count, plural, one {# Punkt braucht Aufmerksamkeit.} other {# Punkte brauchen Aufmerksamkeit.}}',
  'doctor.skipped': 'Nicht geprüft, wegen des Punkts darüber.',
  'doctor.head': 'Kindling {version} auf {system}, {at}',
  'doctor.verdict.ok': 'In Ordnung',
  'doctor.verdict.note': 'Zu wissen',
  'doctor.verdict.bad': 'Braucht Aufmerksamkeit',
  'doctor.verdict.skipped': 'Nicht geprüft',
  'doctor.topic.policy': 'Organisation',
  'doctor.topic.address': 'Adresse',
  'doctor.topic.proxy': 'Proxy',
  'doctor.topic.name': 'Servername',
  'doctor.topic.certificate': 'Zertifikat',
  'doctor.topic.clock': 'Uhr',
  'doctor.topic.description': 'API-Beschreibung',
  'doctor.topic.keychain': 'Schlüsselbund',
  'doctor.topic.token': 'Token',
  'doctor.topic.repositories': 'Repositories',
  'doctor.topic.profile': 'Profil',
  'doctor.topic.disk': 'Datenträger',
  'doctor.policy.none': 'Ihre Organisation hat nichts festgelegt ({path}).',
  'doctor.policy.in-force': 'Ihre Organisation hat festgelegt: {keys} ({path}).',
  'doctor.policy.damaged':
    'Ein Teil der Datei Ihrer Organisation ist nicht verwendbar und wird weggelassen: {problem}. Wer Kindling betreut, sollte {path} berichtigen.',
  'doctor.address.usual': '{address}, die übliche.',
  'doctor.address.person': '{address}, in den Einstellungen festgelegt.',
  'doctor.address.environment': '{address}, für diesen Computer festgelegt (KINDLING_API_URL).',
  'doctor.address.policy': '{address}, von Ihrer Organisation festgelegt.',
  'doctor.proxy.this-computer': 'Keiner: Dieser Computer wird ohne erreicht.',
  'doctor.proxy.exempt': 'Keiner: NO_PROXY nennt diesen Server.',
  'doctor.proxy.not-set': 'Es ist keiner festgelegt.',
  'doctor.proxy.environment':
    '{place}, aus HTTPS_PROXY{password, select, yes {, mit Kennwort} other {}}.',
  'doctor.proxy.policy':
    '{place, select, none {Keiner, wie Ihre Organisation festgelegt hat.} other {{place}, von Ihrer Organisation festgelegt.}}',
  'doctor.proxy.settings':
    '{place, select, none {Keiner, wie in den Einstellungen festgelegt.} other {{place}, in den Einstellungen festgelegt.}}',
  'doctor.proxy.system': '{place}, vom System.',
  'doctor.name.found': '{host} ist {place}.',
  'doctor.name.by-proxy': 'Der Proxy löst {host} auf.',
  'doctor.name.not-needed': '{host} muss nicht aufgelöst werden.',
  'doctor.certificate.trusted': 'Vertrauenswürdig, ausgestellt von {issuer}; {protocol}.',
  'doctor.certificate.ends-soon':
    'Vertrauenswürdig, ausgestellt von {issuer}; es endet in {days, plural, one {# Tag} other {# Tagen}}. Wer den Server oder den Proxy betreibt, sollte es erneuern.',
  'doctor.certificate.not-needed': 'Keines: Dieser Computer wird ohne Verschlüsselung erreicht.',
  'doctor.clock.right': 'Stimmt mit dem Server überein.',
  'doctor.clock.wrong':
    'Die Uhr dieses Computers geht {minutes, plural, one {# Minute} other {# Minuten}} {ahead, select, true {vor} other {nach}}, verglichen mit dem Server. Schalten Sie in den Einstellungen des Systems die automatische Uhrzeit ein, oder fragen Sie die IT.',
  'doctor.clock.unknown': 'Der Server sagt nicht, wie spät es bei ihm ist.',
  'doctor.description.offered': 'Der Server bietet seine eigene an, unter {place}.',
  'doctor.description.shipped': 'Der Server bietet keine an: Die eingebaute wird verwendet.',
  'doctor.description.loaded': 'Geladen aus {place}.',
  'doctor.keychain.works': 'Antwortet.',
  'doctor.token.keychain': 'Es gibt eines, im Schlüsselbund.',
  'doctor.token.this-run': 'Es gibt eines, bis Kindling geschlossen wird.',
  'doctor.token.none':
    'Es gibt keines. Erstellen Sie eines in Ignite und fügen Sie es in den Einstellungen unter Verbindung ein.',
  'doctor.repositories.listed':
    'Ignite nimmt das Token an und nennt {count, plural, one {# Repository} other {# Repositories}}.',
  'doctor.repositories.none':
    'Ignite nimmt das Token an, aber es gibt kein Repository, an das übertragen werden darf. Bitten Sie, wer das Token erstellt hat, um Zugriff auf eines.',
  'doctor.repositories.not-asked': 'Ignite wurde nicht gefragt.',
  'doctor.profile.usable': 'In {folder} kann geschrieben werden.',
  'doctor.profile.shared':
    '{folder} liegt, wo auch andere Computer es sehen, oder wird auf mehreren gleich gehalten. Die Datenbank kann dort beschädigt werden: Lassen Sie KINDLING_PROFILE einen Ordner auf diesem Computer nennen.',
  'doctor.disk.enough': '{free} frei.',
  'doctor.disk.low':
    'Nur {free} frei. Eine große Datei passt vielleicht nicht: Schaffen Sie Platz auf diesem Datenträger.',
} satisfies Record<keyof typeof en, string>;
