import { describe, expect, it } from 'vitest';
import type { Encoding, SourceLine } from '../../../main/contract/inspection.ts';
import type { Conversion } from '../../../main/contract/push.ts';
import { changedLines } from '../../../main/plan/changed-lines.ts';
import { encodeText } from '../../../main/tabular/encoding.ts';

function excerptOf(text: string, encoding: Encoding): SourceLine[] {
  return text.split('\n').map((line, index) => ({
    line: index + 1,
    bytes: Buffer.from(encodeText(line, encoding)).toString('latin1'),
    isWhole: true,
  }));
}

const encodingOnly = (encoding: Encoding): Conversion => ({
  reasons: ['encoding'],
  encoding,
  rewrite: null,
});

const piped: Conversion = {
  reasons: ['delimiter'],
  encoding: 'UTF-8',
  rewrite: {
    from: { delimiter: '|', quote: '"', escape: '"' },
    to: { delimiter: ';', quote: '"', escape: '"' },
    lineBreak: '\n',
    dropLines: 0,
  },
};

describe('the lines that a conversion changes', () => {
  it('show what Ignite would have read, and what it is sent', () => {
    const excerpt = excerptOf('a;b\n1;50 €\n2;“x” – Š', 'windows-1252');
    expect(changedLines(excerpt, encodingOnly('windows-1252'), 'csv')).toEqual([
      { line: 2, before: '1;50 \u0080', after: '1;50 €' },
      { line: 3, before: '2;\u0093x\u0094 \u0096 \u008a', after: '2;“x” – Š' },
    ]);
  });

  it('are those with characters not shown before, first', () => {
    const many = Array.from({ length: 9 }, (_, index) => `${index};€`).join('\n');
    const lines = changedLines(
      excerptOf(`${many}\n9;Š`, 'windows-1252'),
      encodingOnly('windows-1252'),
      'csv',
    ).map(({ line }) => line);
    expect([lines.length, lines.at(0), lines.at(-1)]).toEqual([6, 1, 10]);
  });

  it('show the byte order mark that is left out', () => {
    const mark: Conversion = { ...encodingOnly('UTF-8'), reasons: ['byte-order-mark'] };
    expect(changedLines(excerptOf('\ufeffa;b\n1;æ', 'UTF-8'), mark, 'csv')).toEqual([
      { line: 1, before: '\ufeffa;b', after: 'a;b' },
    ]);
  });

  it('show rows as they are written anew', () => {
    const [, second] = changedLines(excerptOf('a|b\nx;y|"1|2"', 'UTF-8'), piped, 'csv');
    expect(second).toEqual({ line: 2, before: 'x;y|"1|2"', after: '"x;y";1|2' });
  });

  it('leave out a line that is no row of its own', () => {
    const lines = changedLines(excerptOf('a|b\n1|"open', 'UTF-8'), piped, 'csv');
    expect(lines.map(({ line }) => line)).toEqual([1]);
  });

  it('show the line that only names the separator as left out', () => {
    const { rewrite } = piped;
    const dropped: Conversion = {
      ...piped,
      reasons: ['separator-line'],
      rewrite: rewrite && { ...rewrite, from: rewrite.to, dropLines: 1 },
    };
    expect(changedLines(excerptOf('sep=;\na;b\n1;2', 'UTF-8'), dropped, 'csv')).toEqual([
      { line: 1, before: 'sep=;', after: '' },
    ]);
  });

  it('are shortened around the first difference', () => {
    const text = `${'x'.repeat(400)}€${'y'.repeat(400)}`;
    const [line] = changedLines(
      excerptOf(text, 'windows-1252'),
      encodingOnly('windows-1252'),
      'csv',
    );
    expect(line?.after).toMatch(/^…x{60}€y{99}…$/);
  });

  it('say of JSON how it would be read as UTF-8, which it has to be', () => {
    const [line] = changedLines(
      excerptOf('{"a":"æ"}', 'ISO-8859-1'),
      encodingOnly('ISO-8859-1'),
      'ndjson',
    );
    expect(line).toEqual({ line: 1, before: '{"a":"\ufffd"}', after: '{"a":"æ"}' });
  });
});
