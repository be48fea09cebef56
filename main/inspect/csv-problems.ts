import type { SourceOptions } from '../contract/inspection.ts';
import type { CsvLook } from './csv-look.ts';
import { noteUnclearEncoding } from './encoding-problems.ts';
import { noteHeaderProblems } from './header-problems.ts';
import type { ProblemList } from './problem-list.ts';
import { noteUnplacedReadings } from './reading-problems.ts';

/** Notes what the head of a CSV source shows: header, preamble, doubtful or contradicted settings. */
export function noteCsvProblems(
  look: CsvLook,
  options: SourceOptions,
  problems: ProblemList,
): void {
  const { layout, header } = look;
  if (layout.headerLine !== null) noteHeaderProblems(header, layout.headerLine, problems);
  else if (look.sample.length > 0) problems.add('no-header', 'warning');
  const above = layout.preamble.filter((line) => !isSeparatorLine(line));
  for (const text of above) {
    problems.add('rows-above-header', 'warning', {
      line: layout.preamble.indexOf(text) + 1,
      text: text.slice(0, 200),
    });
  }
  noteUnclearEncoding(look.encoding, problems);
  noteUnplacedReadings(look.readings, problems);
  noteContradictions(look, options, problems);
}

/** Excel's first line that only names the delimiter. */
function isSeparatorLine(line: string): boolean {
  return /^sep=.$/iu.test(line);
}

function noteContradictions(
  { encoding, automatic }: CsvLook,
  options: SourceOptions,
  problems: ProblemList,
): void {
  const sure = automatic.dialect.confidence >= 0.6;
  const found = automatic.dialect.dialect;
  if (options.delimiter !== undefined && sure && found.delimiter !== options.delimiter) {
    const value = found.delimiter ?? '';
    problems.add('setting-contradicted', 'warning', null, { setting: 'delimiter', value });
  } else if (options.quote !== undefined && sure && found.quote && found.quote !== options.quote) {
    const value = found.quote;
    problems.add('setting-contradicted', 'warning', null, { setting: 'quote', value });
  } else if (
    options.escape !== undefined &&
    sure &&
    found.escape &&
    found.escape !== options.escape
  ) {
    const value = found.escape;
    problems.add('setting-contradicted', 'warning', null, { setting: 'escape', value });
  } else if (
    options.encoding !== undefined &&
    automatic.encoding.encoding !== encoding.encoding &&
    automatic.encoding.confidence >= 0.9 &&
    automatic.hasHighBytes
  ) {
    const value = automatic.encoding.encoding;
    problems.add('setting-contradicted', 'warning', null, { setting: 'encoding', value });
  }
}
