import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../../main/command-line/parse.ts';
import { createTranslate } from '../../../strings/translate.ts';

const parse = (...args: string[]) => parseArguments(args, createTranslate('en'));

function invocation(...args: string[]) {
  const parsed = parse(...args);
  if (parsed.kind === 'text') throw new Error(parsed.err);
  return parsed.invocation;
}

function complaint(...args: string[]): string {
  const parsed = parse(...args);
  if (parsed.kind !== 'text' || parsed.understood) throw new Error('It was understood');
  return parsed.err;
}

describe('the arguments of inspect', () => {
  it('name one file or several', () => {
    expect(invocation('inspect', 'a.csv', 'b.csv')).toEqual({
      command: 'inspect',
      json: false,
      files: ['a.csv', 'b.csv'],
      recipeFile: null,
      source: {},
    });
  });

  it('are not understood with an empty name among them', () => {
    expect(complaint('inspect', 'a.csv', '')).toContain('Give the name of a file.');
  });

  it('describe the source', () => {
    const csv = ['--delimiter', 'tab', '--quote', 'single', '--escape', 'bar'];
    const rest = ['--encoding', 'latin1', '--sheet', 'Q4'];
    expect(invocation('inspect', 'a.csv', ...csv, ...rest)).toMatchObject({
      source: {
        delimiter: '\t',
        quote: "'",
        escape: '|',
        encoding: 'ISO-8859-1',
        sheet: 'Q4',
      },
    });
  });

  it('may say that nothing is quoted', () => {
    expect(invocation('inspect', 'a.csv', '--quote', 'none')).toMatchObject({
      source: { quote: null },
    });
  });

  it('may name a file that looks like an option', () => {
    expect(invocation('inspect', '--', '--json')).toMatchObject({ files: ['--json'], json: false });
  });

  it('are refused without a file', () => {
    expect(complaint('inspect')).toContain('file');
  });

  it.each([
    ['--delimiter', 'commas', 'comma, semicolon, tab, pipe'],
    ['--quote', 'triple', 'double, single, none'],
    ['--escape', 'caret', 'double, backslash, bar'],
    ['--encoding', 'klingon', 'UTF-8, ISO-8859-1'],
  ])('are refused with a value %s does not have', (option, value, expected) => {
    expect(complaint('inspect', 'a.csv', option, value)).toContain(expected);
  });
});

describe('what is sent of a workbook', () => {
  it.each([
    [['--sheet', 'Oktober'], { sheet: 'Oktober' }],
    [['--whole-workbook'], { sendAs: 'workbook' }],
    [['--hidden-rows', 'leave-out'], { hiddenRows: 'leave-out' }],
  ])('is told by %j', (args, source) => {
    expect(invocation('inspect', 'a.xlsx', ...args)).toMatchObject({ source });
  });

  it.each([
    [['--hidden-rows', 'some'], 'send, leave-out'],
    [['--whole-workbook', '--sheet', 'Oktober'], 'cannot be used'],
    [['--whole-workbook', '--hidden-rows', 'leave-out'], 'cannot be used'],
  ])('is refused where it contradicts itself: %j', (args, expected) => {
    expect(complaint('inspect', 'a.xlsx', ...args)).toContain(expected);
  });
});

describe('rows', () => {
  it.each([
    [['--as', 'rows'], { values: 'typed', nested: 'refuse' }],
    [['--import-name', 'October'], { importName: 'October', values: 'typed', nested: 'refuse' }],
    [['--row-values', 'text'], { values: 'text', nested: 'refuse' }],
    [['--nested', 'flatten'], { values: 'typed', nested: 'flatten' }],
  ])('are told by %j', (args, asRows) => {
    expect(invocation('inspect', 'a.csv', ...args)).toMatchObject({ source: { asRows } });
  });

  it('are not told by --as file', () => {
    expect(invocation('inspect', 'a.csv', '--as', 'file')).toMatchObject({ source: {} });
  });

  it('are no whole workbook', () => {
    const args = ['--whole-workbook', '--as', 'rows'];
    expect(complaint('inspect', 'a.xlsx', ...args)).toContain('cannot be used');
  });
});

