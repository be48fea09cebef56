import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { version } from '../../package.json';
import type { Translate } from '../../strings/translate.ts';
import { type ChosenReading, columnRoles, type StatedTotal } from '../contract/finance.ts';
import {
  type HiddenRows,
  hiddenRowsValues,
  nestedValues,
  type RowsOptions,
  rowValues,
  type SourceOptions,
  usualRows,
} from '../contract/inspection.ts';
import { historyTypeOf } from '../history/history-types.ts';
import { type ReceiptType, receiptTypeOf, receiptTypes } from '../receipt/receipts.ts';
import { encodings } from '../tabular/encoding.ts';
import type { Invocation, PushInvocation } from './invocation.ts';
import {
  escapes,
  quotes,
  readColumn,
  readDelimiter,
  readEncoding,
  readErpTotal,
  readNumber,
  readUuid,
} from './option-values.ts';

/** What was made of the arguments: something to do, or only something to print. */
export type Parsed =
  | { readonly kind: 'invocation'; readonly invocation: Invocation }
  | {
      readonly kind: 'text';
      /** For standard output: the help or version that was asked for. */
      readonly out: string;
      /** For standard error: why the arguments were not understood. */
      readonly err: string;
      readonly understood: boolean;
    };

interface SourceFlags {
  readonly delimiter?: string;
  readonly quote?: { readonly character: string | null };
  readonly escape?: string;
  readonly encoding?: string;
  readonly sheet?: string;
  readonly wholeWorkbook?: true;
  readonly hiddenRows?: HiddenRows;
  readonly column?: readonly ChosenReading[];
  readonly recipe?: string;
  readonly as?: (typeof sendings)[number];
  readonly importName?: string;
  readonly rowValues?: RowsOptions['values'];
  readonly nested?: RowsOptions['nested'];
}

/** Values of `--as`. */
const sendings = ['file', 'rows'] as const;

interface PushFlags extends SourceFlags {
  readonly repository?: string;
  readonly saved?: string;
  readonly allowDifferences?: true;
  readonly batch?: true;
  readonly deleteQuery?: string;
  readonly compress: boolean;
  readonly allowDuplicate?: true;
  readonly allowOverlap?: true;
  readonly wait: number;
  readonly dryRun?: true;
  readonly erpTotal?: readonly StatedTotal[];
  readonly comment?: string;
}

interface ActivityFlags {
  readonly search: string;
  readonly limit: number;
  readonly export?: string;
}

interface ReceiptFlags {
  readonly format?: ReceiptType;
  readonly output?: string;
}

const defaultLines = 50;
const defaultWaitSeconds = 30;
const dayInSeconds = 86_400;

