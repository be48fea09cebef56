import { CsvScanner } from '../tabular/csv-scanner.ts';
import { readPieces } from '../tabular/pieces-source.ts';
import { readCsvLedger } from './csv-ledger.ts';
import { lookAtCsv } from './csv-look.ts';

const rounds = 3;

/** Enough for the loops over rows to be compiled as those that matter. */
const ledgerRows = 20_000;

/**
 * Runs the code of a look and a check on a made-up ledger, so that a person's first file meets it
 * compiled.
 */
export async function warmUp(): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    // Another one each time: the same would not be looked at again.
    const head = someLedger(2_000 + round);
    const { dialect } = lookAtCsv(head, true, {});
    const scanner = new CsvScanner({ ...dialect, columns: 5, skippedRows: 0 });
    scanner.pieces[0].set(head);
    scanner.scan(0, head.length);
    scanner.close();
  }
  const ledger = someLedger(ledgerRows);
  const look = lookAtCsv(ledger, true, {});
  await readCsvLedger(() => readPieces(once(ledger), () => 0), look, {
    signal: new AbortController().signal,
    rows: ledgerRows,
    onRead: () => {},
  });
}

function someLedger(rows: number): Buffer {
  const row = '4000;2026-10-01;-1 234,50;"Bærum; Åse AS";Faktura 1\n';
  return Buffer.from(`Account;Date;Amount;Supplier;Text\n${row.repeat(rows)}`);
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
