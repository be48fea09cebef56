import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Inspection } from '../../../main/contract/inspection.ts';
import { check } from '../../../main/inspect/check.ts';
import { type Encoding, encodeText } from '../../../main/tabular/encoding.ts';
import { tempFolder } from '../temp-folder.ts';

async function inspect(bytes: Uint8Array): Promise<Inspection> {
  const path = join(await tempFolder(), 'ledger.csv');
  await writeFile(path, bytes);
  return check(path, {}, { signal: new AbortController().signal, onProgress: () => {} });
}

const rows = (delimiter: string) =>
  Array.from({ length: 50 }, (_, row) =>
    [4000 + row, `${(row % 28) + 1}.10.2026`, `1 ${250 + row},50`, 'NOK', 'Bærum'].join(delimiter),
  ).join('\n');
const ledger = (delimiter: string) =>
  `Konto;Dato;Beløp;Valuta;Tekst\n`.replaceAll(';', delimiter) + rows(delimiter);

/** 50 rows of 1,250.50 to 1,299.50. */
const net = '63750.00';

describe('the control totals of a file', () => {
  it.each<[string, Encoding, string]>([
    ['UTF-8', 'UTF-8', ';'],
    ['a code page', 'CP865', ';'],
    ['ISO-8859-1', 'ISO-8859-1', '|'],
    ['UTF-16', 'UTF-16LE', '\t'],
    ['a delimiter of two bytes', 'UTF-8', '¦'],
  ])('are those of its rows, in %s', async (_, encoding, delimiter) => {
    const { finance } = await inspect(
      encodeText(`\ufeff${ledger(delimiter)}`.slice(encoding.startsWith('UTF') ? 0 : 1), encoding),
    );
    expect(finance?.totals).toMatchObject({
      rows: 50,
      from: '2026-10-01',
      to: '2026-10-28',
      groups: [{ currency: 'NOK', period: '2026-10', rows: 50, sums: [{ net }] }],
    });
  });

  it('are read out of a gzip', async () => {
    const { finance } = await inspect(gzipSync(ledger(';')));
    expect(finance?.totals?.groups[0]?.sums[0]?.net).toBe(net);
  });

  it('leave out what stands above the header', async () => {
    const { finance } = await inspect(Buffer.from(`Hovedbok oktober\n\n${ledger(';')}`));
    expect(finance?.totals?.rows).toBe(50);
  });

  it('are read again when the rows prove another decimal mark than the first ones', async () => {
    const unclear = Array.from({ length: 300 }, (_, row) => `${row};1.${100 + row}`).join('\n');
    const clear = Array.from({ length: 300 }, (_, row) => `${row};2.5`).join('\n');
    const { finance } = await inspect(Buffer.from(`Nr;Amount\n${unclear}\n${clear}\n`));
    expect(finance).toMatchObject({
      columns: [{ role: 'identifier' }, { role: 'amount', decimalMark: '.' }],
      totals: { groups: [{ sums: [{ unread: 0, net: '1124.850' }] }] },
    });
  });

  it('are not told where rows run together', async () => {
    const quoted = '"4000";"1,50"\n'.repeat(20);
    const { finance } = await inspect(
      Buffer.from(`Konto;Amount\n${quoted}"4010";"2,00\n${quoted}`),
    );
    expect(finance?.totals ?? null).toBeNull();
  });
});
