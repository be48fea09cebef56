import { expect, it } from 'vitest';
import { lookAtCsv } from '../../../main/inspect/csv-look.ts';
import { decodeText } from '../../../main/tabular/encoding.ts';
import { judge } from '../../bench/dialect-verdict.ts';
import { generateFiles } from '../../bench/generated/files.ts';
import { seed } from '../tabular/csv-arbitraries.ts';

it('reads files of many kinds as they were written', () => {
  const files = generateFiles(seed, 1_000);
  const missed: string[] = [];
  let wrongEncodings = 0;
  let wrongHeaders = 0;
  for (const { kind, bytes, acceptable, ...truth } of files) {
    const found = lookAtCsv(bytes, true, {});
    const text = decodeText(bytes, truth.encoding).replace(/^\ufeff/, '');
    const verdict = judge(
      text,
      { ...truth, encoding_acceptable: acceptable.map((name) => name.toLowerCase()) },
      { dialect: found.dialect.dialect, encoding: found.encoding.encoding },
    );
    if (!verdict.parseEqual) missed.push(`${kind}: ${text.slice(0, 80)}`);
    if (!verdict.encoding) wrongEncodings += 1;
    if ((found.layout.headerLine !== null) !== truth.hasHeader) wrongHeaders += 1;
  }
  // A list of three words and commas is a table to some: not all can be told.
  expect(missed.slice(files.length / 100)).toEqual([]);
  // A list of names without a header is one with a header to anybody.
  expect(wrongHeaders).toBeLessThan(files.length / 40);
  expect(wrongEncodings).toBeLessThan(files.length / 100);
});
