/** An answer's body and what it claims to be. */
export interface AnswerText {
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Longest message of a JSON answer that is shown. Characters */
const maxJson = 1_000;
/** Longest piece of a plain text that is shown. Characters */
const maxText = 300;

/**
 * The server's own words, ready to be shown: of JSON `message`, `error`, `detail`, `errors` or
 * `title`, else the beginning of a plain text. Nothing of a web page or other markup, no control
 * characters, and not the token, should the server echo it. Empty where there is nothing to show.
 */
export function serverMessage(answer: AnswerText, token: string | null): string {
  if (isEncoded(answer) || isMarkup(answer)) return '';
  const json = parseJson(answer.body);
  if (json === undefined) {
    // What was meant as JSON and cannot be read as such is nothing for a person either.
    return isJson(answer) ? '' : clean(answer.body.slice(0, 10_000), token, maxText);
  }
  return clean(messageIn(json, 0), token, maxJson);
}

/**
 * Whether the answer is a web page: a sign-in form or a proxy's notice, not the API. The content
 * type alone is not enough: some frameworks send a bare "OK" as text/html.
 */
export function isWebPage(answer: AnswerText): boolean {
  const { headers, body } = answer;
  if (/^<(?:!doctype\s+html|html|head|body|script|meta|title)\b/iu.test(withoutProlog(body))) {
    return true;
  }
  const type = headers['content-type'] ?? '';
  if (!/^\s*(?:text\/html|application\/xhtml\+xml)\b/iu.test(type)) return false;
  return /<[a-z!][^<>]*>/iu.test(body) && parseJson(body) === undefined;
}

/** The text from its first element on: behind comments and an XML declaration, a few of them. */
function withoutProlog(text: string): string {
  let rest = text.slice(0, 20_000).replace(/^[\s\uFEFF]+/u, '');
  for (let part = 0; part < 10; part++) {
    const end = rest.startsWith('<!--') ? '-->' : rest.startsWith('<?') ? '?>' : null;
    const at = end === null ? -1 : rest.indexOf(end);
    if (end === null || at < 0) break;
    rest = rest.slice(at + end.length).trimStart();
  }
  return rest;
}

function isMarkup(answer: AnswerText): boolean {
  return isWebPage(answer) || /^[\s\uFEFF]*<[a-z!?/]/iu.test(answer.body);
}

/** No coding was asked for, so none is undone. */
function isEncoded(answer: AnswerText): boolean {
  const coding = answer.headers['content-encoding'] ?? 'identity';
  return coding.trim().toLowerCase() !== 'identity';
}

function isJson(answer: AnswerText): boolean {
  return /[/+]json\b/iu.test(answer.headers['content-type'] ?? '') || /^\s*[{[]/u.test(answer.body);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const keys = ['message', 'error', 'detail', 'errors', 'title', 'msg'] as const;
const maxDepth = 4;
const maxParts = 10;

/** Error bodies are not documented: the first of the usual members that says something. */
function messageIn(value: unknown, depth: number): string {
  if (typeof value === 'string') return value.slice(0, 10_000);
  if (depth > maxDepth || typeof value !== 'object' || value === null) return '';
  if (Array.isArray(value)) return joined(value, depth);
  for (const key of keys) {
    const member: unknown = Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
    const text = messageIn(member, depth + 1);
    if (text.trim() !== '') return text;
    // ASP.NET: field names with lists of messages.
    if (key === 'errors' && typeof member === 'object' && member !== null) {
      const texts = joined(Object.values(member), depth);
      if (texts !== '') return texts;
    }
  }
  return '';
}

function joined(values: readonly unknown[], depth: number): string {
  const texts = values.slice(0, maxParts).map((value) => messageIn(value, depth + 1));
  return texts.filter((text) => text.trim() !== '').join('; ');
}

/** Text from outside, made fit to be shown: one line, bounded, without markup, without the token. */
export function clean(text: string, token: string | null, maxLength: number): string {
  const line = text
    .replace(/<[/!]?[a-z][^<>]*>/giu, ' ')
    // Format characters can hide or reverse text, so they go with the control characters.
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\s]+/gu, ' ')
    .trim();
  const safe = redact(line, token);
  return safe.length > maxLength
    ? `${[...safe.slice(0, maxLength - 1)].join('').replace(/\p{Cs}$/u, '')}…`
    : safe;
}

const redacted = '•••';

/** Takes the token out, also where it is encoded or broken off. */
function redact(text: string, token: string | null): string {
  if (token === null || token === '') return text;
  let safe = text;
  for (const form of [token, encodeURIComponent(token), Buffer.from(token).toString('base64')]) {
    safe = safe.replaceAll(form, redacted);
  }
  // A piece that is long enough to be worth something; a shorter token has gone as a whole.
  const start = token.slice(0, 8);
  if (token.length < 16) return safe;
  return safe
    .split(' ')
    .map((word) => (word.includes(start) ? redacted : word))
    .join(' ');
}
