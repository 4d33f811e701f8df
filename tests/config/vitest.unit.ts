import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'unit',
    environment: 'node',
    include: ['tests/{unit,content}/**/*.test.ts'],
    setupFiles: ['tests/config/same-inputs.ts'],
    // Some start a program of their own; on a busy machine that takes its time.
    testTimeout: 120_000,
  },
});
