import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** Lints files by the project's own configuration in a tree of their own. Gives the paths that `category` flags. */
export function lintTree(
  files: readonly (readonly [path: string, code: string])[],
  category: string,
): ReadonlySet<string> {
  const root = mkdtempSync(join(tmpdir(), 'kindling-lint-'));
  try {
    for (const name of ['biome.json', 'electron-security.grit']) cpSync(name, join(root, name));
    for (const [path, code] of files) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), `${code}\n`);
    }
    const { stdout } = spawnSync(
      process.execPath,
      [
        resolve('node_modules/@biomejs/biome/bin/biome'),
        'lint',
        '--vcs-enabled=false',
        '--reporter=json',
        '--max-diagnostics=500',
        '.',
      ],
      { cwd: root, encoding: 'utf8' },
    );
    const { diagnostics } = JSON.parse(stdout) as {
      diagnostics: { category: string; location: { path: string } }[];
    };
    return new Set(
      diagnostics.filter((one) => one.category === category).map(({ location }) => location.path),
    );
  } finally {
    rmSync(root, { recursive: true });
  }
}
