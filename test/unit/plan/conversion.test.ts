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

  it('cannot come out of a zip', () => {
    const { blocked, problems } = plan({ container: 'zip', encoding: 'CP850' }, 'ledger.zip');
    expect([blocked, problems.at(-1)?.code]).toEqual([true, 'zip-needs-conversion']);
  });
});
