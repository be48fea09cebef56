import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { KindlingError } from '../../../main/contract/errors.ts';
import { parseAddress } from '../../../main/ignite/address.ts';
import {
  describeDocument,
  isUsablePath,
  readDescription,
} from '../../../main/ignite/description.ts';
import { shippedDescription, shippedOpenApi } from '../../../main/ignite/openapi.ts';

const address = parseAddress('https://data.igniteprocurement.com');
const origin = { kind: 'discovered', place: 'here', address } as const;

/** A server's own document: other paths, references, a few operations that are none of ours. */
function vendorDocument(extra: Record<string, unknown> = {}) {
  return {
    openapi: '3.0.3',
    info: { title: 'Data API', version: '2' },
    paths: {
      '/health': { get: { responses: { 200: { description: 'OK' } } } },
      '/data-repositories': {
        get: {
          responses: {
            '200': {
              description: 'OK',
              content: {
                'application/json; charset=utf-8': {
                  schema: { $ref: '#/components/schemas/Repositories' },
                },
              },
            },
          },
        },
      },
      '/upload/file': { post: { requestBody: { $ref: '#/components/requestBodies/File' } } },
      '/upload/json': {
        post: {
          requestBody: {
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Rows' } } },
          },
        },
      },
    },
    components: {
      requestBodies: {
        File: {
          content: {
            'multipart/form-data': {
              schema: {
                allOf: [
                  { type: 'object', properties: { dataRepositoryId: { type: 'string' } } },
                  { properties: { file: { type: 'string', format: 'binary' } } },
                ],
              },
            },
          },
        },
      },
      schemas: {
        Repositories: {
          type: 'array',
          items: { $ref: '#/components/schemas/Data~1Repository%20A' },
        },
        'Data/Repository A': {
          type: 'object',
          properties: { id: {}, name: {}, fields: {}, owner: {} },
        },
        Rows: { properties: { data: {}, dataRepositoryId: {}, importName: {} } },
      },
    },
    ...extra,
  };
}

const vendorPaths = {
  listRepositories: '/data-repositories',
  pushFile: '/upload/file',
  pushData: '/upload/json',
};

function pathsOf(document: unknown, from: Parameters<typeof readDescription>[1] = origin) {
  const plain = JSON.parse(JSON.stringify(document));
  return describeDocument(plain, from).paths;
}

async function failureOf(text: string): Promise<KindlingError> {
  try {
    await readDescription(text, origin);
  } catch (error) {
    if (error instanceof KindlingError) return error;
    throw error;
  }
  throw new Error('accepted');
}

describe('the shipped description', () => {
  it('has the guessed paths', () => {
    expect(shippedDescription).toEqual({
      kind: 'shipped',
      place: '',
      paths: { listRepositories: '/repositories', pushFile: '/files', pushData: '/data' },
    });
  });
});

describe("a server's document", () => {
  it('is recognised by the shape of its operations, through references', async () => {
    expect(await readDescription(JSON.stringify(vendorDocument()), origin)).toEqual({
      kind: 'discovered',
      place: 'here',
      paths: vendorPaths,
    });
  });

  it('may be YAML', async () => {
    expect((await readDescription(`\uFEFF${stringify(vendorDocument())}`, origin)).paths).toEqual(
      vendorPaths,
    );
  });

  it('may show the list by an example only', () => {
    const document = vendorDocument();
    const response = document.paths['/data-repositories'].get.responses['200'];
    const example = [{ id: '1', name: 'A', fields: [] }];
    Object.assign(response, { content: { 'application/json': { example } } });
    expect(pathsOf(document).listRepositories).toBe('/data-repositories');
  });

  it('may take files and rows at one path', () => {
    const document = vendorDocument();
    const { '/upload/file': file, '/upload/json': json, ...others } = document.paths;
    const content = {
      ...document.components.requestBodies.File.content,
      ...json.post.requestBody.content,
    };
    expect(file).toBeDefined();
    const paths = { ...others, '/push': { post: { requestBody: { content } } } };
    expect(pathsOf({ ...document, paths })).toMatchObject({ pushFile: '/push', pushData: '/push' });
  });

  it('is read for what is not deprecated, first', () => {
    const document = vendorDocument();
    const old = { post: { ...document.paths['/upload/json'].post, deprecated: true } };
    const paths = { '/old': old, ...document.paths };
    expect(pathsOf({ ...document, paths }).pushData).toBe('/upload/json');
  });

  it.each(['/upload/{kind}', 'upload', '/a?b=c', '/a#b', '/../a', '/a b', '/\\evil'])(
    'is not followed to %j',
    async (path) => {
      const document = vendorDocument();
      const { '/upload/json': json, ...others } = document.paths;
      const paths = { ...others, [path]: json };
      expect((await failureOf(JSON.stringify({ ...document, paths }))).details.missing).toBe(
        'pushData',
      );
    },
  );
});

