import { defineConfig } from 'vitest/config';

/** Tests of the built site, and of builds; each build has the machine to itself. */
export default defineConfig({
  test: {
    name: 'dist',
    environment: 'node',
    include: ['tests/dist/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
});
