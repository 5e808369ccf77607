import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('.', import.meta.url).pathname,
    include: ['places/*.test.ts'],
    globalSetup: ['./places/built-copy.ts'],
    // Git, npm and other people's programs, one after another: slow, and not to be hurried by each other.
    testTimeout: 120_000,
    hookTimeout: 600_000,
    fileParallelism: false,
  },
});