describe('the arguments of push', () => {
  it('need a repository', () => {
    expect(complaint('push', 'a.csv')).toContain('--repository');
  });

  it('wait as long as they are told', () => {
    const asked = invocation('push', 'a.csv', '--repository', 'Ledger', '--wait', '5');
    expect(asked).toMatchObject({ waitMs: 5_000 });
  });

  it('go to a repository or with a saved push, and not both', () => {
    expect(invocation('push', 'a.csv', '--saved', 'Ledger, monthly')).toMatchObject({
      destination: { kind: 'saved', name: 'Ledger, monthly' },
    });
    const either = 'Give either --repository or --saved.';
    expect(complaint('push', 'a.csv')).toContain(either);
    expect(complaint('push', 'a.csv', '--repository', 'a', '--saved', 'b')).toContain(either);
  });

  it('compress and refuse duplicates unless told otherwise', () => {
    expect(invocation('push', 'a.csv', '--repository', 'Ledger')).toEqual({
      command: 'push',
      json: false,
      files: ['a.csv'],
      recipeFile: null,
      source: {},
      destination: { kind: 'repository', wanted: 'Ledger' },
      allowDifferences: false,
      isBatch: false,
      deleteQueryId: null,
      compress: true,
      allowDuplicate: false,
      allowOverlap: false,
      dryRun: false,
      erpTotals: [],
      comment: null,
      waitMs: 30_000,
    });
  });

  it('take several totals of the ERP, for one file', () => {
    const args = ['push', 'a.csv', '--repository', 'L', '--erp-total', '1,00 NOK'];
    const asked = invocation(...args, '--erp-total', 'debit=2,00 SEK');
    expect(asked).toMatchObject({
      erpTotals: [
        { text: '1,00 NOK', figure: 'net' },
        { text: '2,00 SEK', figure: 'debit' },
      ],
    });
  });

  it('refuse a total of the ERP for several files', () => {
    const args = ['push', 'a.csv', 'b.csv', '--repository', 'L', '--erp-total', '1'];
    expect(complaint(...args)).toContain('one file only');
  });

  it('refuse a delete query that is no UUID', () => {
    const args = ['--repository', 'Ledger', '--delete-query', 'this-month'];
    expect(complaint('push', 'a.csv', ...args)).toContain('UUID');
  });

  it('can tell otherwise', () => {
    const deleteQuery = '12345678-1234-1234-1234-123456789012';
    const args = ['--no-compress', '--allow-duplicate', '--dry-run', '--delete-query', deleteQuery];
    expect(invocation('push', 'a.csv', '--repository', 'Ledger', ...args)).toMatchObject({
      compress: false,
      allowDuplicate: true,
      dryRun: true,
      deleteQueryId: deleteQuery,
    });
  });
});

describe('--json', () => {
  it.each([
    ['before the command', ['--json', 'repositories']],
    ['behind it', ['repositories', '--json']],
  ])('is understood %s', (_, args) => {
    expect(invocation(...args)).toEqual({ command: 'repositories', json: true });
  });

  it('is understood behind a command of two words', () => {
    expect(invocation('token', 'set', '--json')).toEqual({ command: 'token-set', json: true });
  });
});

describe('the other commands', () => {
  it('show the last 50 pushes of activity unless told otherwise', () => {
    expect(invocation('activity')).toMatchObject({ search: '', limit: 50 });
  });

  it.each(['0', '-1', '1.5', 'ten', '99999'])('refuse %s lines of activity', (limit) => {
    expect(complaint('activity', `--limit=${limit}`)).toContain('whole number');
  });

  it('run the sandbox on any free port unless told otherwise', () => {
    expect(invocation('sandbox')).toMatchObject({ port: 0 });
  });

  it('take no token as an argument', () => {
    expect(complaint('token', 'set', 'abc')).toContain('too many arguments');
  });
});

describe('what is no command', () => {
  it.each([[[]], [['token']], [['puhs']], [['--nothing']]])('%j is explained', (args) => {
    expect(complaint(...args)).not.toBe('');
  });

  it('is help when it was asked for, on standard output', () => {
    expect(parse('push', '--help')).toMatchObject({
      kind: 'text',
      out: expect.stringContaining('--allow-duplicate'),
      err: '',
      understood: true,
    });
  });

  it('is the version when it was asked for', () => {
    expect(parse('--version')).toMatchObject({
      out: expect.stringMatching(/^\d+\.\d+\.\d+\s*$/),
      understood: true,
    });
  });
});
