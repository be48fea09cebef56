import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findEmbedded } from '../../../main/ignite/embedded-documents.ts';

const document = {
  openapi: '3.1.0',
  paths: { '/a': { description: 'with } and "quotes" and </p>' } },
};

describe('a documentation page', () => {
  it.each([
    ['const __redoc_state = ', { menu: { items: [{ a: '{' }] }, spec: { data: document } }, ';'],
    ['window.__redoc_state=', { spec: { data: document } }, '\nRedoc.hydrate(__redoc_state, x);'],
    ["window['__redoc_state'] = ", { spec: { data: document } }, ''],
    ['Redoc.init(', document, ', {}, document.body)'],
  ])('holds its document behind %s', (before, state, after) => {
    const html = `<html><script>var x = 1;\n${before}${JSON.stringify(state)}${after}</script></html>`;
    expect(findEmbedded(html).texts.map((text) => JSON.parse(text))).toEqual([document]);
  });

  it.each(['application/json', 'application/vnd.oai.openapi+json'])(
    'holds it in a script of type %s',
    (type) => {
      const html = `<script id="spec" type="${type}">\n${JSON.stringify({ openapi: '3.1.0', paths: {} })}\n</script>`;
      expect(findEmbedded(html).texts.map((text) => JSON.parse(text))).toEqual([
        { openapi: '3.1.0', paths: {} },
      ]);
    },
  );

  it.each([
    [`<redoc spec-url="/api/openapi.json"></redoc>`, '/api/openapi.json'],
    [`<redoc spec-url='openapi.yaml?a=1&amp;b=2'>`, 'openapi.yaml?a=1&b=2'],
    [`init({ specUrl: "https://x.example/o.json" })`, 'https://x.example/o.json'],
    [`{"specUrl":"./o.json"}`, './o.json'],
    [`Redoc.init('/o.json', {}, el)`, '/o.json'],
  ])('names it by a link in %s', (html, link) => {
    expect(findEmbedded(html).links).toEqual([link]);
  });

  it('holds nothing where the script is no JSON', () => {
    const html = '<script>const __redoc_state = {spec: {data: fetch("/x")}}; Redoc.init({</script>';
    expect(findEmbedded(html)).toEqual({ texts: [], links: [] });
  });

  it('gives only texts that are JSON, whatever it holds', () => {
    const pieces = fc.array(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.constantFrom(
          '__redoc_state = ',
          'Redoc.init(',
          '<script type="application/json">',
          '</script>',
          'spec-url="',
          '{',
          '}',
          '"',
          '\\',
        ),
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        for (const text of findEmbedded(parts.join('')).texts) JSON.parse(text);
      }),
      { seed: 8, numRuns: 500 },
    );
  });
});
