import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

const names = [
  'Bærum Kaffe AS',
  'Østfold Trykk',
  'Fjellbrød Bakeri',
  'Vågen Hotell',
  'Nordlys Data',
];

/** Writes a general ledger of about `bytes` to `path`: the same one for the same size. */
export async function writeLedger(path: string, bytes: number): Promise<void> {
  const file = createWriteStream(path, { highWaterMark: 1 << 22 });
  const next = createRandom(2026);
  let written = 0;
  let block = 'AccountCode;AccountingDate;Amount;Currency;Description;SupplierName\n';
  while (written < bytes) {
    while (block.length < 1 << 20) {
      const day = String(1 + (next() % 28)).padStart(2, '0');
      const amount = `${(next() % 9_000_000) - 4_500_000},${String(next() % 100).padStart(2, '0')}`;
      const name = names[next() % names.length];
      block += `${4000 + (next() % 900)};2026-10-${day};${amount};NOK;Faktura ${next() % 1_000_000};${name}\n`;
    }
    const chunk = Buffer.from(block);
    block = '';
    written += chunk.length;
    if (!file.write(chunk)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
}

/** Numbers from 0 to 2³²−1, the same row for the same seed (xorshift32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}
