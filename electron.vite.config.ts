import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

/**
 * Main's libraries that are plain JavaScript: in the bundle only what is used of them is loaded. The
 * others have native parts or files of their own.
 */
const bundled = [
  '@fastify/busboy',
  'commander',
  'csv-parse',
  'fastest-levenshtein',
  'htmlparser2',
  'iconv-lite',
  'intl-messageformat',
  'saxes',
  'undici',
  'yaml',
  'yauzl',
  'yazl',
  'zod',
];

/**
 * Targets are pinned to the oldest runtime that the tests drive (Node 20.18, Chromium 130):
 * newer syntax in the output could not be parsed there.
 */
export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      externalizeDeps: { exclude: bundled },
      target: 'node20.18',
      rolldownOptions: {
        input: {
          index: 'main/index.ts',
          cli: 'main/cli.ts',
          'inspect-worker': 'main/inspect/worker.ts',
          'prepare-worker': 'main/prepare/worker.ts',
          'history-worker': 'main/history/worker.ts',
          'receipt-worker': 'main/receipt/worker.ts',
          'sandbox-worker': 'main/sandbox/worker.ts',
        },
        output: { format: 'es' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      target: 'node20.18',
      rolldownOptions: {
        input: { preload: 'main/preload.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react()],
    build: {
      outDir: 'out/renderer',
      target: 'chrome130',
      // Not what electron-vite does by itself: twice the code would be read at every start.
      minify: true,
      rolldownOptions: { input: 'renderer/index.html' },
    },
  },
});
