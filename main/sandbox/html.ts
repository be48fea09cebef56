/** Text that stands for itself in HTML, also inside an attribute's quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

const style = `
  body { font: 15px/1.5 system-ui, sans-serif; color: #242424; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
  h1, h2, h3 { font-weight: 600; line-height: 1.3; }
  table { border-collapse: collapse; margin: .5rem 0 1.5rem; font-size: 13px; }
  caption { text-align: left; color: #616161; padding: .25rem 0; }
  th, td { border: 1px solid #d1d1d1; padding: .25rem .5rem; text-align: left; white-space: pre-wrap; }
  th { background: #f5f5f5; font-weight: 600; }
  code { font-size: 13px; }
  .scroll { overflow-x: auto; }
`;

/** A whole page without any external asset. `body` is HTML, `title` text. */
export function htmlPage(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

/** A table; all of it is text. */
export function htmlTable(
  caption: string,
  header: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const cells = (row: readonly string[], tag: 'th' | 'td'): string =>
    `<tr>${row.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('')}</tr>`;
  return `<div class="scroll"><table><caption>${escapeHtml(caption)}</caption>
<thead>${cells(header, 'th')}</thead>
<tbody>${rows.map((row) => cells(row, 'td')).join('\n')}</tbody></table></div>`;
}
