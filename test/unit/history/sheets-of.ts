import { text } from 'node:stream/consumers';
import { SaxesParser } from 'saxes';
import { type Entry, fromBufferPromise } from 'yauzl';

type Value = string | number | null;

/** The sheets of a workbook by name, row by row, as an XML parser of its own reads them. */
export async function sheetsOf(bytes: Buffer): Promise<Record<string, Value[][]>> {
  const zip = await fromBufferPromise(bytes);
  const parts = new Map<string, string>();
  for await (const entry of zip.eachEntry()) {
    parts.set((entry as Entry).fileName, await text(await zip.openReadStreamPromise(entry)));
  }
  const sheets: Record<string, Value[][]> = {};
  let number = 0;
  read(parts.get('xl/workbook.xml') ?? '', {
    open(name, attributes) {
      if (name !== 'sheet') return;
      number += 1;
      sheets[attributes.name ?? ''] = rowsOf(parts.get(`xl/worksheets/sheet${number}.xml`) ?? '');
    },
  });
  return sheets;
}

function rowsOf(xml: string): Value[][] {
  const rows: Value[][] = [];
  let isText = false;
  let written = '';
  read(xml, {
    open(name, attributes) {
      if (name === 'row') rows.push([]);
      if (name !== 'c') return;
      isText = attributes.t === 'inlineStr';
      written = '';
    },
    text(more) {
      written += more;
    },
    close(name) {
      if (name !== 'c') return;
      rows.at(-1)?.push(written === '' ? null : isText ? written : Number(written));
    },
  });
  return rows;
}

function read(
  xml: string,
  on: {
    readonly open?: (name: string, attributes: Record<string, string>) => void;
    readonly text?: (more: string) => void;
    readonly close?: (name: string) => void;
  },
): void {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => on.open?.(name, attributes));
  parser.on('text', (more) => on.text?.(more));
  parser.on('closetag', ({ name }) => on.close?.(name));
  parser.write(xml).close();
}
