import type { ProblemCode } from '../main/contract/inspection.ts';

/**
 * One sentence for every problem. Placeholders are filled by `describeProblem`, which has a
 * stand-in for each; `line` is 0 where no place is known.
 */
export const problemTexts = {
  'problem.empty-file': 'The file is empty.',
  'problem.no-data-rows': 'The file has a header but no rows.',
  'problem.no-header': 'The file has no header row, so Ignite cannot tell its columns apart.',
  'problem.ragged-row':
    '{count, plural, one {# row has} other {# rows have}} {expected, plural, =0 {a different number of cells than the header} other {{found, plural, =0 {another number of} other {#}} instead of {expected, number} cells}}{line, plural, =0 {} other {; the first is line {line, number}}}.',
  'problem.unclosed-quote':
    'A quotation mark is opened and never closed{line, plural, =0 {} other { (line {line, number})}}, so everything behind it runs together.',
  'problem.invalid-bytes':
    '{count, plural, one {# character} other {# characters}} cannot be read in this encoding{line, plural, =0 {} other {; the first in line {line, number}}}.',
  'problem.nul-byte':
    'The file holds binary zeros{line, plural, =0 {} other { (line {line, number})}}; it may be damaged or no text at all.',
  'problem.duplicate-header':
    '{name, select, none {Several columns have the same name} other {The column name “{name}” appears more than once}}.',
  'problem.empty-header':
    '{count, plural, one {# column has} other {# columns have}} no name in the header.',
  'problem.encoding-unclear':
    'The encoding could not be told for certain; look at special characters in the preview.',
  'problem.dialect-inexpressible':
    '{setting, select, delimiter {Cells are separated by {value}, which Ignite does not take; they are sent separated by semicolons} quote {Cells are quoted with {value}, which Ignite does not take; they are sent in double quotes} other {Quotes are escaped with {value}, which Ignite does not take; they are sent doubled}}. Every cell stays the same.',
  'problem.encoding-inexpressible':
    'The file is in {encoding, select, none {an encoding that Ignite does not take} other {{encoding}}}; it is sent as UTF-8, so that every character stays.',
  'problem.byte-order-mark': 'The byte order mark at the start is left out.',
  'problem.separator-line': 'The first line only names the separator and is left out.',
  'problem.zip-needs-conversion':
    'The file in this zip has to be converted for Ignite. Unpack it and push the file itself.',
  'problem.json-not-array': 'The file is JSON but not a list of rows.',
  'problem.json-invalid':
    'The file is not valid JSON{line, plural, =0 {} other { (line {line, number})}}.',
  'problem.json-nested':
    'Ignite takes flat rows only; {count, plural, one {# value is} other {# values are}} an object or a list{line, plural, =0 {} other {, the first in line {line, number}}}.',
  'problem.zip-many-files': 'The zip holds several files; Ignite takes exactly one.',
  'problem.file-unsupported':
    'This is not a kind of file that Ignite takes: Excel (.xlsx), CSV, JSON and NDJSON.',
  'problem.fields-missing':
    '{count, plural, one {A field of the repository is} other {# fields of the repository are}} not in the file{fields, select, none {} other {: {fields}}}.',
  'problem.too-large': 'The file is larger than the {limit} that Ignite takes at once.',
  'problem.not-checked': 'The file could not be checked to its end.',
} as const satisfies Record<`problem.${ProblemCode}`, string>;
