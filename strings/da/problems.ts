import type { problemTexts as en } from '../en/problems.ts';

export const problemTexts = {
  'problem.empty-file': 'Filen er tom.',
  'problem.no-data-rows': 'Filen har en overskrift, men ingen rækker.',
  'problem.no-header': 'Filen har ingen overskriftsrække, så Ignite kan ikke skelne dens kolonner.',
  'problem.ragged-row':
    '{count, plural, one {# række har} other {# rækker har}} {expected, plural, =0 {et andet antal celler end overskriften} other {{found, plural, =0 {flere eller færre end {expected, number}} other {# i stedet for {expected, number}}} celler}}{line, plural, =0 {} other {; den første er linje {line, number}}}.',
  'problem.unclosed-quote':
    'Et anførselstegn åbnes og lukkes aldrig{line, plural, =0 {} other { (linje {line, number})}}, så alt bag det løber sammen.',
  'problem.invalid-bytes':
    '{count, plural, one {# byte står} other {# byte står}} ikke for noget tegn i {encoding, select, none {denne tegnkodning} other {{encoding}}}{line, plural, =0 {} other {; den første i linje {line, number}}}. {solution, select, kept {Sendes videre uændret: intet går tabt, men Ignite viser {count, plural, one {den} other {dem}} måske mærkeligt.} choose {Vælg tegnkodningen i hånden: intet sendes før.} other {Filen er beskadiget der: eksportér den igen.}}',
  'problem.nul-byte':
    'Filen har binære nuller{line, plural, =0 {} other { (linje {line, number})}}; den kan være beskadiget eller slet ikke tekst.',
  'problem.duplicate-header':
    '{name, select, none {Flere kolonner har samme navn} other {Kolonnenavnet “{name}” forekommer mere end én gang}}.',
  'problem.empty-header':
    '{count, plural, one {# kolonne har} other {# kolonner har}} intet navn i overskriften.',
  'problem.long-row':
    '{count, plural, one {En række er} other {# rækker er}} længere end en megabyte{line, plural, =0 {} other {; den første er linje {line, number}}}. Der mangler måske et anførselstegn.',
  'problem.rows-above-header':
    '{count, plural, one {En linje står} other {# linjer står}} over overskriften. Ignite tager den første linje som overskrift, så udelad det, der står over den.',
  'problem.many-columns': 'Tabellen har {found, number} kolonner, flere end nogen hovedbog.',
  'problem.encoding-unclear':
    'Tegnkodningen kunne ikke afgøres med sikkerhed; se på særlige tegn i forhåndsvisningen.',
  'problem.setting-contradicted':
    '{setting, select, delimiter {Cellerne ser ud til at være adskilt af {value} snarere end det valgte} quote {Anførselstegnene ser ud til at være andre end de valgte} escape {Anførselstegn ser ud til at være escapet med {value} snarere end det valgte} encoding {Filen ser ud til at være {value} snarere end det valgte} other {Filen ser anderledes ud end valgt}}; se på forhåndsvisningen.',
  'problem.dialect-inexpressible':
    '{setting, select, delimiter {Celler er adskilt af {value}, som Ignite ikke tager; de sendes adskilt af semikolon} quote {Celler står i {value}, som Ignite ikke tager; de sendes i dobbelte anførselstegn} other {Anførselstegn er escapet med {value}, som Ignite ikke tager; de sendes fordoblet}}. Hver celle forbliver den samme.',
  'problem.encoding-inexpressible':
    '{characters, select, none {Hvert tegn} other {{characters}}} bevaret: filen er i {encoding, select, none {en tegnkodning, som Ignite ikke tager,} other {{encoding}}} og sendes som UTF-8.',
  'problem.byte-order-mark': 'Byterækkefølgemærket i begyndelsen udelades.',
  'problem.separator-line': 'Den første linje nævner kun skilletegnet og udelades.',
  'problem.zip-unpacked':
    '{name, select, none {Filen} other {{name}}} tages ud af zip-filen og sendes med gzip i stedet.',
  'problem.json-not-array': 'Filen er JSON, men ikke en liste af rækker.',
  'problem.json-invalid':
    'Filen er ikke gyldig JSON{line, plural, =0 {} other { (linje {line, number})}}.',
  'problem.json-nested':
    'Ignite tager kun flade rækker; {count, plural, one {# værdi er} other {# værdier er}} et objekt eller en liste{line, plural, =0 {} other {, den første i linje {line, number}}}. Sendt som rækker kan de gøres flade.',
  'problem.json-flattened':
    '{count, plural, one {# værdi} other {# værdier}} inden i andre sendes under navne som a.b.',
  'problem.rows-names':
    '{kind, select, none {Rækker skal have et navn til hver celle, og der er ingen overskriftsrække.} empty {Rækker skal have et navn til hver celle, og kolonne {name} har intet.} other {Rækker skal have et eget navn til hver celle, og to kolonner hedder {name}.}}',
  'problem.json-not-object':
    '{count, plural, one {# række er} other {# rækker er}} ikke et objekt med navngivne værdier{line, plural, =0 {} other {; den første er i linje {line, number}}}.',
  'problem.json-mixed-keys':
    '{count, plural, one {# række har} other {# rækker har}} andre navne end den første række{line, plural, =0 {} other {; den første er i linje {line, number}}}.',
  'problem.zip-many-files':
    'Zip-filen har {files, plural, =0 {flere filer} other {# filer}}{name, select, none {} other { ({name}{more, plural, =0 {} other { og # mere}})}}; Ignite tager præcis én. Pak den ud, og overfør den fil, du mener.',
  'problem.zip-protected':
    'Zip-filen er beskyttet med en adgangskode. Pak den ud, og overfør det, der er i den.',
  'problem.zip-unreadable':
    'Zip-filen er pakket på en måde, Kindling ikke læser. Pak den ud, og overfør det, der er i den.',
  'problem.archive-bomb':
    'Pakket ud ville filen være mistænkeligt stor, så Kindling holdt op med at læse den. Er den rigtig, så overfør den pakket ud.',
  'problem.file-damaged': 'Filen er beskadiget eller blev ikke kopieret helt. Eksportér den igen.',
  'problem.file-unsupported':
    'Dette er {kind, select, pdf {et PDF-dokument} picture {et billede} film {en film} sound {en lydfil} document {et tekstdokument} presentation {en præsentation} mail {en mail} database {en database} dataset {en datafil til programmer} archive {et arkiv} program {et program} shortcut {en genvej til noget andet} xml {et XML-dokument} binary {ikke tekst og ingen projektmappe} other {ikke en slags fil, Ignite tager}}. Ignite tager Excel (.xlsx), CSV, JSON og NDJSON.',
  'problem.html-file':
    'Dette er en webside, uanset hvad dens navn siger. Åbn den i Excel, og gem den som Excel-projektmappe (.xlsx).',
  'problem.saft-file':
    'Dette er en SAF-T-fil, som Ignite ikke læser. Eksportér finansen som CSV eller Excel i stedet.',
  'problem.sie-file':
    'Dette er en SIE-fil, som Ignite ikke læser. Eksportér finansen som CSV eller Excel i stedet.',
  'problem.workbook-old':
    'Dette er en projektmappe i det gamle Excel-format (.xls). Åbn den i Excel, og gem den som Excel-projektmappe (.xlsx).',
  'problem.workbook-binary':
    'Dette er en binær projektmappe (.xlsb). Åbn den i Excel, og gem den som Excel-projektmappe (.xlsx).',
  'problem.workbook-other':
    'Dette er en projektmappe {program, select, opendocument {i OpenDocument-format (.ods)} numbers {fra Apple Numbers} other {fra et andet program}}. {program, select, numbers {Eksportér den fra Numbers som Excel (.xlsx)} other {Åbn den i Excel eller LibreOffice, og gem den som Excel-projektmappe (.xlsx)}}.',
  'problem.workbook-packed':
    'Der er en Excel-projektmappe i {container, select, gzip {gzip-filen} other {zip-filen}}. En projektmappe er allerede komprimeret: pak den ud, og overfør selve projektmappen.',
  'problem.workbook-owner':
    'Denne lille fil ligger kun ved siden af en projektmappe, mens den er åben; der er ingen tabel i den. {name, select, none {Vælg selve projektmappen} other {Vælg {name}}}.',
  'problem.workbook-protected':
    'Projektmappen er beskyttet med en adgangskode eller en følsomhedsmærkat. Gem en kopi uden.',
  'problem.workbook-cut-off':
    'Arket har præcis 1.048.576 rækker, så mange som Excel kan rumme; resten kan være skåret af. Sammenlign antallet af rækker med kilden.',
  'problem.several-sheets':
    'Projektmappen har {count, plural, one {et andet ark} other {# andre ark}}{sent, select, sheet {. Kun {name, select, none {arket, der vises her,} other {“{name}”}} sendes, som CSV: dets gemte værdier, datoer som 2026-10-31} other {{name, select, none {} other {; “{name}” er det, der vises her}}. Hele projektmappen sendes, og hvilket ark Ignite læser, vides ikke: send arket som CSV for at være sikker}}.',
  'problem.sheet-as-csv':
    'Arket{name, select, none {} other { “{name}”}} sendes som CSV: dets gemte værdier, datoer som 2026-10-31{macros, select, left {, uden projektmappens makroer} other {}}.',
  'problem.sheet-empty': 'Der er intet på arket.',
  'problem.workbook-open':
    'Projektmappen er åben i et andet program. Den læses, som den sidst blev gemt{at, plural, =0 {} other {: {at, date, long}, {at, time, short}}}.',
  'problem.sheet-missing':
    'Projektmappen har intet ark {name, select, none {med det navn} other {“{name}”}}.',
  'problem.hidden-sheets':
    '{count, plural, one {Et ark er} other {# ark er}} skjult i projektmappen.',
  'problem.hidden-rows':
    '{count, plural, one {# række er} other {# rækker er}} skjult eller filtreret fra i Excel{choice, select, sent { og sendes som de andre} left { og udelades} other { og sendes også, medmindre du udelader {count, plural, one {den} other {dem}}}}.',
  'problem.formulas-without-values':
    '{count, plural, one {# celle har} other {# celler har}} en formel, men ingen værdi{line, plural, =0 {} other {; den første i række {line, number}}}. Åbn projektmappen i Excel, og gem den.',
  'problem.error-cells':
    '{count, plural, one {# celle har} other {# celler har}} en fejl som {value}{line, plural, =0 {} other {; den første i række {line, number}}}. Den sendes, som den står: ret formlerne, eller tøm cellerne.',
  'problem.merged-header':
    'Celler i overskriften er flettet, så kolonner er uden eget navn. Ophæv fletningen i Excel, og navngiv hver kolonne.',
  'problem.amount-contradicts':
    'I {name, select, none {en kolonne} other {“{name}”}} er {count, plural, one {# beløb} other {# beløb}} skrevet med decimal{mark, select, comma {punkt} other {komma}}, i modsætning til alle andre{line, plural, =0 {} other {; det første er i linje {line, number}}}. Kontroltotalerne udelader {count, plural, one {det} other {dem}}.',
  'problem.amount-unread':
    'I {name, select, none {en kolonne} other {“{name}”}} har {count, plural, one {# celle} other {# celler}} noget andet end et beløb{line, plural, =0 {} other {; den første er i linje {line, number}}}. Kontroltotalerne udelader {count, plural, one {den} other {dem}}.',
  'problem.amount-unclear':
    'Beløbene i {name, select, none {en kolonne} other {“{name}”}} kunne læses med decimalpunkt eller decimalkomma, og ingen række siger hvilket; de læses med {mark, select, comma {komma} other {punkt}}. Se på kontroltotalerne.',
  'problem.date-mixed':
    'I {name, select, none {en kolonne} other {“{name}”}} har {count, plural, one {# dato} other {# datoer}} dag og måned omvendt af alle andre{line, plural, =0 {} other {; den første er i linje {line, number}}}.',
  'problem.date-unread':
    'I {name, select, none {en kolonne} other {“{name}”}} har {count, plural, one {# celle} other {# celler}} ingen dato, kalenderen kender{line, plural, =0 {} other {; den første er i linje {line, number}}}.',
  'problem.date-unclear':
    'Datoerne i {name, select, none {en kolonne} other {“{name}”}} kunne have dagen eller måneden først, og ingen række siger hvilket; de læses med {order, select, mdy {måneden} other {dagen}} først.',
  'problem.date-serial':
    'I {name, select, none {en kolonne} other {“{name}”}} er {count, plural, one {# dato} other {# datoer}} skrevet, som Excel tæller dage; den første, i linje {line, number}, er dagen {value}. Ignite ville tage {count, plural, one {den} other {dem}} for tal.',
  'problem.date-outside-period':
    'Næsten alle rækker er fra {period, select, none {én måned} other {{period}}}, men {count, plural, one {# række er} other {# rækker er}} fra en anden måned{line, plural, =0 {} other {; den første er i linje {line, number}}}.',
  'problem.id-scientific':
    'I {name, select, none {en kolonne} other {“{name}”}} er {count, plural, one {# nummer} other {# numre}} forkortet til formen 1.2E+15, så cifre er tabt{line, plural, =0 {} other {; det første er i linje {line, number}}}. Eksportér filen igen, og gem den ikke i Excel.',
  'problem.id-zeros-lost':
    'I {name, select, none {en kolonne} other {“{name}”}} er {count, plural, one {# nummer} other {# numre}} kortere end dem, der begynder med nul{line, plural, =0 {} other {; det første er i linje {line, number}}}. Foranstillede nuller kan være tabt i Excel.',
  'problem.text-formula':
    'I {name, select, none {en kolonne} other {“{name}”}} er {count, plural, one {# celle} other {# celler}} skrevet som en formel, som =“0100”; Ignite ville tage formlen for teksten.',
  'problem.total-rows':
    '{count, plural, one {# række ligner} other {# rækker ligner}} en total, der står mellem dataene{line, plural, =0 {} other {; den første er linje {line, number}}}. {count, plural, one {Dens beløb} other {Deres beløb}} ville tælle dobbelt.',
  'problem.lines-below':
    '{count, plural, one {En linje står} other {# linjer står}} under dataene{line, plural, =0 {} other {, fra linje {line, number}}}. Ignite ville tage {count, plural, one {den for en række} other {dem for rækker}}.',
  'problem.duplicate-rows':
    '{count, plural, one {# række gentager} other {# rækker gentager}} en tidligere række i hver celle{line, plural, =0 {} other {; den første er linje {line, number}}}.',
  'problem.duplicates-unchecked':
    'Rækker efter de første {rows, number} blev ikke sammenlignet med hinanden.',
  'problem.currency-unknown':
    '{name, select, none {En valutakolonne} other {“{name}”}} har {count, plural, one {en kode, der} other {# koder, der}} ikke er en valuta{line, plural, =0 {} other {; den første er i linje {line, number}}}.',
  'problem.reading-unplaced':
    '{count, plural, one {En kolonne, du sagde hvordan skal læses, er} other {# kolonner, du sagde hvordan skal læses, er}} ikke i filen, eller flere har navnet{columns, select, none {} other {: {columns}}}.',
  'problem.fields-missing':
    '{count, plural, one {Et felt i datalageret er} other {# felter i datalageret er}} ikke i filen{fields, select, none {} other {: {fields}}}.',
  'problem.field-similar':
    '{column, select, none {En kolonne} other {“{column}”}} er næsten feltet {field, select, none {i datalageret} other {“{field}”}}. Ignite sammenligner navne bogstav for bogstav; er det ment, så omdøb kolonnen.',
  'problem.recipe-header-missing':
    'Ingen række nær toppen har de {name, select, none {navne, der blev valgt} other {navne: {name}}}, så den valgte overskrift er der ikke.',
  'problem.recipe-names-differ':
    '{expected, plural, one {# kolonnenavn blev} other {# kolonnenavne blev}} angivet, men tabellen har {found, plural, one {# kolonne} other {# kolonner}}.',
  'problem.recipe-column-missing':
    '{name, select, none {En kolonne er der ikke} other {Der er ingen kolonne “{name}”}}, som en rettelse handler om. Vælg rettelsen igen for denne fil.',
  'problem.recipe-column-unclear':
    'Flere kolonner {name, select, none {har samme navn} other {hedder “{name}”}}, så rettelsen kan ikke skelne dem.',
  'problem.recipe-name-taken':
    'To kolonner ville {name, select, none {have samme navn} other {hedde “{name}”}}. Udelad en af dem, eller vælg et andet navn.',
  'problem.recipe-name-silent':
    '{of, select, sheet {Arkets navn} other {Filens navn}} siger ikke{take, select, period {, hvilken måned det er} company {, hvilket selskab det er} other { nok}}. Skriv teksten i stedet.',
  'problem.too-large':
    '{format, select, xlsx {Projektmappen er større end de {limit}, Ignite tager på én gang, og en projektmappe kan ikke sendes i dele. Send ét ark af den som CSV, eller del den, for eksempel efter måned.} other {Filen er større end de {limit}, Ignite tager på én gang. Del den, for eksempel efter måned.}}',
  'problem.sent-in-parts':
    'Filen er større end de {limit}, Ignite tager på én gang, så den sendes i flere dele. Hver er hel, og de kommer frem som egne importer.',
} as const satisfies Record<keyof typeof en, string>;
