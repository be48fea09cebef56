import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { fromBuffer, type ZipFile } from 'yauzl';
import { aCommandLine } from './cli.ts';
import { aSandbox, token } from './ignite.ts';

/** The texts in a zip, by name. */
async function textsOf(path: string): Promise<Record<string, string>> {
  const open = promisify<Buffer, { lazyEntries: boolean }, ZipFile>(fromBuffer);
  const zip = await open(await readFile(path), { lazyEntries: false });
  const texts: Record<string, string> = {};
  const reading: Promise<void>[] = [];
  await new Promise((resolve) => {
    zip.on('entry', (entry) => {
      const read = promisify(zip.openReadStream.bind(zip)) as (
        e: typeof entry,
      ) => Promise<NodeJS.ReadableStream>;
      reading.push(
        read(entry).then(async (stream) => {
          texts[entry.fileName] = (await buffer(stream)).toString('utf8');
        }),
      );
    });
    zip.on('end', resolve);
  });
  await Promise.all(reading);
  return texts;
}

describe('doctor', () => {
  it('has a line for each thing between here and Ignite', async () => {
    const sandbox = await aSandbox();
    const { run } = await aCommandLine();
    const env = { KINDLING_API_URL: sandbox.address, KINDLING_TOKEN: token };
    const { out } = await run(['doctor'], { env });
    expect(out.trimEnd().split('\n')).toHaveLength(12);
  });

  it('says that Ignite takes the token', async () => {
    const sandbox = await aSandbox();
    const { run } = await aCommandLine();
    const env = { KINDLING_API_URL: sandbox.address, KINDLING_TOKEN: token };
    const { out } = await run(['doctor'], { env });
    expect(out).toMatch(/✓ Repositories: Ignite accepts the token and lists \d+ repositories\./);
  });

  it.each([
    [0, token],
    [7, 'wrong'],
  ])('ends with %i for the token %s', async (code, given) => {
    const sandbox = await aSandbox();
    const { run } = await aCommandLine();
    const env = { KINDLING_API_URL: sandbox.address, KINDLING_TOKEN: given };
    expect((await run(['doctor', '--json'], { env })).code).toBe(code);
  });

  it('ends with 5 where Ignite cannot be reached', async () => {
    const { run } = await aCommandLine();
    const env = { KINDLING_API_URL: 'http://127.0.0.1:1', KINDLING_TOKEN: token };
    expect((await run(['doctor'], { env })).code).toBe(5);
  });

  it('saves diagnostics without token, names or contents of what was pushed', async () => {
    const sandbox = await aSandbox();
    const { run, folder } = await aCommandLine();
    const env = { KINDLING_API_URL: sandbox.address, KINDLING_TOKEN: token };
    const ledger = join(folder, 'secret-ledger.csv');
    await writeFile(ledger, 'AccountCode;Amount\n4000;1250,00\n4010;-77731,25\n');
    await run(['push', ledger, '--repository', 'Suppliers'], { env });
    const zip = join(folder, 'diagnostics.zip');
    await run(['doctor', '--save', zip], { env });
    const texts = await textsOf(zip);
    expect(Object.keys(texts).sort()).toEqual([
      'kindling.log',
      'pushes.json',
      'queue.json',
      'report.json',
      'report.txt',
      'settings.json',
    ]);
    const all = Object.values(texts).join('\n');
    for (const secret of [token, 'secret-ledger', '77731', 'Suppliers', folder]) {
      expect(all).not.toContain(secret);
    }
  });

  it('does not write over a file that is there', async () => {
    const { run, folder } = await aCommandLine();
    const path = join(folder, 'there.zip');
    await writeFile(path, 'mine');
    await run(['doctor', '--save', path], { env: { KINDLING_API_URL: 'http://127.0.0.1:1' } });
    expect(await readFile(path, 'utf8')).toBe('mine');
  });
});
