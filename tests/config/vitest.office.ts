import { defineConfig } from 'vitest/config';

/** Files that people open in an office program, opened in one; only one runs at a time. */
export default defineConfig({
  test: {
    name: 'office',
    environment: 'node',
    include: ['tests/office/**/*.test.ts'],
    fileParallelism: false,
    // The program may have to be installed first.
    testTimeout: 240_000,
    hookTimeout: 600_000,
  },
});
