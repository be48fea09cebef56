import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitJson } from '../../../main/sandbox/split-json.ts';

/** Puts the pieces together again. */
async function together(chunks: readonly string[]): Promise<unknown> {
  async function* source(): AsyncGenerator<string> {
    yield* chunks;
  }
  const elements: unknown[] = [];
  const members: [string, unknown][] = [];
  for await (const piece of splitJson(source(), 'data', 400)) {
    if (piece.kind === 'element') elements.push(JSON.parse(piece.text));
    else members.push([piece.key, piece.value]);
  }
  const data = members.find(([key]) => key === 'data');
  if (data && Array.isArray(data[1])) data[1] = elements;
  return members.length > 0 ? Object.fromEntries(members) : elements;
}

/** Cuts a text at the given places. */
function cut(text: string, places: readonly number[]): string[] {
  const at = [...places.map((place) => place % (text.length + 1)), text.length];
  const sorted = at.toSorted((one, other) => one - other);
  return sorted.map((end, index) => text.slice(sorted[index - 1] ?? 0, end)).filter(Boolean);
}

const value = fc.jsonValue({ maxDepth: 3 });
const places = fc.array(fc.nat(), { maxLength: 8 });
const indent = fc.constantFrom(undefined, 1, '\t', '\r\n');

describe('splitting JSON', () => {
  it('finds the elements of an array, however it is cut into chunks', async () => {
    const property = fc.asyncProperty(
      fc.array(value, { minLength: 1 }),
      places,
      indent,
      async (array, at, space) => {
        const text = JSON.stringify(array, null, space);
        expect(await together(cut(text, at))).toEqual(JSON.parse(text));
      },
    );
    await fc.assert(property, { seed: 20261015, numRuns: 300 });
  });

  it('finds the members of an object and the elements of the array in it', async () => {
    const property = fc.asyncProperty(
      fc.dictionary(fc.string(), value, { minKeys: 1, maxKeys: 4 }),
      fc.array(value),
      fc.boolean(),
      places,
      indent,
      async (others, data, first, at, space) => {
        const object = first ? { data, ...others } : { ...others, data };
        const text = JSON.stringify(object, null, space);
        expect(await together(cut(text, at))).toEqual(JSON.parse(text));
      },
    );
    await fc.assert(property, { seed: 20261015, numRuns: 300 });
  });

  it('refuses what JSON.parse refuses', async () => {
    const text = fc
      .array(fc.constantFrom('[', ']', '{', '}', ',', ':', '"', '"a"', '1', ' ', '"data"', '\\'))
      .map((tokens) => tokens.join(''))
      .filter((each) => !isContainer(each));
    const property = fc.asyncProperty(text, async (each) => {
      await expect(together([each])).rejects.toThrow();
    });
    await fc.assert(property, { seed: 20261015, numRuns: 1_000 });
  });
});

function isContainer(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}
