import { CsvScanner } from '../tabular/csv-scanner.ts';
import { lookAtCsv } from './csv-look.ts';

const rounds = 3;

/** Runs the code of a first look on a made-up ledger, so that a person's first file meets it compiled. */
export function warmUp(): void {
  const row = '4000;2026-10-01;-1 234,50;"Bærum; Åse AS";Faktura 1\n';
  const ledger = Buffer.from(`Account;Date;Amount;Supplier;Text\n${row.repeat(2_000)}`);
  for (let round = 0; round < rounds; round++) {
    const { dialect } = lookAtCsv(ledger, true, {});
    const scanner = new CsvScanner({ ...dialect, columns: 5, skippedRows: 0 });
    scanner.pieces[0].set(ledger);
    scanner.scan(0, ledger.length);
  }
}
