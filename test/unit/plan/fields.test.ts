import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeFields, matchFields } from '../../../main/plan/fields.ts';

const fields = ['AccountCode', 'Amount', 'Currency'];

describe('columns and fields', () => {
  it('match whatever their order', () => {
    expect(matchFields(['Currency', 'Amount', 'AccountCode'], fields).missing).toEqual([]);
  });

  it('are compared letter by letter', () => {
    expect(matchFields(['amount', 'AccountCode', 'Currency'], fields)).toMatchObject({
      missing: ['Amount'],
      extra: ['amount'],
    });
  });

  it.each([
    ['amount', 'Amount'],
    ['account_code', 'AccountCode'],
    ['Account Code', 'AccountCode'],
    ['AcountCode', 'AccountCode'],
    ['Curency', 'Currency'],
    ['Amuont', 'Amount'],
  ])('%s is likely meant for %s', (column, field) => {
    expect(matchFields([column], fields).similar).toEqual([{ field, column }]);
  });

  it.each(['Account', 'Discount', 'Period', ''])('%j is likely meant for none', (column) => {
    expect(matchFields([column], fields).similar).toEqual([]);
  });

  it('are said to be similar only where one is missing and the other is extra', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.array(fc.string()), (header, wanted) => {
        const { similar, missing, extra } = matchFields(header, wanted);
        for (const { field, column } of similar) {
          expect([missing.includes(field), extra.includes(column)]).toEqual([true, true]);
        }
      }),
      { seed: 7 },
    );
  });
});

describe('what a person is told', () => {
  it('is one problem for each misspelt field, and one for all that are absent', () => {
    const problems = describeFields(matchFields(['amount'], fields));
    expect(problems.map(({ code, details }) => [code, details])).toEqual([
      ['field-similar', { field: 'Amount', column: 'amount' }],
      ['fields-missing', { fields: 'AccountCode, Currency' }],
    ]);
  });

  it('is nothing when every field is there', () => {
    expect(describeFields(matchFields([...fields, 'Extra'], fields))).toEqual([]);
  });
});
