import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';

/**
 * Bundles the real helper, which the command line's executable holds, into a file that plain Node
 * runs; inside the checkout, for its modules.
 */
export async function bundleHelper(): Promise<{ args: string[]; remove(): Promise<void> }> {
  const root = join(import.meta.dirname, '../../..');
  const cache = join(root, '.cache');
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'keychain-helper-'));
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: join(root, 'main', 'cli.ts'),
      outDir: folder,
      target: 'node20.18',
    },
  });
  return {
    args: [join(folder, 'cli.js'), '--keychain-helper'],
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
