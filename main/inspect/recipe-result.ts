import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { KindlingError } from '../contract/errors.ts';
import type { Inspection, Problem, ProblemCode, SourceOptions } from '../contract/inspection.ts';
import type { Recipe, RecipeFinding, RecipePlan, StepFinding } from '../contract/recipe.ts';
import { mapColumns } from '../recipes/column-map.ts';
import { planRecipe } from '../recipes/plan-recipe.ts';
import { readingsOfResult, readingsOfSource } from '../recipes/readings-across.ts';
import { createRecipeConverter, RecipeWriter } from '../recipes/recipe-converter.ts';
import { SourceLines } from '../recipes/source-lines.ts';
import type { ByteSource } from '../tabular/byte-source.ts';
import { readPieces } from '../tabular/pieces-source.ts';
import { readSheetCells } from '../tabular/sheet-cells.ts';
import type { TextConverter } from '../tabular/text-converter.ts';
import type { OpenSource } from './open-source.ts';
import { RecordedPieces } from './recorded-pieces.ts';

/** Enough to be quick, and to hear a cancel between two. Bytes. */
const chunkBytes = 1 << 18;

/** Rows of the source shown for a header to be chosen among. */
const headRows = 10;

/** The steps that a person chose; `null` if there are none. */
export function chosenRecipe({ recipe }: SourceOptions): Recipe | null {
  return recipe && recipe.steps.length > 0 ? recipe : null;
}

/** The options by what the source calls its columns, which a recipe may call otherwise. */
export function forSource(options: SourceOptions): SourceOptions {
  const recipe = chosenRecipe(options);
  if (recipe === null || !options.readings) return options;
  return { ...options, readings: readingsOfSource(options.readings, recipe) };
}

/**
 * Looks at what a recipe makes of a source as at a file of its own: `look` is given the result to
 * be opened as often as needed. Header, rows, sample, finance and problems become the result's; the
 * lines of problems stay those of the source. Fails with `cancelled`.
 */
export async function inspectResult(
  source: OpenSource,
  inspection: Inspection,
  options: SourceOptions,
  look: (result: OpenSource, options: SourceOptions) => Promise<Inspection>,
  limits: ResultLimits = {},
): Promise<Inspection> {
  const recipe = chosenRecipe(options);
  const isBlocked = inspection.problems.some(({ severity }) => severity === 'blocking');
  if (recipe === null || isBlocked || inspection.format === null) return inspection;
  const sheet = inspection.workbook?.sheet ?? null;
  const names = { file: basename(source.file.path), sheet };
  const { plan, problems } = planRecipe(recipe, inspection, names);
  if (plan === null) {
    return {
      ...inspection,
      problems: [...problems, ...inspection.problems],
      recipe: findingOf(inspection, null, [], null),
    };
  }
  const opened: Opened[] = [];
  const open = () => {
    const known = opened.find(({ recorded }) => recorded.isWhole);
    const next = known
      ? reopened(known, source.file.bytes)
      : openResult(source, inspection, plan, options, limits);
    opened.push(next);
    return next.bytes;
  };
  try {
    const result = await look({ ...source, content: 'csv', open }, resultOptions(plan, options));
    const last = opened.findLast(({ writer }) => writer.isWhole) ?? opened.at(-1);
    return last ? withResult(inspection, result, plan, last) : inspection;
  } finally {
    for (const { bytes, recorded } of opened) {
      await bytes.close();
      recorded.close();
    }
  }
}

/** How far a result is looked for. */
export interface ResultLimits {
  /** Of a text source, for a first look at a result that may have few rows. */
  readonly maxBytes?: number;
  readonly signal?: AbortSignal;
}

interface Opened {
  readonly bytes: ByteSource;
  readonly writer: RecipeWriter;
  readonly lines: SourceLines;
  readonly recorded: RecordedPieces;
}

/** A result that is kept, read again. */
function reopened(known: Opened, fileBytes: number): Opened {
  let consumed = 0;
  const pieces = known.recorded.replay((share) => {
    consumed = share * fileBytes;
  });
  return { ...known, bytes: readPieces(pieces, () => consumed) };
}

function openResult(
  source: OpenSource,
  inspection: Inspection,
  plan: RecipePlan,
  options: SourceOptions,
  limits: ResultLimits,
): Opened {
  const recorded = new RecordedPieces(tmpdir());
  const lines = new SourceLines();
  const writer = new RecipeWriter(plan, lines);
  if (plan.format === 'xlsx') {
    const pieces = sheetPieces(source, inspection, options, writer, limits);
    const bytes = readPieces(recorded.record(pieces.bytes), pieces.consumed);
    return { bytes, writer, lines, recorded };
  }
  const text = source.open();
  const encoding = inspection.encoding ?? 'UTF-8';
  const converter = createRecipeConverter(plan, { encoding, dialect: inspection.dialect }, writer);
  const pieces = recorded.record(converted(text, converter, limits));
  return { bytes: readPieces(pieces, () => text.consumed), writer, lines, recorded };
}

