import { defineConfig } from 'vitest/config';

// Tests import the workspace's packages as source, so that none of them waits for a build.
const conditions = ['@deid/source', 'node', 'import', 'module', 'default'];

export default defineConfig({
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: ['{packages,test,bench,examples}/**/*.test.ts'],
    // Thousands of runs of a property on a busy machine are slow, not wrong; only a test that hangs is stopped.
    testTimeout: 120_000,
    coverage: { include: ['packages/*/src/**'] },
  },
});
