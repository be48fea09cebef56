import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../../../strings/en/en.ts';

const folder = 'docs/guide';
const pages = readdirSync(folder).filter((name) => name.endsWith('.md'));
const texts = pages.map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);

/** What stands between two marks. */
function* between(text: string, pattern: RegExp): Generator<string> {
  for (const [, found = ''] of text.matchAll(pattern)) yield found;
}

const wordsOfWindow = new Set<string>(Object.values(en));

describe('the guide', () => {
  it.each(texts)('has a title: %s', (_, text) => {
    expect(text).toMatch(/^# \S/);
  });

  it.each(texts)('calls things as the window does: %s', (_, text) => {
    // The bold text at the beginning of a line of a list is a heading of its own.
    const names = [...between(text.replaceAll(/^- \*\*[^*]+\*\*/gm, ''), /\*\*([^*]+)\*\*/g)];
    expect(names.filter((name) => name !== 'Pushed' && !wordsOfWindow.has(name))).toEqual([]);
  });

  it.each(texts)('names pictures that are there: %s', (_, text) => {
    const paths = [...between(text, /!\[[^\]]+\]\(([^)]+)\)/g)];
    expect(paths.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
  });

  it('shows every picture that was taken', () => {
    const all = texts.map(([, text]) => text).join('\n');
    const unused = readdirSync(join(folder, 'images')).filter((name) => !all.includes(name));
    expect(unused).toEqual([]);
  });
});
