import type { problemTexts as en } from '../en/problems.ts';

export const problemTexts = {
  'problem.empty-file': 'Die Datei ist leer.',
  'problem.no-data-rows': 'Die Datei hat eine Kopfzeile, aber keine Zeilen.',
  'problem.no-header':
    'Die Datei hat keine Kopfzeile, also kann Ignite ihre Spalten nicht unterscheiden.',
  'problem.ragged-row':
    '{count, plural, one {# Zeile hat} other {# Zeilen haben}} {expected, plural, =0 {eine andere Zahl von Zellen als die Kopfzeile} other {{found, plural, =0 {mehr oder weniger als {expected, number}} other {# statt {expected, number}}} Zellen}}{line, plural, =0 {} other {; die erste ist Zeile {line, number}}}.',
  'problem.unclosed-quote':
    'Ein Anführungszeichen wird geöffnet und nie geschlossen{line, plural, =0 {} other { (Zeile {line, number})}}, also läuft alles dahinter zusammen.',
  'problem.invalid-bytes':
    '{count, plural, one {# Byte steht} other {# Bytes stehen}} in {encoding, select, none {dieser Kodierung} other {{encoding}}} für kein Zeichen{line, plural, =0 {} other {; das erste in Zeile {line, number}}}. {solution, select, kept {{count, plural, one {Es wird} other {Sie werden}} unverändert gesendet: Nichts geht verloren, aber Ignite zeigt {count, plural, one {es} other {sie}} vielleicht seltsam an.} choose {Wählen Sie die Kodierung von Hand: Vorher wird nichts gesendet.} other {Die Datei ist dort beschädigt: Exportieren Sie sie noch einmal.}}',
  'problem.nul-byte':
    'Die Datei enthält binäre Nullen{line, plural, =0 {} other { (Zeile {line, number})}}; sie ist vielleicht beschädigt oder gar kein Text.',
  'problem.duplicate-header':
    '{name, select, none {Mehrere Spalten haben denselben Namen} other {Der Spaltenname „{name}“ kommt mehr als einmal vor}}.',
  'problem.empty-header':
    '{count, plural, one {# Spalte hat} other {# Spalten haben}} keinen Namen in der Kopfzeile.',
  'problem.long-row':
    '{count, plural, one {Eine Zeile ist} other {# Zeilen sind}} länger als ein Megabyte{line, plural, =0 {} other {; die erste ist Zeile {line, number}}}. Dort fehlt vielleicht ein Anführungszeichen.',
  'problem.rows-above-header':
    '{count, plural, one {Eine Zeile steht} other {# Zeilen stehen}} über der Kopfzeile. Ignite nimmt die erste Zeile als Kopfzeile, lassen Sie also weg, was darüber steht.',
  'problem.many-columns': 'Die Tabelle hat {found, number} Spalten, mehr als jedes Hauptbuch.',
  'problem.encoding-unclear':
    'Die Zeichenkodierung war nicht sicher zu erkennen; sehen Sie sich Sonderzeichen in der Vorschau an.',
  'problem.setting-contradicted':
    '{setting, select, delimiter {Die Zellen scheinen durch {value} getrennt, nicht durch das Gewählte} quote {Die Anführungszeichen scheinen andere als die gewählten} escape {Anführungszeichen scheinen durch {value} maskiert, nicht durch das Gewählte} encoding {Die Datei scheint {value} zu sein, nicht das Gewählte} other {Die Datei scheint anders, als gewählt ist}}; sehen Sie sich die Vorschau an.',
  'problem.dialect-inexpressible':
    '{setting, select, delimiter {Zellen sind durch {value} getrennt, was Ignite nicht annimmt; sie werden durch Semikolon getrennt gesendet} quote {Zellen stehen in {value}, was Ignite nicht annimmt; sie werden in doppelten Anführungszeichen gesendet} other {Anführungszeichen sind durch {value} maskiert, was Ignite nicht annimmt; sie werden verdoppelt gesendet}}. Jede Zelle bleibt gleich.',
  'problem.encoding-inexpressible':
    '{characters, select, none {Jedes Zeichen} other {{characters}}} bleibt erhalten: Die Datei ist in {encoding, select, none {einer Kodierung, die Ignite nicht annimmt,} other {{encoding}}} und wird als UTF-8 gesendet.',
  'problem.byte-order-mark': 'Die Bytereihenfolgemarke am Anfang wird weggelassen.',
  'problem.separator-line': 'Die erste Zeile nennt nur das Trennzeichen und wird weggelassen.',
  'problem.zip-unpacked':
    '{name, select, none {Die Datei} other {{name}}} wird aus der Zip-Datei genommen und stattdessen mit gzip gesendet.',
  'problem.json-not-array': 'Die Datei ist JSON, aber keine Liste von Zeilen.',
  'problem.json-invalid':
    'Die Datei ist kein gültiges JSON{line, plural, =0 {} other { (Zeile {line, number})}}.',
  'problem.json-nested':
    'Ignite nimmt nur flache Zeilen; {count, plural, one {# Wert ist} other {# Werte sind}} ein Objekt oder eine Liste{line, plural, =0 {} other {, der erste in Zeile {line, number}}}. Als Zeilen gesendet, können sie aufgelöst werden.',
  'problem.json-flattened':
    '{count, plural, one {# Wert} other {# Werte}} in anderen {count, plural, one {wird} other {werden}} unter Namen wie a.b gesendet.',
  'problem.rows-names':
    '{kind, select, none {Zeilen brauchen einen Namen für jede Zelle, und es gibt keine Kopfzeile.} empty {Zeilen brauchen einen Namen für jede Zelle, und Spalte {name} hat keinen.} other {Zeilen brauchen für jede Zelle einen eigenen Namen, und zwei Spalten heißen {name}.}}',
  'problem.json-not-object':
    '{count, plural, one {# Zeile ist} other {# Zeilen sind}} kein Objekt mit benannten Werten{line, plural, =0 {} other {; die erste ist in Zeile {line, number}}}.',
  'problem.json-mixed-keys':
    '{count, plural, one {# Zeile hat} other {# Zeilen haben}} andere Namen als die erste Zeile{line, plural, =0 {} other {; die erste ist in Zeile {line, number}}}.',
  'problem.zip-many-files':
    'Die Zip-Datei enthält {files, plural, =0 {mehrere Dateien} other {# Dateien}}{name, select, none {} other { ({name}{more, plural, =0 {} other { und # weitere}})}}; Ignite nimmt genau eine. Entpacken Sie sie und übertragen Sie die gemeinte Datei.',
  'problem.zip-protected':
    'Die Zip-Datei ist durch ein Kennwort geschützt. Entpacken Sie sie und übertragen Sie, was darin ist.',
  'problem.zip-unreadable':
    'Die Zip-Datei ist auf eine Weise gepackt, die Kindling nicht liest. Entpacken Sie sie und übertragen Sie, was darin ist.',
  'problem.archive-bomb':
    'Entpackt wäre die Datei verdächtig groß, also hat Kindling aufgehört, sie zu lesen. Ist sie richtig, übertragen Sie sie entpackt.',
  'problem.file-damaged':
    'Die Datei ist beschädigt oder wurde nicht vollständig kopiert. Exportieren Sie sie noch einmal.',
  'problem.file-unsupported':
    'Das ist {kind, select, pdf {ein PDF-Dokument} picture {ein Bild} film {ein Film} sound {eine Tondatei} document {ein Textdokument} presentation {eine Präsentation} mail {eine E-Mail} database {eine Datenbank} dataset {eine Datendatei für Programme} archive {ein Archiv} program {ein Programm} shortcut {eine Verknüpfung mit etwas anderem} xml {ein XML-Dokument} binary {kein Text und keine Arbeitsmappe} other {keine Art von Datei, die Ignite annimmt}}. Ignite nimmt Excel (.xlsx), CSV, JSON und NDJSON.',
  'problem.html-file':
    'Das ist eine Webseite, was auch immer ihr Name sagt. Öffnen Sie sie in Excel und speichern Sie sie als Excel-Arbeitsmappe (.xlsx).',
  'problem.saft-file':
    'Das ist eine SAF-T-Prüfdatei, die Ignite nicht liest. Exportieren Sie das Hauptbuch stattdessen als CSV oder Excel.',
  'problem.sie-file':
    'Das ist eine SIE-Datei, die Ignite nicht liest. Exportieren Sie das Hauptbuch stattdessen als CSV oder Excel.',
  'problem.workbook-old':
    'Das ist eine Arbeitsmappe im alten Excel-Format (.xls). Öffnen Sie sie in Excel und speichern Sie sie als Excel-Arbeitsmappe (.xlsx).',
  'problem.workbook-binary':
    'Das ist eine binäre Arbeitsmappe (.xlsb). Öffnen Sie sie in Excel und speichern Sie sie als Excel-Arbeitsmappe (.xlsx).',
  'problem.workbook-other':
    'Das ist eine Arbeitsmappe {program, select, opendocument {im OpenDocument-Format (.ods)} numbers {von Apple Numbers} other {eines anderen Programms}}. {program, select, numbers {Exportieren Sie sie aus Numbers als Excel (.xlsx)} other {Öffnen Sie sie in Excel oder LibreOffice und speichern Sie sie als Excel-Arbeitsmappe (.xlsx)}}.',
  'problem.workbook-packed':
    'In der {container, select, gzip {gzip-Datei} other {Zip-Datei}} ist eine Excel-Arbeitsmappe. Eine Arbeitsmappe ist schon komprimiert: Entpacken Sie sie und übertragen Sie die Arbeitsmappe selbst.',
  'problem.workbook-owner':
    'Diese kleine Datei liegt nur neben einer Arbeitsmappe, solange diese geöffnet ist; eine Tabelle ist nicht darin. {name, select, none {Wählen Sie die Arbeitsmappe selbst} other {Wählen Sie {name}}}.',
  'problem.workbook-protected':
    'Die Arbeitsmappe ist durch ein Kennwort oder eine Vertraulichkeitsbezeichnung geschützt. Speichern Sie eine Kopie ohne.',
  'problem.workbook-cut-off':
    'Das Blatt hat genau 1.048.576 Zeilen, so viele, wie Excel fasst; der Rest wurde vielleicht abgeschnitten. Vergleichen Sie die Zahl der Zeilen mit der Quelle.',
  'problem.several-sheets':
    'Die Arbeitsmappe hat {count, plural, one {ein weiteres Blatt} other {# weitere Blätter}}{sent, select, sheet {. Nur {name, select, none {das hier gezeigte Blatt} other {„{name}“}} wird gesendet, als CSV: seine gespeicherten Werte, Daten als 2026-10-31} other {{name, select, none {} other {; „{name}“ ist das hier gezeigte}}. Die ganze Arbeitsmappe wird gesendet, und welches Blatt Ignite liest, ist nicht bekannt: Um sicher zu sein, senden Sie das Blatt als CSV}}.',
  'problem.sheet-as-csv':
    'Das Blatt{name, select, none {} other { „{name}“}} wird als CSV gesendet: seine gespeicherten Werte, Daten als 2026-10-31{macros, select, left {, ohne die Makros der Arbeitsmappe} other {}}.',
  'problem.sheet-empty': 'Auf dem Blatt steht nichts.',
  'problem.workbook-open':
    'Die Arbeitsmappe ist in einem anderen Programm geöffnet. Sie wird gelesen, wie sie zuletzt gespeichert wurde{at, plural, =0 {} other {: {at, date, long}, {at, time, short}}}.',
  'problem.sheet-missing':
    'Die Arbeitsmappe hat kein Blatt {name, select, none {mit diesem Namen} other {„{name}“}}.',
  'problem.hidden-sheets':
    '{count, plural, one {Ein Blatt der Arbeitsmappe ist} other {# Blätter der Arbeitsmappe sind}} ausgeblendet.',
  'problem.hidden-rows':
    '{count, plural, one {# Zeile ist} other {# Zeilen sind}} in Excel ausgeblendet oder herausgefiltert{choice, select, sent { und {count, plural, one {wird} other {werden}} gesendet wie die anderen} left { und {count, plural, one {wird} other {werden}} weggelassen} other { und {count, plural, one {wird} other {werden}} auch gesendet, wenn Sie sie nicht weglassen}}.',
  'problem.formulas-without-values':
    '{count, plural, one {# Zelle hat} other {# Zellen haben}} eine Formel, aber keinen Wert{line, plural, =0 {} other {; die erste in Zeile {line, number}}}. Öffnen Sie die Arbeitsmappe in Excel und speichern Sie sie.',
  'problem.error-cells':
    '{count, plural, one {# Zelle enthält} other {# Zellen enthalten}} einen Fehler wie {value}{line, plural, =0 {} other {; die erste in Zeile {line, number}}}. Er wird gesendet, wie er dasteht: Berichtigen Sie die Formeln, oder leeren Sie die Zellen.',
  'problem.merged-header':
    'Zellen der Kopfzeile sind verbunden, also haben Spalten keinen eigenen Namen. Lösen Sie die Verbindung in Excel und benennen Sie jede Spalte.',
  'problem.amount-contradicts':
    'In {name, select, none {einer Spalte} other {„{name}“}} {count, plural, one {ist # Betrag} other {sind # Beträge}} mit Dezimal{mark, select, comma {punkt} other {komma}} geschrieben, anders als alle anderen{line, plural, =0 {} other {; der erste ist in Zeile {line, number}}}. Die Kontrollsummen lassen {count, plural, one {ihn} other {sie}} weg.',
  'problem.amount-unread':
    'In {name, select, none {einer Spalte} other {„{name}“}} {count, plural, one {enthält # Zelle} other {enthalten # Zellen}} etwas anderes als einen Betrag{line, plural, =0 {} other {; die erste ist in Zeile {line, number}}}. Die Kontrollsummen lassen sie weg.',
  'problem.amount-unclear':
    'Die Beträge in {name, select, none {einer Spalte} other {„{name}“}} könnten mit Dezimalpunkt oder Dezimalkomma gelesen werden, und keine Zeile sagt, welches gilt; sie werden mit {mark, select, comma {Komma} other {Punkt}} gelesen. Sehen Sie sich die Kontrollsummen an.',
  'problem.date-mixed':
    'In {name, select, none {einer Spalte} other {„{name}“}} {count, plural, one {hat # Datum} other {haben # Daten}} Tag und Monat umgekehrt wie alle anderen{line, plural, =0 {} other {; das erste ist in Zeile {line, number}}}.',
  'problem.date-unread':
    'In {name, select, none {einer Spalte} other {„{name}“}} {count, plural, one {enthält # Zelle} other {enthalten # Zellen}} kein Datum, das der Kalender kennt{line, plural, =0 {} other {; die erste ist in Zeile {line, number}}}.',
  'problem.date-unclear':
    'Die Daten in {name, select, none {einer Spalte} other {„{name}“}} könnten den Tag oder den Monat zuerst haben, und keine Zeile sagt, was gilt; sie werden mit dem {order, select, mdy {Monat} other {Tag}} zuerst gelesen.',
  'problem.date-serial':
    'In {name, select, none {einer Spalte} other {„{name}“}} {count, plural, one {ist # Datum} other {sind # Daten}} so geschrieben, wie Excel Tage zählt; das erste, in Zeile {line, number}, ist der Tag {value}. Ignite würde {count, plural, one {es für eine Zahl} other {sie für Zahlen}} halten.',
  'problem.date-outside-period':
    'Fast alle Zeilen sind aus {period, select, none {einem Monat} other {{period}}}, aber {count, plural, one {# Zeile ist} other {# Zeilen sind}} aus einem anderen{line, plural, =0 {} other {; die erste ist in Zeile {line, number}}}.',
  'problem.id-scientific':
    'In {name, select, none {einer Spalte} other {„{name}“}} {count, plural, one {wurde # Nummer} other {wurden # Nummern}} auf die Form 1.2E+15 gekürzt, also sind Ziffern verloren{line, plural, =0 {} other {; die erste ist in Zeile {line, number}}}. Exportieren Sie die Datei noch einmal, und speichern Sie sie nicht in Excel.',
  'problem.id-zeros-lost':
    'In {name, select, none {einer Spalte} other {„{name}“}} {count, plural, one {ist # Nummer} other {sind # Nummern}} kürzer als die, die mit einer Null beginnen{line, plural, =0 {} other {; die erste ist in Zeile {line, number}}}. Führende Nullen gingen vielleicht in Excel verloren.',
  'problem.text-formula':
    'In {name, select, none {einer Spalte} other {„{name}“}} {count, plural, one {ist # Zelle} other {sind # Zellen}} als Formel geschrieben, wie =“0100”; Ignite würde die Formel für den Text halten.',
  'problem.total-rows':
    '{count, plural, one {# Zeile sieht} other {# Zeilen sehen}} wie eine Summe aus, die zwischen den Daten steht{line, plural, =0 {} other {; die erste ist Zeile {line, number}}}. {count, plural, one {Ihr Betrag} other {Ihre Beträge}} würden doppelt zählen.',
  'problem.lines-below':
    '{count, plural, one {Eine Zeile steht} other {# Zeilen stehen}} unter den Daten{line, plural, =0 {} other {, ab Zeile {line, number}}}. Ignite würde {count, plural, one {sie für eine Datenzeile} other {sie für Datenzeilen}} halten.',
  'problem.duplicate-rows':
    '{count, plural, one {# Zeile wiederholt} other {# Zeilen wiederholen}} eine frühere in jeder Zelle{line, plural, =0 {} other {; die erste ist Zeile {line, number}}}.',
  'problem.duplicates-unchecked':
    'Zeilen nach den ersten {rows, number} wurden nicht miteinander verglichen.',
  'problem.currency-unknown':
    '{name, select, none {Eine Währungsspalte} other {„{name}“}} enthält {count, plural, one {einen Code, der} other {# Codes, die}} keine Währung {count, plural, one {ist} other {sind}}{line, plural, =0 {} other {; der erste ist in Zeile {line, number}}}.',
  'problem.reading-unplaced':
    '{count, plural, one {Eine Spalte, deren Lesart Sie gewählt haben, ist} other {# Spalten, deren Lesart Sie gewählt haben, sind}} nicht in der Datei, oder mehrere haben den Namen{columns, select, none {} other {: {columns}}}.',
  'problem.fields-missing':
    '{count, plural, one {Ein Feld des Repositorys ist} other {# Felder des Repositorys sind}} nicht in der Datei{fields, select, none {} other {: {fields}}}.',
  'problem.field-similar':
    '{column, select, none {Eine Spalte} other {„{column}“}} ist beinahe das Feld {field, select, none {des Repositorys} other {„{field}“}}. Ignite vergleicht Namen Buchstabe für Buchstabe; ist es gemeint, benennen Sie die Spalte um.',
  'problem.recipe-header-missing':
    'Keine Zeile oben hat die Namen {name, select, none {, die gewählt wurden} other {{name}}}, die gewählte Kopfzeile ist also nicht da.',
  'problem.recipe-names-differ':
    '{expected, plural, one {# Spaltenname wurde} other {# Spaltennamen wurden}} angegeben, aber die Tabelle hat {found, plural, one {# Spalte} other {# Spalten}}.',
  'problem.recipe-column-missing':
    '{name, select, none {Eine Spalte ist nicht da} other {Es gibt keine Spalte „{name}“}}, um die es in einer Korrektur geht. Wählen Sie die Korrektur für diese Datei neu.',
  'problem.recipe-column-unclear':
    'Mehrere Spalten {name, select, none {haben denselben Namen} other {heißen „{name}“}}, die Korrektur kann sie also nicht unterscheiden.',
  'problem.recipe-name-taken':
    'Zwei Spalten würden {name, select, none {denselben Namen haben} other {„{name}“ heißen}}. Lassen Sie eine davon weg, oder wählen Sie einen anderen Namen.',
  'problem.recipe-name-silent':
    '{of, select, sheet {Der Name des Blatts} other {Der Name der Datei}} sagt nicht{take, select, period {, welcher Monat es ist} company {, welche Gesellschaft es ist} other { genug}}. Geben Sie den Text stattdessen ein.',
  'problem.too-large':
    '{format, select, xlsx {Die Arbeitsmappe ist größer als die {limit}, die Ignite auf einmal annimmt, und eine Arbeitsmappe kann nicht in Teilen gesendet werden. Senden Sie ein Blatt als CSV, oder teilen Sie sie, zum Beispiel nach Monat.} other {Die Datei ist größer als die {limit}, die Ignite auf einmal annimmt. Teilen Sie sie, zum Beispiel nach Monat.}}',
  'problem.sent-in-parts':
    'Die Datei ist größer als die {limit}, die Ignite auf einmal annimmt, also wird sie in mehreren Teilen gesendet. Jeder ist vollständig, und sie kommen als eigene Importe an.',
} as const satisfies Record<keyof typeof en, string>;
