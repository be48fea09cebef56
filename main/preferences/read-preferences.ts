import { readFileSync } from 'node:fs';
import type { PreferenceKey, Preferences } from '../contract/preferences.ts';
import { preferenceShapes } from '../contract/schemas/preferences.ts';

/** What a file says of preferences. */
export interface ReadPreferences {
  readonly values: Partial<Preferences>;
  /** What of it could not be used; `null`: nothing. */
  readonly problem: string | null;
  /** Keys with a value that could not be used. */
  readonly broken: readonly PreferenceKey[];
  /** Keys that this version does not know, as they stand there. */
  readonly others: Readonly<Record<string, unknown>>;
}

const nothing: ReadPreferences = { values: {}, problem: null, broken: [], others: {} };

/** Reads a file of preferences, a person's or the organisation's. One that is not there says nothing. */
export function readPreferences(path: string): ReadPreferences {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR' ? nothing : { ...nothing, problem: message };
  }
  return parsePreferences(text);
}

/** Takes each preference that is right; the others are named. */
export function parsePreferences(text: string): ReadPreferences {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return { ...nothing, problem: (error as Error).message };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { ...nothing, problem: 'not a JSON object' };
  }
  const values: Record<string, unknown> = {};
  const others: Record<string, unknown> = {};
  const problems: string[] = [];
  const broken: PreferenceKey[] = [];
  for (const [key, given] of Object.entries(value)) {
    if (!isKey(key)) {
      others[key] = given;
      continue;
    }
    const read = preferenceShapes[key].safeParse(given);
    if (read.success) values[key] = read.data;
    else {
      broken.push(key);
      problems.push(`${key}: ${read.error.issues[0]?.message ?? ''}`);
    }
  }
  const problem = problems.length > 0 ? problems.join('; ') : null;
  return { values, problem, broken, others };
}

function isKey(key: string): key is PreferenceKey {
  return Object.hasOwn(preferenceShapes, key);
}
