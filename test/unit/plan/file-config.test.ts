import { describe, expect, it } from 'vitest';
import { toFileConfig } from '../../../main/plan/file-config.ts';

const standard = { delimiter: ',', quote: '"', escape: '"' };

describe('a dialect in the API’s values', () => {
  it('is expressible when the API has a value for each of its characters', () => {
    expect(toFileConfig(standard, 'ISO-8859-1').inexpressible).toEqual([]);
  });

  it.each([
    [{ ...standard, delimiter: '|' }, 'UTF-8', ['delimiter']],
    [{ ...standard, quote: '`' }, 'UTF-8', ['quote']],
    [{ ...standard, quote: "'", escape: "'" }, 'UTF-8', ['escape']],
    [standard, 'windows-1252', ['encoding']],
    [standard, 'UTF-16LE', ['encoding']],
  ])('%j in %s lacks a value for %j', (dialect, encoding, missing) => {
    expect(toFileConfig(dialect, encoding).inexpressible).toEqual(missing);
  });

  it('of a single column is a tab, which text hardly ever holds', () => {
    const { fileConfig, inexpressible } = toFileConfig({ ...standard, delimiter: null }, 'UTF-8');
    expect([fileConfig.delimiter, inexpressible]).toEqual(['\t', []]);
  });

  it('says that nothing is quoted when nothing is', () => {
    const { fileConfig } = toFileConfig({ ...standard, quote: null, escape: null }, 'UTF-8');
    expect(fileConfig.quoteCharacter).toBe('disabled');
  });
});
