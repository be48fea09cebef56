import { deref, isObject, type Json, type JsonObject, own } from './open-api-document.ts';

const combiners = ['allOf', 'oneOf', 'anyOf'] as const;

/** More parts than this are nobody's real schema; a bound for what a stranger sends. */
const maxParts = 100;

/** Whether a schema names all these properties, by itself or in what it is combined from. */
export function hasProperties(
  document: JsonObject,
  schema: Json | undefined,
  names: readonly string[],
): boolean {
  const properties = [...combined(document, schema)].map((part) =>
    deref(document, own(part, 'properties')),
  );
  return names.every((name) => properties.some((some) => own(some, name) !== undefined));
}

/** A schema and all it is combined from, each once: schemas may lead back to themselves. */
function combined(document: JsonObject, schema: Json | undefined): Set<JsonObject> {
  const seen = new Set<JsonObject>();
  const open = [schema];
  while (open.length > 0 && seen.size < maxParts) {
    const part = deref(document, open.pop());
    if (!isObject(part) || seen.has(part)) continue;
    seen.add(part);
    for (const combiner of combiners) {
      const parts = own(part, combiner);
      if (Array.isArray(parts)) open.push(...parts.slice(0, maxParts));
    }
  }
  return seen;
}

/**
 * Whether a media type is a list of objects with all these properties: by its schema or, as the
 * vendor's page shows it, by its example.
 */
export function isListOf(
  document: JsonObject,
  mediaType: Json | undefined,
  names: readonly string[],
): boolean {
  const schema = deref(document, own(mediaType, 'schema'));
  const isList = [...combined(document, schema)].some((part) =>
    hasProperties(document, own(part, 'items'), names),
  );
  return (
    isList ||
    examples(document, mediaType, schema).some((example) => {
      const first = Array.isArray(example) ? (example[0] as Json | undefined) : undefined;
      return isObject(first) && names.every((name) => Object.hasOwn(first, name));
    })
  );
}

function examples(
  document: JsonObject,
  mediaType: Json | undefined,
  schema: Json | undefined,
): (Json | undefined)[] {
  const named = own(mediaType, 'examples');
  const values = isObject(named)
    ? Object.values(named).map((example) => own(deref(document, example), 'value'))
    : [];
  return [own(mediaType, 'example'), own(schema, 'example'), ...values];
}
