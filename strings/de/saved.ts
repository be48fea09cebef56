import type { savedTexts as en } from '../en/saved.ts';

export const savedTexts = {
  'saved.export': 'Exportieren',
  'saved.exportAll': 'Exportieren…',
  'saved.import': 'Importieren…',
  'saved.text':
    'Die nächste Datei geht sofort, wenn sie wie erwartet ist; ist sie es nicht, wird gefragt.',
  'saved.empty':
    'Es gibt noch keine. Übertragen Sie eine Datei und speichern Sie dann die Übertragung: Ziel und Einstellungen werden für die nächste behalten.',
  'saved.make': 'Übertragung speichern',
  'saved.choose.for': 'Dateien für {name} wählen',
  'quick.title': '{saved} an {repository}',
  'quick.file':
    '{name}{rows, plural, =-1 {} one {, # Zeile} other {, # Zeilen}}{periods, select, none {} other {, {periods}}}',
  'quick.asks': 'Nicht wie erwartet. Es wurde noch nichts gesendet.',
  'quick.asExpected': 'Wie erwartet. Es wurde noch nichts gesendet.',
  'quick.push': 'Übertragen',
  'quick.open': 'In Kindling öffnen',
  'saved.asks': 'Nicht, wie {name} es erwartet. Es wurde noch nichts gesendet.',
  'saved.edit': '{name} bearbeiten',
  'saved.edit.title': 'Eine gespeicherte Übertragung ändern',
  'saved.up': '{name} nach oben',
  'saved.down': '{name} nach unten',
  'saved.remove': '{name} entfernen',
  'saved.remove.title': '„{name}“ entfernen?',
  'saved.remove.text': 'Was damit übertragen wurde, bleibt im Verlauf und in Ignite.',
  'saved.pattern.hint': '* steht für beliebigen Text, zum Beispiel den Monat.',
  'saved.deleteQuery.hint': 'Mit einer Löschabfrage wird vor jeder Übertragung gefragt.',
  'saved.source.automatic':
    'Wie Dateien zu lesen sind, wird in jeder Datei neu automatisch gefunden.',
  'saved.source.chosen':
    'Dateien werden gelesen und korrigiert wie in der Übertragung, aus der dies entstand.',
  'saved.source.reset': 'Automatisch finden',
  'saved.due': 'Jeden Monat erwartet',
  'saved.due.none': 'Nein',
  'saved.due.day': 'Bis zum {day}. des nächsten Monats',
  'saved.check.nextMonth':
    'Fragen, wenn es nicht der nächste Monat ist oder der letzte noch einmal',
  'saved.check.erpTotal': 'Nach einer Summe des ERP fragen, die übereinstimmt',
  'saved.check.within': 'Fragen, wenn Zeilen oder Beträge vom letzten Mal abweichen um mehr als',
  'saved.check.within.any': 'Nie',
  'saved.check.within.share': '{share, number, percent}',
  'saved.imported.withoutDeleteQuery':
    'Die Löschabfrage ist für ein anderes Repository und wurde weggelassen.',
  'saved.file.kind': 'Gespeicherte Übertragungen',
  'saved.file.several': 'Gespeicherte Übertragungen',
  'saved.name': 'Name',
  'saved.lastPush': 'Letzte Übertragung',
  'saved.pattern': 'Dateien mit dem Namen',
  'saved.imported.there': '{name} ist schon da.',
  'saved.imported.by-id': '{name} wurde hinzugefügt.',
  'saved.imported.by-name': '{name} wurde hinzugefügt, für Ihr eigenes Repository {repository}.',
  'saved.imported.none':
    '{name} wurde hinzugefügt. Wählen Sie das Repository: Keines heißt {repository}.',
  'saved.made': 'Gespeichert als „{name}“.',
  'saved.never': 'noch nicht übertragen',
  'saved.last': 'zuletzt {at}{rows, plural, =-1 {} one {, # Zeile} other {, # Zeilen}}',
  'saved.differs.first':
    'Es ist die erste Übertragung ihrer Art, es gibt also nichts zum Vergleichen.',
  'saved.differs.name': 'Der Name passt nicht zu „{pattern}“.',
  'saved.differs.columns':
    'Die Spalten sind nicht die vom letzten Mal{added, select, none {} other {; neu: {added}}}{gone, select, none {} other {; weg: {gone}}}.',
  'saved.differs.columns.order': 'Die Spalten stehen in anderer Reihenfolge als letztes Mal.',
  'saved.differs.reading': 'Es ist {now}; letztes Mal war es {before}.',
  'saved.differs.warnings':
    '{count, plural, one {Etwas ist einen Blick wert, das es letztes Mal nicht war.} other {# Dinge sind einen Blick wert, die es letztes Mal nicht waren.}}',
  'saved.differs.pushed-before': 'Zeilen von {periods} wurden schon übertragen; diese kämen hinzu.',
  'saved.differs.period':
    'Sie enthält {now, select, none {keine Periode} other {{now}}}; erwartet war {expected}.',
  'saved.differs.rows':
    'Sie hat {now, plural, one {# Zeile} other {# Zeilen}}; letztes Mal waren es {before, number}.',
  'saved.differs.amount': '{name}: Soll {now}; letztes Mal waren es {before}.',
  'saved.differs.erp-total': 'Eine Summe des ERP muss angegeben werden und übereinstimmen.',
  'saved.differs.delete-query':
    'Löscht zuerst: {name}{description, select, none {} other { – {description}}}. Beschrieben von der Person, die sie gespeichert hat; Kindling kann es nicht prüfen.',
  'saved.differs.blocked': 'Sie kann so nicht übertragen werden.',
} as const satisfies Record<keyof typeof en, string>;
