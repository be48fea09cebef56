import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sampleLedgerRepository as repository } from '../../../main/sandbox/options.ts';
import { openDatabase } from '../../../main/store/database.ts';
import { createDeleteQueries } from '../../../main/store/delete-queries.ts';
import { aCommandLine } from './cli.ts';
import { aSandbox, token } from './ignite.ts';

const header = repository.fields.join(';');
const row = (day: number, amount: string, text: string) =>
  `4000;2026-10-${String(day).padStart(2, '0')};${amount};NOK;${text};Bærum Kaffe`;
const october = Array.from({ length: 28 }, (_, at) => row(at + 1, `${at},50`, `Kaffe ${at}`));

const query = { id: '0b7c2f4e-5a1d-4c8e-9f3a-2d6b8e1c7a90', repositoryId: repository.id };

/** A command line that has pushed October, and `again.csv` with the rows of now. */
async function afterOctober(rows: readonly string[], delimiter = ';') {
  const sandbox = await aSandbox({ deleteQueries: [query] });
  const line = await aCommandLine({ KINDLING_API_URL: sandbox.address, KINDLING_TOKEN: token });
  const write = (name: string, lines: readonly string[], between: string) =>
    writeFile(
      join(line.folder, name),
      `${[header, ...lines].join('\n')}\n`.replaceAll(';', between),
    );
  await write('october.csv', october, ';');
  await line.run(['push', 'october.csv', '--repository', repository.id]);
  await write('again.csv', rows, delimiter);
  const push = (...more: string[]) =>
    line.run(['push', 'again.csv', '--repository', repository.id, ...more]);
  return { sandbox, push, folder: line.folder };
}

/** Two rows left out, one changed, one added. */
const later = [...october.slice(2, 27), row(28, '99,00', 'Te'), row(28, '14,00', 'Sukker')];

describe('a push of a period that was pushed before', () => {
  it('is refused', async () => {
    const { push, sandbox } = await afterOctober(later);
    const { code } = await push();
    expect([code, (await sandbox.imports()).length]).toEqual([8, 1]);
  });

  it('tells what is the same, new and gone, and by how much the net has changed', async () => {
    const { push } = await afterOctober(later);
    const { err } = await push();
    expect(err).toMatch(
      /October 2026: pushed \S.*, 28 rows; 25 the same, 2 new, 3 gone, net \+83\.50/,
    );
  });

  it('says how to go on', async () => {
    const { push } = await afterOctober(later);
    expect((await push()).err).toContain('--allow-overlap');
  });

  it('goes when the rows are to be added', async () => {
    const { push } = await afterOctober(later);
    expect((await push('--allow-overlap')).code).toBe(0);
  });

  it('goes with a delete query, which makes room', async () => {
    const { push } = await afterOctober(later);
    const { code } = await push('--delete-query', query.id);
    expect(code).toBe(0);
  });

  it('is refused where the words of the delete query are about another month', async () => {
    const { push, folder } = await afterOctober(later);
    const db = openDatabase(join(folder, 'profile'));
    createDeleteQueries(db).save({
      id: query.id,
      repositoryId: repository.id,
      name: 'September 2026',
      description: '',
    });
    db.close();
    const refused = await push('--delete-query', query.id);
    const agreed = await push('--delete-query', query.id, '--allow-differences');
    expect([refused.code, refused.err.includes('the file holds 2026-10'), agreed.code]).toEqual([
      8,
      true,
      0,
    ]);
  });

  it('is told by a dry run, as data too', async () => {
    const { push } = await afterOctober(later);
    const { out } = await push('--dry-run', '--json');
    expect(JSON.parse(out).pushedBefore.overlaps).toMatchObject([
      { period: '2026-10', rows: 27, earlierRows: 28, compared: { same: 25, added: 2, gone: 3 } },
    ]);
  });

  it('is compared whatever the rows are written in', async () => {
    const { push } = await afterOctober([...october, row(28, '1,00', 'Mer')], '\t');
    expect((await push()).err).toContain('28 the same, 1 new, 0 gone');
  });
});

describe('a push of another period', () => {
  const november = Array.from({ length: 30 }, (_, at) =>
    row(at + 1, '1,00', 'Kaffe').replace('2026-10', '2026-11'),
  );

  it('goes without a question', async () => {
    const { push } = await afterOctober(november);
    expect(await push()).toMatchObject({ code: 0 });
  });

  it('says of a period between that it was never pushed', async () => {
    const { push } = await afterOctober(
      november.map((cells) => cells.replace('2026-11', '2026-12')),
    );
    expect((await push()).err).toContain('November 2026 has not been pushed');
  });

  it('says of a month that ends early that it does', async () => {
    const { push } = await afterOctober(november.slice(0, 17));
    expect((await push()).err).toMatch(/November 2026 ends on .*17/);
  });
});
