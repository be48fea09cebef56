/** What a documentation page holds of OpenAPI: documents, and links to some. */
export interface EmbeddedDocuments {
  /** JSON texts that may be OpenAPI documents. */
  readonly texts: readonly string[];
  /** As written in the page, relative ones too. */
  readonly links: readonly string[];
}

const maxFinds = 10;

/**
 * Finds OpenAPI documents in the HTML of a documentation page: Redoc's `__redoc_state = {…}`,
 * `Redoc.init({…})`, `<script type="application/json">`, and links in `spec-url`, `specUrl` or
 * `Redoc.init("…")`. Nothing of the page is run.
 */
export function findEmbedded(html: string): EmbeddedDocuments {
  const texts: string[] = [];
  for (const { end } of matches(html, /\b__redoc_state\b["'\]]*\s*=\s*|\bRedoc\.init\s*\(\s*/gu)) {
    const json = objectAt(html, end);
    if (json !== null) texts.push(specOf(json));
  }
  for (const { end, text } of matches(html, /<script\b[^>]{0,500}>/giu)) {
    if (!/\btype\s*=\s*["']?application\/(?:[\w.]+\+)?json\b/iu.test(text)) continue;
    const close = html.indexOf('</script', end);
    const json = html.slice(end, close < 0 ? undefined : close).trim();
    if (isJson(json)) texts.push(specOf(json));
  }
  const links = [
    ...matches(html, /\bspec-?url\b["']?\s*[=:]\s*["']([^"'<>\s]{1,2000})["']/giu),
    ...matches(html, /\bRedoc\.init\s*\(\s*["']([^"'<>\s]{1,2000})["']/gu),
  ].map(({ group }) => group.replaceAll('&amp;', '&'));
  return { texts, links };
}

interface Match {
  readonly text: string;
  readonly group: string;
  readonly end: number;
}

function matches(html: string, pattern: RegExp): Match[] {
  const found: Match[] = [];
  for (const match of html.matchAll(pattern)) {
    if (found.length === maxFinds) break;
    const [text, group = ''] = match;
    found.push({ text, group, end: match.index + text.length });
  }
  return found;
}

/** The JSON object that begins here, `null` when there is none: braces are counted, strings skipped. */
function objectAt(text: string, start: number): string | null {
  if (text[start] !== '{') return null;
  let depth = 0;
  let inString = false;
  for (let index = start; index < text.length; index++) {
    const char = text[index];
    if (inString) {
      if (char === '\\') index++;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '{') depth++;
    else if (char === '}' && --depth === 0) {
      const json = text.slice(start, index + 1);
      return isJson(json) ? json : null;
    }
  }
  return null;
}

/** Redoc's state holds the document in `spec.data`; other pages hold it as it is. */
function specOf(json: string): string {
  const state: unknown = JSON.parse(json);
  const data = member(member(state, 'spec'), 'data');
  return typeof data === 'object' && data !== null ? JSON.stringify(data) : json;
}

function member(value: unknown, key: string): unknown {
  const has = typeof value === 'object' && value !== null && Object.hasOwn(value, key);
  return has ? Reflect.get(value, key) : undefined;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
