import { open } from 'node:fs/promises';

const header =
  'Selskap;Konto;Bilag;Dato;Tekst;Leverandør;Valuta;Debet;Kredit;Avdeling;Prosjekt\r\n';
const suppliers = ['Bærum kommune', 'Ærlig Åse AS', '"Hansen; Sønner"', 'Telenor', 'Equinor ASA'];

/** Writes a general ledger of about so many bytes, the same every time. Answers its data rows. */
export async function writeInspectLedger(path: string, bytes: number): Promise<number> {
  const file = await open(path, 'w');
  await file.write(header);
  let written = 0;
  let rows = 0;
  let state = 42;
  while (written < bytes) {
    let block = '';
    while (block.length < 1 << 20) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      const amount = `${state % 1_000_000},${String(state % 97).padStart(2, '0')}`;
      const day = String((state % 28) + 1).padStart(2, '0');
      const supplier = suppliers[state % suppliers.length];
      const project = state % 3 === 0 ? '' : `P-${state % 500}`;
      block += `100;${4000 + (state % 900)};${500_000 + rows};2026-10-${day};Faktura ${state};${supplier};NOK;${amount};0,00;${state % 40};${project}\r\n`;
      rows += 1;
    }
    written += (await file.write(block)).bytesWritten;
  }
  await file.close();
  return rows;
}
