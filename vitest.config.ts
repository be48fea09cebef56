import { defineConfig } from 'vitest/config';

/**
 * Pure behaviour, real parts in Node, the same under faults, and the built app in a real Electron.
 */
export default defineConfig({
  test: {
    projects: [
      {
        // Generous: a limit is there to end a hang, not to judge a busy machine.
        test: { name: 'unit', include: ['test/unit/**/*.test.{ts,tsx}'], testTimeout: 30_000 },
      },
      {
        test: {
          name: 'integration',
          include: ['test/integration/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'faults',
          include: ['test/faults/**/*.test.ts'],
          // Most of it waits for other processes.
          maxWorkers: 2,
          testTimeout: 600_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Most of it waits for the app. What all share on a desktop, such as the clipboard, is in one file.
          maxWorkers: 2,
        },
      },
    ],
  },
});
