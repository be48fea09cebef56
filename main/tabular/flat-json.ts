import { KindlingError } from '../contract/errors.ts';

const token = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false|null|[{}[\],]/gs;

/** An object or a list that is open. */
interface Level {
  readonly isList: boolean;
  /** The names down to it, with a point behind; empty at the top. */
  readonly prefix: string;
  /** In a list, of the element that comes; in an object whether a name comes next. */
  index: number;
  name: string | null;
  isEmpty: boolean;
}

/**
 * A JSON object on one line without anything nested: `{"a":{"b":1}}` as `{"a.b":1}`, elements of a
 * list by their number from 0; what is empty is `null`. Numbers keep their digits; `asText` makes
 * texts of them. `text` has to be a valid object.
 *
 * Fails with `rows-unclear` where two values come to the same name.
 */
export function flatJson(text: string, asText: boolean): string {
  const levels: Level[] = [];
  const names = new Set<string>();
  const members: string[] = [];
  const add = (value: string) => {
    const level = levels.at(-1);
    if (!level) return;
    const name = nameIn(level);
    if (names.has(name)) throw new KindlingError('rows-unclear', { name });
    names.add(name);
    members.push(`${JSON.stringify(name)}:${value}`);
    level.isEmpty = false;
  };
  const open = (isList: boolean) => {
    const level = levels.at(-1);
    const prefix = level ? `${nameIn(level)}.` : '';
    if (level) level.isEmpty = false;
    levels.push({ isList, prefix, index: 0, name: null, isEmpty: true });
  };
  for (const [found] of text.matchAll(token)) {
    const level = levels.at(-1);
    if (found === '{' || found === '[') open(found === '[');
    else if (found === '}' || found === ']') {
      levels.pop();
      if (level?.isEmpty && levels.length > 0) add('null');
    } else if (found === ',') {
      if (level) [level.index, level.name] = [level.index + 1, null];
    } else if (level && !level.isList && level.name === null) {
      level.name = JSON.parse(found) as string;
    } else add(asText && !found.startsWith('"') && found !== 'null' ? `"${found}"` : found);
  }
  return `{${members.join(',')}}`;
}

function nameIn({ isList, prefix, index, name }: Level): string {
  return `${prefix}${isList ? index : name}`;
}
