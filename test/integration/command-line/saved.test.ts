import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sampleLedgerRepository as repository } from '../../../main/sandbox/options.ts';
import { aCommandLine } from './cli.ts';
import { aSandbox, token } from './ignite.ts';

const header = repository.fields.join(';');

/** A month of a ledger. */
function month(period: string, rows = 20, columns = header): string {
  const lines = Array.from({ length: rows }, (_, at) => {
    const day = String((at % 28) + 1).padStart(2, '0');
    return `4000;${period}-${day};${100 + at},00;NOK;Kaffe;Bærum Kaffe`;
  });
  return `${[columns, ...lines].join('\n')}\n`;
}

/** October was pushed, and made a saved push of. */
async function aSavedPush() {
  const sandbox = await aSandbox();
  const { folder, run } = await aCommandLine({
    KINDLING_API_URL: sandbox.address,
    KINDLING_TOKEN: token,
  });
  const write = (name: string, text: string) => writeFile(join(folder, name), text);
  await write('ledger-2026-10.csv', month('2026-10'));
  const to = ['--json', '--repository', repository.id];
  const { out } = await run(['push', 'ledger-2026-10.csv', ...to]);
  const { recordId } = JSON.parse(out);
  const made = await run(['saved', 'make', recordId, '--json']);
  const push = (file: string, ...more: string[]) =>
    run(['push', file, '--saved', JSON.parse(made.out).name, '--json', ...more]);
  return { sandbox, folder, run, write, push };
}

const kindsOf = (out: string) =>
  JSON.parse(out).differences.map(({ kind }: { kind: string }) => kind);

describe('a saved push', () => {
  it('takes the next month without a question, and learns from it', async () => {
    const { run, write, push } = await aSavedPush();
    await write('ledger-2026-11.csv', month('2026-11'));
    const { code, out } = await push('ledger-2026-11.csv');
    const [listed] = JSON.parse((await run(['saved', '--json'])).out);
    expect([code, JSON.parse(out).state, listed.lastGood.periods]).toEqual([
      0,
      'pushed',
      ['2026-11'],
    ]);
  });

  it('takes no file that differs, and says how', async () => {
    const { sandbox, write, push } = await aSavedPush();
    await write('export.csv', month('2027-02', 90, header.replace('Description', 'Text')));
    const { code, out } = await push('export.csv');
    expect([code, kindsOf(out), (await sandbox.imports()).length]).toEqual([
      3,
      ['name', 'columns', 'warnings', 'period', 'rows', 'amount'],
      1,
    ]);
  });

  it('takes one that differs when a person agrees', async () => {
    const { write, push } = await aSavedPush();
    await write('export.csv', month('2026-11'));
    const { code } = await push('export.csv', '--allow-differences');
    expect(code).toBe(0);
  });

  it('takes no month that was pushed before', async () => {
    const { write, push } = await aSavedPush();
    await write('ledger-again.csv', month('2026-10', 21));
    const { code, out } = await push('ledger-again.csv');
    expect([code, kindsOf(out)]).toEqual([3, ['pushed-before']]);
  });

  it('that is not there ends with 2', async () => {
    const { run } = await aSavedPush();
    const { code, out } = await run(['push', 'a.csv', '--saved', 'Nothing', '--json']);
    expect([code, JSON.parse(out).error.code]).toEqual([2, 'saved-push-unknown']);
  });

  it('goes to a colleague as a file, without what was pushed', async () => {
    const { folder, run } = await aSavedPush();
    await run(['saved', 'export', 'mine.json']);
    const text = await readFile(join(folder, 'mine.json'), 'utf8');
    const { out } = await run(['saved', 'import', 'mine.json', '--json']);
    expect([text.includes(token), text.includes('lastGood'), JSON.parse(out)]).toEqual([
      false,
      false,
      [expect.objectContaining({ outcome: 'there' })],
    ]);
  });
});
