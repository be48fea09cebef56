import { deref, isObject, type Json, type JsonObject, own } from './open-api-document.ts';

const combiners = ['allOf', 'oneOf', 'anyOf'] as const;

/** Whether a schema names all these properties, by itself or in what it is combined from. */
export function hasProperties(
  document: JsonObject,
  schema: Json | undefined,
  names: readonly string[],
): boolean {
  const found = new Set<string>();
  for (const part of combined(document, schema)) {
    const properties = deref(document, own(part, 'properties'));
    if (isObject(properties)) for (const name of Object.keys(properties)) found.add(name);
  }
  return names.every((name) => found.has(name));
}

/** A schema and all it is combined from, each once: schemas may lead back to themselves. */
function combined(document: JsonObject, schema: Json | undefined): Set<JsonObject> {
  const seen = new Set<JsonObject>();
  const open = [schema];
  while (open.length > 0) {
    const part = deref(document, open.pop());
    if (!isObject(part) || seen.has(part)) continue;
    seen.add(part);
    for (const combiner of combiners) {
      const parts = own(part, combiner);
      if (Array.isArray(parts)) for (const inner of parts) open.push(inner);
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
