import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

/** Builds a worker as the app's build does, because a thread cannot load TypeScript. */
export async function buildWorker(
  source = 'main/inspect/worker.ts',
): Promise<{ url: URL; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'kindling-worker-'));
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: source,
      outDir: folder,
      target: 'node20.18',
      rolldownOptions: { output: { format: 'es', entryFileNames: 'worker.mjs' } },
    },
  });
  return {
    url: pathToFileURL(join(folder, 'worker.mjs')),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
