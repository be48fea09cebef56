import { readdirSync, rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RecordedPieces } from '../../../main/inspect/recorded-pieces.ts';
import { readPieces } from '../../../main/tabular/pieces-source.ts';
import { tempFolder } from '../temp-folder.ts';

async function* pieces(...texts: readonly string[]): AsyncGenerator<Buffer> {
  for (const text of texts) yield Buffer.from(text);
}

/** Reads all of them, in pieces that are cut elsewhere. */
async function textOf(made: AsyncGenerator<Buffer>): Promise<string> {
  const source = readPieces(made, () => 0);
  const target = Buffer.alloc(4);
  let text = '';
  for (let length = await source.read(target); length > 0; length = await source.read(target)) {
    text += target.toString('utf8', 0, length);
  }
  return text;
}

let folder: string;
let recorded: RecordedPieces;

beforeEach(async () => {
  folder = await tempFolder();
  recorded = new RecordedPieces(folder);
});

afterEach(() => recorded.close());

describe('pieces that are recorded', () => {
  it('are given on', async () => {
    expect(await textOf(recorded.record(pieces('Konto;', '', 'Beløp\n4000;1,50')))).toBe(
      'Konto;Beløp\n4000;1,50',
    );
  });

  it('are given once more as they were', async () => {
    await textOf(recorded.record(pieces('Konto;', '', 'Beløp\n4000;1,50')));
    expect(await textOf(recorded.replay(() => {}))).toBe('Konto;Beløp\n4000;1,50');
  });

  it('tell how much of them has been given once more', async () => {
    const shares: number[] = [];
    await textOf(recorded.record(pieces('a'.repeat(300_000))));
    await textOf(recorded.replay((share) => shares.push(share)));
    expect(shares).toEqual([262_144 / 300_000, 1, 1]);
  });

  it('are whole once all have come', async () => {
    await textOf(recorded.record(pieces('1234', '5678')));
    expect(recorded.isWhole).toBe(true);
  });

  it('are not whole while some are still to come', async () => {
    const source = readPieces(recorded.record(pieces('1234', '5678', '9')), () => 0);
    await source.read(Buffer.alloc(4));
    await source.close();
    expect(recorded.isWhole).toBe(false);
  });

  it('leave no file that anybody could open', async () => {
    await textOf(recorded.record(pieces('Konto;Beløp')));
    expect(readdirSync(folder)).toEqual([]);
  });

  it('are given on but not kept where there is no room for them', async () => {
    rmSync(folder, { recursive: true });
    expect(await textOf(recorded.record(pieces('123456', '789012')))).toBe('123456789012');
    expect(recorded.isWhole).toBe(false);
  });
});
