import { describe, expect, it } from 'vitest';
import type { ControlTotals } from '../../../main/contract/finance.ts';
import { companiesOf, emptyTotals, withCompany } from '../../../renderer/push/erp-fields.ts';

const line = (currency: string, company: string | null) => ({
  currency,
  company,
  rows: 1,
  sums: [],
});
const totals: ControlTotals = {
  rows: 3,
  from: null,
  to: null,
  groups: [],
  byCompany: [line('NOK', '100'), line('SEK', '100'), line('NOK', '200')],
  byCurrency: [line('NOK', null), line('SEK', null)],
  isCut: false,
};

describe('totals of the ERP to be entered', () => {
  it('have a field for each currency', () => {
    expect(emptyTotals(totals).map(({ currency }) => currency)).toEqual(['NOK', 'SEK']);
  });

  it('have a field for each currency of a company once it is chosen', () => {
    const erp = withCompany(emptyTotals(totals), totals, '200');
    expect(erp.slice(2)).toEqual([{ text: '', figure: 'net', currency: 'NOK', company: '200' }]);
  });

  it('stay when a company is chosen again', () => {
    const erp = withCompany(emptyTotals(totals), totals, '200');
    expect(withCompany(erp, totals, '200')).toBe(erp);
  });
});

describe('companies to choose from', () => {
  it('are those of the file', () => {
    expect(companiesOf(totals)).toEqual(['100', '200']);
  });

  it('are none where there is only one', () => {
    expect(companiesOf({ ...totals, byCompany: [line('NOK', '100'), line('NOK', null)] })).toEqual(
      [],
    );
  });
});
