import { escapeHtml, htmlPage, htmlTable } from './html.ts';
import type { KeptImports, SandboxImport, SandboxRow } from './kept-imports.ts';
import type { SandboxSettings } from './options.ts';

const shownImports = 10;
const shownRows = 5;

/** A page for people: the repositories, and the last imports with their first rows. */
export function homePage(settings: SandboxSettings, kept: KeptImports): string {
  const names = new Map(settings.repositories.map((each) => [each.id, each.name]));
  const repositories = settings.repositories.map((each) => [
    each.name,
    each.id,
    each.fields.join(', '),
    String(kept.countRows(each.id)),
  ]);
  const imports = kept.lastImports(shownImports).map((made) => {
    const repository = names.get(made.repositoryId) ?? made.repositoryId;
    return `<h3>${escapeHtml(`${made.name} → ${repository}`)}</h3>
<p>${escapeHtml(describe(made))}</p>
${rowsTable(made, kept.firstRows(made.id, shownRows))}`;
  });
  return htmlPage(
    'Ignite sandbox',
    `<h1>Ignite sandbox</h1>
<p>A local Ignite that keeps what it is sent. Nothing leaves this computer.</p>
${htmlTable('Data repositories', ['Name', 'Id', 'Fields', 'Rows'], repositories)}
<h2>Last imports</h2>
${imports.join('\n') || '<p>Nothing has been pushed yet.</p>'}`,
  );
}

function describe(made: SandboxImport): string {
  const parts = [
    new Date(made.at).toISOString(),
    `${made.rowCount} rows`,
    `${made.bytes} bytes`,
    `SHA-256 ${made.sha256}`,
  ];
  if (made.fileConfig) parts.push(JSON.stringify(made.fileConfig));
  if (made.deleteQueryId) parts.push(`after delete query ${made.deleteQueryId}`);
  return parts.join(' · ');
}

function rowsTable(made: SandboxImport, rows: readonly SandboxRow[]): string {
  if (rows.length === 0) return '<p>None of its rows are left.</p>';
  const header = [...new Set(rows.flatMap((row) => Object.keys(row.data)))];
  const cells = rows.map((row) => header.map((name) => String(row.data[name] ?? '')));
  return htmlTable(`The first ${rows.length} of ${made.rowCount} rows`, header, cells);
}
