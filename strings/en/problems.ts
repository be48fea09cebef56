import type { ProblemCode } from '../../main/contract/inspection.ts';

/**
 * One sentence for every problem. Placeholders are filled by `describeProblem`, which has a
 * stand-in for each; `line` is 0 where no place is known.
 */
export const problemTexts = {
  'problem.empty-file': 'The file is empty.',
  'problem.no-data-rows': 'The file has a header but no rows.',
  'problem.no-header': 'The file has no header row, so Ignite cannot tell its columns apart.',
  'problem.ragged-row':
    '{count, plural, one {# row has} other {# rows have}} {expected, plural, =0 {a different number of cells than the header} other {{found, plural, =0 {more or fewer than {expected, number}} other {# instead of {expected, number}}} cells}}{line, plural, =0 {} other {; the first is line {line, number}}}.',
  'problem.unclosed-quote':
    'A quotation mark is opened and never closed{line, plural, =0 {} other { (line {line, number})}}, so everything behind it runs together.',
  'problem.invalid-bytes':
    '{count, plural, one {# byte stands} other {# bytes stand}} for no character in {encoding, select, none {this encoding} other {{encoding}}}{line, plural, =0 {} other {; the first in line {line, number}}}. {solution, select, kept {Sent on as {count, plural, one {it is} other {they are}}: nothing is lost, but Ignite may show {count, plural, one {it} other {them}} oddly.} choose {Choose the encoding by hand: nothing is sent until you have.} other {The file is damaged there: export it again.}}',
  'problem.nul-byte':
    'The file holds binary zeros{line, plural, =0 {} other { (line {line, number})}}; it may be damaged or no text at all.',
  'problem.duplicate-header':
    '{name, select, none {Several columns have the same name} other {The column name “{name}” appears more than once}}.',
  'problem.empty-header':
    '{count, plural, one {# column has} other {# columns have}} no name in the header.',
  'problem.long-row':
    '{count, plural, one {A row is} other {# rows are}} longer than a megabyte{line, plural, =0 {} other {; the first is line {line, number}}}. A quotation mark may be missing there.',
  'problem.rows-above-header':
    '{count, plural, one {A line stands} other {# lines stand}} above the header. Ignite takes the first line for the header, so leave out what stands above it.',
  'problem.many-columns': 'The table has {found, number} columns, more than any ledger has.',
  'problem.encoding-unclear':
    'The encoding could not be told for certain; look at special characters in the preview.',
  'problem.setting-contradicted':
    '{setting, select, delimiter {The cells look separated by {value} rather than by what is chosen} quote {The quoting looks other than what is chosen} escape {Quotes look escaped by {value} rather than by what is chosen} encoding {The file looks like {value} rather than what is chosen} other {The file looks other than what is chosen}}; look at the preview.',
  'problem.dialect-inexpressible':
    '{setting, select, delimiter {Cells are separated by {value}, which Ignite does not take; they are sent separated by semicolons} quote {Cells are quoted with {value}, which Ignite does not take; they are sent in double quotes} other {Quotes are escaped with {value}, which Ignite does not take; they are sent doubled}}. Every cell stays the same.',
  'problem.encoding-inexpressible':
    '{characters, select, none {Every character} other {{characters}}} kept: the file is in {encoding, select, none {an encoding that Ignite does not take} other {{encoding}}} and is sent as UTF-8.',
  'problem.byte-order-mark': 'The byte order mark at the start is left out.',
  'problem.separator-line': 'The first line only names the separator and is left out.',
  'problem.zip-unpacked':
    '{name, select, none {The file} other {{name}}} is taken out of the zip, and sent gzipped instead.',
  'problem.json-not-array': 'The file is JSON but not a list of rows.',
  'problem.json-invalid':
    'The file is not valid JSON{line, plural, =0 {} other { (line {line, number})}}.',
  'problem.json-nested':
    'Ignite takes flat rows only; {count, plural, one {# value is} other {# values are}} an object or a list{line, plural, =0 {} other {, the first in line {line, number}}}. Sent as rows, they can be flattened.',
  'problem.json-flattened':
    '{count, plural, one {# value} other {# values}} within others {count, plural, one {is} other {are}} sent under names such as a.b.',
  'problem.rows-names':
    '{kind, select, none {Rows need a name for every cell, and there is no header row.} empty {Rows need a name for every cell, and column {name} has none.} other {Rows need a name of its own for every cell, and two columns are called {name}.}}',
  'problem.json-not-object':
    '{count, plural, one {# row is} other {# rows are}} no object with named values{line, plural, =0 {} other {; the first is in line {line, number}}}.',
  'problem.json-mixed-keys':
    '{count, plural, one {# row has} other {# rows have}} other names than the first row{line, plural, =0 {} other {; the first is in line {line, number}}}.',
  'problem.zip-many-files':
    'The zip holds {files, plural, =0 {several files} other {# files}}{name, select, none {} other { ({name}{more, plural, =0 {} other { and # more}})}}; Ignite takes exactly one. Unpack it and push the file that you mean.',
  'problem.zip-protected': 'The zip is protected by a password. Unpack it and push what is in it.',
  'problem.zip-unreadable':
    'The zip is packed in a way that Kindling does not read. Unpack it and push what is in it.',
  'problem.archive-bomb':
    'Unpacked, the file would be suspiciously large, so Kindling stopped reading it. If it is right, push it unpacked.',
  'problem.file-damaged': 'The file is damaged or was not copied completely. Export it again.',
  'problem.file-unsupported':
    'This is {kind, select, pdf {a PDF document} picture {a picture} film {a film} sound {a sound file} document {a text document} presentation {a presentation} mail {a mail} database {a database} dataset {a data file for programs} archive {an archive} program {a program} shortcut {a shortcut to something else} xml {an XML document} binary {no text, and no workbook} other {not a kind of file that Ignite takes}}. Ignite takes Excel (.xlsx), CSV, JSON and NDJSON.',
  'problem.html-file':
    'This is a web page, whatever its name says. Open it in Excel and save it as Excel Workbook (.xlsx).',
  'problem.saft-file':
    'This is a SAF-T audit file, which Ignite does not read. Export the ledger as CSV or Excel instead.',
  'problem.sie-file':
    'This is an SIE file, which Ignite does not read. Export the ledger as CSV or Excel instead.',
  'problem.workbook-old':
    'This is a workbook of the old Excel format (.xls). Open it in Excel and save it as Excel Workbook (.xlsx).',
  'problem.workbook-binary':
    'This is a binary workbook (.xlsb). Open it in Excel and save it as Excel Workbook (.xlsx).',
  'problem.workbook-other':
    'This is a workbook of {program, select, opendocument {the OpenDocument format (.ods)} numbers {Apple Numbers} other {another program}}. {program, select, numbers {Export it from Numbers as Excel (.xlsx)} other {Open it in Excel or LibreOffice and save it as Excel Workbook (.xlsx)}}.',
  'problem.workbook-packed':
    'There is an Excel workbook in the {container, select, gzip {gzip file} other {zip}}. A workbook is compressed already: unpack it and push the workbook itself.',
  'problem.workbook-owner':
    'This small file only lies beside a workbook while it is open; there is no table in it. {name, select, none {Choose the workbook itself} other {Choose {name}}}.',
  'problem.workbook-protected':
    'The workbook is protected by a password or a sensitivity label. Save a copy without it.',
  'problem.workbook-cut-off':
    'The sheet has exactly 1,048,576 rows, as many as Excel can hold; the rest may have been cut off. Compare the number of rows with where it came from.',
  'problem.several-sheets':
    'The workbook has {count, plural, one {another sheet} other {# other sheets}}{sent, select, sheet {. Only {name, select, none {the sheet shown here} other {“{name}”}} is sent, as CSV: its stored values, dates as 2026-10-31} other {{name, select, none {} other {; “{name}” is the one shown here}}. The whole workbook is sent, and which sheet Ignite reads is not known: to be sure, send the sheet as CSV}}.',
  'problem.sheet-as-csv':
    'The sheet{name, select, none {} other { “{name}”}} is sent as CSV: its stored values, dates as 2026-10-31{macros, select, left {, without the macros of the workbook} other {}}.',
  'problem.sheet-empty': 'The sheet has nothing in it.',
  'problem.workbook-open':
    'The workbook is open in another program. It is read as it was last saved{at, plural, =0 {} other {: {at, date, long}, {at, time, short}}}.',
  'problem.sheet-missing':
    'The workbook has no sheet {name, select, none {of that name} other {“{name}”}}.',
  'problem.hidden-sheets':
    '{count, plural, one {A sheet is} other {# sheets are}} hidden in the workbook.',
  'problem.hidden-rows':
    '{count, plural, one {# row is} other {# rows are}} hidden or filtered out in Excel, {choice, select, sent {and sent like the others} left {and left out} other {and {count, plural, one {is} other {are}} sent too, unless you leave {count, plural, one {it} other {them}} out}}.',
  'problem.formulas-without-values':
    '{count, plural, one {# cell has} other {# cells have}} a formula but no value{line, plural, =0 {} other {; the first in row {line, number}}}. Open the workbook in Excel and save it.',
  'problem.error-cells':
    '{count, plural, one {# cell holds} other {# cells hold}} an error such as {value}{line, plural, =0 {} other {; the first in row {line, number}}}. It is sent as it stands: mend the formulas, or clear the cells.',
  'problem.merged-header':
    'Cells of the header are merged, so columns are without a name of their own. Unmerge them in Excel and name every column.',
  'problem.amount-contradicts':
    'In {name, select, none {a column} other {“{name}”}} {count, plural, one {# amount is} other {# amounts are}} written with a decimal {mark, select, comma {point} other {comma}}, unlike all others{line, plural, =0 {} other {; the first is in line {line, number}}}. The control totals leave {count, plural, one {it} other {them}} out.',
  'problem.amount-unread':
    'In {name, select, none {a column} other {“{name}”}} {count, plural, one {# cell holds} other {# cells hold}} something else than an amount{line, plural, =0 {} other {; the first is in line {line, number}}}. The control totals leave {count, plural, one {it} other {them}} out.',
  'problem.amount-unclear':
    'The amounts in {name, select, none {a column} other {“{name}”}} could be read with a decimal point or a decimal comma, and no row tells which; they are read with a {mark, select, comma {comma} other {point}}. Look at the control totals.',
  'problem.date-mixed':
    'In {name, select, none {a column} other {“{name}”}} {count, plural, one {# date has} other {# dates have}} day and month the other way round than all others{line, plural, =0 {} other {; the first is in line {line, number}}}.',
  'problem.date-unread':
    'In {name, select, none {a column} other {“{name}”}} {count, plural, one {# cell holds} other {# cells hold}} no date that the calendar has{line, plural, =0 {} other {; the first is in line {line, number}}}.',
  'problem.date-unclear':
    'The dates in {name, select, none {a column} other {“{name}”}} could have the day or the month first, and no row tells which; they are read with the {order, select, mdy {month} other {day}} first.',
  'problem.date-serial':
    'In {name, select, none {a column} other {“{name}”}} {count, plural, one {# date is} other {# dates are}} written as Excel counts days; the first, in line {line, number}, is the day {value}. Ignite would take {count, plural, one {it} other {them}} for numbers.',
  'problem.date-outside-period':
    'Nearly all rows are of {period, select, none {one month} other {{period}}}, but {count, plural, one {# row is} other {# rows are}} of another month{line, plural, =0 {} other {; the first is in line {line, number}}}.',
  'problem.id-scientific':
    'In {name, select, none {a column} other {“{name}”}} {count, plural, one {# number has} other {# numbers have}} been shortened to the form 1.2E+15, so digits are lost{line, plural, =0 {} other {; the first is in line {line, number}}}. Export the file again, and do not save it in Excel.',
  'problem.id-zeros-lost':
    'In {name, select, none {a column} other {“{name}”}} {count, plural, one {# number is} other {# numbers are}} shorter than those that begin with a zero{line, plural, =0 {} other {; the first is in line {line, number}}}. Leading zeros may have been lost in Excel.',
  'problem.text-formula':
    'In {name, select, none {a column} other {“{name}”}} {count, plural, one {# cell is} other {# cells are}} written as a formula, like =“0100”; Ignite would take the formula for the text.',
  'problem.total-rows':
    '{count, plural, one {# row looks} other {# rows look}} like a total that stands among the data{line, plural, =0 {} other {; the first is line {line, number}}}. {count, plural, one {Its amount} other {Their amounts}} would count twice.',
  'problem.lines-below':
    '{count, plural, one {A line stands} other {# lines stand}} below the data{line, plural, =0 {} other {, from line {line, number} on}}. Ignite would take {count, plural, one {it for a row} other {them for rows}}.',
  'problem.duplicate-rows':
    '{count, plural, one {# row repeats} other {# rows repeat}} an earlier row in every cell{line, plural, =0 {} other {; the first is line {line, number}}}.',
  'problem.duplicates-unchecked':
    'Rows after the first {rows, number} were not compared with each other.',
  'problem.currency-unknown':
    '{name, select, none {A currency column} other {“{name}”}} holds {count, plural, one {a code that is} other {# codes that are}} no currency{line, plural, =0 {} other {; the first is in line {line, number}}}.',
  'problem.reading-unplaced':
    '{count, plural, one {A column that you said how to read is} other {# columns that you said how to read are}} not in the file, or several have the name{columns, select, none {} other {: {columns}}}.',
  'problem.fields-missing':
    '{count, plural, one {A field of the repository is} other {# fields of the repository are}} not in the file{fields, select, none {} other {: {fields}}}.',
  'problem.field-similar':
    '{column, select, none {A column} other {“{column}”}} is nearly the field {field, select, none {of the repository} other {“{field}”}}. Ignite compares names letter by letter; if it is meant, rename the column.',
  'problem.recipe-header-missing':
    'No row near the top has the names {name, select, none {that were chosen} other {{name}}}, so the header that was chosen is not there.',
  'problem.recipe-names-differ':
    '{expected, plural, one {# column name was} other {# column names were}} given, but the table has {found, plural, one {# column} other {# columns}}.',
  'problem.recipe-column-missing':
    '{name, select, none {A column is not there} other {There is no column “{name}”}}, which a fix is about. Choose the fix again for this file.',
  'problem.recipe-column-unclear':
    'Several columns {name, select, none {have the same name} other {are called “{name}”}}, so the fix for it cannot tell them apart.',
  'problem.recipe-name-taken':
    'Two columns would {name, select, none {have the same name} other {be called “{name}”}}. Leave one of them out, or choose another name.',
  'problem.recipe-name-silent':
    '{of, select, sheet {The sheet’s name} other {The file’s name}} does not say {take, select, period {which month it is} company {which company it is} other {anything}}. Type the text instead.',
  'problem.too-large':
    '{format, select, xlsx {The workbook is larger than the {limit} that Ignite takes at once, and a workbook cannot be sent in parts. Send one sheet of it as CSV, or split it, for example by month.} other {The file is larger than the {limit} that Ignite takes at once. Split it, for example by month.}}',
  'problem.sent-in-parts':
    'The file is larger than the {limit} that Ignite takes at once, so it is sent in several parts. Each is complete, and they arrive as imports of their own.',
} as const satisfies Record<`problem.${ProblemCode}`, string>;