/** Reads the arguments after the program's own name. Does nothing else. */
export function parseArguments(args: readonly string[], t: Translate): Parsed {
  let out = '';
  let err = '';
  let invocation: Invocation | null = null;

  const program = new Command('kindling')
    .description(t('cli.description'))
    .version(version)
    .option('--json', t('cli.json'))
    .exitOverride()
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => {
        out += text;
      },
      writeErr: (text) => {
        err += text;
      },
    });
  const json = (): boolean => program.opts<{ json?: true }>().json === true;

  describeSource(program.command('inspect'), t)
    .description(t('cli.inspect'))
    .action((files: string[], flags: SourceFlags) => {
      invocation = {
        command: 'inspect',
        json: json(),
        files,
        source: sourceOptions(flags),
        recipeFile: flags.recipe ?? null,
      };
    });

  program
    .command('repositories')
    .description(t('cli.repositories'))
    .action(() => {
      invocation = { command: 'repositories', json: json() };
    });

  describeSource(program.command('push'), t)
    .description(t('cli.push'))
    .option('--repository <name|id>', t('cli.repository'))
    .option('--saved <name>', t('cli.saved'))
    .option('--allow-differences', t('cli.allowDifferences'))
    .option('--batch', t('cli.batch'))
    .option(
      '--delete-query <uuid>',
      t('cli.deleteQuery'),
      reader(readUuid, t('deleteQuery.uuid.odd')),
    )
    .option('--no-compress', t('cli.noCompress'))
    .option('--allow-duplicate', t('cli.allowDuplicate'))
    .option('--allow-overlap', t('cli.allowOverlap'))
    .option('--wait <seconds>', t('cli.wait'), wholeNumber(t, 0, dayInSeconds), defaultWaitSeconds)
    .option('--dry-run', t('cli.dryRun'))
    .option('--erp-total <amount>', t('cli.erpTotal'), oneMore(readErpTotal))
    .option('--comment <text>', t('cli.comment'))
    .action((files: string[], flags: PushFlags, command: Command) => {
      if (files.length > 1 && flags.erpTotal !== undefined) command.error(t('cli.erp.oneFile'));
      const source = sourceOptions(flags);
      const destination = readDestination(flags);
      if (destination === null) command.error(t('cli.push.needsDestination'));
      if (flags.saved !== undefined && (Object.keys(source).length > 0 || flags.recipe)) {
        command.error(t('cli.saved.hasSettings'));
      }
      invocation = {
        command: 'push',
        json: json(),
        files,
        source,
        recipeFile: flags.recipe ?? null,
        destination: destination ?? { kind: 'repository', wanted: '' },
        deleteQueryId: flags.deleteQuery ?? null,
        compress: flags.compress,
        allowDuplicate: flags.allowDuplicate === true,
        allowOverlap: flags.allowOverlap === true,
        allowDifferences: flags.allowDifferences === true,
        isBatch: flags.batch === true,
        waitMs: flags.wait * 1000,
        dryRun: flags.dryRun === true,
        erpTotals: flags.erpTotal ?? [],
        comment: flags.comment?.trim() || null,
      };
    });

  const activity = program.command('activity').description(t('cli.activity'));
  activity
    .option('--search <text>', t('cli.search'), '')
    .option('--limit <number>', t('cli.limit'), wholeNumber(t, 1, 10_000), defaultLines)
    .option('--export <file>', t('cli.export'))
    .action((flags: ActivityFlags, command: Command) => {
      const { export: path, ...listed } = flags;
      const type = path === undefined ? null : historyTypeOf(path);
      if (path !== undefined && type === null) command.error(t('cli.export.needsEnding'));
      const file = path !== undefined && type !== null ? { path, type } : null;
      invocation = { command: 'activity', json: json(), ...listed, file };
    });

  const saved = program.command('saved').description(t('cli.savedPushes'));
  saved.action(() => {
    invocation = { command: 'saved', json: json(), action: 'list', subject: '' };
  });
  for (const action of ['export', 'import', 'make'] as const) {
    saved
      .command(action)
      .description(t(`cli.savedPushes.${action}`))
      .argument(action === 'make' ? '<record-id>' : '<file>')
      .action((subject: string) => {
        invocation = { command: 'saved', json: json(), action, subject };
      });
  }

  program
    .command('receipt')
    .description(t('cli.receipt'))
    .argument('<record-id>', t('cli.recordId'))
    .addOption(new Option('--format <type>', t('cli.receipt.format')).choices([...receiptTypes]))
    .option('--output <file>', t('cli.output'))
    .action((recordId: string, flags: ReceiptFlags, command: Command) => {
      const file = flags.output ?? null;
      const type = flags.format ?? receiptTypeOf(file ?? '') ?? 'json';
      if (type === 'pdf' && file === null) command.error(t('cli.receipt.needsOutput'));
      invocation = { command: 'receipt', json: json(), recordId, type, file };
    });

  for (const decision of ['mark-pushed', 'send-missing'] as const) {
    activity
      .command(decision)
      .description(t(`cli.activity.${decision}`))
      .argument('<record-id>', t('cli.recordId'))
      .action((id: string) => {
        invocation = { command: 'activity-decide', json: json(), decision, id };
      });
  }

  program
    .command('doctor')
    .description(t('cli.doctor'))
    .option('--save <file>', t('cli.doctor.save'))
    .action(({ save }: { save?: string }) => {
      invocation = { command: 'doctor', json: json(), save: save ?? null };
    });

  const token = program.command('token').description(t('cli.token'));
  token
    .command('set')
    .description(t('cli.token.set'))
    .action(() => {
      invocation = { command: 'token-set', json: json() };
    });
  token
    .command('remove')
    .description(t('cli.token.remove'))
    .action(() => {
      invocation = { command: 'token-remove', json: json() };
    });

  program
    .command('sandbox')
    .description(t('cli.sandbox'))
    .option('--port <number>', t('cli.port'), wholeNumber(t, 0, 65_535), 0)
    .action((flags: { port: number }) => {
      invocation = { command: 'sandbox', json: json(), ...flags };
    });

  try {
    program.parse(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return { kind: 'text', out, err, understood: error.exitCode === 0 };
  }
  return invocation
    ? { kind: 'invocation', invocation }
    : { kind: 'text', out, err, understood: false };
}

