import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flatJson } from '../../../main/tabular/flat-json.ts';

/** What flattening is, said once more. */
function flattened(value: unknown, name: string): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[name, value]];
  const entries = Object.entries(value);
  if (entries.length === 0) return [[name, null]];
  return entries.flatMap(([key, inner]) => flattened(inner, name === '' ? key : `${name}.${key}`));
}

describe('a row of JSON', () => {
  it.each([
    ['{"a": {"b": 1}}', '{"a.b":1}'],
    ['{"a": [1, {"b": [true]}]}', '{"a.0":1,"a.1.b.0":true}'],
    ['{"a": {}, "b": [], "c": {"d": {}}}', '{"a":null,"b":null,"c.d":null}'],
    ['{"a": "x:{,}\\"[", "b:c": null}', '{"a":"x:{,}\\"[","b:c":null}'],
    ['{}', '{}'],
  ])('%s goes as %s', (text, row) => {
    expect(flatJson(text, false)).toBe(row);
  });

  it('keeps the digits of its numbers', () => {
    const text = '{"a":12345678901234567890,"b":1.10,"c":-1e3}';
    expect(flatJson(text, false)).toBe(text);
  });

  it('has them as text, if a person wants that', () => {
    expect(flatJson('{"a":1.10,"b":true,"c":null,"d":"x"}', true)).toBe(
      '{"a":"1.10","b":"true","c":null,"d":"x"}',
    );
  });

  it('is one line however it was written', () => {
    expect(flatJson('{\n  "a": 1,\r\n  "b": "x\\ny"\n}', false)).toBe('{"a":1,"b":"x\\ny"}');
  });

  it.each(['{"a":1,"a":2}', '{"a":{"b":1},"a.b":2}', '{"a":[1],"a.0":2}'])(
    'is refused where two values come to one name: %s',
    (text) => {
      expect(() => flatJson(text, false)).toThrow(
        expect.objectContaining({ code: 'rows-unclear' }),
      );
    },
  );

  it('however deep, comes to its values by the names down to them', () => {
    const { row } = fc.letrec((tie) => ({
      row: fc.dictionary(name, tie('value'), { maxKeys: 4 }),
      value: fc.oneof(
        { depthSize: 'small' },
        fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)),
        fc.array(tie('value'), { maxLength: 3 }),
        tie('row'),
      ),
    }));
    fc.assert(
      fc.property(row, fc.constantFrom(undefined, 2), (value, indent) => {
        const members = flattened(value, '').filter(([key]) => key !== '');
        const flat = JSON.parse(flatJson(JSON.stringify(value, null, indent), false));
        expect(flat).toEqual(Object.fromEntries(members));
      }),
      { seed: 5 },
    );
  });
});

/** Without a point no two ways down come to the same name. */
const name = fc
  .string({ minLength: 1 })
  .filter((text) => !text.includes('.') && text !== '__proto__');
