import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sampleLedgerRepository } from '../../../main/sandbox/options.ts';
import { aCommandLine } from './cli.ts';
import { aSandbox, token } from './ignite.ts';

/** A command line that has pushed one file, and the push's record. */
async function aPush() {
  const sandbox = await aSandbox();
  const cli = await aCommandLine({ KINDLING_API_URL: sandbox.address, KINDLING_TOKEN: token });
  const { fields, name } = sampleLedgerRepository;
  const path = join(cli.folder, 'Bøker.csv');
  writeFileSync(path, `${fields.join(';')}\n4000;2026-10-01;-1250,00;NOK;Kaffe;Bærum\n`);
  const pushed = await cli.run(['push', path, '--repository', name, '--json']);
  return { ...cli, address: sandbox.address, recordId: JSON.parse(pushed.out).recordId as string };
}

describe('kindling receipt', () => {
  it('prints the receipt as JSON, without any network', async () => {
    const { run, recordId, address } = await aPush();
    const { code, out } = await run(['receipt', recordId], {
      env: { KINDLING_API_URL: 'http://127.0.0.1:9', KINDLING_TOKEN: '' },
    });
    expect([code, JSON.parse(out)]).toMatchObject([
      0,
      {
        document: 'kindling-receipt',
        version: 1,
        recordId,
        statement: 'Ignite received the file',
        file: { name: 'Bøker.csv', rows: 1 },
        destination: { address, repository: { name: sampleLedgerRepository.name } },
        madeBy: { timeZone: 'UTC' },
        sent: { parts: [{ state: 'pushed' }] },
      },
    ]);
  });

  it('saves a PDF, the same bytes each time, and never over another file', async () => {
    const { run, folder, recordId } = await aPush();
    const [first, second] = [join(folder, 'r.pdf'), join(folder, 's.bin')];
    const saved = await run(['receipt', recordId, '--output', first]);
    expect([saved.code, saved.out]).toEqual([0, '']);
    await run(['receipt', recordId, '--format', 'pdf', '--output', second]);
    const pdf = readFileSync(first);
    expect([pdf.subarray(0, 5).toString(), pdf.equals(readFileSync(second))]).toEqual([
      '%PDF-',
      true,
    ]);
    const over = await run(['receipt', recordId, '--output', join(folder, 'Bøker.csv'), '--json']);
    expect([over.code, JSON.parse(over.out).error.code]).toEqual([2, 'output-exists']);
  });

  it('of a push that is not there fails, and so does a PDF for standard output', async () => {
    const { run, recordId } = await aPush();
    const unknown = await run(['receipt', 'no-such-record', '--json']);
    expect([unknown.code, JSON.parse(unknown.out).error.code]).toEqual([2, 'push-unknown']);
    const printed = await run(['receipt', recordId, '--format', 'pdf']);
    expect([printed.code, printed.out]).toEqual([2, '']);
    expect(printed.err).toMatch(/--output/);
  });
});
