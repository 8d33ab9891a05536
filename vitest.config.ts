import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'test/unit/**/*.test.{ts,tsx}',
      'test/contract/**/*.test.ts',
      'test/packaging/**/*.test.ts',
      'test/spreadsheets/**/*.test.ts',
    ],
    environment: 'node',
    // A busy machine may take long to start a compiler; a test that hangs is found all the same.
    testTimeout: 30_000,
    // It imports electron, which only a test's fake of it may answer.
    server: { deps: { inline: ['electron-store'] } },
    // One worker a core: the store's tests are bound by the disk.
    maxWorkers: 2,
    coverage: {
      provider: 'v8',
      include: ['shared/**/*.ts', 'electron/backend/**/*.ts'],
      reporter: ['text-summary', 'json-summary'],
      // Each on its own: one sum would let a well tested tree make up for a neglected one.
      thresholds: { 'shared/**/*.ts': { lines: 90 }, 'electron/backend/**/*.ts': { lines: 90 } },
    },
  },
});