async function* converted(
  text: ByteSource,
  converter: TextConverter,
  { maxBytes = Number.POSITIVE_INFINITY, signal }: ResultLimits,
): AsyncGenerator<Buffer> {
  const chunk = Buffer.alloc(chunkBytes);
  let bytes = 0;
  for (let length = await text.read(chunk); length > 0; length = await text.read(chunk)) {
    // Whoever reads the result hears it only once there is some, and much may be left out.
    if (signal?.aborted) throw new KindlingError('cancelled');
    yield converter.write(chunk.subarray(0, length));
    bytes += length;
    if (bytes >= maxBytes) return;
  }
  yield converter.end();
}

function sheetPieces(
  { zip, file }: OpenSource,
  { workbook, layout }: Inspection,
  { hiddenRows }: SourceOptions,
  writer: RecipeWriter,
  { signal }: ResultLimits,
) {
  let share = 0;
  async function* bytes(): AsyncGenerator<Buffer> {
    if (zip === null || !workbook || !layout) return;
    const range = {
      name: workbook.sheet,
      columns: layout.columns,
      hiddenLeftOutFrom: hiddenRows === 'leave-out' ? workbook.firstDataRow : null,
    };
    const texts = join(tmpdir(), `kindling-${randomUUID()}`);
    const rows = readSheetCells(zip, range, texts, (cells, row) => writer.take(cells, row));
    for await (const read of rows) {
      share = read;
      if (signal?.aborted) throw new KindlingError('cancelled');
      yield writer.written();
    }
    writer.end();
    yield writer.written();
  }
  return { bytes: bytes(), consumed: () => share * file.bytes };
}

/** The result is known: nothing of it has to be guessed but what its columns hold. */
function resultOptions(plan: RecipePlan, { readings = [] }: SourceOptions): SourceOptions {
  const { delimiter, quote, escape: escapeCharacter } = plan.dialect;
  const names = mapColumns(plan)?.columns.map(({ name }) => name) ?? plan.header;
  return {
    ...(delimiter !== null && { delimiter }),
    quote,
    escape: escapeCharacter,
    encoding: 'UTF-8',
    readings: readingsOfResult(readings, plan),
    ...(names.length > 0 && { recipe: { steps: [{ kind: 'header-row', names }] } }),
  };
}

/** What is told of rows and columns: of these the result has its own. */
const ofTable: ReadonlySet<ProblemCode> = new Set([
  'no-data-rows',
  'no-header',
  'ragged-row',
  'duplicate-header',
  'empty-header',
  'rows-above-header',
  'many-columns',
  'json-mixed-keys',
  'amount-contradicts',
  'amount-unread',
  'amount-unclear',
  'date-mixed',
  'date-unread',
  'date-unclear',
  'date-serial',
  'date-outside-period',
  'id-scientific',
  'id-zeros-lost',
  'text-formula',
  'total-rows',
  'lines-below',
  'duplicate-rows',
  'duplicates-unchecked',
  'currency-unknown',
]);

function withResult(
  inspection: Inspection,
  result: Inspection,
  plan: RecipePlan,
  { writer, lines }: Opened,
): Inspection {
  const { header, sample, rows, finance, layout } = result;
  const problems = [
    ...inspection.problems.filter(({ code }) => !ofTable.has(code)),
    ...result.problems.filter(({ code }) => ofTable.has(code)).map((one) => placed(one, lines)),
  ];
  return {
    ...inspection,
    header,
    sample,
    rows,
    ...(finance && { finance }),
    problems: bySeverity(problems),
    recipe: findingOf(inspection, plan, writer.findings(), layout?.headerLine ?? null),
  };
}

/** The problem at the lines of the source. */
function placed(problem: Problem, lines: SourceLines): Problem {
  const { line, examples } = problem;
  return {
    ...problem,
    ...(line !== undefined && { line: lines.of(line) }),
    ...(examples && { examples: examples.map((one) => ({ ...one, line: lines.of(one.line) })) }),
  };
}

function bySeverity(problems: readonly Problem[]): readonly Problem[] {
  const order = ['blocking', 'warning', 'note'] as const;
  return order.flatMap((severity) => problems.filter((one) => one.severity === severity));
}

function findingOf(
  { header, sample, rows, problems }: Inspection,
  plan: RecipePlan | null,
  steps: readonly StepFinding[],
  headerLine: number | null,
): RecipeFinding {
  return {
    plan,
    steps,
    headerLine,
    source: { header, head: sample.slice(0, headRows), rows, problems },
  };
}