describe('servers', () => {
  it.each([
    [[{ url: '/v2' }], '/v2'],
    [[{ url: '/v2/' }], '/v2'],
    [[{ url: '/' }], ''],
    [[{ url: 'https://data.igniteprocurement.com/api/v1' }], '/api/v1'],
    [[{ url: 'https://data.igniteprocurement.com' }], ''],
    [[{ url: 'https://evil.example/v2' }], ''],
    [[{ url: '//evil.example/v2' }], ''],
    [[{ url: 'http://data.igniteprocurement.com/v2' }], ''],
    [[{ url: 'https://data.igniteprocurement.com:444/v2' }], ''],
    [[{ url: 'https://test.example/v2' }, { url: '/v3' }], '/v3'],
    [[{ url: '/{version}', variables: { version: { default: 'v4' } } }], '/v4'],
    [[{ url: '/{version}' }], ''],
    [[{ url: 7 }], ''],
    ['https://data.igniteprocurement.com/v2', ''],
    [[], ''],
  ])('%j put "%s" before the paths', (servers, base) => {
    expect(pathsOf(vendorDocument({ servers })).pushFile).toBe(`${base}/upload/file`);
  });

  it('do not count where the address has a base path of its own', () => {
    const from = { ...origin, address: parseAddress('https://data.igniteprocurement.com/gateway') };
    const document = vendorDocument({ servers: [{ url: '/v2' }] });
    expect(pathsOf(document, from).pushFile).toBe('/upload/file');
  });

  it('of an operation beat those of the document', () => {
    const document = vendorDocument({ servers: [{ url: '/v2' }] });
    Object.assign(document.paths['/upload/file'].post, { servers: [{ url: '/files' }] });
    expect(pathsOf(document).pushFile).toBe('/files/upload/file');
  });
});

describe('what describes no Ignite Data API', () => {
  it.each([
    ['', 'not-openapi'],
    ['{', 'unreadable'],
    ['hello', 'not-openapi'],
    ['[]', 'not-openapi'],
    ['null', 'not-openapi'],
    ['{"paths": []}', 'not-openapi'],
    ['a: &a [*a, *a]', 'unreadable'],
    [`{"paths": {}, "x": "${'x'.repeat(5_000_000)}"}`, 'unreadable'],
  ])('%.20s is refused as %s', async (text, reason) => {
    const { code, details } = await failureOf(text);
    expect([code, details.reason]).toEqual(['description-invalid', reason]);
  });

  it('is refused with what is missing', async () => {
    const { '/upload/file': _, ...paths } = vendorDocument().paths;
    expect((await failureOf(JSON.stringify({ ...vendorDocument(), paths }))).details).toEqual({
      reason: 'operations-missing',
      missing: 'pushFile',
    });
  });

  it('cannot borrow properties from prototypes', async () => {
    const text = `{"openapi":"3.1.0","paths":{"__proto__":${JSON.stringify(vendorDocument().paths['/upload/json'])}}}`;
    expect((await failureOf(text)).details.missing).toBe('listRepositories, pushFile, pushData');
  });

  it('ends with references in a circle', async () => {
    const circle = { $ref: '#/components/schemas/A' };
    const schemas = { A: { allOf: [circle, circle], anyOf: [circle], items: circle } };
    const paths = {
      '/a': {
        get: { responses: { 200: { content: { 'application/json': { schema: circle } } } } },
      },
      '/b': { $ref: '#/paths/~1b' },
    };
    const document = { openapi: '3.1.0', paths, components: { schemas } };
    expect((await failureOf(JSON.stringify(document))).details.reason).toBe('operations-missing');
  });

  it('ends with aliases that multiply', async () => {
    const levels = Array.from({ length: 30 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]`);
    expect((await failureOf(['a0: &a0 x', ...levels].join('\n'))).code).toBe('description-invalid');
  });

  it('is never more than refused, whatever it is', async () => {
    const part = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 6 },
        fc.constantFrom<unknown>('x', 1, null, true, '#/paths', '#/components/schemas/A'),
        fc.array(tie('node'), { maxLength: 3 }),
        fc.dictionary(
          fc.constantFrom(
            '$ref',
            'paths',
            '/a',
            'get',
            'post',
            'responses',
            '200',
            'content',
            'application/json',
            'multipart/form-data',
            'requestBody',
            'schema',
            'items',
            'allOf',
            'properties',
            'id',
            'servers',
            'url',
            'components',
            'schemas',
            'A',
            '__proto__',
            'constructor',
          ),
          tie('node'),
        ),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(part.node, fc.string(), async (paths, text) => {
        for (const given of [JSON.stringify({ paths, components: paths }), text]) {
          expect((await failureOf(given)).code).toBe('description-invalid');
        }
      }),
      { seed: 5, numRuns: 300 },
    );
  });
});

describe('a document with our operations among others', () => {
  const otherPath = fc.stringMatching(/^\/other\/[a-z]{1,8}$/);
  const otherItem = fc.constantFrom(
    { get: { responses: {} } },
    { post: { requestBody: { content: { 'application/json': { schema: {} } } } } },
    { delete: {} },
    null,
    'x',
  );

  it('is recognised wherever they stand, as JSON and as YAML', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(otherPath, otherItem), fc.boolean(), async (others, first) => {
        const ours = shippedOpenApi.paths;
        const paths = first ? { ...ours, ...others } : { ...others, ...ours };
        const document = { ...shippedOpenApi, paths };
        expect(pathsOf(document)).toEqual(shippedDescription.paths);
        expect((await readDescription(stringify(document), origin)).paths).toEqual(
          shippedDescription.paths,
        );
      }),
      { seed: 6, numRuns: 50 },
    );
  });
});

describe('a usable path', () => {
  it('stays on its server, whatever it is', () => {
    fc.assert(
      fc.property(
        fc
          .array(fc.constantFrom('/', '\\', '.', '..', '@', ':', '?', '#', '%2e', '\t', 'a', 'å'), {
            maxLength: 12,
          })
          .map((parts) => parts.join('')),
        (path) => {
          if (!isUsablePath(path)) return;
          const url = new URL(`${address.origin}${path}`);
          expect(url.origin).toBe(address.origin);
          expect(url.search + url.hash).toBe('');
        },
      ),
      { seed: 7, numRuns: 300 },
    );
  });
});
