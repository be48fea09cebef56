import { describe, expect, it } from 'vitest';
import { RecordedPieces } from '../../../main/inspect/recorded-pieces.ts';
import { readPieces } from '../../../main/tabular/pieces-source.ts';

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

describe('pieces that are recorded', () => {
  it('are given on, and once more as they were', async () => {
    const recorded = new RecordedPieces();
    const shares: number[] = [];
    expect(await textOf(recorded.record(pieces('Konto;', '', 'Beløp\n4000;1,50')))).toBe(
      'Konto;Beløp\n4000;1,50',
    );
    expect(recorded.isWhole).toBe(true);
    expect(await textOf(recorded.replay((share) => shares.push(share)))).toBe(
      'Konto;Beløp\n4000;1,50',
    );
    expect(shares.at(-1)).toBe(1);
  });

  it('are given on but not kept where they are too much', async () => {
    const recorded = new RecordedPieces(10);
    expect(await textOf(recorded.record(pieces('123456', '789012', '3')))).toBe('1234567890123');
    expect(recorded.isWhole).toBe(false);
  });

  it('are not whole while some are still to come', async () => {
    const recorded = new RecordedPieces();
    const source = readPieces(recorded.record(pieces('1234', '5678', '9')), () => 0);
    await source.read(Buffer.alloc(4));
    await source.close();
    expect(recorded.isWhole).toBe(false);
  });
});
