import type { settingsTexts as en } from '../en/settings.ts';

export const settingsTexts = {
  'settings.title': 'Einstellungen',
  'settings.connection': 'Verbindung',
  'settings.status.ok':
    'Verbunden. {count, plural, =0 {Keine Repositories} one {# Repository} other {# Repositories}}.',
  'settings.status.practice': 'Übungsmodus: ein lokales Ignite unter {address}.',
  'settings.status.none': 'Nicht verbunden: Es gibt kein API-Token.',
  'settings.status.unknown': 'Es gibt ein Token; Ignite wurde noch nicht gefragt.',
  'settings.address.policy': 'Von Ihrer Organisation festgelegt, hier also nicht zu ändern.',
  'settings.address.environment':
    'Für diesen Computer festgelegt (KINDLING_API_URL), hier also nicht zu ändern.',
  'settings.token': 'Token: {place}',
  'settings.token.keychain': 'im Schlüsselbund dieses Computers aufbewahrt.',
  'settings.token.thisRun': 'aufbewahrt, bis Kindling geschlossen wird.',
  'settings.token.none': 'keines.',
  'settings.token.replace': 'Token ersetzen',
  'settings.token.remove': 'Token entfernen',
  'settings.token.remove.title': 'Das Token entfernen?',
  'settings.token.remove.text':
    'Es wird aus dem Schlüsselbund dieses Computers gelöscht. Der Verlauf bleibt. Um wieder zu übertragen, fügen Sie erneut ein Token ein.',
  'settings.address.hint':
    'Ein Token gehört zu einer Adresse: Für eine andere fragt Kindling nach deren eigenem Token.',
  'settings.description': 'API-Beschreibung',
  'settings.description.shipped':
    'Eingebaut: Die Pfade sind eine gute Vermutung, bis Ignite eine eigene Beschreibung anbietet.',
  'settings.description.discovered': 'Gefunden unter {place}',
  'settings.description.loaded': 'Geladen aus {place}',
  'settings.description.paths': 'Pfade: {list}, {file}, {data}',
  'settings.description.load': 'API-Beschreibung laden…',
  'settings.description.reset': 'Zurück zur eingebauten',
  'settings.practice.locked':
    'Dies gehört zur echten Verbindung. Verlassen Sie den Übungsmodus, um es zu ändern.',
  'settings.deleteQueries': 'Löschabfragen',
  'settings.deleteQueries.text':
    'Eine Löschabfrage wird in der Ignite-Webanwendung angelegt und entfernt Zeilen als Teil einer Übertragung. Die API kennt sie nur an ihrer UUID, geben Sie ihr also einen Namen und sagen Sie, was sie umfasst. Kindling kann sie nicht prüfen.',
  'settings.deleteQueries.empty': 'Es gibt noch keine.',
  'settings.deleteQueries.add': 'Löschabfrage hinzufügen…',
  'settings.deleteQueries.edit': '{name} bearbeiten',
  'settings.deleteQueries.remove': '{name} entfernen',
  'settings.deleteQueries.unknownRepository': 'Repository {id}',
  'deleteQuery.title.add': 'Löschabfrage hinzufügen',
  'deleteQuery.title.edit': 'Löschabfrage ändern',
  'deleteQuery.name': 'Name',
  'deleteQuery.name.hint': 'Zum Beispiel: Dieser Monat der Gesellschaft 100',
  'deleteQuery.description': 'Was sie umfasst',
  'deleteQuery.description.hint':
    'In Ihren eigenen Worten. Es wird überall gezeigt, wo die Abfrage gewählt wird.',
  'deleteQuery.uuid': 'UUID',
  'deleteQuery.uuid.hint': 'Aus der Löschabfrage in der Ignite-Webanwendung kopiert.',
  'deleteQuery.uuid.odd':
    'Das sieht nicht wie eine UUID aus (8-4-4-4-12 Buchstaben a–f und Ziffern).',
  'deleteQuery.uuid.taken':
    'Diese UUID ist schon gespeichert. Ändern Sie stattdessen jene Löschabfrage.',
  'deleteQuery.repository': 'Repository',
  'deleteQuery.missing': 'Füllen Sie dies aus.',
  'deleteQuery.remove.title': '„{name}“ entfernen?',
  'deleteQuery.remove.text':
    'Sie wird nur aus Kindling entfernt; in Ignite bleibt sie. Frühere Übertragungen behalten ihre UUID.',
  'settings.locked': 'Von Ihrer Organisation festgelegt',
  'settings.policyProblem':
    'Die Einstellungen Ihrer Organisation konnten nicht ganz gelesen werden: {problem}',
  'settings.sending': 'Senden',
  'settings.compress': 'Dateien komprimieren',
  'settings.allowDeleteQueries': 'Löschabfragen erlauben',
  'settings.allowDeleteQueries.hint':
    'Eine Löschabfrage entfernt Zeilen in Ignite als Teil einer Übertragung. Ohne sie fügen Übertragungen nur Zeilen hinzu.',
  'settings.keeping': 'Was aufbewahrt wird',
  'settings.keepRecords': 'Einträge von Übertragungen aufbewahren',
  'settings.keepRecords.hint':
    'Gezählt ab dem Ende einer Übertragung. Was gelöscht ist, wird nicht mehr als schon übertragen erkannt.',
  'settings.keepDetails': 'Summen, Verlauf und Kommentare aufbewahren',
  'settings.keepDetails.hint':
    'Nie länger als der Eintrag. Ohne Summen werden Monate und schon übertragene Zeilen nicht erkannt.',
  'settings.keepCopies': 'Kopien aufbewahren',
  'settings.keep.for':
    '{months, plural, =-1 {Für immer} =3 {3 Monate} =12 {1 Jahr} other {{years, number, ::.#} Jahre}}',
  'settings.copies.none': 'Von dem, was gesendet wird, werden keine Kopien aufbewahrt.',
  'settings.copies.folder': 'Kopien von dem, was gesendet wird, liegen in {folder}',
  'settings.copies.hint':
    'Eine Kopie hat die Bytes, die Ignite erhalten hat, unter dem Tag und dem Namen der Datei.',
  'settings.copies.choose': 'Einen Ordner wählen…',
  'settings.copies.stop': 'Keine Kopien aufbewahren',
  'settings.look': 'Aussehen und Sprache',
  'settings.network': 'Netzwerk',
  'settings.proxy': 'Proxy',
  'settings.proxy.automatic': 'Wie das System sagt',
  'settings.proxy.none': 'Keiner',
  'settings.proxy.own': 'Ein eigener Proxy',
  'settings.proxy.automatic.hint':
    'HTTPS_PROXY, wenn es gesetzt ist, sonst was das System verwendet, mit dessen PAC-Datei.',
  'settings.proxy.none.hint': 'Ignite wird direkt erreicht, was auch immer das System verwendet.',
  'settings.proxy.own.hint':
    'Fragen Sie die IT nach der Adresse. Ein Proxy mit Benutzer und Kennwort wird in HTTPS_PROXY gesetzt.',
  'settings.proxy.address': 'Adresse des Proxys',
  'settings.proxy.odd': 'Das ist keine Adresse wie proxy.example.com:8080.',
  'settings.certificates.none': 'Zertifikate: Denen von Kindling und des Systems wird vertraut.',
  'settings.certificates.file': 'Zertifikate: Auch denen in {file} wird vertraut.',
  'settings.certificates.hint':
    'Nötig, wo ein Proxy in verschlüsselten Verkehr hineinsieht und sein Zertifikat nicht im System ist. Die IT hat es, als PEM-Datei.',
  'settings.certificates.choose': 'Eine Datei wählen…',
  'settings.certificates.stop': 'Nicht mehr vertrauen',
  'settings.privacy': 'Datenschutz und Protokoll',
  'settings.privacy.text':
    'Kindling sendet nichts an seine Hersteller. Das Protokoll bleibt auf diesem Computer und enthält Zustände und Codes, keine Dateiinhalte.',
  'settings.logLevel': 'Das Protokoll enthält',
  'settings.logLevel.error': 'Nur Programmfehler',
  'settings.logLevel.info': 'Programmfehler und was sich ändert',
  'settings.logLevel.debug': 'Alles, was möglich ist',
  'settings.tray': 'Infobereich und Start',
  'settings.staysInTray': 'Kindling im Infobereich lassen, wenn das Fenster geschlossen wird',
  'settings.staysInTray.hint':
    'Was unterwegs ist, geht weiter, und im Menü des Symbols wird eine Datei übertragen. Ausgeschaltet beendet das Schließen des Fensters Kindling.',
  'settings.noTray':
    'Dieser Desktop hat keinen Infobereich, also beendet das Schließen des Fensters Kindling.',
  'settings.startsAtLogin': 'Mit dem Computer starten',
  'settings.startsAtLogin.hint': 'Im Infobereich, ohne Fenster.',
  'settings.language': 'Sprache',
  'settings.language.system': 'Wie das System',
  'settings.language.hint': 'Gilt ab dem nächsten Start von Kindling.',
  'settings.theme': 'Design',
  'settings.theme.system': 'Wie das System',
  'settings.theme.light': 'Hell',
  'settings.theme.dark': 'Dunkel',
  'settings.about': 'Über',
  'settings.about.version': 'Kindling {version} auf {platform}',
  'settings.about.text':
    'Sieht in eine Datei hinein, bevor es sie sendet, verliert keine Übertragung und sendet keine zweimal, ohne zu fragen.',
} as const satisfies Record<keyof typeof en, string>;
