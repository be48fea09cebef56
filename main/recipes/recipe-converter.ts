import { KindlingError } from '../contract/errors.ts';
import type { Dialect } from '../contract/inspection.ts';
import type { RecipePlan, StepFinding } from '../contract/recipe.ts';
import { CsvReader } from '../tabular/csv-reader.ts';
import { createRowWriter } from '../tabular/csv-writer.ts';
import { createTextDecoding, isEncoding } from '../tabular/encoding.ts';
import type { TextConverter } from '../tabular/text-converter.ts';
import { jsonCells } from './json-cells.ts';
import { RecipeRun } from './recipe-run.ts';
import type { SourceLines } from './source-lines.ts';

/** Writes the rows that a recipe makes, as CSV in UTF-8. */
export class RecipeWriter {
  readonly #run: RecipeRun;
  #out = '';
  /** Whether it has had all rows. */
  isWhole = false;

  /** `lines` is told which lines of the source those of the result come from. */
  constructor(plan: RecipePlan, lines: SourceLines | null = null) {
    const write = createRowWriter(plan.dialect);
    this.#run = new RecipeRun(plan, (cells, line) => {
      const text = write(cells);
      lines?.add(line, text);
      this.#out += `${text}\n`;
    });
  }

  /** Takes the next row of the source, with the 1-based line on which it begins. */
  take(cells: readonly string[], line: number): void {
    this.#run.take(cells, line);
  }

  /** Says that nothing follows. */
  end(): void {
    this.#run.end();
    this.isWhole = true;
  }

  /** What has been written since the last time. */
  written(): Buffer {
    const text = this.#out;
    this.#out = '';
    return Buffer.from(text, 'utf8');
  }

  /** What each step has done so far. */
  findings(): StepFinding[] {
    return this.#run.findings();
  }
}

/** How a text source is written. */
export interface TextSource {
  readonly encoding: string;
  /** `null` for JSON. */
  readonly dialect: Dialect | null;
}

/** Carries a recipe out on a text's bytes, which arrive in pieces cut anywhere. */
export function createRecipeConverter(
  plan: RecipePlan,
  { encoding, dialect }: TextSource,
  writer: RecipeWriter,
): TextConverter {
  if (!isEncoding(encoding)) throw new KindlingError('file-unsupported', { encoding });
  const decoding = createTextDecoding(encoding);
  const onRow = (cells: readonly string[], line: number) => writer.take(cells, line);
  const rows = dialect
    ? new CsvReader(dialect, onRow)
    : jsonCells(plan.format === 'json' ? 'json' : 'ndjson', plan.header, onRow);
  let isStart = true;
  const read = (text: string) => {
    rows.write(isStart ? text.replace(/^\ufeff/, '') : text);
    if (text !== '') isStart = false;
    return writer.written();
  };
  return {
    write: (bytes) => read(decoding.write(bytes)),
    end() {
      const last = read(decoding.end());
      rows.end();
      writer.end();
      return Buffer.concat([last, writer.written()]);
    },
  };
}
