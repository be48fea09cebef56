import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const refused = [
  ['main/pushes/a.ts', 'electron'],
  ['main/contract/a.ts', 'electron'],
  ['main/workspace/a.ts', '../../renderer/bridge.ts'],
  ['main/contract/b.ts', '../plan/plan.ts'],
  ['main/ignite/a.ts', '../store/database.ts'],
  ['main/inspect/a.ts', '../prepare/snapshot.ts'],
  ['main/prepare/a.ts', '../secrets/token-store.ts'],
  ['main/secrets/a.ts', '../ignite/client.ts'],
  ['main/store/a.ts', '../inspect/look.ts'],
  ['main/plan/a.ts', '../store/settings.ts'],
  ['main/sandbox/a.ts', '../tabular/csv.ts'],
  ['renderer/push/a.ts', '../../main/plan/plan.ts'],
  ['renderer/push/b.ts', '../../main/contract/schemas/schemas.ts'],
  ['renderer/push/c.ts', 'electron'],
  ['strings/a.ts', '../main/plan/plan.ts'],
] as const;

const allowed = [
  ['main/shell/ok.ts', 'electron'],
  ['main/preload.ts', 'electron'],
  ['main/index.ts', 'electron'],
  ['main/ignite/ok.ts', '../contract/errors.ts'],
  ['main/inspect/ok.ts', '../tabular/csv.ts'],
  ['main/pushes/ok.ts', '../store/push-records.ts'],
  ['main/sandbox/ok.ts', './server.ts'],
  ['renderer/push/ok.ts', '../../main/contract/push.ts'],
  ['strings/ok.ts', '../main/contract/errors.ts'],
] as const;

/** Modules with one import each, linted by the project's own configuration in a tree of their own. */
const root = mkdtempSync(join(tmpdir(), 'kindling-rules-'));
const flagged = new Set<string>();

beforeAll(() => {
  cpSync('biome.json', join(root, 'biome.json'));
  for (const [path, specifier] of [...refused, ...allowed]) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), `import { x } from '${specifier}';\nexport const y = x;\n`);
  }
  const { stdout } = spawnSync(
    process.execPath,
    [
      resolve('node_modules/@biomejs/biome/bin/biome'),
      'lint',
      '--vcs-enabled=false',
      '--only=style/noRestrictedImports',
      '--reporter=json',
      '--max-diagnostics=100',
      '.',
    ],
    { cwd: root, encoding: 'utf8' },
  );
  for (const { location } of JSON.parse(stdout).diagnostics) flagged.add(location.path);
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('an import that breaks the layout', () => {
  it.each(refused)('from %s of %s is refused', (path) => {
    expect([...flagged]).toContain(path);
  });
});

describe('an import that keeps the layout', () => {
  it.each(allowed)('from %s of %s passes', (path) => {
    expect([...flagged]).not.toContain(path);
  });
});
