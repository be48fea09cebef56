import type { problemTexts as en } from '../en/problems.ts';

export const problemTexts = {
  'problem.empty-file': 'Filen är tom.',
  'problem.no-data-rows': 'Filen har en rubrik men inga rader.',
  'problem.no-header': 'Filen har ingen rubrikrad, så Ignite kan inte skilja kolumnerna åt.',
  'problem.ragged-row':
    '{count, plural, one {# rad har} other {# rader har}} {expected, plural, =0 {ett annat antal celler än rubriken} other {{found, plural, =0 {fler eller färre än {expected, number}} other {# i stället för {expected, number}}} celler}}{line, plural, =0 {} other {; den första är rad {line, number}}}.',
  'problem.unclosed-quote':
    'Ett citattecken öppnas och stängs aldrig{line, plural, =0 {} other { (rad {line, number})}}, så allt bakom det flyter ihop.',
  'problem.invalid-bytes':
    '{count, plural, one {# byte står} other {# byte står}} inte för något tecken i {encoding, select, none {den här teckenkodningen} other {{encoding}}}{line, plural, =0 {} other {; den första på rad {line, number}}}. {solution, select, kept {Skickas vidare som {count, plural, one {den är} other {de är}}: inget går förlorat, men Ignite kan visa {count, plural, one {den} other {dem}} konstigt.} choose {Välj teckenkodningen för hand: inget skickas innan dess.} other {Filen är skadad där: exportera den igen.}}',
  'problem.nul-byte':
    'Filen innehåller binära nollor{line, plural, =0 {} other { (rad {line, number})}}; den kan vara skadad eller inte vara text alls.',
  'problem.duplicate-header':
    '{name, select, none {Flera kolumner har samma namn} other {Kolumnnamnet ”{name}” förekommer mer än en gång}}.',
  'problem.empty-header':
    '{count, plural, one {# kolumn har} other {# kolumner har}} inget namn i rubriken.',
  'problem.long-row':
    '{count, plural, one {En rad är} other {# rader är}} längre än en megabyte{line, plural, =0 {} other {; den första är rad {line, number}}}. Ett citattecken kan saknas där.',
  'problem.rows-above-header':
    '{count, plural, one {En rad står} other {# rader står}} ovanför rubriken. Ignite tar den första raden för rubriken, så utelämna det som står ovanför.',
  'problem.many-columns': 'Tabellen har {found, number} kolumner, fler än någon huvudbok har.',
  'problem.encoding-unclear':
    'Teckenkodningen kunde inte fastställas säkert; titta på specialtecken i förhandsvisningen.',
  'problem.setting-contradicted':
    '{setting, select, delimiter {Cellerna ser ut att vara åtskilda med {value} snarare än med det som valts} quote {Citattecknen ser ut att vara andra än det som valts} escape {Citattecken ser ut att vara skrivna med {value} snarare än med det som valts} encoding {Filen ser ut att vara {value} snarare än det som valts} other {Filen ser annorlunda ut än det som valts}}; titta på förhandsvisningen.',
  'problem.dialect-inexpressible':
    '{setting, select, delimiter {Celler skiljs åt med {value}, som Ignite inte tar emot; de skickas åtskilda med semikolon} quote {Celler omges av {value}, som Ignite inte tar emot; de skickas i dubbla citattecken} other {Citattecken skrivs med {value}, som Ignite inte tar emot; de skickas dubblerade}}. Varje cell förblir densamma.',
  'problem.encoding-inexpressible':
    '{characters, select, none {Alla tecken} other {{characters}}} behålls: filen är i {encoding, select, none {en teckenkodning som Ignite inte tar emot} other {{encoding}}} och skickas som UTF-8.',
  'problem.byte-order-mark': 'Byteordningsmarkeringen i början utelämnas.',
  'problem.separator-line': 'Den första raden anger bara avgränsaren och utelämnas.',
  'problem.zip-unpacked':
    '{name, select, none {Filen} other {{name}}} tas ur zip-filen och skickas som gzip i stället.',
  'problem.json-not-array': 'Filen är JSON, men inte en lista med rader.',
  'problem.json-invalid':
    'Filen är inte giltig JSON{line, plural, =0 {} other { (rad {line, number})}}.',
  'problem.json-nested':
    'Ignite tar bara emot platta rader; {count, plural, one {# värde är} other {# värden är}} ett objekt eller en lista{line, plural, =0 {} other {, det första på rad {line, number}}}. Skickade som rader kan de göras platta.',
  'problem.json-flattened':
    '{count, plural, one {# värde} other {# värden}} inuti andra {count, plural, one {skickas} other {skickas}} under namn som a.b.',
  'problem.rows-names':
    '{kind, select, none {Rader behöver ett namn för varje cell, och det finns ingen rubrikrad.} empty {Rader behöver ett namn för varje cell, och kolumn {name} har inget.} other {Rader behöver ett eget namn för varje cell, och två kolumner heter {name}.}}',
  'problem.json-not-object':
    '{count, plural, one {# rad är} other {# rader är}} inget objekt med namngivna värden{line, plural, =0 {} other {; den första är på rad {line, number}}}.',
  'problem.json-mixed-keys':
    '{count, plural, one {# rad har} other {# rader har}} andra namn än den första raden{line, plural, =0 {} other {; den första är på rad {line, number}}}.',
  'problem.zip-many-files':
    'Zip-filen innehåller {files, plural, =0 {flera filer} other {# filer}}{name, select, none {} other { ({name}{more, plural, =0 {} other { och # till}})}}; Ignite tar emot exakt en. Packa upp den och överför filen du menar.',
  'problem.zip-protected':
    'Zip-filen är skyddad med lösenord. Packa upp den och överför det som finns i den.',
  'problem.zip-unreadable':
    'Zip-filen är packad på ett sätt som Kindling inte läser. Packa upp den och överför det som finns i den.',
  'problem.archive-bomb':
    'Uppackad skulle filen vara misstänkt stor, så Kindling slutade läsa den. Är den rätt, överför den uppackad.',
  'problem.file-damaged': 'Filen är skadad eller kopierades inte helt. Exportera den igen.',
  'problem.file-unsupported':
    'Det här är {kind, select, pdf {ett PDF-dokument} picture {en bild} film {en film} sound {en ljudfil} document {ett textdokument} presentation {en presentation} mail {ett mejl} database {en databas} dataset {en datafil för program} archive {ett arkiv} program {ett program} shortcut {en genväg till något annat} xml {ett XML-dokument} binary {varken text eller en arbetsbok} other {inte en filtyp som Ignite tar emot}}. Ignite tar emot Excel (.xlsx), CSV, JSON och NDJSON.',
  'problem.html-file':
    'Det här är en webbsida, vad namnet än säger. Öppna den i Excel och spara den som Excel-arbetsbok (.xlsx).',
  'problem.saft-file':
    'Det här är en SAF-T-fil, som Ignite inte läser. Exportera huvudboken som CSV eller Excel i stället.',
  'problem.sie-file':
    'Det här är en SIE-fil, som Ignite inte läser. Exportera huvudboken som CSV eller Excel i stället.',
  'problem.workbook-old':
    'Det här är en arbetsbok i det gamla Excel-formatet (.xls). Öppna den i Excel och spara den som Excel-arbetsbok (.xlsx).',
  'problem.workbook-binary':
    'Det här är en binär arbetsbok (.xlsb). Öppna den i Excel och spara den som Excel-arbetsbok (.xlsx).',
  'problem.workbook-other':
    'Det här är en arbetsbok från {program, select, opendocument {OpenDocument-formatet (.ods)} numbers {Apple Numbers} other {ett annat program}}. {program, select, numbers {Exportera den från Numbers som Excel (.xlsx)} other {Öppna den i Excel eller LibreOffice och spara den som Excel-arbetsbok (.xlsx)}}.',
  'problem.workbook-packed':
    'Det finns en Excel-arbetsbok i {container, select, gzip {gzip-filen} other {zip-filen}}. En arbetsbok är redan komprimerad: packa upp den och överför själva arbetsboken.',
  'problem.workbook-owner':
    'Den här lilla filen ligger bara bredvid en arbetsbok medan den är öppen; det finns ingen tabell i den. {name, select, none {Välj själva arbetsboken} other {Välj {name}}}.',
  'problem.workbook-protected':
    'Arbetsboken är skyddad med lösenord eller en känslighetsetikett. Spara en kopia utan.',
  'problem.workbook-cut-off':
    'Bladet har exakt 1 048 576 rader, så många som Excel rymmer; resten kan vara avskuret. Jämför antalet rader med där den kom ifrån.',
  'problem.several-sheets':
    'Arbetsboken har {count, plural, one {ett blad till} other {# blad till}}{sent, select, sheet {. Bara {name, select, none {bladet som visas här} other {”{name}”}} skickas, som CSV: dess lagrade värden, datum som 2026-10-31} other {{name, select, none {} other {; ”{name}” är det som visas här}}. Hela arbetsboken skickas, och vilket blad Ignite läser är inte känt: för att vara säker, skicka bladet som CSV}}.',
  'problem.sheet-as-csv':
    'Bladet{name, select, none {} other { ”{name}”}} skickas som CSV: dess lagrade värden, datum som 2026-10-31{macros, select, left {, utan arbetsbokens makron} other {}}.',
  'problem.sheet-empty': 'Det finns inget i bladet.',
  'problem.workbook-open':
    'Arbetsboken är öppen i ett annat program. Den läses som den senast sparades{at, plural, =0 {} other {: {at, date, long}, {at, time, short}}}.',
  'problem.sheet-missing':
    'Arbetsboken har inget blad {name, select, none {med det namnet} other {”{name}”}}.',
  'problem.hidden-sheets':
    '{count, plural, one {Ett blad är dolt} other {# blad är dolda}} i arbetsboken.',
  'problem.hidden-rows':
    '{count, plural, one {# rad är dold} other {# rader är dolda}} eller bortfiltrerade i Excel, {choice, select, sent {och skickas som de andra} left {och utelämnas} other {och {count, plural, one {skickas} other {skickas}} också, om du inte utelämnar {count, plural, one {den} other {dem}}}}.',
  'problem.formulas-without-values':
    '{count, plural, one {# cell har} other {# celler har}} en formel men inget värde{line, plural, =0 {} other {; den första på rad {line, number}}}. Öppna arbetsboken i Excel och spara den.',
  'problem.error-cells':
    '{count, plural, one {# cell innehåller} other {# celler innehåller}} ett fel som {value}{line, plural, =0 {} other {; den första på rad {line, number}}}. Den skickas som den står: rätta formlerna, eller töm cellerna.',
  'problem.merged-header':
    'Celler i rubriken är sammanslagna, så kolumner saknar eget namn. Dela dem i Excel och ge varje kolumn ett namn.',
  'problem.amount-contradicts':
    'I {name, select, none {en kolumn} other {”{name}”}} är {count, plural, one {# belopp} other {# belopp}} skrivna med decimal{mark, select, comma {punkt} other {komma}}, till skillnad från alla andra{line, plural, =0 {} other {; det första är på rad {line, number}}}. Kontrollsummorna utelämnar {count, plural, one {det} other {dem}}.',
  'problem.amount-unread':
    'I {name, select, none {en kolumn} other {”{name}”}} innehåller {count, plural, one {# cell} other {# celler}} något annat än ett belopp{line, plural, =0 {} other {; den första är på rad {line, number}}}. Kontrollsummorna utelämnar {count, plural, one {den} other {dem}}.',
  'problem.amount-unclear':
    'Beloppen i {name, select, none {en kolumn} other {”{name}”}} kan läsas med decimalpunkt eller decimalkomma, och ingen rad säger vilket; de läses med {mark, select, comma {komma} other {punkt}}. Titta på kontrollsummorna.',
  'problem.date-mixed':
    'I {name, select, none {en kolumn} other {”{name}”}} har {count, plural, one {# datum} other {# datum}} dag och månad tvärtom mot alla andra{line, plural, =0 {} other {; det första är på rad {line, number}}}.',
  'problem.date-unread':
    'I {name, select, none {en kolumn} other {”{name}”}} innehåller {count, plural, one {# cell} other {# celler}} inget datum som kalendern har{line, plural, =0 {} other {; den första är på rad {line, number}}}.',
  'problem.date-unclear':
    'Datumen i {name, select, none {en kolumn} other {”{name}”}} kan ha dagen eller månaden först, och ingen rad säger vilket; de läses med {order, select, mdy {månaden} other {dagen}} först.',
  'problem.date-serial':
    'I {name, select, none {en kolumn} other {”{name}”}} är {count, plural, one {# datum skrivet} other {# datum skrivna}} som Excel räknar dagar; det första, på rad {line, number}, är dag {value}. Ignite skulle ta {count, plural, one {det} other {dem}} för tal.',
  'problem.date-outside-period':
    'Nästan alla rader är från {period, select, none {en månad} other {{period}}}, men {count, plural, one {# rad är} other {# rader är}} från en annan månad{line, plural, =0 {} other {; den första är på rad {line, number}}}.',
  'problem.id-scientific':
    'I {name, select, none {en kolumn} other {”{name}”}} har {count, plural, one {# tal} other {# tal}} förkortats till formen 1.2E+15, så siffror har gått förlorade{line, plural, =0 {} other {; det första är på rad {line, number}}}. Exportera filen igen, och spara den inte i Excel.',
  'problem.id-zeros-lost':
    'I {name, select, none {en kolumn} other {”{name}”}} är {count, plural, one {# tal} other {# tal}} kortare än de som börjar med noll{line, plural, =0 {} other {; det första är på rad {line, number}}}. Inledande nollor kan ha gått förlorade i Excel.',
  'problem.text-formula':
    'I {name, select, none {en kolumn} other {”{name}”}} är {count, plural, one {# cell skriven} other {# celler skrivna}} som en formel, som =”0100”; Ignite skulle ta formeln för texten.',
  'problem.total-rows':
    '{count, plural, one {# rad ser} other {# rader ser}} ut som en summa som står bland data{line, plural, =0 {} other {; den första är rad {line, number}}}. {count, plural, one {Dess belopp} other {Deras belopp}} skulle räknas två gånger.',
  'problem.lines-below':
    '{count, plural, one {En rad står} other {# rader står}} under data{line, plural, =0 {} other {, från rad {line, number}}}. Ignite skulle ta {count, plural, one {den för en datarad} other {dem för datarader}}.',
  'problem.duplicate-rows':
    '{count, plural, one {# rad upprepar} other {# rader upprepar}} en tidigare rad i varje cell{line, plural, =0 {} other {; den första är rad {line, number}}}.',
  'problem.duplicates-unchecked':
    'Rader efter de första {rows, number} jämfördes inte med varandra.',
  'problem.currency-unknown':
    '{name, select, none {En valutakolumn} other {”{name}”}} innehåller {count, plural, one {en kod som inte är någon valuta} other {# koder som inte är någon valuta}}{line, plural, =0 {} other {; den första är på rad {line, number}}}.',
  'problem.reading-unplaced':
    '{count, plural, one {En kolumn som du sa hur den ska läsas finns} other {# kolumner som du sa hur de ska läsas finns}} inte i filen, eller flera har namnet{columns, select, none {} other {: {columns}}}.',
  'problem.fields-missing':
    '{count, plural, one {Ett fält i datalagret finns} other {# fält i datalagret finns}} inte i filen{fields, select, none {} other {: {fields}}}.',
  'problem.field-similar':
    '{column, select, none {En kolumn} other {”{column}”}} är nästan fältet {field, select, none {i datalagret} other {”{field}”}}. Ignite jämför namn bokstav för bokstav; är det menat, ge kolumnen nytt namn.',
  'problem.recipe-header-missing':
    'Ingen rad nära toppen har namnen {name, select, none {som valdes} other {{name}}}, så rubriken som valdes finns inte.',
  'problem.recipe-names-differ':
    '{expected, plural, one {# kolumnnamn angavs} other {# kolumnnamn angavs}}, men tabellen har {found, plural, one {# kolumn} other {# kolumner}}.',
  'problem.recipe-column-missing':
    '{name, select, none {En kolumn finns inte} other {Det finns ingen kolumn ”{name}”}}, som en rättelse handlar om. Välj rättelsen igen för den här filen.',
  'problem.recipe-column-unclear':
    'Flera kolumner {name, select, none {har samma namn} other {heter ”{name}”}}, så rättelsen kan inte skilja dem åt.',
  'problem.recipe-name-taken':
    'Två kolumner skulle {name, select, none {få samma namn} other {heta ”{name}”}}. Utelämna en av dem, eller välj ett annat namn.',
  'problem.recipe-name-silent':
    '{of, select, sheet {Bladets namn} other {Filens namn}} säger inte {take, select, period {vilken månad det är} company {vilket bolag det är} other {något}}. Skriv texten i stället.',
  'problem.too-large':
    '{format, select, xlsx {Arbetsboken är större än de {limit} som Ignite tar emot på en gång, och en arbetsbok kan inte skickas i delar. Skicka ett blad av den som CSV, eller dela den, till exempel per månad.} other {Filen är större än de {limit} som Ignite tar emot på en gång. Dela den, till exempel per månad.}}',
  'problem.sent-in-parts':
    'Filen är större än de {limit} som Ignite tar emot på en gång, så den skickas i flera delar. Var och en är fullständig, och de kommer fram som egna importer.',
} as const satisfies Record<keyof typeof en, string>;
