import { open } from 'node:fs/promises';
import { encodeText } from '../../main/tabular/encoding.ts';

/** How a ledger is written. `quoted` quotes every cell and doubles quotes inside some. */
export type LedgerKind = 'plain' | 'quoted' | 'windows-1252' | 'UTF-16LE';

const header =
  'Selskap;Konto;Bilag;Dato;Tekst;Leverandør;Valuta;Debet;Kredit;Avdeling;Prosjekt\r\n';
const suppliers = ['Bærum kommune', 'Ærlig Åse AS', '"Hansen; Sønner"', 'Telenor', 'Equinor ASA'];

/**
 * Writes a general ledger of about so many bytes, the same every time. Answers its data rows.
 */
export async function writeInspectLedger(
  path: string,
  bytes: number,
  kind: LedgerKind = 'plain',
): Promise<number> {
  const encode = (text: string) =>
    encodeText(text, kind === 'windows-1252' || kind === 'UTF-16LE' ? kind : 'UTF-8');
  const file = await open(path, 'w');
  let { bytesWritten: written } = await file.write(
    encode(kind === 'UTF-16LE' ? `\ufeff${header}` : header),
  );
  let rows = 0;
  let state = 42;
  while (written < bytes) {
    let block = '';
    while (block.length < 1 << 20) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      const amount = `${state % 1_000_000},${String(state % 97).padStart(2, '0')}`;
      const day = String((state % 28) + 1).padStart(2, '0');
      const supplier = suppliers[state % suppliers.length] ?? '';
      const project = state % 3 === 0 ? '' : `P-${state % 500}`;
      const row = `100;${4000 + (state % 900)};${500_000 + rows};2026-10-${day};Faktura ${state};${supplier};NOK;${amount};0,00;${state % 40};${project}`;
      block += `${kind === 'quoted' ? quoteAll(row) : row}\r\n`;
      rows += 1;
    }
    written += (await file.write(encode(block))).bytesWritten;
  }
  await file.close();
  return rows;
}

/** Every cell in quotes, with quotes inside one. */
function quoteAll(row: string): string {
  const cells = row.replace('"Hansen; Sønner"', 'Hansen Sønner').split(';');
  return cells.map((cell) => `"${cell.replace('Faktura', '""Faktura""')}"`).join(';');
}