/** Files, and the options that say how they are to be read. */
function describeSource(command: Command, t: Translate): Command {
  return command
    .argument(
      '<file...>',
      t('cli.files'),
      // An empty name, such as a script's unset variable, would stand for the folder one is in.
      oneMore(reader((name) => (name === '' ? undefined : name), t('cli.value.file'))),
    )
    .option(
      '--delimiter <character>',
      t('cli.delimiter'),
      reader(readDelimiter, t('cli.value.character')),
    )
    .addOption(
      new Option('--quote <character>', t('cli.quote')).argParser(
        // Wrapped: commander takes a bare `null` for "not given".
        reader(
          (value) => {
            const character = quotes[value];
            return character === undefined ? undefined : { character };
          },
          oneOf(t, Object.keys(quotes)),
        ),
      ),
    )
    .option(
      '--escape <character>',
      t('cli.escape'),
      reader((value) => escapes[value], oneOf(t, Object.keys(escapes))),
    )
    .option(
      '--encoding <name>',
      t('cli.encoding', { names: encodings.join(', ') }),
      reader(readEncoding, oneOf(t, encodings)),
    )
    .option('--sheet <name>', t('cli.sheet'))
    .option(
      '--column <name=role>',
      t('cli.column', { roles: [...columnRoles, 'none'].join(', ') }),
      oneMore(reader(readColumn, t('cli.value.column'))),
    )
    .option('--recipe <file>', t('cli.recipe.file'))
    .addOption(
      new Option('--whole-workbook', t('cli.wholeWorkbook')).conflicts([
        'sheet',
        'hiddenRows',
        'recipe',
        'as',
      ]),
    )
    .addOption(choice(t, '--as <what>', t('cli.as'), sendings))
    .addOption(new Option('--import-name <text>', t('cli.importName')).implies({ as: 'rows' }))
    .addOption(
      choice(t, '--row-values <how>', t('cli.rowValues'), rowValues).implies({ as: 'rows' }),
    )
    .addOption(choice(t, '--nested <how>', t('cli.nested'), nestedValues).implies({ as: 'rows' }))
    .addOption(choice(t, '--hidden-rows <what>', t('cli.hiddenRows'), hiddenRowsValues));
}

/** An option that has one of a few values. */
function choice(t: Translate, flags: string, text: string, values: readonly string[]): Option {
  const read = (value: string) => values.find((known) => known === value);
  return new Option(flags, text).argParser(reader(read, oneOf(t, values)));
}

function sourceOptions(flags: SourceFlags): SourceOptions {
  return {
    ...(flags.delimiter !== undefined && { delimiter: flags.delimiter }),
    ...(flags.quote !== undefined && { quote: flags.quote.character }),
    ...(flags.escape !== undefined && { escape: flags.escape }),
    ...(flags.encoding !== undefined && { encoding: flags.encoding }),
    ...(flags.sheet !== undefined && { sheet: flags.sheet }),
    ...(flags.wholeWorkbook && { sendAs: 'workbook' as const }),
    ...(flags.hiddenRows !== undefined && { hiddenRows: flags.hiddenRows }),
    ...(flags.column && { readings: flags.column }),
    ...(flags.as === 'rows' && { asRows: rowsOptions(flags) }),
  };
}

function rowsOptions({ importName, rowValues: values, nested }: SourceFlags): RowsOptions {
  return {
    ...(importName !== undefined && { importName }),
    values: values ?? usualRows.values,
    nested: nested ?? usualRows.nested,
  };
}

function wholeNumber(t: Translate, least: number, most: number) {
  const wrong = t('cli.value.number', { least, most });
  return reader((value) => readNumber(value, least, most), wrong);
}

/** Makes a reader that refuses what cannot be read, in the way that commander reports. */
function reader<T>(read: (value: string) => T | undefined, wrong: string): (value: string) => T {
  return (value) => {
    const result = read(value);
    if (result === undefined) throw new InvalidArgumentError(wrong);
    return result;
  };
}

/** Collects the values of an option that may be given several times. */
function oneMore<T>(read: (value: string) => T): (value: string, before?: readonly T[]) => T[] {
  return (value, before = []) => [...before, read(value)];
}

function oneOf(t: Translate, names: readonly string[]): string {
  return t('cli.value.oneOf', { names: names.join(', ') });
}

/** One of both, and not the other; `null` where that is not clear. */
function readDestination({ repository, saved }: PushFlags): PushInvocation['destination'] | null {
  if (saved === undefined) {
    return repository === undefined ? null : { kind: 'repository', wanted: repository };
  }
  return repository === undefined ? { kind: 'saved', name: saved } : null;
}
