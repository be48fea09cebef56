import { KindlingError } from '../contract/errors.ts';

/** Plain JSON, from a stranger. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** An OpenAPI document of three operations is a few kilobytes. Characters. */
const maxText = 5_000_000;
/** YAML takes a hundred times longer to parse than JSON. Characters. */
const maxYaml = 500_000;

/** A `$ref` may lead to a `$ref`, in a circle if somebody means harm. */
const maxRefs = 20;

/**
 * Parses an OpenAPI document, JSON or YAML.
 *
 * @throws KindlingError `description-invalid` with `details.reason` `unreadable` or `not-openapi`
 */
export async function parseOpenApi(text: string): Promise<JsonObject> {
  const document = text.length > maxText ? undefined : await parseJsonOrYaml(text);
  if (document === undefined)
    throw new KindlingError('description-invalid', { reason: 'unreadable' });
  if (!isObject(document) || !isObject(own(document, 'paths'))) {
    throw new KindlingError('description-invalid', { reason: 'not-openapi' });
  }
  return document;
}

async function parseJsonOrYaml(text: string): Promise<Json | undefined> {
  const clean = text.replace(/^\uFEFF/u, '');
  try {
    const value: unknown = /^\s*[{[]/u.test(clean) ? JSON.parse(clean) : await fromYaml(clean);
    return value as Json;
  } catch {
    return undefined;
  }
}

async function fromYaml(text: string): Promise<unknown> {
  if (text.length > maxYaml) return undefined;
  // Few servers write YAML; its reader takes its room when one does.
  const { parse: parseYaml } = await import('yaml');
  const options = { logLevel: 'error', uniqueKeys: false, maxAliasCount: 100 } as const;
  // Through JSON once more, so that only JSON's own kinds of value are left.
  const plain = JSON.stringify(parseYaml(text, options)) as string | undefined;
  return plain === undefined ? undefined : JSON.parse(plain);
}

/** Whether it is a JSON object: neither array nor null. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A property that the object has of its own: `__proto__` and `constructor` are data here. */
export function own(value: Json | undefined, key: string): Json | undefined {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** Follows a local `$ref` (RFC 6901 in a fragment). Gives undefined for one that leads nowhere. */
export function deref(document: JsonObject, value: Json | undefined): Json | undefined {
  let current = value;
  for (let step = 0; step < maxRefs; step++) {
    const ref = own(current, '$ref');
    if (typeof ref !== 'string') return current;
    if (!ref.startsWith('#/')) return undefined;
    current = ref.slice(2).split('/').reduce<Json | undefined>(follow, document);
  }
  return undefined;
}

function follow(value: Json | undefined, segment: string): Json | undefined {
  const key = decode(segment).replaceAll('~1', '/').replaceAll('~0', '~');
  if (!Array.isArray(value)) return own(value, key);
  return /^\d+$/u.test(key) ? (value[Number(key)] as Json | undefined) : undefined;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
