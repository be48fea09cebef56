import { describe, expect, it } from 'vitest';
import { lookAtCsv } from '../../../main/inspect/csv-look.ts';

const ledger = Buffer.from('Konto;Beløp\n4000;1,50\n4010;2,50\n');

describe('a look at the same bytes', () => {
  it('sees the same', () => {
    const first = lookAtCsv(ledger, true, {});
    lookAtCsv(Buffer.from('a,b\n1,2\n'), true, {});
    expect(lookAtCsv(Buffer.from(ledger), true, {})).toEqual(first);
  });

  it('sees something else with another setting', () => {
    lookAtCsv(ledger, true, {});
    expect(lookAtCsv(ledger, true, { delimiter: ',' }).dialect.dialect.delimiter).toBe(',');
  });

  it('sees something else where the file goes on behind them', () => {
    const cut = Buffer.from('Konto;Beløp;Tekst');
    lookAtCsv(cut, true, {});
    expect(lookAtCsv(cut, false, {}).isCutOff).toBe(true);
  });
});
