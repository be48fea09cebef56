import { describe, expect, it } from 'vitest';
import type { Inspection } from '../../../main/contract/inspection.ts';
import { planPush } from '../../../main/plan/plan.ts';
import { ledger } from './inspection.ts';

const plan = (change: Partial<Inspection>, path = 'ledger.csv') =>
  planPush(ledger(change), { path, repository: null, compress: true });

const piped = { delimiter: '|', quote: '"', escape: '"' };

describe('a file that the API can take', () => {
  it.each(['UTF-8', 'ISO-8859-1'])('in %s keeps its bytes', (encoding) => {
    expect(plan({ encoding }).conversion).toBeNull();
  });
});

describe('a file in an encoding that the API lacks', () => {
  it.each(['windows-1252', 'UTF-16LE', 'CP850'])('such as %s is sent as UTF-8', (encoding) => {
    expect(plan({ encoding })).toMatchObject({
      blocked: false,
      fileConfig: { delimiter: ';', encoding: 'UTF-8' },
      conversion: { reasons: ['encoding'], encoding, rewrite: null },
    });
  });

  it('is a note, not a warning: it is solved', () => {
    expect(plan({ encoding: 'windows-1252' }).problems).toMatchObject([
      { code: 'encoding-inexpressible', severity: 'note', details: { encoding: 'windows-1252' } },
    ]);
  });
});

describe('a byte order mark', () => {
  it('is left out', () => {
    expect(plan({ bom: true }).conversion).toEqual({
      reasons: ['byte-order-mark'],
      encoding: 'UTF-8',
      rewrite: null,
    });
  });

  it('is no reason of its own where the encoding changes anyway', () => {
    expect(plan({ bom: true, encoding: 'UTF-16LE' }).conversion?.reasons).toEqual(['encoding']);
  });
});

describe('a dialect that the API lacks', () => {
  it('is written anew', () => {
    expect(plan({ dialect: piped })).toMatchObject({
      fileConfig: { delimiter: ';', quoteCharacter: 'DOUBLE_QUOTE', encoding: 'UTF-8' },
      conversion: { reasons: ['delimiter'], rewrite: { from: piped, lineBreak: '\n' } },
    });
  });

  it('keeps the file’s line breaks', () => {
    const layout = { preamble: [], headerLine: 1, columns: 2, lineEnding: 'CRLF' } as const;
    expect(plan({ dialect: piped, layout }).conversion?.rewrite?.lineBreak).toBe('\r\n');
  });
});

describe('a first line that names the separator', () => {
  it('is left out', () => {
    const layout = { preamble: ['sep=;'], headerLine: 2, columns: 2, lineEnding: 'LF' } as const;
    expect(plan({ layout }).conversion).toMatchObject({
      reasons: ['separator-line'],
      rewrite: { dropLines: 1 },
    });
  });
});

describe('a converted file', () => {
  it('comes out of its gzip container, and is compressed again', () => {
    expect(plan({ container: 'gzip', encoding: 'CP850' }, 'ledger.csv.gz')).toMatchObject({
      compress: true,
      uploadName: 'ledger.csv.gz',
    });
  });

  it('comes out of its zip, and is gzipped', () => {
    const zipped = { container: 'zip', encoding: 'CP850', innerName: 'ledger.csv' } as const;
    expect(plan(zipped, 'ledger.zip')).toMatchObject({
      blocked: false,
      compress: true,
      uploadName: 'ledger.csv.gz',
      conversion: { reasons: ['encoding'] },
    });
  });
});

describe('a zip', () => {
  it('goes as it is where Ignite knows its one file by the name', () => {
    const zipped = { container: 'zip', innerName: 'export/Ledger.CSV' } as const;
    expect(plan(zipped, 'ledger.zip')).toMatchObject({
      conversion: null,
      uploadName: 'ledger.csv.zip',
    });
  });

  it.each([
    ['whose file has another extension', { innerName: 'ledger.txt' }],
    ['that holds more beside its file', { innerName: 'ledger.csv', zipHoldsMore: true }],
  ] as const)('%s is unpacked, which is no problem', (_, change) => {
    const { conversion, problems, uploadName } = plan({ container: 'zip', ...change }, 'a.zip');
    expect([conversion?.reasons, uploadName]).toEqual([['zip'], 'a.csv.gz']);
    expect(problems).toMatchObject([{ code: 'zip-unpacked', severity: 'note' }]);
  });
});

describe('JSON', () => {
  it('goes as it is in UTF-8', () => {
    expect(plan({ format: 'json', dialect: null }).conversion).toBeNull();
  });

  it.each(['UTF-16LE', 'ISO-8859-1'])('in %s is sent as UTF-8', (encoding) => {
    expect(plan({ format: 'ndjson', dialect: null, encoding })).toMatchObject({
      fileConfig: null,
      conversion: { reasons: ['encoding'], encoding, rewrite: null },
    });
  });

  it('loses its byte order mark', () => {
    expect(plan({ format: 'json', dialect: null, bom: true }).conversion?.reasons).toEqual([
      'byte-order-mark',
    ]);
  });
});

describe('what cannot be read', () => {
  const damaged = {
    code: 'invalid-bytes',
    severity: 'warning',
    count: 1,
    details: { encoding: 'UTF-8', solution: 'kept' },
  } as const;

  it('goes on byte for byte where only the delimiter changes', () => {
    expect(plan({ problems: [damaged], dialect: piped }).blocked).toBe(false);
  });

  it('blocks where the text has to be understood', () => {
    const dialect = { delimiter: '§', quote: '"', escape: '"' };
    expect(plan({ problems: [damaged], dialect }).problems).toMatchObject([
      { code: 'invalid-bytes', severity: 'blocking', details: { solution: 'export' } },
    ]);
  });

  it('is promised nothing about', () => {
    const blocking = { ...damaged, severity: 'blocking' } as const;
    const { problems, changedLines } = plan({ problems: [blocking], encoding: 'windows-1252' });
    expect([problems.map(({ code }) => code), changedLines]).toEqual([['invalid-bytes'], []]);
  });
});
