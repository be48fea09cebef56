import type { problemTexts as en } from '../en/problems.ts';

export const problemTexts = {
  'problem.empty-file': 'Filen er tom.',
  'problem.no-data-rows': 'Filen har en overskrift, men ingen rader.',
  'problem.no-header':
    'Filen har ingen overskriftsrad, så Ignite kan ikke skille kolonnene fra hverandre.',
  'problem.ragged-row':
    '{count, plural, one {# rad har} other {# rader har}} {expected, plural, =0 {et annet antall celler enn overskriften} other {{found, plural, =0 {flere eller færre enn {expected, number}} other {# i stedet for {expected, number}}} celler}}{line, plural, =0 {} other {; den første er linje {line, number}}}.',
  'problem.unclosed-quote':
    'Et anførselstegn åpnes og lukkes aldri{line, plural, =0 {} other { (linje {line, number})}}, så alt bak det flyter sammen.',
  'problem.invalid-bytes':
    '{count, plural, one {# byte står} other {# byte står}} ikke for noe tegn i {encoding, select, none {denne tegnkodingen} other {{encoding}}}{line, plural, =0 {} other {; den første i linje {line, number}}}. {solution, select, kept {Sendes videre som {count, plural, one {den er} other {de er}}: ingenting er tapt, men Ignite kan vise {count, plural, one {den} other {dem}} rart.} choose {Velg tegnkodingen for hånd: ingenting sendes før det.} other {Filen er skadet der: eksporter den på nytt.}}',
  'problem.nul-byte':
    'Filen inneholder binære nuller{line, plural, =0 {} other { (linje {line, number})}}; den kan være skadet eller ikke være tekst i det hele tatt.',
  'problem.duplicate-header':
    '{name, select, none {Flere kolonner har samme navn} other {Kolonnenavnet «{name}» forekommer mer enn én gang}}.',
  'problem.empty-header':
    '{count, plural, one {# kolonne har} other {# kolonner har}} ikke noe navn i overskriften.',
  'problem.long-row':
    '{count, plural, one {En rad er} other {# rader er}} lengre enn en megabyte{line, plural, =0 {} other {; den første er linje {line, number}}}. Det kan mangle et anførselstegn der.',
  'problem.rows-above-header':
    '{count, plural, one {En linje står} other {# linjer står}} over overskriften. Ignite tar den første linjen for overskriften, så utelat det som står over.',
  'problem.many-columns': 'Tabellen har {found, number} kolonner, flere enn noen hovedbok har.',
  'problem.encoding-unclear':
    'Tegnkodingen kunne ikke fastslås sikkert; se på spesialtegn i forhåndsvisningen.',
  'problem.setting-contradicted':
    '{setting, select, delimiter {Cellene ser ut til å være skilt med {value} heller enn med det som er valgt} quote {Anførselstegnene ser ut til å være andre enn det som er valgt} escape {Anførselstegn ser ut til å være escapet med {value} heller enn med det som er valgt} encoding {Filen ser ut til å være {value} heller enn det som er valgt} other {Filen ser annerledes ut enn det som er valgt}}; se på forhåndsvisningen.',
  'problem.dialect-inexpressible':
    '{setting, select, delimiter {Celler er skilt med {value}, som Ignite ikke tar imot; de sendes skilt med semikolon} quote {Celler er omsluttet av {value}, som Ignite ikke tar imot; de sendes i doble anførselstegn} other {Anførselstegn er escapet med {value}, som Ignite ikke tar imot; de sendes doblet}}. Hver celle forblir den samme.',
  'problem.encoding-inexpressible':
    '{characters, select, none {Alle tegn} other {{characters}}} beholdes: filen er i {encoding, select, none {en tegnkoding som Ignite ikke tar imot} other {{encoding}}} og sendes som UTF-8.',
  'problem.byte-order-mark': 'Byterekkefølgemerket i begynnelsen utelates.',
  'problem.separator-line': 'Den første linjen oppgir bare skilletegnet og utelates.',
  'problem.zip-unpacked':
    '{name, select, none {Filen} other {{name}}} tas ut av zip-filen og sendes som gzip i stedet.',
  'problem.json-not-array': 'Filen er JSON, men ikke en liste med rader.',
  'problem.json-invalid':
    'Filen er ikke gyldig JSON{line, plural, =0 {} other { (linje {line, number})}}.',
  'problem.json-nested':
    'Ignite tar bare imot flate rader; {count, plural, one {# verdi er} other {# verdier er}} et objekt eller en liste{line, plural, =0 {} other {, den første i linje {line, number}}}. Sendt som rader kan de gjøres flate.',
  'problem.json-flattened':
    '{count, plural, one {# verdi} other {# verdier}} inne i andre {count, plural, one {sendes} other {sendes}} under navn som a.b.',
  'problem.rows-names':
    '{kind, select, none {Rader trenger et navn for hver celle, og det er ingen overskriftsrad.} empty {Rader trenger et navn for hver celle, og kolonne {name} har ikke noe.} other {Rader trenger et eget navn for hver celle, og to kolonner heter {name}.}}',
  'problem.json-not-object':
    '{count, plural, one {# rad er} other {# rader er}} ikke noe objekt med navngitte verdier{line, plural, =0 {} other {; den første er i linje {line, number}}}.',
  'problem.json-mixed-keys':
    '{count, plural, one {# rad har} other {# rader har}} andre navn enn den første raden{line, plural, =0 {} other {; den første er i linje {line, number}}}.',
  'problem.zip-many-files':
    'Zip-filen inneholder {files, plural, =0 {flere filer} other {# filer}}{name, select, none {} other { ({name}{more, plural, =0 {} other { og # til}})}}; Ignite tar imot nøyaktig én. Pakk den ut og overfør filen du mener.',
  'problem.zip-protected':
    'Zip-filen er beskyttet med passord. Pakk den ut og overfør det som er i den.',
  'problem.zip-unreadable':
    'Zip-filen er pakket på en måte som Kindling ikke leser. Pakk den ut og overfør det som er i den.',
  'problem.archive-bomb':
    'Utpakket ville filen være mistenkelig stor, så Kindling sluttet å lese den. Er den riktig, overfør den utpakket.',
  'problem.file-damaged': 'Filen er skadet eller ble ikke kopiert helt. Eksporter den på nytt.',
  'problem.file-unsupported':
    'Dette er {kind, select, pdf {et PDF-dokument} picture {et bilde} film {en film} sound {en lydfil} document {et tekstdokument} presentation {en presentasjon} mail {en e-post} database {en database} dataset {en datafil for programmer} archive {et arkiv} program {et program} shortcut {en snarvei til noe annet} xml {et XML-dokument} binary {verken tekst eller en arbeidsbok} other {ikke en filtype som Ignite tar imot}}. Ignite tar imot Excel (.xlsx), CSV, JSON og NDJSON.',
  'problem.html-file':
    'Dette er en nettside, uansett hva navnet sier. Åpne den i Excel og lagre den som Excel-arbeidsbok (.xlsx).',
  'problem.saft-file':
    'Dette er en SAF-T-fil, som Ignite ikke leser. Eksporter hovedboken som CSV eller Excel i stedet.',
  'problem.sie-file':
    'Dette er en SIE-fil, som Ignite ikke leser. Eksporter hovedboken som CSV eller Excel i stedet.',
  'problem.workbook-old':
    'Dette er en arbeidsbok i det gamle Excel-formatet (.xls). Åpne den i Excel og lagre den som Excel-arbeidsbok (.xlsx).',
  'problem.workbook-binary':
    'Dette er en binær arbeidsbok (.xlsb). Åpne den i Excel og lagre den som Excel-arbeidsbok (.xlsx).',
  'problem.workbook-other':
    'Dette er en arbeidsbok fra {program, select, opendocument {OpenDocument-formatet (.ods)} numbers {Apple Numbers} other {et annet program}}. {program, select, numbers {Eksporter den fra Numbers som Excel (.xlsx)} other {Åpne den i Excel eller LibreOffice og lagre den som Excel-arbeidsbok (.xlsx)}}.',
  'problem.workbook-packed':
    'Det er en Excel-arbeidsbok i {container, select, gzip {gzip-filen} other {zip-filen}}. En arbeidsbok er komprimert allerede: pakk den ut og overfør selve arbeidsboken.',
  'problem.workbook-owner':
    'Denne lille filen ligger bare ved siden av en arbeidsbok mens den er åpen; det er ingen tabell i den. {name, select, none {Velg selve arbeidsboken} other {Velg {name}}}.',
  'problem.workbook-protected':
    'Arbeidsboken er beskyttet med passord eller en følsomhetsetikett. Lagre en kopi uten.',
  'problem.workbook-cut-off':
    'Arket har nøyaktig 1 048 576 rader, så mange som Excel har plass til; resten kan være kuttet. Sammenlign antallet rader med der den kom fra.',
  'problem.several-sheets':
    'Arbeidsboken har {count, plural, one {et ark til} other {# ark til}}{sent, select, sheet {. Bare {name, select, none {arket som vises her} other {«{name}»}} sendes, som CSV: de lagrede verdiene, datoer som 2026-10-31} other {{name, select, none {} other {; «{name}» er det som vises her}}. Hele arbeidsboken sendes, og hvilket ark Ignite leser, er ikke kjent: for å være sikker, send arket som CSV}}.',
  'problem.sheet-as-csv':
    'Arket{name, select, none {} other { «{name}»}} sendes som CSV: de lagrede verdiene, datoer som 2026-10-31{macros, select, left {, uten makroene i arbeidsboken} other {}}.',
  'problem.sheet-empty': 'Det er ingenting i arket.',
  'problem.workbook-open':
    'Arbeidsboken er åpen i et annet program. Den leses slik den sist ble lagret{at, plural, =0 {} other {: {at, date, long}, {at, time, short}}}.',
  'problem.sheet-missing':
    'Arbeidsboken har ikke noe ark {name, select, none {med det navnet} other {«{name}»}}.',
  'problem.hidden-sheets':
    '{count, plural, one {Et ark er} other {# ark er}} skjult i arbeidsboken.',
  'problem.hidden-rows':
    '{count, plural, one {# rad er} other {# rader er}} skjult eller filtrert bort i Excel, {choice, select, sent {og sendes som de andre} left {og utelates} other {og {count, plural, one {sendes} other {sendes}} også, med mindre du utelater {count, plural, one {den} other {dem}}}}.',
  'problem.formulas-without-values':
    '{count, plural, one {# celle har} other {# celler har}} en formel, men ingen verdi{line, plural, =0 {} other {; den første i rad {line, number}}}. Åpne arbeidsboken i Excel og lagre den.',
  'problem.error-cells':
    '{count, plural, one {# celle inneholder} other {# celler inneholder}} en feil som {value}{line, plural, =0 {} other {; den første i rad {line, number}}}. Den sendes slik den står: rett formlene, eller tøm cellene.',
  'problem.merged-header':
    'Celler i overskriften er slått sammen, så kolonner mangler eget navn. Del dem i Excel og gi hver kolonne et navn.',
  'problem.amount-contradicts':
    'I {name, select, none {en kolonne} other {«{name}»}} er {count, plural, one {# beløp} other {# beløp}} skrevet med desimal{mark, select, comma {punktum} other {komma}}, ulikt alle andre{line, plural, =0 {} other {; det første er i linje {line, number}}}. Kontrollsummene utelater {count, plural, one {det} other {dem}}.',
  'problem.amount-unread':
    'I {name, select, none {en kolonne} other {«{name}»}} inneholder {count, plural, one {# celle} other {# celler}} noe annet enn et beløp{line, plural, =0 {} other {; den første er i linje {line, number}}}. Kontrollsummene utelater {count, plural, one {den} other {dem}}.',
  'problem.amount-unclear':
    'Beløpene i {name, select, none {en kolonne} other {«{name}»}} kan leses med desimalpunktum eller desimalkomma, og ingen rad sier hvilket; de leses med {mark, select, comma {komma} other {punktum}}. Se på kontrollsummene.',
  'problem.date-mixed':
    'I {name, select, none {en kolonne} other {«{name}»}} har {count, plural, one {# dato} other {# datoer}} dag og måned motsatt av alle andre{line, plural, =0 {} other {; den første er i linje {line, number}}}.',
  'problem.date-unread':
    'I {name, select, none {en kolonne} other {«{name}»}} inneholder {count, plural, one {# celle} other {# celler}} ingen dato som kalenderen har{line, plural, =0 {} other {; den første er i linje {line, number}}}.',
  'problem.date-unclear':
    'Datoene i {name, select, none {en kolonne} other {«{name}»}} kan ha dagen eller måneden først, og ingen rad sier hva; de leses med {order, select, mdy {måneden} other {dagen}} først.',
  'problem.date-serial':
    'I {name, select, none {en kolonne} other {«{name}»}} er {count, plural, one {# dato} other {# datoer}} skrevet slik Excel teller dager; den første, i linje {line, number}, er dag {value}. Ignite ville ta {count, plural, one {den} other {dem}} for tall.',
  'problem.date-outside-period':
    'Nesten alle rader er fra {period, select, none {én måned} other {{period}}}, men {count, plural, one {# rad er} other {# rader er}} fra en annen måned{line, plural, =0 {} other {; den første er i linje {line, number}}}.',
  'problem.id-scientific':
    'I {name, select, none {en kolonne} other {«{name}»}} er {count, plural, one {# tall} other {# tall}} forkortet til formen 1.2E+15, så sifre er tapt{line, plural, =0 {} other {; det første er i linje {line, number}}}. Eksporter filen på nytt, og lagre den ikke i Excel.',
  'problem.id-zeros-lost':
    'I {name, select, none {en kolonne} other {«{name}»}} er {count, plural, one {# tall} other {# tall}} kortere enn de som begynner med null{line, plural, =0 {} other {; det første er i linje {line, number}}}. Ledende nuller kan ha gått tapt i Excel.',
  'problem.text-formula':
    'I {name, select, none {en kolonne} other {«{name}»}} er {count, plural, one {# celle} other {# celler}} skrevet som en formel, slik som =«0100»; Ignite ville ta formelen for teksten.',
  'problem.total-rows':
    '{count, plural, one {# rad ser} other {# rader ser}} ut som en sum som står blant dataene{line, plural, =0 {} other {; den første er linje {line, number}}}. {count, plural, one {Beløpet} other {Beløpene}} ville telle to ganger.',
  'problem.lines-below':
    '{count, plural, one {En linje står} other {# linjer står}} under dataene{line, plural, =0 {} other {, fra linje {line, number}}}. Ignite ville ta {count, plural, one {den for en rad} other {dem for rader}}.',
  'problem.duplicate-rows':
    '{count, plural, one {# rad gjentar} other {# rader gjentar}} en tidligere rad i hver celle{line, plural, =0 {} other {; den første er linje {line, number}}}.',
  'problem.duplicates-unchecked':
    'Rader etter de første {rows, number} ble ikke sammenlignet med hverandre.',
  'problem.currency-unknown':
    '{name, select, none {En valutakolonne} other {«{name}»}} inneholder {count, plural, one {en kode som ikke er noen valuta} other {# koder som ikke er noen valuta}}{line, plural, =0 {} other {; den første er i linje {line, number}}}.',
  'problem.reading-unplaced':
    '{count, plural, one {En kolonne som du sa hvordan skal leses, er} other {# kolonner som du sa hvordan skal leses, er}} ikke i filen, eller flere har navnet{columns, select, none {} other {: {columns}}}.',
  'problem.fields-missing':
    '{count, plural, one {Et felt i datalageret er} other {# felt i datalageret er}} ikke i filen{fields, select, none {} other {: {fields}}}.',
  'problem.field-similar':
    '{column, select, none {En kolonne} other {«{column}»}} er nesten feltet {field, select, none {i datalageret} other {«{field}»}}. Ignite sammenligner navn bokstav for bokstav; er det ment slik, gi kolonnen nytt navn.',
  'problem.recipe-header-missing':
    'Ingen rad nær toppen har navnene {name, select, none {som ble valgt} other {{name}}}, så overskriften som ble valgt, er ikke der.',
  'problem.recipe-names-differ':
    '{expected, plural, one {# kolonnenavn ble} other {# kolonnenavn ble}} oppgitt, men tabellen har {found, plural, one {# kolonne} other {# kolonner}}.',
  'problem.recipe-column-missing':
    '{name, select, none {En kolonne er ikke der} other {Det finnes ingen kolonne «{name}»}}, som en retting handler om. Velg rettingen på nytt for denne filen.',
  'problem.recipe-column-unclear':
    'Flere kolonner {name, select, none {har samme navn} other {heter «{name}»}}, så rettingen kan ikke skille dem fra hverandre.',
  'problem.recipe-name-taken':
    'To kolonner ville {name, select, none {få samme navn} other {hete «{name}»}}. Utelat en av dem, eller velg et annet navn.',
  'problem.recipe-name-silent':
    '{of, select, sheet {Navnet på arket} other {Navnet på filen}} sier ikke {take, select, period {hvilken måned det er} company {hvilket selskap det er} other {noe}}. Skriv teksten i stedet.',
  'problem.too-large':
    '{format, select, xlsx {Arbeidsboken er større enn de {limit} som Ignite tar imot på én gang, og en arbeidsbok kan ikke sendes i deler. Send ett ark av den som CSV, eller del den, for eksempel per måned.} other {Filen er større enn de {limit} som Ignite tar imot på én gang. Del den, for eksempel per måned.}}',
  'problem.sent-in-parts':
    'Filen er større enn de {limit} som Ignite tar imot på én gang, så den sendes i flere deler. Hver er fullstendig, og de kommer fram som egne importer.',
} as const satisfies Record<keyof typeof en, string>;
