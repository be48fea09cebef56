import { distance } from 'fastest-levenshtein';
import type { Problem } from '../contract/inspection.ts';
import type { FieldMatch } from '../contract/push.ts';

/**
 * How a file's columns and a repository's fields go together. Names are compared exactly, as
 * Ignite does; a missing field whose name is nearly that of an extra column is likely meant by it.
 */
export function matchFields(header: readonly string[], fields: readonly string[]): FieldMatch {
  const columns = new Set(header);
  const known = new Set(fields);
  const missing = fields.filter((field) => !columns.has(field));
  const extra = header.filter((column) => !known.has(column));
  return {
    total: fields.length,
    missing,
    extra,
    similar: missing.flatMap((field) => {
      const column = extra.find((candidate) => isNearly(candidate, field));
      return column === undefined ? [] : [{ field, column }];
    }),
  };
}

/** What a person should know about it before pushing. */
export function describeFields({ missing, similar }: FieldMatch): Problem[] {
  const explained = new Set(similar.map(({ field }) => field));
  const absent = missing.filter((field) => !explained.has(field));
  const problems: Problem[] = similar.map((details) => ({
    code: 'field-similar',
    severity: 'warning',
    count: 1,
    details,
  }));
  if (absent.length === 0) return problems;
  const details = { fields: absent.join(', ') };
  return [
    ...problems,
    { code: 'fields-missing', severity: 'warning', count: absent.length, details },
  ];
}

/** One slip for every five letters is still the same word. */
const lettersPerSlip = 5;

function isNearly(column: string, field: string): boolean {
  const [a, b] = [bare(column), bare(field)];
  if (a === '') return false;
  // Two letters that changed places are one slip, not two.
  const slips = distance(a, b) - (isAnagram(a, b) ? 1 : 0);
  return slips <= Math.floor(b.length / lettersPerSlip);
}

function isAnagram(a: string, b: string): boolean {
  return a !== b && [...a].sort().join('') === [...b].sort().join('');
}

/** A name without case, accents, spaces and punctuation. */
function bare(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
