import { defineConfig } from 'vitest/config';

/** `unit` does not need a build; `contract` and `browser` use the built command and playground. */
export default defineConfig({
  test: {
    projects: [
      {
        oxc: { jsx: { throwIfNamespace: false } }, // storage format has element names such as ac:link
        test: {
          name: 'unit',
          include: ['packages/*/src/**/*.test.{ts,tsx}', 'apps/*/src/**/*.test.{ts,tsx}', 'test/unit/**/*.test.ts'],
          testTimeout: 30_000, // property tests take seconds on a busy machine
        },
      },
      { test: { name: 'architecture', include: ['test/architecture/**/*.test.ts'], testTimeout: 60_000 } },
      { test: { name: 'contract', include: ['test/contract/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 } },
      // Installs from the registry with empty caches, which can take minutes. `check:packages` runs it before a release.
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
