import type { IncomingMessage, RequestListener } from 'node:http';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { DescriptionSource } from '../../../main/contract/connection.ts';
import { shippedOpenApi } from '../../../main/ignite/openapi.ts';
import { clientFor, filePush, httpServer } from './servers.ts';

const paths = { listRepositories: '/v2/sources', pushFile: '/v2/upload', pushData: '/v2/rows' };

function documentWith({ listRepositories, pushFile, pushData }: DescriptionSource['paths']) {
  const shipped = shippedOpenApi.paths;
  return {
    ...shippedOpenApi,
    paths: {
      [listRepositories]: shipped['/repositories'],
      [pushFile]: shipped['/files'],
      [pushData]: shipped['/data'],
    },
  };
}

const json = JSON.stringify(documentWith(paths));

/** Serves these texts, answers the given paths with 200 and everything else with 404. */
function serverOf(
  texts: Record<string, string>,
  answered: readonly string[] = [],
  requests: IncomingMessage[] = [],
): RequestListener {
  return (request, response) => {
    requests.push(request);
    const url = request.url ?? '';
    const text = texts[url];
    const known = text !== undefined || answered.includes(url);
    request.resume().on('end', () => response.writeHead(known ? 200 : 404).end(text ?? '[]'));
  };
}

function page(inside: string): string {
  return `<!doctype html><html><body>${inside}</body></html>`;
}

describe('discovering the paths', () => {
  it.each([
    ['/openapi.json', json],
    ['/openapi.yaml', stringify(documentWith(paths))],
    ['/docs/openapi.json', json],
    ['/docs', page(`<script>const __redoc_state = {"menu":{},"spec":{"data":${json}}};</script>`)],
    ['/docs', page(`<script type="application/json">${json}</script>`)],
  ])('finds the document at %s', async (place, text) => {
    const address = await httpServer(serverOf({ [place]: text }));
    const told: DescriptionSource[] = [];
    const client = clientFor(address, { onDescriptionFound: (found) => told.push(found) });
    const expected = { kind: 'discovered', place: `${address}${place}`, paths };
    expect(await client.discover()).toEqual(expected);
    expect(told).toEqual([expected]);
  });

  it('follows the link of the page to a document of the same server', async () => {
    const address = await httpServer(
      serverOf({
        '/docs': page('<redoc spec-url="/spec/v2.json"></redoc>'),
        '/spec/v2.json': json,
      }),
    );
    expect((await clientFor(address).discover())?.place).toBe(`${address}/spec/v2.json`);
  });

  it('follows no link to another server', async () => {
    const elsewhere: IncomingMessage[] = [];
    const other = await httpServer(serverOf({ '/spec.json': json }, [], elsewhere));
    const text = page(`<redoc spec-url="${other}/spec.json"></redoc>`);
    const address = await httpServer(serverOf({ '/docs': text }));
    expect(await clientFor(address).discover()).toBeNull();
    expect(elsewhere).toEqual([]);
  });

  it('never sends the token', async () => {
    const requests: IncomingMessage[] = [];
    const text = page('<redoc spec-url="/spec.json"></redoc>');
    const address = await httpServer(serverOf({ '/docs': text }, [], requests));
    await clientFor(address).discover();
    expect(requests.map(({ url, headers }) => [url, headers.authorization])).toEqual([
      ['/openapi.json', undefined],
      ['/openapi.yaml', undefined],
      ['/docs/openapi.json', undefined],
      ['/docs', undefined],
      ['/spec.json', undefined],
    ]);
  });

  it('passes over documents of something else', async () => {
    const address = await httpServer(
      serverOf({ '/openapi.json': '{"openapi":"3.1.0","paths":{}}', '/docs/openapi.json': json }),
    );
    expect((await clientFor(address).discover())?.paths).toEqual(paths);
  });

  it('asks behind the base path of the address', async () => {
    const address = await httpServer(serverOf({ '/gateway/openapi.json': json }));
    const found = await clientFor(`${address}/gateway`).discover();
    expect(found?.place).toBe(`${address}/gateway/openapi.json`);
  });

  it('gives nothing where nobody answers', async () => {
    expect(await clientFor('http://127.0.0.1:1').discover()).toBeNull();
  });
});

describe('a path that the server does not know', () => {
  it('makes the list be asked again at the path that was discovered', async () => {
    const address = await httpServer(serverOf({ '/openapi.json': json }, [paths.listRepositories]));
    expect(await clientFor(address).listRepositories()).toEqual([]);
  });

  it('makes a push be sent again at the path that was discovered', async () => {
    const requests: IncomingMessage[] = [];
    const address = await httpServer(
      serverOf({ '/openapi.json': json }, [paths.pushFile], requests),
    );
    const client = clientFor(address);
    expect(await client.pushFile(await filePush())).toMatchObject({ kind: 'pushed' });
    expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'POST /files',
      'GET /openapi.json',
      'POST /v2/upload',
    ]);
    expect(client.description.paths).toEqual(paths);
  });

  it('makes a push fail once when the discovered path is unknown as well', async () => {
    const requests: IncomingMessage[] = [];
    const address = await httpServer(serverOf({ '/openapi.json': json }, [], requests));
    const outcome = await clientFor(address).pushFile(await filePush());
    expect(outcome).toMatchObject({ kind: 'failed', code: 'path-not-found', status: 404 });
    expect(requests.filter(({ method }) => method === 'POST')).toHaveLength(2);
  });

  it('makes a push fail when the path has not changed', async () => {
    const requests: IncomingMessage[] = [];
    const same = JSON.stringify(documentWith({ ...paths, pushFile: '/files' }));
    const address = await httpServer(serverOf({ '/openapi.json': same }, [], requests));
    const outcome = await clientFor(address).pushFile(await filePush());
    expect(outcome).toMatchObject({ kind: 'failed', code: 'path-not-found' });
    expect(requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });
});
