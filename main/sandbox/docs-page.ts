import { escapeHtml, htmlPage } from './html.ts';
import type { OperationPaths } from './options.ts';

/** A page like Redoc's, with the OpenAPI document embedded in the way Redoc embeds it. */
export function docsPage(document: unknown, paths: OperationPaths): string {
  // `<` would end the script at a "</script>" inside the document.
  const state = JSON.stringify({ menu: { activeItemIdx: -1 }, spec: { data: document } })
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
  const operation = (name: string, method: string, path: string): string =>
    `<h2>${name}</h2>\n<p><code>${method} ${escapeHtml(path)}</code></p>`;
  return htmlPage(
    'Ignite Procurement Data API (sandbox)',
    `<div id="redoc">
<h1>Ignite Procurement Data API (sandbox)</h1>
${operation('List all available repositories', 'GET', paths.listRepositories)}
${operation('Pushing files', 'POST', paths.pushFile)}
${operation('Pushing data', 'POST', paths.pushData)}
</div>
<script>
const __redoc_state = ${state};
</script>`,
  );
}
