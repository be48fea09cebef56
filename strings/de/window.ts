import type { windowTexts as en } from '../en/window.ts';

export const windowTexts = {
  'app.name': 'Kindling',
  'app.loading': 'Wird geöffnet',
  'nav.label': 'Hauptmenü',
  'nav.push': 'Übertragen',
  'nav.activity': 'Verlauf',
  'nav.saved': 'Gespeichert',
  'nav.guide': 'Hilfe',
  'nav.settings': 'Einstellungen',
  'nav.badge':
    '{count, plural, one {# Übertragung läuft oder wartet auf Sie} other {# Übertragungen laufen oder warten auf Sie}}',
  'common.cancel': 'Abbrechen',
  'common.close': 'Schließen',
  'common.save': 'Speichern',
  'common.remove': 'Entfernen',
  'common.tryAgain': 'Erneut versuchen',
  'standIn.file': 'Die Datei',
  'standIn.character': 'ein anderes Zeichen',
  'standIn.space': 'ein Leerzeichen',
  'standIn.tab': 'ein Tabulator',
  'common.words': 'Im Einzelnen: {words}',
  'common.unknown': '–',
  'common.and': '{first} {second}',
  'quit.title': '{count, plural, one {Eine Übertragung läuft} other {# Übertragungen laufen}}',
  'quit.text':
    'Wenn Sie beenden, hält an, was unterwegs ist. Kindling behält es und sendet es, wenn Sie Kindling das nächste Mal öffnen und „Weiter“ wählen. Eine Übertragung, die Ignite erhalten, aber noch nicht beantwortet hat, kann unbestätigt werden.',
  'quit.leave': 'Beenden',
  'quit.stay': 'Weiterlaufen lassen',
  'banner.label': 'Hinweis',
  'banner.practice': 'Übungsmodus: Nichts verlässt diesen Computer.',
  'banner.practice.leave': 'Übungsmodus verlassen',
  'banner.refused':
    'Ignite nimmt das Token nicht mehr an. Übertragungen warten, bis es ein neues gibt.',
  'banner.refused.replace': 'Das Token ersetzen',
  'banner.queue.token':
    'Ignite hat das Token abgelehnt. {count, plural, one {# Übertragung wartet} other {# Übertragungen warten}} auf ein neues; nichts geht verloren.',
  'banner.queue.after-start':
    'Kindling wurde geschlossen, während Übertragungen liefen. {count, plural, one {# Übertragung wartet} other {# Übertragungen warten}} hier und {count, plural, one {geht} other {gehen}} weiter, wenn Sie es sagen.',
  'banner.queue.by-person':
    'Senden ist angehalten. {count, plural, =0 {} one {# Übertragung wartet.} other {# Übertragungen warten.}}',
  'banner.queue.resume': 'Weiter',
  'banner.queue.look': 'Erst ansehen',
  'wait.turn': 'Wartet, bis sie an der Reihe ist.',
  'wait.resume': 'Warteschlange angehalten.',
  'wait.token': 'Wartet auf ein Token, das Ignite annimmt.',
  'wait.address': 'Wartet, bis Kindling wieder mit ihrem Ignite verbunden ist.',
  'wait.network': 'Wartet auf das Netzwerk.',
  'wait.profile':
    'Wartet, bis Kindling in seinen Datenordner schreiben kann. Ist der Datenträger voll?',
  'wait.other-sender': 'Ein anderes Kindling sendet an dieses Repository.',
  'wait.next-try':
    '{unit, select, now {Nächster Versuch jetzt.} seconds {Nächster Versuch in {count, number} s.} other {Nächster Versuch in {count, plural, one {# Minute} other {# Minuten}}.}}',
  'wait.decision':
    'Wartet auf {name}: {state, select, unconfirmed {unbestätigt} other {teilweise übertragen}}.',
  'wait.decision.go': 'Zuerst darüber entscheiden',
  'banner.keychain':
    '{what} Das Token wird aufbewahrt, bis Kindling geschlossen wird, und nirgends sonst.',
  'welcome.title': 'Mit Ignite verbinden',
  'welcome.lead':
    'Fügen Sie Ihr API-Token einmal ein. Von da an überträgt Kindling Ihre Buchungs-, Rechnungs- und Lieferantendateien in das richtige Repository und sieht in jede Datei hinein, bevor sie geht.',
  'welcome.token': 'API-Token',
  'welcome.token.hint':
    'In der Ignite-Webanwendung erstellt von jemandem, der sie in Ihrer Organisation verwaltet. Kindling bewahrt es im Schlüsselbund dieses Computers auf und sendet es nur an Ignite.',
  'welcome.token.hint.thisRun':
    'In der Ignite-Webanwendung erstellt von jemandem, der sie in Ihrer Organisation verwaltet. Kindling bewahrt es auf, bis es geschlossen wird, und sendet es nur an Ignite.',
  'welcome.token.show': 'Token zeigen',
  'welcome.token.hide': 'Token verbergen',
  'welcome.token.where': 'Woher bekomme ich ein Token?',
  'welcome.token.where.text':
    'Melden Sie sich bei der Ignite-Webanwendung an und öffnen Sie die Einstellungen der Data API. Sehen Sie sie nicht, fragen Sie die Person, die Ignite für Sie verwaltet: Sie kann ein Token erstellen und Ihnen auf sicherem Weg senden.',
  'welcome.request.copy': 'Diese Anfrage kopieren',
  'welcome.request.copied':
    'Kopiert. Fügen Sie sie in eine E-Mail oder einen Chat an die Person ein, die Ignite verwaltet.',
  'welcome.request.text':
    'Hallo,\n\nich übertrage unsere Buchungs- und Rechnungsdateien mit Kindling an Ignite und brauche ein API-Token für die Data API ({address}).\n\nEs sollte Zugriff auf die Repositories geben, an die ich übertrage, und auf nichts sonst: Repositories auflisten, Dateien übertragen und Daten übertragen.\n\nAm sichersten ist es, mir das Token über unseren Kennwortmanager zu senden. Kindling bewahrt es im Schlüsselbund meines Computers auf und sendet es nur an Ignite.\n\nDanke.',
  'welcome.connect': 'Verbinden',
  'welcome.connecting': 'Wird verbunden',
  'welcome.advanced': 'Erweitert',
  'welcome.address': 'API-Adresse',
  'welcome.address.hint': 'Ändern Sie sie nur, wenn Ignite Ihnen eine andere gegeben hat.',
  'welcome.or': 'Nur umsehen?',
  'welcome.practice': 'Übungsmodus ausprobieren',
  'welcome.practice.text':
    'Alles geht wie später, mit einem Ignite, das auf diesem Computer läuft. Nichts verlässt ihn.',
  'guide.title': 'Anleitung',
  'guide.topics': 'Themen',
  'shortcuts.title': 'Tastenkombinationen',
  'shortcuts.choose': 'Dateien wählen',
  'shortcuts.paste': 'Kopierte Tabelle einfügen',
  'shortcuts.push': 'Übertragen',
  'shortcuts.goPush': 'Zu Übertragen',
  'shortcuts.goActivity': 'Zum Verlauf',
  'shortcuts.goSaved': 'Zu den gespeicherten Übertragungen',
  'shortcuts.goSettings': 'Zu den Einstellungen',
  'shortcuts.search': 'Im Verlauf suchen',
  'shortcuts.guide': 'Die Anleitung öffnen',
  'shortcuts.help': 'Diese Liste zeigen',
} as const satisfies Record<keyof typeof en, string>;
