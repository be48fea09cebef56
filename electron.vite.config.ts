import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

/**
 * Targets are pinned to the oldest runtime that the tests drive (Node 20.18, Chromium 130):
 * newer syntax in the output could not be parsed there.
 */
export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
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
      rolldownOptions: { input: 'renderer/index.html' },
    },
  },
});
