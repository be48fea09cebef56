// Bundles a benchmark written in TypeScript and runs it: `node test/bench/run.mjs NAME [argument…]`.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = join(import.meta.dirname, '../..');
const [name = '', ...rest] = process.argv.slice(2);
const outDir = join(root, '.cache/bench', name);

/** @param {string} source @param {string} file */
const entry = (source, file) =>
  build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, external: ['@duckdb/node-api'] },
    build: {
      ssr: join(root, source),
      outDir,
      emptyOutDir: false,
      target: 'node20.18',
      rolldownOptions: { output: { format: 'es', entryFileNames: file } },
    },
  });

await entry('main/inspect/worker.ts', 'inspect-worker.mjs');
await entry(`test/bench/${name}.ts`, 'bench.mjs');
const { main } = await import(pathToFileURL(join(outDir, 'bench.mjs')).href);
await main(rest, pathToFileURL(join(outDir, 'inspect-worker.mjs')));
