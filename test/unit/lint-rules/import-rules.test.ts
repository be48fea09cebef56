import { describe, expect, it } from 'vitest';
import { lintTree } from './lint-tree.ts';

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

const flagged = lintTree(
  [...refused, ...allowed].map(([path, specifier]) => [
    path,
    `import { x } from '${specifier}';\nexport const y = x;`,
  ]),
  'lint/style/noRestrictedImports',
);

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
