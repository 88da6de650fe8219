import { defineConfig } from 'vitest/config';

/** `unit` needs nothing built; `contract` and `browser` use the built command and playground. */
export default defineConfig({
  test: {
    projects: [
      {
        oxc: { jsx: { throwIfNamespace: false } }, // JSX of storage format has names such as ac:link
        test: {
          name: 'unit',
          include: ['packages/*/src/**/*.test.{ts,tsx}', 'apps/*/src/**/*.test.{ts,tsx}', 'test/unit/**/*.test.ts'],
          testTimeout: 30_000, // laws over many texts take seconds where other things run as well
        },
      },
      { test: { name: 'architecture', include: ['test/architecture/**/*.test.ts'], testTimeout: 60_000 } },
      { test: { name: 'contract', include: ['test/contract/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 } },
      // Installs from the registry with empty caches, which can take minutes: run by `check:packages`, before a release.
      {
        test: { name: 'packages', include: ['test/contract/**/*.check.ts'], testTimeout: 60_000, hookTimeout: 600_000 },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
