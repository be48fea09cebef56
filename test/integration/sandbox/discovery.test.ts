import { describe, expect, it } from 'vitest';
import { aSandbox, ledgerId, pushBody } from './a-sandbox.ts';

interface OpenApi {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

async function embedded(address: string): Promise<OpenApi> {
  const html = await (await fetch(`${address}/docs`)).text();
  const state = /__redoc_state = (.*);$/m.exec(html)?.[1] ?? 'null';
  return (JSON.parse(state) as { spec: { data: OpenApi } }).spec.data;
}

describe('the OpenAPI document', () => {
  it('describes the three operations', async () => {
    const { address } = await aSandbox();
    const document = (await (await fetch(`${address}/openapi.json`)).json()) as OpenApi;
    expect(document).toMatchObject({
      openapi: '3.1.0',
      paths: {
        '/repositories': { get: { responses: { 200: expect.anything() } } },
        '/files': { post: { requestBody: { content: { 'multipart/form-data': {} } } } },
        '/data': { post: { requestBody: { content: { 'application/json': {} } } } },
      },
    });
  });

  it('follows the operations when they are moved', async () => {
    const sandbox = await aSandbox();
    await sandbox.setPaths({ listRepositories: '/l', pushFile: '/f', pushData: '/d' });
    const document = (await (await fetch(`${sandbox.address}/openapi.json`)).json()) as OpenApi;
    expect(Object.keys(document.paths)).toEqual(['/l', '/f', '/d']);
  });

  it('is embedded in the /docs page', async () => {
    const { address } = await aSandbox();
    const served = await (await fetch(`${address}/openapi.json`)).json();
    expect(await embedded(address)).toEqual(served);
  });

  it('stays inside its script whatever a path holds', async () => {
    const sandbox = await aSandbox();
    const pushFile = '/</script><b>';
    await sandbox.setPaths({ listRepositories: '/l', pushFile, pushData: '/d' });
    expect(Object.keys((await embedded(sandbox.address)).paths)).toContain(pushFile);
  });

  it.each([
    ['/openapi.json', { openApiDocument: false }],
    ['/docs', { docsPage: false }],
    ['/', { homePage: false }],
  ])('%s can be switched off', async (path, off) => {
    const { address } = await aSandbox(off);
    expect((await fetch(address + path)).status).toBe(404);
  });
});

describe('the page for people', () => {
  it('shows what was pushed, as text', async () => {
    const sandbox = await aSandbox();
    const data = [{ '<i>Account</i>': `"><script>alert('&')</script>` }];
    await pushBody(sandbox, { dataRepositoryId: ledgerId, importName: '<b>October</b>', data });
    const html = await (await fetch(sandbox.address)).text();
    expect(html.match(/<(b|i|script)\b/g)).toBeNull();
    expect(html).toContain('&#60;b&#62;October&#60;/b&#62;');
    expect(html).toContain('&#34;&#62;&#60;script&#62;alert(&#39;&#38;&#39;)&#60;/script&#62;');
  });

  it('lists the repositories with their rows', async () => {
    const sandbox = await aSandbox();
    await pushBody(sandbox, { dataRepositoryId: ledgerId, data: [{}, {}, {}] });
    const html = await (await fetch(sandbox.address)).text();
    expect(html).toMatch(/<td>General ledger 2026<\/td>.*<td>3<\/td>/);
  });

  it('loads nothing from elsewhere', async () => {
    const { address } = await aSandbox();
    for (const path of ['/', '/docs']) {
      const html = await (await fetch(address + path)).text();
      expect(html).not.toMatch(/\b(src|href)=|url\(|@import/);
    }
  });
});
