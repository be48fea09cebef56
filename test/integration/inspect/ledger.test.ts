import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Inspection, SourceOptions } from '../../../main/contract/inspection.ts';
import { check } from '../../../main/inspect/check.ts';
import { type Encoding, encodeText } from '../../../main/tabular/encoding.ts';
import { tempFolder } from '../temp-folder.ts';
import { textRow, workbookFile } from './workbook-file.ts';

async function inspect(
  bytes: Uint8Array,
  name = 'ledger.csv',
  options: SourceOptions = {},
): Promise<Inspection> {
  const path = join(await tempFolder(), name);
  await writeFile(path, bytes);
  return check(path, options, { signal: new AbortController().signal, onProgress: () => {} });
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

describe('the control totals of a sheet', () => {
  const header = textRow(1, ['Konto', 'Dato', 'Beløp', 'Valuta']);
  const row = (at: number, amount: string, more = '') =>
    `<row r="${at}"${more}><c r="A${at}"><v>${4000 + at}</v></c><c r="B${at}" s="1"><v>${46_294 + at}</v></c>${amount}<c r="D${at}" t="inlineStr"><is><t>NOK</t></is></c></row>`;
  const number = (at: number, value: string) => `<c r="C${at}"><v>${value}</v></c>`;
  const readSheet = async (rows: string, options: SourceOptions = {}) => {
    const file = workbookFile([{ name: 'Hovedbok', rows: header + rows }]);
    return (await inspect(file, 'ledger.xlsx', options)).finance;
  };

  it('are those of its stored numbers and dates', async () => {
    const rows = row(2, number(2, '1250.5')) + row(3, number(3, '-0.1')) + row(4, number(4, '0.3'));
    expect((await readSheet(rows))?.totals).toMatchObject({
      rows: 3,
      from: '2026-10-01',
      to: '2026-10-03',
      byCurrency: [{ currency: 'NOK', sums: [{ debit: '1250.8', credit: '0.1', net: '1250.7' }] }],
    });
  });

  it('read amounts that are texts, whatever their decimal mark', async () => {
    const text = (at: number) => `<c r="C${at}" t="inlineStr"><is><t>1 250,00</t></is></c>`;
    const finance = await readSheet(row(2, text(2)) + row(3, text(3)));
    expect(finance?.totals?.byCurrency[0]?.sums[0]?.net).toBe('2500.00');
  });

  it('leave out hidden rows where they are left out of what is sent', async () => {
    const rows = row(2, number(2, '1')) + row(3, number(3, '2'), ' hidden="1"');
    const sent = await readSheet(rows);
    const left = await readSheet(rows, { hiddenRows: 'leave-out' });
    const nets = [sent, left].map((one) => one?.totals?.byCurrency[0]?.sums[0]?.net);
    expect(nets).toEqual(['3', '1']);
  });
});

describe('the control totals of JSON', () => {
  const object = (amount: string, more = '') =>
    `{"PostingDate":"2026-10-01","Amount":${amount},"Currency":"NOK"${more}}`;
  const net = async (text: string, name: string) => {
    const { finance } = await inspect(Buffer.from(text), name);
    return finance?.totals?.byCurrency.map(({ sums }) => sums[0]?.net);
  };

  it('keep digits that a number would round', async () => {
    const rows = `[${object('12345678901234567.89')},${object('-1.25e3')}]`;
    expect(await net(rows, 'ledger.json')).toEqual(['12345678901233317.89']);
  });

  it('are those of every line of NDJSON, whatever the order of its names', async () => {
    const rows = `${object('1.50')}\n{"Currency":"NOK","Amount":"2.25"}\n`;
    expect(await net(rows, 'ledger.ndjson')).toEqual(['3.75']);
  });
});
