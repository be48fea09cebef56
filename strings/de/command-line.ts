import type { commandLineTexts as en } from '../en/command-line.ts';

export const commandLineTexts = {
  'cli.description': 'Dateien in Ignite-Repositories übertragen.',
  'cli.json':
    'ein JSON-Dokument auf die Standardausgabe schreiben (bei mehreren Dateien eines je Zeile)',
  'cli.inspect':
    'In Dateien hineinsehen und sagen, wie sie gelesen würden und was daran nicht stimmt.',
  'cli.repositories': 'Die Repositories auflisten, auf die das Token Zugriff gibt.',
  'cli.push': 'Dateien an ein Repository übertragen.',
  'cli.activity': 'Auflisten, was übertragen wurde, das Neueste zuerst.',
  'cli.receipt': 'Den Beleg einer Übertragung geben: was gewählt, gesendet und geantwortet wurde.',
  'cli.recordId': 'der Eintrag der Übertragung, wie ihn „push --json“ und „activity --json“ nennen',
  'cli.receipt.format': 'json oder pdf; nach der Endung der Ausgabedatei, wenn weggelassen',
  'cli.receipt.needsOutput': 'Geben Sie für eine PDF --output DATEI an.',
  'cli.output':
    'wohin gespeichert wird statt auf die Standardausgabe; ersetzt nie eine andere Datei',
  'cli.saved':
    'übertragen wie die gespeicherte Übertragung dieses Namens: ihr Repository und ihre Einstellungen, und nur, was wie erwartet ist',
  'cli.allowDifferences':
    'übertragen, obwohl die Datei nicht ist, wie die gespeicherte Übertragung oder die Worte der Löschabfrage sagen',
  'cli.deleteQuery.todo':
    'Geben Sie eine andere Löschabfrage an, oder --allow-differences, um trotzdem zu übertragen.',
  'cli.batch':
    'die Dateien gehören zusammen: die Löschabfrage geht nur mit der ersten, und nach einer, die nicht ankommt, wird keine gesendet',
  'cli.push.needsDestination': 'Geben Sie entweder --repository oder --saved an.',
  'cli.saved.hasSettings':
    'Eine gespeicherte Übertragung hat eigene Einstellungen: Mit --saved können keine angegeben werden, die die Datei beschreiben.',
  'cli.saved.differs.todo':
    'Es wurde nichts gesendet. Geben Sie --allow-differences an, um sie trotzdem zu übertragen, und --delete-query UUID, um der der gespeicherten Übertragung zuzustimmen.',
  'cli.savedPushes':
    'Die gespeicherten Übertragungen auflisten, für Kollegen in eine Datei schreiben oder deren aufnehmen.',
  'cli.savedPushes.export': 'alle für Kollegen in eine Datei schreiben',
  'cli.savedPushes.import': 'die aus der Datei eines Kollegen aufnehmen',
  'cli.savedPushes.make': 'eine aus einer beendeten Übertragung machen',
  'cli.savedPushes.empty': 'Es gibt noch keine gespeicherten Übertragungen.',
  'cli.savedPushes.exported': 'Die gespeicherten Übertragungen wurden in {name} geschrieben.',
  'cli.export':
    'stattdessen alles Passende in eine Datei schreiben: .xlsx, .csv oder .json nach ihrer Endung; --limit zählt nicht',
  'cli.export.needsEnding': 'Die Datei von --export muss auf .xlsx, .csv oder .json enden.',
  'cli.activity.mark-pushed':
    'Sagen, dass eine unbestätigte Übertragung doch ankam: Sie haben in Ignite nachgesehen.',
  'cli.activity.send-missing':
    'Senden, was bei einer teilweise übertragenen Übertragung fehlt, ohne die Löschabfrage.',
  'cli.activity.undecided':
    '{state, select, unconfirmed {{name}: Ob es in {repository} ankam, ist nicht bestätigt, und spätere Übertragungen dorthin warten darauf. Sehen Sie in Ignite nach. Sind die Zeilen dort:\n  kindling activity mark-pushed {id}\nWenn nicht, übertragen Sie die Datei erneut mit --allow-duplicate.} other {{name}: Nur ein Teil kam in {repository} an, und spätere Übertragungen dorthin warten auf den Rest. Senden Sie ihn:\n  kindling activity send-missing {id}}}',
  'cli.push.todo':
    '„kindling activity“ nennt die Übertragungen, über die etwas entschieden werden kann.',
  'cli.markedPushed': '{name}: als an {repository} übertragen markiert.',
  'cli.doctor':
    'Alles zwischen diesem Computer und Ignite ansehen und sagen, was nicht in Ordnung ist.',
  'cli.doctor.save':
    'Eine Zip-Datei für die Hilfe speichern: dieser Bericht, Protokoll, Einstellungen und Zustände; kein Token, keine Dateiinhalte, keine Beträge.',
  'cli.token': 'Das API-Token im Schlüsselbund dieses Computers aufbewahren oder daraus entfernen.',
  'cli.token.set': 'Das Token von der Standardeingabe lesen, bei Ignite prüfen und aufbewahren.',
  'cli.token.remove': 'Das Token aus dem Schlüsselbund entfernen.',
  'cli.sandbox': 'Ein lokales Ignite zum Ausprobieren laufen lassen, bis es unterbrochen wird.',
  'cli.files': 'CSV, Excel, JSON oder NDJSON; einfach, mit gzip oder in einer Zip-Datei',
  'cli.delimiter': 'comma, semicolon, tab, pipe oder ein beliebiges Zeichen',
  'cli.quote': 'double, single oder none',
  'cli.escape': 'double, backslash oder bar',
  'cli.encoding': 'eines von {names}',
  'cli.sheet': 'dieses Blatt einer Arbeitsmappe senden, als CSV',
  'cli.column':
    'wie eine Spalte für die Kontrollsummen gelesen wird, zum Beispiel Amount=amount,comma oder 3=date,dmy: ihr Name oder ihre Nummer, eines von {roles} und wenn gewünscht comma oder point, dmy oder mdy. Mehrmals möglich; ändert nichts von dem, was gesendet wird',
  'cli.value.column': 'Geben Sie NAME=ROLLE an, zum Beispiel Amount=amount,comma.',
  'cli.wholeWorkbook':
    'eine Arbeitsmappe mit mehreren Blättern senden, wie sie ist, nicht ein Blatt als CSV',
  'cli.as': 'was gesendet wird: die Datei oder ihre Zeilen als JSON („Pushing data“)',
  'cli.importName': 'wie Ignite den Import der Zeilen nennt; wie die Datei heißt, wenn weggelassen',
  'cli.rowValues':
    'Zellen von Zeilen: typed sendet Beträge als Zahlen und Daten als 2026-10-31, text, was jede Zelle zeigt',
  'cli.nested': 'JSON in JSON: ablehnen oder zu Namen wie a.b auflösen',
  'cli.hiddenRows':
    'Zeilen einer Arbeitsmappe, die ausgeblendet oder herausgefiltert sind: send oder leave-out',
  'cli.repository': 'wohin die Zeilen gehen: Name oder Id',
  'cli.deleteQuery':
    'was Ignite löschen soll, bevor es die Zeilen hinzufügt: UUID einer Löschabfrage',
  'cli.noCompress': 'die Bytes senden, wie sie sind',
  'cli.allowDuplicate': 'noch einmal senden, was schon an dieses Repository übertragen wurde',
  'cli.allowOverlap':
    'Zeilen zu denen derselben Gesellschaft und Periode hinzufügen, die schon an dieses Repository übertragen wurden',
  'cli.wait':
    'insgesamt so viele Sekunden auf ein Ignite oder Netzwerk warten, das nicht bereit ist, dann aufgeben',
  'cli.dryRun': 'prüfen und planen, aber nichts senden',
  'cli.erpTotal':
    'der Saldo, den das ERP zeigt, in jeder Schreibweise, mit seiner Währung, wenn es mehrere gibt; debit=, credit= oder rows= davor für eine andere Größe, SPALTE= oder SPALTE.debit= für eine andere Spalte, GESELLSCHAFT@ vor allem für die Summe einer Gesellschaft. Mehrmals möglich. Wenn nicht alle übereinstimmen oder ein Kommentar sagt, warum nicht, wird nichts gesendet',
  'cli.comment': 'warum die Übertragung ist, wie sie ist; bleibt am Eintrag und auf dem Beleg',
  'cli.erp.oneFile':
    'Eine Summe des ERP ist die einer Datei: Geben Sie --erp-total nur mit einer Datei an.',
  'cli.erp.differs':
    'Es wurde nichts gesendet: {count, plural, one {Die Summe des ERP stimmt} other {# Summen des ERP stimmen}} nicht mit der Datei überein. Geben Sie --comment TEXT an, um trotzdem zu übertragen.',
  'cli.search': 'nur Übertragungen, die dies im Namen von Datei oder Repository haben',
  'cli.limit': 'wie viele höchstens',
  'cli.port': 'wo gelauscht wird; irgendein freier Port, wenn weggelassen',
  'cli.value.file': 'Geben Sie den Namen einer Datei an.',
  'cli.value.character': 'Geben Sie comma, semicolon, tab, pipe oder ein einzelnes Zeichen an.',
  'cli.value.oneOf': 'Geben Sie eines von {names} an.',
  'cli.value.number': 'Geben Sie eine ganze Zahl von {least} bis {most} an.',
  'cli.repositories.name': 'Name',
  'cli.repositories.fields': 'Felder',
  'cli.repositories.id': 'Id',
  'cli.repositories.none': 'Das Token gibt auf kein Repository Zugriff.',
  'cli.file': 'Datei',
  'cli.format': 'Format',
  'cli.columns': 'Spalten',
  'cli.rows': 'Zeilen',
  'cli.sentAs': 'Gesendet als',
  'cli.sentAs.how':
    '{name}{how, select, rows {, als Zeilen} unchanged {, Bytes unverändert} compressed {, komprimiert} converted {, neu geschrieben, jede Zelle gleich} fixed {, mit den Korrekturen unten} fixedCompressed {, mit den Korrekturen unten und komprimiert} other {, neu geschrieben, jede Zelle gleich, und komprimiert}}',
  'cli.readings':
    'Welche Lesart stimmt? {count, plural, one {Ein Wort aus Zeile {lines}} other {Wörter aus den Zeilen {lines}}}; wählen Sie mit --encoding:',
  'cli.changes': 'Was sich unterwegs ändert:',
  'cli.change.before': 'Zeile {line, number}  vorher   {text}',
  'cli.change.after': 'Zeile {line, number}  nachher  {text}',
  'cli.severity.blocking': 'Muss gelöst werden',
  'cli.severity.warning': 'Einen Blick wert',
  'cli.severity.note': 'Gut zu wissen',
  'cli.cloudFile':
    '{name} ist nur in der Cloud: Sie wird heruntergeladen, während sie gelesen wird ({size}).',
  'cli.checking': '{name}: wird geprüft, {percent}',
  'cli.preparing': '{name}: wird vorbereitet, {percent}',
  'cli.sending': '{name}: wird gesendet, {percent}{rate, select, none {} other {, {rate}}}',
  'cli.pushed':
    '{name}: an {repository} übertragen{rows, plural, =-1 {} one {, # Zeile} other {, # Zeilen}}. Ignite hat die Datei erhalten; der Import läuft dort weiter.',
  'cli.planned':
    '{name}: würde an {repository} übertragen{rows, plural, =-1 {} one {, # Zeile} other {, # Zeilen}}. Es wurde nichts gesendet.',
  'cli.words': 'Im Einzelnen: {words}',
  'cli.missing.todo': 'Prüfen Sie Namen und Ordner.',
  'cli.repository.todo': '„kindling repositories“ nennt, was es gibt.',
  'cli.blocked.todo': 'Es wurde nichts gesendet.',
  'cli.unconfirmed.todo':
    'Sie kann angekommen sein: Sehen Sie in Ignite nach. Sind die Zeilen dort, sagen Sie es mit „kindling activity mark-pushed {id}“. Wenn nicht, übertragen Sie erneut mit --allow-duplicate: Mit einer Löschabfrage über dieselben Zeilen ist damit alles in Ordnung, ohne sie können Zeilen doppelt vorkommen.',
  'cli.partlyPushed': '{name}: Teilweise übertragen, {pushed} von {parts}.',
  'cli.partlyPushed.todo':
    '„kindling activity send-missing {id}“ sendet nur, was fehlt, ohne die Löschabfrage.',
  'cli.unconfirmedBefore':
    '{name} wurde schon an dieses Repository gesendet, und ob es ankam, ist nicht bestätigt.',
  'cli.overlap.todo':
    'Ersetzen Sie sie mit --delete-query, oder fügen Sie diese Zeilen mit --allow-overlap hinzu.',
  'cli.duplicate.todo':
    'Verwenden Sie --allow-duplicate, wenn die Zeilen ein zweites Mal hinzukommen sollen.',
  'cli.token.todo':
    'Bewahren Sie eines mit „kindling token set“ auf, oder geben Sie es in KINDLING_TOKEN.',
  'cli.token.paste':
    'Fügen Sie das API-Token ein und drücken Sie die Eingabetaste (es wird nicht gezeigt):',
  'cli.token.kept':
    'Das Token ist im Schlüsselbund dieses Computers aufbewahrt, nur für {address}.',
  'cli.token.removed': 'Für {address} ist kein Token mehr im Schlüsselbund.',
  'cli.sandbox.ready': 'Ein lokales Ignite lauscht unter {address}; sein Token ist {token}.',
  'cli.sandbox.use': 'Verwenden Sie es aus einem anderen Terminal:',
  'cli.sandbox.stop': 'Strg+C beendet es. Von dem, was es erhielt, bleibt nichts.',
  'cli.cancelled': 'Abgebrochen.',
  'cli.debug': 'Setzen Sie KINDLING_DEBUG=1, um zu sehen, wo es geschah.',
} as const satisfies Record<keyof typeof en, string>;
