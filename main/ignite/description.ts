import type { DescriptionSource } from '../contract/connection.ts';
import { KindlingError } from '../contract/errors.ts';
import type { Address } from './address.ts';
import {
  deref,
  isObject,
  type Json,
  type JsonObject,
  own,
  parseOpenApi,
} from './open-api-document.ts';
import { hasProperties, isListOf } from './schema-shape.ts';
import { serverBasePath } from './server-base-path.ts';

/** Where a description comes from, and which server it will be used with. */
export interface DescriptionOrigin {
  readonly kind: DescriptionSource['kind'];
  /** URL or file name. */
  readonly place: string;
  /** `null`: the document's `servers` do not count. */
  readonly address: Address | null;
}

/** A bound for what a stranger sends. */
const maxPaths = 2_000;

type Operation = keyof DescriptionSource['paths'];

interface Found {
  readonly path: string;
  readonly deprecated: boolean;
}

/**
 * Reads an OpenAPI document, JSON or YAML, and finds the three operations in it.
 *
 * @throws KindlingError `description-invalid`; `details.missing` names what was not found
 */
export async function readDescription(
  text: string,
  origin: DescriptionOrigin,
): Promise<DescriptionSource> {
  return describeDocument(await parseOpenApi(text), origin);
}

/**
 * Finds the three operations in an OpenAPI document by their shape: a GET whose 200
 * is a list of objects with `id`, `name` and `fields`; a POST of `multipart/form-data` with `file`
 * and `dataRepositoryId`; a POST of `application/json` with `data` and `dataRepositoryId`.
 *
 * The paths it gives come behind the address's base path. `servers` may put one before them where
 * the address has none, and never names another server.
 *
 * @throws KindlingError `description-invalid`; `details.missing` names what was not found
 */
export function describeDocument(
  document: JsonObject,
  origin: DescriptionOrigin,
): DescriptionSource {
  const found: Record<Operation, Found | null> = {
    listRepositories: null,
    pushFile: null,
    pushData: null,
  };
  for (const [path, item] of Object.entries(own(document, 'paths') as JsonObject).slice(
    0,
    maxPaths,
  )) {
    const pathItem = deref(document, item);
    // A path with a variable cannot be called: nothing says what to put in.
    if (!isUsablePath(path) || !isObject(pathItem)) continue;
    for (const method of ['get', 'post'] as const) {
      const operation = deref(document, own(pathItem, method));
      if (!isObject(operation)) continue;
      const servers = [operation, pathItem, document].map((place) => own(place, 'servers'));
      const base = serverBasePath(servers.find(Array.isArray), origin.address);
      const here = { path: `${base}${path}`, deprecated: own(operation, 'deprecated') === true };
      for (const name of recognise(document, method, operation)) {
        if (isBetter(here, found[name])) found[name] = here;
      }
    }
  }
  const { listRepositories, pushFile, pushData } = found;
  if (!listRepositories || !pushFile || !pushData) {
    const missing = Object.entries(found).flatMap(([name, at]) => (at === null ? [name] : []));
    throw new KindlingError('description-invalid', {
      reason: 'operations-missing',
      missing: missing.join(', '),
    });
  }
  return {
    kind: origin.kind,
    place: origin.place,
    paths: {
      listRepositories: listRepositories.path,
      pushFile: pushFile.path,
      pushData: pushData.path,
    },
  };
}

/** Whether a path can be called as it stands, on the server it is meant for. */
export function isUsablePath(path: string): boolean {
  return (
    path.length <= 500 &&
    /^\/[\w\-.~!$&'()*+,;=:@%/]*$/u.test(path) &&
    !path.split('/').some((segment) => segment === '.' || segment === '..')
  );
}

function isBetter(candidate: Found, known: Found | null): boolean {
  return known === null || (known.deprecated && !candidate.deprecated);
}

function recognise(
  document: JsonObject,
  method: 'get' | 'post',
  operation: JsonObject,
): Operation[] {
  if (method === 'get') {
    const responses = deref(document, own(operation, 'responses'));
    const answer = ['200', '2XX', '2xx', 'default']
      .map((status) => own(responses, status))
      .find((response) => response !== undefined);
    const json = mediaType(document, deref(document, answer), isJson);
    return isListOf(document, json, ['id', 'name', 'fields']) ? ['listRepositories'] : [];
  }
  const body = deref(document, own(operation, 'requestBody'));
  const form = mediaType(document, body, (type) => type === 'multipart/form-data');
  const json = mediaType(document, body, isJson);
  const names: Operation[] = [];
  if (hasProperties(document, own(form, 'schema'), ['file', 'dataRepositoryId']))
    names.push('pushFile');
  if (hasProperties(document, own(json, 'schema'), ['data', 'dataRepositoryId']))
    names.push('pushData');
  return names;
}

function isJson(type: string): boolean {
  return type === 'application/json' || type.endsWith('+json') || type === '*/*';
}

function mediaType(
  document: JsonObject,
  holder: Json | undefined,
  fits: (type: string) => boolean,
): Json | undefined {
  const content = deref(document, own(holder, 'content'));
  if (!isObject(content)) return undefined;
  const name = Object.keys(content).find((key) => {
    const [type = ''] = key.split(';');
    return fits(type.trim().toLowerCase());
  });
  return name === undefined ? undefined : deref(document, own(content, name));
}
