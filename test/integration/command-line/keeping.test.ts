import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sampleLedgerRepository as repository } from '../../../main/sandbox/options.ts';
import { aCommandLine } from './cli.ts';
import { aSandbox, token } from './ignite.ts';

const text = `${repository.fields.join(';')}\n4000;2026-10-01;-1250,00;NOK;Kaffe;Bærum Kaffe\n`;

/** A profile with these preferences, an Ignite, and a ledger to push. */
async function aProfile(preferences: (folder: string) => object, ledger = text) {
  const sandbox = await aSandbox();
  const { folder, run } = await aCommandLine({
    KINDLING_API_URL: sandbox.address,
    KINDLING_TOKEN: token,
  });
  const profile = join(folder, 'profile');
  mkdirSync(profile);
  writeFileSync(join(profile, 'preferences.json'), JSON.stringify(preferences(folder)));
  writeFileSync(join(folder, 'ledger.csv'), ledger);
  const push = () => run(['push', 'ledger.csv', '--json', '--repository', repository.id]);
  const receipt = async (out: string) =>
    JSON.parse((await run(['receipt', JSON.parse(out).recordId])).out);
  return { sandbox, folder, profile, run, push, receipt };
}

const sha256 = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

describe('copies of what was sent', () => {
  it('are what Ignite received, byte for byte, and on record', async () => {
    const at = await aProfile((folder) => ({ copiesFolder: join(folder, 'copies') }));
    const { out } = await at.push();
    const [received] = await at.sandbox.imports();
    const { copies } = await at.receipt(out);
    expect([copies.map(({ code }: { code: unknown }) => code), sha256(copies[0].path)]).toEqual([
      [null],
      received?.sha256,
    ]);
  });

  it('never take the place of another', async () => {
    const at = await aProfile((folder) => ({ copiesFolder: join(folder, 'copies') }));
    await at.push();
    writeFileSync(join(at.folder, 'ledger.csv'), text.replace('2026-10', '2026-11'));
    await at.push();
    const names = readdirSync(join(at.folder, 'copies')).sort();
    expect(names).toEqual([
      expect.stringMatching(/^\d{4}-\d\d-\d\d ledger \(2\)\.csv/),
      expect.stringMatching(/^\d{4}-\d\d-\d\d ledger\.csv/),
    ]);
  });

  it('that cannot be written are told on the record, and stop no push', async () => {
    const at = await aProfile((folder) => ({ copiesFolder: join(folder, 'ledger.csv', 'no') }));
    const { code, out } = await at.push();
    const { copies } = await at.receipt(out);
    expect([code, typeof copies[0].code]).toEqual([0, 'string']);
  });

  it('are not kept unless a person wants them', async () => {
    const at = await aProfile(() => ({}));
    const { out } = await at.push();
    expect((await at.receipt(out)).copies).toEqual([]);
  });
});

describe('the text of cells', () => {
  /** Every file below a folder. */
  const filesIn = (folder: string): string[] =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));

  it('that was complained about is kept nowhere once it was pushed', async () => {
    const odd = ['tolvhundreogfemti', 'Syttende mai'];
    const row = `4000;${odd[1]};${odd[0]};NOK;Kaffe;Bærum Kaffe\n`;
    const good = text.split('\n')[1];
    const at = await aProfile(() => ({}), `${text}${`${good}\n`.repeat(40)}${row}`);
    const { code, err } = await at.push();
    const found = filesIn(at.profile).filter((path) =>
      odd.some((cell) => readFileSync(path).includes(cell)),
    );
    const complaints = err.match(/the first is in line 43/g) ?? [];
    expect([code, complaints.length, found]).toEqual([0, 2, []]);
  });
});

describe('the history as a file', () => {
  it.each(['xlsx', 'csv', 'json'])(
    'is written as .%s, and takes no other file’s place',
    async (type) => {
      const at = await aProfile(() => ({}));
      await at.push();
      const path = join(at.folder, `history.${type}`);
      const first = await at.run(['activity', '--export', path]);
      const bytes = readFileSync(path);
      const second = await at.run(['activity', '--export', path, '--json']);
      expect([first.code, bytes.length > 100, JSON.parse(second.out).error.code]).toEqual([
        0,
        true,
        'output-exists',
      ]);
    },
  );
});
