import Busboy from '@fastify/busboy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bareFileName,
  contentTypeOf,
  type FormField,
  formHead,
  formTail,
} from '../../../main/ignite/form-data.ts';

interface Parsed {
  readonly order: string[];
  readonly fields: FormField[];
  readonly file: Buffer;
  readonly fileName: string;
}

/** Reads a form as a server would. */
function parse(body: Buffer, boundary: string): Promise<Parsed> {
  return new Promise((resolve, reject) => {
    const order: string[] = [];
    const fields: FormField[] = [];
    const chunks: Buffer[] = [];
    let fileName = '';
    const reader = new Busboy({
      headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
      preservePath: true,
    });
    reader.on('field', (name, value) => {
      order.push(name);
      fields.push([name, value]);
    });
    reader.on('file', (name, stream, given) => {
      order.push(name);
      fileName = given;
      stream.on('data', (chunk) => chunks.push(chunk));
    });
    reader.on('finish', () => resolve({ order, fields, file: Buffer.concat(chunks), fileName }));
    reader.on('error', reject);
    reader.end(body);
  });
}

const boundary = 'kindling-0123456789abcdef0123456789abcdef';

describe('a form', () => {
  it('is read back as it was, fields first and the file last', async () => {
    const name = fc.stringMatching(/^[A-Za-z]{1,20}$/);
    const value = fc.string({ unit: 'grapheme', maxLength: 100 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(name, value), { maxLength: 5 }),
        fc.uint8Array({ maxLength: 5000 }),
        async (fields, bytes) => {
          const head = formHead(boundary, fields, 'ledger.csv');
          const parsed = await parse(Buffer.concat([head, bytes, formTail(boundary)]), boundary);
          expect(parsed.fields).toEqual(fields);
          expect(parsed.order.at(-1)).toBe('file');
          expect(parsed.file.equals(bytes)).toBe(true);
        },
      ),
      { seed: 9, numRuns: 100 },
    );
  });

  it('cannot be broken by the name of a file', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (fileName) => {
        const head = formHead(boundary, [], fileName);
        const parsed = await parse(
          Buffer.concat([head, Buffer.from('x'), formTail(boundary)]),
          boundary,
        );
        expect(parsed.order).toEqual(['file']);
        expect(parsed.file.toString()).toBe('x');
      }),
      { seed: 10, numRuns: 200 },
    );
  });

  it.each([
    ['ledger "final".csv', 'ledger %22final%22.csv'],
    ['a\r\nX-Evil: 1.csv', 'a%0D%0AX-Evil: 1.csv'],
    ['Bücher, år.csv', 'Bücher, år.csv'],
    ['100%22.csv', '100%22.csv'],
  ])('writes the file name %j as the HTML standard says', (fileName, written) => {
    expect(formHead(boundary, [], fileName).toString()).toContain(`filename="${written}"`);
  });
});

describe('a file name', () => {
  it.each([
    ['ledger.csv', 'ledger.csv'],
    ['/home/ann/ledger.csv', 'ledger.csv'],
    ['C:\\Users\\Ann\\ledger.csv', 'ledger.csv'],
    ['../../etc/passwd', 'passwd'],
    ['..', 'file'],
    ['', 'file'],
    ['folder/', 'file'],
  ])('%j goes without its path', (name, expected) => {
    expect(bareFileName(name)).toBe(expected);
  });

  it.each([
    ['a.csv', 'text/csv'],
    ['a.CSV.GZ', 'application/gzip'],
    ['a.ndjson', 'application/x-ndjson'],
    ['a.json', 'application/json'],
    ['a.zip', 'application/zip'],
    ['a.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['a', 'application/octet-stream'],
  ])('%s gives the content type %s', (name, type) => {
    expect(contentTypeOf(name)).toBe(type);
  });
});
